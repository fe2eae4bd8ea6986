import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Socket options': '소켓의 옵션',
  'What a socket says about itself': '소켓이 자신에 대해 말하는 것',
  'set_buf asked for 3072 bytes each way, and Linux doubled them':
    'set_buf는 양쪽 다 3072바이트를 청했고 Linux는 두 배를 주었다',
  'Who closes first has to wait': '먼저 닫는 쪽이 기다린다',
  'the client closed first, and TIME-WAIT is its own: the server starts on port {0} again at once':
    '클라이언트가 먼저 닫았으므로 TIME-WAIT는 클라이언트 것이다. 서버는 포트 {0}에서 바로 다시 시작한다',
  'now the server was ended first, by Ctrl-C; the client is still there: FIN-WAIT-2':
    '이번에는 Ctrl-C로 서버가 먼저 끝났고 클라이언트는 아직 있다: FIN-WAIT-2',
  'the client has gone too: TIME-WAIT, for 60 s on Linux; the book says about three minutes':
    '클라이언트도 떠났다: TIME-WAIT. Linux에서는 60 s이고 책에서는 약 3분이라고 한다',
  '/proc/net/tcp has it, and no process does: {0}, {1} s to go':
    '/proc/net/tcp에는 있고 어느 프로세스에도 없다: {0}, {1} s 남았다',
  'What options do, measured now': '옵션이 하는 일, 지금 재어 본다',
  'Linux asks both sides: SO_REUSEADDR now, after a server that had it not, gives {0} with EADDRINUSE':
    'Linux는 양쪽에 묻는다. 옵션 없던 서버 다음에 지금 SO_REUSEADDR을 켜면 EADDRINUSE와 함께 {0}이(가) 나온다',
  'a server with SO_REUSEADDR switched on, port {0}; it closes first:':
    'SO_REUSEADDR을 켠 서버, 포트 {0}. 먼저 닫는다:',
  '  {0}: bind() gives {1} with EADDRINUSE; with SO_REUSEADDR {2}':
    '  {0}: bind()는 EADDRINUSE와 함께 {1}, SO_REUSEADDR이 있으면 {2}',
  '  while it still listened: {0} with EADDRINUSE, for all SO_REUSEADDR':
    '  아직 listen하고 있을 때: SO_REUSEADDR이 있어도 EADDRINUSE와 함께 {0}',
  'SO_TYPE can be read, and not set: setsockopt() gives {0} with ENOPROTOOPT':
    'SO_TYPE은 읽을 수만 있고 바꿀 수 없다. setsockopt()는 ENOPROTOOPT와 함께 {0}을(를) 준다',
  'buffers of a new socket: {0} bytes to send from, {1} to receive into':
    '새 소켓의 버퍼: 출력버퍼 {0}바이트, 입력버퍼 {1}바이트',
  'Linux doubles': 'Linux는 두 배로 한다',
  'there is a least size': '최솟값이 있다',
  'the most there is, doubled': '허용되는 최댓값의 두 배',
  '  asked for {0}: SO_SNDBUF is {1}, SO_RCVBUF {2} ({3})':
    '  {0}을(를) 청하면: SO_SNDBUF는 {1}, SO_RCVBUF는 {2} ({3})',
  "  the book's own run showed sizes of its kernel; that a size is a wish stands":
    '  책의 실행 결과는 그 커널의 크기다. 크기는 요청일 뿐이라는 말은 그대로 옳다',
  "TCP_NODELAY is {0} in a new socket: Nagle's algorithm is on":
    '새 소켓의 TCP_NODELAY는 {0}이다: Nagle 알고리즘이 켜져 있다',
  '"Nagle" written in five letters while one byte is not acknowledged (TCP_INFO counts the segments):':
    '한 바이트가 아직 확인되지 않은 동안 "Nagle"을 한 글자씩 다섯 번 쓴다(세그먼트는 TCP_INFO가 센다):',
  '  Nagle on:     segments: {0}, all there after {1} ms': '  Nagle 켬:     세그먼트 {0}개, {1} ms 뒤에 모두 도착',
  '  TCP_NODELAY:  segments: {0}, all there after {1} ms': '  TCP_NODELAY:  세그먼트 {0}개, {1} ms 뒤에 모두 도착',
  'Prints how large the buffers of a new TCP socket are.': '새 TCP 소켓의 버퍼가 얼마나 큰지 출력한다.',
  'Echo server for one client, which also shows what comes; started again at once, bind() may fail.':
    '클라이언트 하나를 위한 에코 서버. 온 것도 보여 준다. 바로 다시 시작하면 bind()가 실패할 수 있다.',
  'Asks for buffers of 3072 bytes and prints how large they became.':
    '버퍼를 3072바이트로 청하고 실제로 얼마가 되었는지 출력한다.',
  'Asks two sockets what type they are.': '두 소켓에 타입을 묻는다.',
  'TIME-WAIT: who closes first keeps the port busy for a minute':
    'TIME-WAIT: 먼저 닫은 쪽이 포트를 1분 동안 붙잡아 둔다',
  'Two servers that close before their clients do. Each second bind() was tried on the port of each: red where it gave EADDRINUSE, green where it worked.':
    '클라이언트보다 먼저 닫는 서버 둘. 매초 각각의 포트에 bind()를 해 보았다. EADDRINUSE이면 빨간색, 되면 초록색이다.',
  'FIN-WAIT-2: the server has closed': 'FIN-WAIT-2: 서버가 닫았다',
  'CLOSE-WAIT: the client has not, yet': 'CLOSE-WAIT: 클라이언트는 아직이다',
  'TIME-WAIT: both have closed': 'TIME-WAIT: 둘 다 닫았다',
  "Chapter 9: TIME-WAIT, Nagle's algorithm, buffers": '9장: TIME-WAIT, Nagle 알고리즘, 버퍼',
  'with SO_REUSEADDR from the start': '처음부터 SO_REUSEADDR 있음',
  'without SO_REUSEADDR': 'SO_REUSEADDR 없음',
  'server :{0}': '서버 :{0}',
  'bind() to :{0}': 'bind() :{0}',
  "TIME-WAIT, {0} s by the kernel's timer": 'TIME-WAIT, 커널의 타이머로 {0} s',
  'works from {0} s on': '{0} s부터 된다',
  'Nagle\'s algorithm: "Nagle" in five write()': 'Nagle 알고리즘: "Nagle"을 다섯 번의 write()로',
  'Nagle on': 'Nagle 켬',
  'segments: {0}; the last letter was sent after {1} ms': '세그먼트 {0}개, 마지막 글자는 {1} ms 뒤에 보냈다',
  'held until "!" is acknowledged': '"!"가 확인될 때까지 붙잡음',
  'SO_SNDBUF is a wish: asked for, and got': 'SO_SNDBUF는 요청일 뿐: 청한 것과 받은 것',
  asked: '요청',
  got: '받음',
}
