import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'TCP server and client, part one': 'TCP 服务器端与客户端（1）',
  'An echo server and its clients': '回声服务器端与它的客户端',
  'it serves five clients, one after another, and then ends': '它依次服务五个客户端，然后结束',
  'Two clients at once, and one server': '两个客户端同时来，服务器端只有一个',
  'connect() came back, because the kernel has queued the request; accept() has not':
    'connect() 已经返回，因为内核把连接请求放进了等待队列；accept() 还没有受理',
  'the second client waits for its answer until the first one leaves': '第二个客户端要等第一个离开才得到回答',
  'it would take three more': '它还要再服务三个',
  'A server that says hello to whoever comes': '谁来都问候的服务器端',
  'What a connection is, measured now': '连接是什么：现场测量',
  'listen() lets clients come: connect() to a socket that is bound alone gives {0} with ECONNREFUSED':
    '有了 listen()，客户端才能来：对只绑定了地址的套接字 connect() 得到 {0} 和 ECONNREFUSED',
  'connect() gives a client its address: {0} before, {1} after': 'connect() 给客户端分配地址：之前 {0}，之后 {1}',
  'listen(s, 5), and nobody accepts: {0} connect() go through, one more than the queue is long; the next one waits (200 ms awaited)':
    'listen(s, 5) 之后没人受理：{0} 次 connect() 成功，比连接请求等待队列的长度多一；再下一个只能等（等了 200 ms）',
  'Exercise: the greeting for one client after another, without end.': '习题：逐个问候客户端，永不结束。',
  'Three clients at once, and a server that takes one after another': '三个客户端同时来，服务器端一个一个受理',
  'connect() comes back when the kernel has put the connection into the queue of listen(); a client may even have sent something by then. accept() takes it out, which is when the server first hears of it. Hatched: a call that waits.':
    '内核把连接放进 listen() 的连接请求等待队列，connect() 就返回；那时客户端甚至可能已经发来了数据。accept() 取出它，服务器端这才知道。斜线：正在等待的调用。',
  'Chapter 4: the queue of listen()': '第 4 章：listen() 的连接请求等待队列',
  'server :9190': '服务器端 :9190',
  'the kernel: queue of listen(3, 5)': '内核：listen(3, 5) 的等待队列',
  'client {0}': '客户端 {0}',
  '{0} bytes are there already': '已有 {0} 字节到达',
  'When nobody accepts: listen(3, 5) lets {0} through, and the next connect() waits':
    '没人受理时：listen(3, 5) 放行 {0} 个，再下一个 connect() 等待',
  'connect() gives a client its address': 'connect() 给客户端分配地址',
}
