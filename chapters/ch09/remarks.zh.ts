import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Socket options': '套接字的可选项',
  'What a socket says about itself': '套接字如何介绍自己',
  'set_buf asked for 3072 bytes each way, and Linux doubled them': 'set_buf 两个方向各要 3072 字节，Linux 给了两倍',
  'Who closes first has to wait': '谁先关闭，谁要等待',
  'the client closed first, and TIME-WAIT is its own: the server starts on port {0} again at once':
    '客户端先关闭，TIME-WAIT 归它：服务器端马上又能在端口 {0} 启动',
  'now the server was ended first, by Ctrl-C; the client is still there: FIN-WAIT-2':
    '现在服务器端先被 Ctrl-C 结束，客户端还在：FIN-WAIT-2',
  'the client has gone too: TIME-WAIT, for 60 s on Linux; the book says about three minutes':
    '客户端也走了：TIME-WAIT，在 Linux 上是 60 s；书上说大约三分钟',
  '/proc/net/tcp has it, and no process does: {0}, {1} s to go':
    '/proc/net/tcp 里还有它，而任何进程都没有：{0}，还剩 {1} s',
  'What options do, measured now': '可选项做了什么：现场测量',
  'Linux asks both sides: SO_REUSEADDR now, after a server that had it not, gives {0} with EADDRINUSE':
    'Linux 两边都要问：之前的服务器端没有设置，现在才设置 SO_REUSEADDR，得到 {0} 和 EADDRINUSE',
  'a server with SO_REUSEADDR switched on, port {0}; it closes first:':
    '打开了 SO_REUSEADDR 的服务器端，端口 {0}；它先关闭：',
  '  {0}: bind() gives {1} with EADDRINUSE; with SO_REUSEADDR {2}':
    '  {0}：bind() 给出 {1} 和 EADDRINUSE；有 SO_REUSEADDR 时 {2}',
  '  while it still listened: {0} with EADDRINUSE, for all SO_REUSEADDR':
    '  还在监听的时候：即使有 SO_REUSEADDR，也是 {0} 和 EADDRINUSE',
  'SO_TYPE can be read, and not set: setsockopt() gives {0} with ENOPROTOOPT':
    'SO_TYPE 只能读，不能设置：setsockopt() 给出 {0} 和 ENOPROTOOPT',
  'buffers of a new socket: {0} bytes to send from, {1} to receive into':
    '新套接字的缓冲：输出 {0} 字节，输入 {1} 字节',
  'Linux doubles': 'Linux 加倍',
  'there is a least size': '有一个最小值',
  'the most there is, doubled': '允许的最大值，再加倍',
  '  asked for {0}: SO_SNDBUF is {1}, SO_RCVBUF {2} ({3})': '  要 {0}：SO_SNDBUF 是 {1}，SO_RCVBUF 是 {2}（{3}）',
  "  the book's own run showed sizes of its kernel; that a size is a wish stands":
    '  书上的运行结果是它那个内核的大小；大小只是请求，这一点不变',
  "TCP_NODELAY is {0} in a new socket: Nagle's algorithm is on": '新套接字的 TCP_NODELAY 是 {0}：Nagle 算法是打开的',
  '"Nagle" written in five letters while one byte is not acknowledged (TCP_INFO counts the segments):':
    '在一个字节尚未被确认时，把 "Nagle" 分五个字母写出（由 TCP_INFO 数报文段）：',
  '  Nagle on:     segments: {0}, all there after {1} ms': '  Nagle 打开:   报文段 {0} 个，{1} ms 后全部到达',
  '  TCP_NODELAY:  segments: {0}, all there after {1} ms': '  TCP_NODELAY:  报文段 {0} 个，{1} ms 后全部到达',
  'Prints how large the buffers of a new TCP socket are.': '打印新的 TCP 套接字的缓冲有多大。',
  'Echo server for one client, which also shows what comes; started again at once, bind() may fail.':
    '服务一个客户端的回声服务器端，也显示收到的内容；马上再启动时 bind() 可能失败。',
  'Asks for buffers of 3072 bytes and prints how large they became.': '要求 3072 字节的缓冲，打印实际得到多大。',
  'Asks two sockets what type they are.': '问两个套接字是什么类型。',
  'TIME-WAIT: who closes first keeps the port busy for a minute': 'TIME-WAIT：先关闭的一方占住端口一分钟',
  'Two servers that close before their clients do. Each second bind() was tried on the port of each: red where it gave EADDRINUSE, green where it worked.':
    '两个比客户端先关闭的服务器端。每秒在各自的端口上试一次 bind()：得到 EADDRINUSE 是红色，成功是绿色。',
  'FIN-WAIT-2: the server has closed': 'FIN-WAIT-2：服务器端已关闭',
  'CLOSE-WAIT: the client has not, yet': 'CLOSE-WAIT：客户端还没有',
  'TIME-WAIT: both have closed': 'TIME-WAIT：两边都已关闭',
  "Chapter 9: TIME-WAIT, Nagle's algorithm, buffers": '第 9 章：TIME-WAIT、Nagle 算法、缓冲',
  'with SO_REUSEADDR from the start': '一开始就有 SO_REUSEADDR',
  'without SO_REUSEADDR': '没有 SO_REUSEADDR',
  'server :{0}': '服务器端 :{0}',
  'bind() to :{0}': 'bind() :{0}',
  "TIME-WAIT, {0} s by the kernel's timer": 'TIME-WAIT，按内核的定时器是 {0} s',
  'works from {0} s on': '从 {0} s 起成功',
  'Nagle\'s algorithm: "Nagle" in five write()': 'Nagle 算法：用五次 write() 写 "Nagle"',
  'Nagle on': 'Nagle 打开',
  'segments: {0}; the last letter was sent after {1} ms': '报文段 {0} 个，最后一个字母在 {1} ms 后发出',
  'held until "!" is acknowledged': '一直扣住，直到 "!" 被确认',
  'SO_SNDBUF is a wish: asked for, and got': 'SO_SNDBUF 只是请求：要求的与得到的',
  asked: '要求',
  got: '得到',
}
