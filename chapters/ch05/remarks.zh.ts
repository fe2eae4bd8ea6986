import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'TCP server and client, part two': 'TCP 服务器端与客户端（2）',
  'An echo client that counts what comes back': '清点返回字节的回声客户端',
  'it would take four more': '它还要再服务四个',
  'A calculator with a protocol of its own': '有自己协议的计算器',
  'five clients were served; the last result is what is left of 2147483648 in 32 bits':
    '服务了五个客户端；最后的结果是 2147483648 放进 32 位后剩下的',
  'Messages behind their length': '先报长度的消息',
  'A file fetched by name': '按名字取来的文件',
  "the client's directory has {0} with the same {1} bytes": '客户端的目录里有 {0}，同样的 {1} 字节',
  'What TCP does, measured now': 'TCP 做了什么：现场测量',
  'no boundaries: 3 writes of 10 bytes were 1 read of {0}; 1 write of 40 was reads of {1}':
    '没有数据边界：10 字节写 3 次，1 次读到 {0}；40 字节写 1 次，分几次读到 {1}',
  'a socket has buffers of its own from the start: {0} bytes to send from, {1} to receive into':
    '套接字一开始就有自己的缓冲：输出缓冲 {0} 字节，输入缓冲 {1} 字节',
  'write() returns when the data lie in a buffer: {0} went in while nobody read, and then it would block':
    'write() 在数据进入缓冲时返回：没人读的时候进去了 {0}，再写就会阻塞',
  'after close() the rest is still delivered: {0} arrived, then the end':
    'close() 之后剩下的照样送达：到了 {0}，然后才是结尾',
  'close() with unread data throws them away, and the peer is told: its read() fails with ECONNRESET':
    '还有未读数据时 close()，数据被丢弃，对方也会知道：它的 read() 以 ECONNRESET 失败',
  'states of client / server:': '客户端 / 服务器端的状态：',
  '  connected          {0}': '  已连接             {0}',
  '  the client closed  {0}': '  客户端关闭之后     {0}',
  '  the server closed  {0}': '  服务器端关闭之后   {0}',
  "  The server's first socket is {0} all the time.": '  服务器端的第一个套接字始终是 {0}。',
  '  Linux ends TIME-WAIT after 60 s; the book speaks of minutes.':
    '  Linux 在 60 s 后结束 TIME-WAIT；书上说要几分钟。',
  'op_client sends its numbers as they lie in memory: 1 is {0} here, so both ends must be alike':
    'op_client 按内存原样发送数字：这里 1 是 {0}，所以两端必须相同',
  "the book's ACK = SEQ + bytes + 1 is simplified: TCP acknowledges SEQ + bytes":
    '书上的 ACK = SEQ + 字节数 + 1 是简化的：TCP 确认的是 SEQ + 字节数',
  'Echo client that reads until as many bytes came back as it had sent.':
    '一直读到返回字节与发出字节一样多的回声客户端。',
  'Exercise: asks a server for a file and stores it under the same name in the current directory.':
    '习题：向服务器端要一个文件，以同名存入当前目录。',
  'Exercise: sends the file that a client names, then ends.': '习题：发送客户端点名的文件，然后结束。',
  "Calculator's client: asks for operands and an operator, sends them, prints the result.":
    '计算器的客户端：询问操作数和运算符，发出去，打印结果。',
  "Calculator's server: takes operands and an operator from each of five clients, sends the result back, then ends.":
    '计算器的服务器端：依次从五个客户端取得操作数和运算符，送回结果，然后结束。',
  'Exercise: two programs take turns, each message behind its length; this one listens first.':
    '习题：两个程序轮流说话，每条消息先报长度；这一个先听。',
  'Exercise: two programs take turns, each message behind its length; this one speaks first.':
    '习题：两个程序轮流说话，每条消息先报长度；这一个先说。',
  'What TCP sends: a handshake, bytes without seams, two goodbyes': 'TCP 发送什么：三次握手，没有边界的字节，两次道别',
  "Each arrow is a segment that crossed the loopback, its numbers counted from 0 on either side. The client's two write() lie side by side in the server's input buffer, each in its colour, and one read() takes both.":
    '每个箭头是经过环回的一个报文段，两边的编号都从 0 数起。客户端的两次 write() 各带颜色，并排躺在服务器端的输入缓冲里，一次 read() 全部取走。',
  'Chapter 5: the segments of a connection': '第 5 章：一个连接的报文段',
  state: '状态',
  'calls and input buffer': '调用与输入缓冲',
  'in the input buffer, not read:': '在输入缓冲里，尚未读取：',
  '0: the other side has said its last byte': '0：对方已发完最后一个字节',
  'taken by this read():': '被这次 read() 取走：',
  'When nobody reads, write() goes on until both buffers are full': '没人读的时候，write() 一直写到两个缓冲都满',
  "{0} bytes in the client's output buffer": '客户端的输出缓冲里有 {0} 字节',
  "{0} bytes in the server's input buffer": '服务器端的输入缓冲里有 {0} 字节',
  '{0} bytes were written; then write() would wait': '写了 {0} 字节，再写的话 write() 就要等待',
  gone: '已不存在',
}
