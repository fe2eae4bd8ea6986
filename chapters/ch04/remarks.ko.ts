import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'TCP server and client, part one': 'TCP 서버와 클라이언트 1',
  'An echo server and its clients': '에코 서버와 클라이언트들',
  'it serves five clients, one after another, and then ends': '클라이언트 다섯을 차례로 상대하고 끝난다',
  'Two clients at once, and one server': '동시에 온 두 클라이언트와 하나의 서버',
  'connect() came back, because the kernel has queued the request; accept() has not':
    'connect()는 돌아왔다. 커널이 연결요청을 대기 큐에 넣었기 때문이다. accept()는 아직 수락하지 않았다',
  'the second client waits for its answer until the first one leaves':
    '두 번째 클라이언트는 첫 번째가 떠날 때까지 답을 기다린다',
  'it would take three more': '아직 셋을 더 받을 것이다',
  'A server that says hello to whoever comes': '누구에게나 인사하는 서버',
  'What a connection is, measured now': '연결이란 무엇인가, 지금 재어 본다',
  'listen() lets clients come: connect() to a socket that is bound alone gives {0} with ECONNREFUSED':
    'listen()이 있어야 클라이언트가 올 수 있다. bind만 한 소켓에 connect()하면 ECONNREFUSED와 함께 {0}이(가) 나온다',
  'connect() gives a client its address: {0} before, {1} after':
    'connect()가 클라이언트에게 주소를 준다. 이전에는 {0}, 이후에는 {1}',
  'listen(s, 5), and nobody accepts: {0} connect() go through, one more than the queue is long; the next one waits (200 ms awaited)':
    'listen(s, 5) 뒤에 아무도 accept하지 않으면 connect()는 {0}번 통과한다. 연결요청 대기 큐의 길이보다 하나 많다. 그 다음 것은 기다린다(200 ms 동안 지켜보았다)',
  'Exercise: the greeting for one client after another, without end.':
    '연습문제: 클라이언트에게 하나씩 끝없이 인사한다.',
  'Three clients at once, and a server that takes one after another': '동시에 온 세 클라이언트와, 하나씩 받는 서버',
  'connect() comes back when the kernel has put the connection into the queue of listen(); a client may even have sent something by then. accept() takes it out, which is when the server first hears of it. Hatched: a call that waits.':
    'connect()는 커널이 연결을 listen()의 연결요청 대기 큐에 넣으면 돌아온다. 그때 이미 무언가를 보낸 클라이언트도 있을 수 있다. accept()가 꺼낼 때 서버는 비로소 알게 된다. 빗금: 기다리는 호출.',
  'Chapter 4: the queue of listen()': '4장: listen()의 연결요청 대기 큐',
  'server :9190': '서버 :9190',
  'the kernel: queue of listen(3, 5)': '커널: listen(3, 5)의 대기 큐',
  'client {0}': '클라이언트 {0}',
  '{0} bytes are there already': '이미 {0}바이트가 와 있다',
  'When nobody accepts: listen(3, 5) lets {0} through, and the next connect() waits':
    '아무도 수락하지 않으면: listen(3, 5)는 {0}개를 통과시키고 다음 connect()는 기다린다',
  'connect() gives a client its address': 'connect()가 클라이언트에게 주소를 준다',
}
