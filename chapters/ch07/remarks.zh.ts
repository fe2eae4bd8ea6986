import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Half-close': '半关闭',
  'A file, its end, and thanks for it': '一个文件、它的结尾和一声谢谢',
  'receive.dat is the file, all {0} random bytes of it: the end needs no mark among them':
    'receive.dat 就是那个文件，随机的 {0} 字节一个不差：结尾不需要在数据里做标记',
  'What shutdown() does, measured now': 'shutdown() 做了什么：现场测量',
  "after the server's shutdown(SHUT_WR) the client's read() gives {0}; the other way still goes: the server's read() gives {1}, \"{2}\"":
    '服务器端 shutdown(SHUT_WR) 之后，客户端的 read() 给出 {0}；另一个方向照样通：服务器端的 read() 给出 {1}，"{2}"',
  'what lay in the output buffer is still sent: {0} bytes before SHUT_WR, {1} came, then the end':
    '输出缓冲里的数据照样发出：SHUT_WR 之前写了 {0} 字节，到了 {1} 字节，然后是结尾',
  "write() after one's own SHUT_WR gives {0} with EPIPE, and the signal SIGPIPE, which ends a C program":
    '自己 SHUT_WR 之后 write() 给出 {0} 和 EPIPE，还有会结束 C 程序的信号 SIGPIPE',
  'close() instead: read() gives {0} just the same, and write() {1}, but nobody is left to read it; the kernel answers with a reset, and the next write() gives {2} with EPIPE':
    '换成 close()：read() 同样给出 {0}，write() 给出 {1}，但已没有人来读；内核回以复位，下一次 write() 给出 {2} 和 EPIPE',
  "after one's own SHUT_RD read() gives {0}. The book says that what comes later is thrown away; Linux keeps it: 4 bytes sent after SHUT_RD, and read() gives {1}":
    '自己 SHUT_RD 之后 read() 给出 {0}。书上说之后到的会被丢弃；Linux 却留着：SHUT_RD 之后发来 4 字节，read() 给出 {1}',
  'Stores what a server sends in receive.dat, until its end, then says thanks.':
    '把服务器端发来的内容一直存到结尾，放进 receive.dat，然后道谢。',
  "Sends the file file_server.c of its directory, then takes the client's thanks: half-close.":
    '发送所在目录的文件 file_server.c，然后接收客户端的道谢：半关闭。',
  'Half-close: one tube is cut, the other still carries "Thank you"':
    '半关闭：一条管道被切断，另一条仍然传送 "Thank you"',
  "A connection is two tubes, one each way; the bytes drawn in a tube lie in the reader's input buffer. At the left the server ends its own direction alone; at the right it closes both, and the thanks meet nobody.":
    '连接是两条管道，每个方向一条；画在管道里的字节在读方的输入缓冲里。左边服务器端只结束自己的方向；右边它把两个方向都关闭，道谢无人接收。',
  "shutdown(SHUT_WR): the server's direction ends": 'shutdown(SHUT_WR)：服务器端的方向结束',
  'close(): both end': 'close()：两个方向都结束',
  'Chapter 7: half-close': '第 7 章：半关闭',
  'and SIGPIPE, which ends a C program:': '还有会结束 C 程序的 SIGPIPE：',
  'the end of the file:': '文件结尾：',
  'taken, but nobody is there:': '收下了，但那边没有人：',
  'the other way is open:': '另一个方向还通：',
}
