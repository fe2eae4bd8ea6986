import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'TCP server and client, part two': 'TCP 서버와 클라이언트 2',
  'An echo client that counts what comes back': '돌아온 바이트를 세는 에코 클라이언트',
  'it would take four more': '아직 넷을 더 받을 것이다',
  'A calculator with a protocol of its own': '자기만의 프로토콜이 있는 계산기',
  'five clients were served; the last result is what is left of 2147483648 in 32 bits':
    '클라이언트 다섯을 상대했다. 마지막 결과는 2147483648을 32비트에 담고 남은 것이다',
  'Messages behind their length': '길이를 앞세운 메시지',
  'A file fetched by name': '이름으로 받아 온 파일',
  "the client's directory has {0} with the same {1} bytes":
    '클라이언트의 디렉터리에 {0}이(가) 있고, {1}바이트가 모두 같다',
  'What TCP does, measured now': 'TCP가 하는 일, 지금 재어 본다',
  'no boundaries: 3 writes of 10 bytes were 1 read of {0}; 1 write of 40 was reads of {1}':
    '데이터의 경계가 없다. 10바이트를 3번 쓰면 {0}바이트 read가 1번이고, 40바이트를 1번 쓰면 {1}바이트씩 읽힌다',
  'a socket has buffers of its own from the start: {0} bytes to send from, {1} to receive into':
    '소켓에는 처음부터 버퍼가 있다. 출력버퍼는 {0}바이트, 입력버퍼는 {1}바이트',
  'write() returns when the data lie in a buffer: {0} went in while nobody read, and then it would block':
    'write()는 데이터가 버퍼에 들어가면 돌아온다. 아무도 읽지 않는 동안 {0}이(가) 들어갔고, 그 다음에는 블로킹된다',
  'after close() the rest is still delivered: {0} arrived, then the end':
    'close() 다음에도 나머지는 전달된다. {0}이(가) 도착하고, 그 다음에 끝이 온다',
  'close() with unread data throws them away, and the peer is told: its read() fails with ECONNRESET':
    '읽지 않은 데이터가 있을 때 close()하면 데이터는 버려지고 상대도 알게 된다. 상대의 read()는 ECONNRESET으로 실패한다',
  'states of client / server:': '클라이언트 / 서버의 상태:',
  '  connected          {0}': '  연결됨             {0}',
  '  the client closed  {0}': '  클라이언트가 닫음  {0}',
  '  the server closed  {0}': '  서버가 닫음        {0}',
  "  The server's first socket is {0} all the time.": '  서버의 첫 번째 소켓은 내내 {0}이다.',
  '  Linux ends TIME-WAIT after 60 s; the book speaks of minutes.':
    '  Linux는 TIME-WAIT를 60 s 뒤에 끝낸다. 책에서는 몇 분이라고 한다.',
  'op_client sends its numbers as they lie in memory: 1 is {0} here, so both ends must be alike':
    'op_client는 수를 메모리에 있는 그대로 보낸다. 여기서 1은 {0}이다. 그래서 두 쪽의 바이트 순서가 같아야 한다',
  "the book's ACK = SEQ + bytes + 1 is simplified: TCP acknowledges SEQ + bytes":
    '책의 ACK = SEQ + 바이트 수 + 1은 단순화한 것이다. TCP는 SEQ + 바이트 수로 확인한다',
  'Echo client that reads until as many bytes came back as it had sent.':
    '보낸 만큼 돌아올 때까지 읽는 에코 클라이언트.',
  'Exercise: asks a server for a file and stores it under the same name in the current directory.':
    '연습문제: 서버에 파일을 청해 현재 디렉터리에 같은 이름으로 저장한다.',
  'Exercise: sends the file that a client names, then ends.':
    '연습문제: 클라이언트가 말한 이름의 파일을 보내고 끝난다.',
  "Calculator's client: asks for operands and an operator, sends them, prints the result.":
    '계산기 클라이언트: 피연산자와 연산자를 물어 보내고, 결과를 출력한다.',
  "Calculator's server: takes operands and an operator from each of five clients, sends the result back, then ends.":
    '계산기 서버: 클라이언트 다섯에게서 피연산자와 연산자를 받아 결과를 돌려주고 끝난다.',
  'Exercise: two programs take turns, each message behind its length; this one listens first.':
    '연습문제: 두 프로그램이 번갈아 말한다. 메시지마다 길이를 앞세운다. 이쪽은 먼저 듣는다.',
  'Exercise: two programs take turns, each message behind its length; this one speaks first.':
    '연습문제: 두 프로그램이 번갈아 말한다. 메시지마다 길이를 앞세운다. 이쪽은 먼저 말한다.',
  'What TCP sends: a handshake, bytes without seams, two goodbyes':
    'TCP가 보내는 것: 3-way 핸드셰이킹, 경계 없는 바이트, 두 번의 작별',
  "Each arrow is a segment that crossed the loopback, its numbers counted from 0 on either side. The client's two write() lie side by side in the server's input buffer, each in its colour, and one read() takes both.":
    '화살표는 루프백을 지나간 세그먼트이고, 번호는 양쪽 모두 0부터 센다. 클라이언트의 write() 두 번이 서버의 입력버퍼에 저마다의 색으로 나란히 놓이고, read() 한 번이 둘 다 가져간다.',
  'Chapter 5: the segments of a connection': '5장: 연결의 세그먼트들',
  state: '상태',
  'calls and input buffer': '호출과 입력버퍼',
  'in the input buffer, not read:': '입력버퍼에 있고 읽지 않음:',
  '0: the other side has said its last byte': '0: 상대가 마지막 바이트를 보냈다',
  'taken by this read():': '이 read()가 가져감:',
  'When nobody reads, write() goes on until both buffers are full':
    '아무도 읽지 않으면 write()는 두 버퍼가 찰 때까지 계속된다',
  "{0} bytes in the client's output buffer": '클라이언트의 출력버퍼에 {0}바이트',
  "{0} bytes in the server's input buffer": '서버의 입력버퍼에 {0}바이트',
  '{0} bytes were written; then write() would wait': '{0}바이트를 썼고, 다음 write()는 기다릴 것이다',
  gone: '없음',
}
