import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Half-close': '하프 클로즈',
  'A file, its end, and thanks for it': '파일, 그 끝, 그리고 감사',
  'receive.dat is the file, all {0} random bytes of it: the end needs no mark among them':
    'receive.dat은 그 파일이고, 무작위 {0}바이트가 모두 같다. 끝을 알리는 표시가 데이터에 없어도 된다',
  'What shutdown() does, measured now': 'shutdown()이 하는 일, 지금 재어 본다',
  "after the server's shutdown(SHUT_WR) the client's read() gives {0}; the other way still goes: the server's read() gives {1}, \"{2}\"":
    '서버가 shutdown(SHUT_WR)한 뒤 클라이언트의 read()는 {0}을(를) 준다. 반대 방향은 아직 통한다. 서버의 read()는 {1}, "{2}"',
  'what lay in the output buffer is still sent: {0} bytes before SHUT_WR, {1} came, then the end':
    '출력버퍼에 있던 것은 여전히 전송된다. SHUT_WR 전에 {0}바이트를 썼고 {1}바이트가 왔고, 그 다음에 끝이 왔다',
  "write() after one's own SHUT_WR gives {0} with EPIPE, and the signal SIGPIPE, which ends a C program":
    '자기가 SHUT_WR한 뒤의 write()는 EPIPE와 함께 {0}이고, C 프로그램을 끝내는 시그널 SIGPIPE가 온다',
  'close() instead: read() gives {0} just the same, and write() {1}, but nobody is left to read it; the kernel answers with a reset, and the next write() gives {2} with EPIPE':
    'close()를 하면 read()는 마찬가지로 {0}이고 write()는 {1}이지만, 읽을 사람이 없다. 커널이 리셋으로 답하고, 다음 write()는 EPIPE와 함께 {2}이다',
  "after one's own SHUT_RD read() gives {0}. The book says that what comes later is thrown away; Linux keeps it: 4 bytes sent after SHUT_RD, and read() gives {1}":
    '자기가 SHUT_RD한 뒤의 read()는 {0}이다. 책은 나중에 온 것이 버려진다고 하지만 Linux는 보관한다. SHUT_RD 뒤에 4바이트를 보내면 read()는 {1}이다',
  'Stores what a server sends in receive.dat, until its end, then says thanks.':
    '서버가 보내는 것을 끝까지 receive.dat에 저장하고, 고맙다고 말한다.',
  "Sends the file file_server.c of its directory, then takes the client's thanks: half-close.":
    '자기 디렉터리의 file_server.c를 보내고, 클라이언트의 감사를 받는다: 하프 클로즈.',
  'Half-close: one tube is cut, the other still carries "Thank you"':
    '하프 클로즈: 관 하나는 끊겼고, 다른 하나는 아직 "Thank you"를 나른다',
  "A connection is two tubes, one each way; the bytes drawn in a tube lie in the reader's input buffer. At the left the server ends its own direction alone; at the right it closes both, and the thanks meet nobody.":
    '연결은 방향마다 하나씩, 두 개의 관이다. 관 안의 바이트는 읽는 쪽의 입력버퍼에 있다. 왼쪽에서는 서버가 자기 방향만 끝내고, 오른쪽에서는 둘 다 닫아 감사의 말을 받을 사람이 없다.',
  "shutdown(SHUT_WR): the server's direction ends": 'shutdown(SHUT_WR): 서버의 방향이 끝난다',
  'close(): both end': 'close(): 둘 다 끝난다',
  'Chapter 7: half-close': '7장: 하프 클로즈',
  'and SIGPIPE, which ends a C program:': '그리고 C 프로그램을 끝내는 SIGPIPE:',
  'the end of the file:': '파일의 끝:',
  'taken, but nobody is there:': '받아들였지만 아무도 없다:',
  'the other way is open:': '반대 방향은 열려 있다:',
}
