import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'UDP server and client': 'UDP 서버와 클라이언트',
  'Takes three datagrams, one every five seconds, although all were sent at once; ends after 15 seconds.':
    '데이터그램 셋이 한꺼번에 왔는데도 5초마다 하나씩 받는다. 15초 뒤에 끝난다.',
  'Sends three datagrams at once and ends.': '데이터그램 셋을 한꺼번에 보내고 끝난다.',
  'Three datagrams, taken one every five seconds': '5초마다 하나씩 받는 데이터그램 셋',
  'all three are sent; host1 sleeps five seconds before each recvfrom()':
    '셋 다 이미 보냈다. host1은 recvfrom() 앞에서 매번 5초를 잔다',
  'One socket for all clients': '모든 클라이언트에 소켓 하나',
  'A client without a server': '서버 없는 클라이언트',
  'nobody answered: read() failed with ECONNREFUSED, and what is printed is the line that was typed':
    '아무도 답하지 않았다. read()는 ECONNREFUSED로 실패했고, 출력된 것은 입력했던 줄이다',
  'A chat by turns': '번갈아 말하는 채팅',
  'it waits on: a datagram socket has no end that it could see':
    '계속 기다린다. 데이터그램 소켓에서는 끝이 보이지 않는다',
  'What UDP does, measured now': 'UDP가 하는 일, 지금 재어 본다',
  'boundaries: sendto() of 10, 20 and 30 bytes were recvfrom() of {0}; a stream joins them':
    '데이터의 경계가 있다. 10, 20, 30바이트의 sendto()는 {0}바이트의 recvfrom()이 되었다. 스트림이라면 하나로 이어진다',
  'a short buffer cuts: of 10 bytes recvfrom(4) gave "{0}"; the rest is lost, then came "{1}"; on Linux recvfrom() with MSG_TRUNC says how long it was: {2}':
    '짧은 버퍼는 잘라 낸다. 10바이트 가운데 recvfrom(4)는 "{0}"을(를) 주었고 나머지는 사라졌다. 그 다음에는 "{1}"이(가) 왔다. Linux에서 MSG_TRUNC를 주면 recvfrom()이 원래 길이를 말한다: {2}',
  'an empty datagram is legal: recvfrom() gave {0}, which is no end, and then {1}':
    '빈 데이터그램도 옳다. recvfrom()은 {0}을(를) 주었지만 끝이 아니고, 다음에 {1}을(를) 주었다',
  "a client's port comes with its first sendto(): {0} before, {1} after":
    '클라이언트의 포트는 첫 sendto()에서 정해진다. 이전에는 {0}, 이후에는 {1}',
  'a TCP and a UDP socket can have the same port: both have {0}':
    'TCP 소켓과 UDP 소켓은 같은 포트를 쓸 수 있다. 둘 다 {0}이다',
  'nobody at port {0}: sendto() gives {1} all the same, and recvfrom() hears nothing (200 ms awaited)':
    '포트 {0}에 아무도 없어도 sendto()는 {1}을(를) 주고, recvfrom()은 아무것도 듣지 못한다(200 ms 동안 기다렸다)',
  'connected by connect(), which gives {0} and sends nothing: write() gives {1}, read() {2} with ECONNREFUSED: only a connected socket hears of it':
    'connect()로 연결하면 {0}이(가) 나오고 아무것도 보내지 않는다. write()는 {1}, read()는 ECONNREFUSED와 함께 {2}. 연결된 소켓만 그 소식을 듣는다',
  'Exercise: the client of a chat by turns, which is the echo client as it stands.':
    '연습문제: 번갈아 말하는 채팅의 클라이언트. 에코 클라이언트 그대로다.',
  'Exercise: a chat by turns over UDP: prints what came, asks for a line, sends it back; a line of q ends it.':
    '연습문제: UDP로 번갈아 말하는 채팅. 온 것을 출력하고, 한 줄을 물어 돌려보낸다. q를 입력하면 끝난다.',
  'UDP echo client: sends each line as a datagram and prints the answer; a line of q ends it.':
    'UDP 에코 클라이언트: 한 줄을 데이터그램 하나로 보내고 답을 출력한다. q를 입력하면 끝난다.',
  'UDP echo client with a connected socket, so that write() and read() do.':
    '연결된 소켓을 쓰는 UDP 에코 클라이언트. 그래서 write()와 read()로 충분하다.',
  'UDP echo server: sends every datagram back to where it came from; it never ends.':
    'UDP 에코 서버: 데이터그램을 온 곳으로 돌려보낸다. 끝나지 않는다.',
  'UDP brings parcels, TCP brings bytes': 'UDP는 소포를, TCP는 바이트를 나른다',
  'The same three pieces, each in its colour. A datagram arrives as it was sent, one recvfrom() for each sendto(); a stream has no boundaries, and one read() takes whatever is there.':
    '같은 세 조각, 저마다의 색. 데이터그램은 보낸 그대로 와서 sendto()마다 recvfrom() 한 번이다. 스트림에는 데이터의 경계가 없어서 read() 한 번이 있는 것을 모두 가져간다.',
  'UDP: three sendto(), three recvfrom()': 'UDP: sendto() 세 번, recvfrom() 세 번',
  'TCP: three write(), one read()': 'TCP: write() 세 번, read() 한 번',
  'Chapter 6: datagrams and their boundaries': '6장: 데이터그램과 데이터의 경계',
  'FIONREAD says {0}': 'FIONREAD의 답: {0}',
  'A buffer that is too short cuts: what does not fit is lost':
    '너무 짧은 버퍼는 잘라 낸다: 들어가지 않는 것은 사라진다',
  'sent: a datagram of {0} bytes, and another': '보낸 것: {0}바이트 데이터그램, 그리고 하나 더',
  lost: '사라짐',
  'the next recvfrom()': '다음 recvfrom()',
}
