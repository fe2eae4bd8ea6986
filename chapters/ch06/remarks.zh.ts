import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'UDP server and client': 'UDP 服务器端与客户端',
  'Takes three datagrams, one every five seconds, although all were sent at once; ends after 15 seconds.':
    '三个数据报一次发来，却每五秒取一个；15 秒后结束。',
  'Sends three datagrams at once and ends.': '一次发出三个数据报，然后结束。',
  'Three datagrams, taken one every five seconds': '每五秒取一个的三个数据报',
  'all three are sent; host1 sleeps five seconds before each recvfrom()':
    '三个都已发出；host1 在每次 recvfrom() 之前睡五秒',
  'One socket for all clients': '一个套接字服务所有客户端',
  'A client without a server': '没有服务器端的客户端',
  'nobody answered: read() failed with ECONNREFUSED, and what is printed is the line that was typed':
    '没人回答：read() 以 ECONNREFUSED 失败，打印出来的是刚才输入的那一行',
  'A chat by turns': '轮流说话的聊天',
  'it waits on: a datagram socket has no end that it could see': '它继续等：数据报套接字看不到结尾',
  'What UDP does, measured now': 'UDP 做了什么：现场测量',
  'boundaries: sendto() of 10, 20 and 30 bytes were recvfrom() of {0}; a stream joins them':
    '有数据边界：10、20、30 字节的 sendto() 成了 {0} 字节的 recvfrom()；字节流会把它们连起来',
  'a short buffer cuts: of 10 bytes recvfrom(4) gave "{0}"; the rest is lost, then came "{1}"; on Linux recvfrom() with MSG_TRUNC says how long it was: {2}':
    '短缓冲会截断：10 字节里 recvfrom(4) 给出 "{0}"，其余丢失，接着来的是 "{1}"；在 Linux 上带 MSG_TRUNC 的 recvfrom() 说出原长：{2}',
  'an empty datagram is legal: recvfrom() gave {0}, which is no end, and then {1}':
    '空数据报是合法的：recvfrom() 给出 {0}，但这不是结尾，接着给出 {1}',
  "a client's port comes with its first sendto(): {0} before, {1} after":
    '客户端的端口在第一次 sendto() 时分配：之前 {0}，之后 {1}',
  'a TCP and a UDP socket can have the same port: both have {0}':
    'TCP 套接字和 UDP 套接字可以用同一个端口：两个都是 {0}',
  'nobody at port {0}: sendto() gives {1} all the same, and recvfrom() hears nothing (200 ms awaited)':
    '端口 {0} 没有人：sendto() 照样给出 {1}，recvfrom() 什么也听不到（等了 200 ms）',
  'connected by connect(), which gives {0} and sends nothing: write() gives {1}, read() {2} with ECONNREFUSED: only a connected socket hears of it':
    '用 connect() 连接，得到 {0}，什么也不发送；write() 给出 {1}，read() 给出 {2} 和 ECONNREFUSED：只有已连接的套接字才会听到',
  'Exercise: the client of a chat by turns, which is the echo client as it stands.':
    '习题：轮流聊天的客户端，就是原样的回声客户端。',
  'Exercise: a chat by turns over UDP: prints what came, asks for a line, sends it back; a line of q ends it.':
    '习题：用 UDP 轮流聊天：打印收到的，询问一行，送回去；输入 q 结束。',
  'UDP echo client: sends each line as a datagram and prints the answer; a line of q ends it.':
    'UDP 回声客户端：每行作为一个数据报发出并打印回答；输入 q 结束。',
  'UDP echo client with a connected socket, so that write() and read() do.':
    '使用已连接套接字的 UDP 回声客户端，因此用 write() 和 read() 就够了。',
  'UDP echo server: sends every datagram back to where it came from; it never ends.':
    'UDP 回声服务器端：把每个数据报送回来处；永不结束。',
  'UDP brings parcels, TCP brings bytes': 'UDP 送的是包裹，TCP 送的是字节',
  'The same three pieces, each in its colour. A datagram arrives as it was sent, one recvfrom() for each sendto(); a stream has no boundaries, and one read() takes whatever is there.':
    '同样的三段，各有颜色。数据报原样到达，每个 sendto() 对应一个 recvfrom()；字节流没有数据边界，一次 read() 取走所有已到的。',
  'UDP: three sendto(), three recvfrom()': 'UDP：三次 sendto()，三次 recvfrom()',
  'TCP: three write(), one read()': 'TCP：三次 write()，一次 read()',
  'Chapter 6: datagrams and their boundaries': '第 6 章：数据报与数据边界',
  'FIONREAD says {0}': 'FIONREAD 说 {0}',
  'A buffer that is too short cuts: what does not fit is lost': '太短的缓冲会截断：放不下的就丢失',
  'sent: a datagram of {0} bytes, and another': '发出：{0} 字节的数据报，还有一个',
  lost: '丢失',
  'the next recvfrom()': '下一次 recvfrom()',
}
