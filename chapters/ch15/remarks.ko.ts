import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Sockets and standard I/O': '소켓과 표준 입출력',
  'A stream of a descriptor': '디스크립터로 만드는 스트림',
  'data.dat: {0}': 'data.dat: {0}',
  'Copying three bytes at a time, with system calls and with streams':
    '한 번에 3바이트씩 복사하기, 시스템 콜과 스트림으로',
  'news.txt has {0} bytes': 'news.txt는 {0}바이트다',
  '{0} took {1} s': '{0}은(는) {1} s 걸렸다',
  'The echo pair on streams': '스트림을 쓰는 에코 한 쌍',
  'Makes a stream of a descriptor: open(), fdopen(), fputs() into data.dat.':
    '디스크립터로 스트림을 만든다: open(), fdopen(), fputs()로 data.dat에 쓴다.',
  'Echo client on streams: sends each line that is typed and prints the line that comes back; a line of q ends it.':
    '스트림을 쓰는 에코 클라이언트: 입력한 줄을 보내고 돌아온 줄을 출력한다. q를 입력하면 끝난다.',
  'Echo server on streams: sends back each line, five clients one after another, then ends.':
    '스트림을 쓰는 에코 서버: 줄마다 돌려보낸다. 클라이언트 다섯을 차례로 상대하고 끝난다.',
  "Copies news.txt to cpy.txt with fgets() and fputs(), three bytes at a time: the streams' buffers save nearly all system calls.":
    'fgets()와 fputs()로 news.txt를 cpy.txt에 3바이트씩 복사한다. 스트림의 버퍼가 시스템 콜을 거의 다 아껴 준다.',
  'Copies news.txt to cpy.txt with read() and write(), three bytes at a time: two system calls for each three bytes.':
    'read()와 write()로 news.txt를 cpy.txt에 3바이트씩 복사한다. 3바이트마다 시스템 콜이 두 번이다.',
  'Makes a stream of a descriptor and asks the stream for its descriptor: the same.':
    '디스크립터로 스트림을 만들고 그 스트림에 디스크립터를 묻는다: 같다.',
}
