import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Interprocess communication': '进程间通信',
  'One way, both ways through one pipe, both ways through two': '单向；一个管道双向；两个管道双向',
  'the child sleeps for two seconds, or it would read its own question again: what is in a pipe belongs to nobody':
    '子进程睡两秒，否则会把自己的提问读回来：进了管道的东西不属于任何人',
  'Questions and answers': '问与答',
  'A server that stores what it echoes': '把回声内容存下来的服务器端',
  "after nine messages echomsg.txt has {0} bytes: they are in the child's stdio buffer":
    '九条消息之后 echomsg.txt 有 {0} 字节：数据还在子进程的 stdio 缓冲里',
  '{0} messages were fewer than ten reads: two came together': '{0} 条消息不到十次读取：有两条一起到了',
  'after the tenth read it has {0}: the child has closed it and ended':
    '第十次读取之后有 {0} 字节：子进程关闭了它并且结束',
  'What a pipe does, measured now': '管道做了什么：现场测量',
  'no boundaries: writes of 4 and 6 bytes were 1 read of {0}': '没有数据边界：写 4 字节和 6 字节，1 次读到 {0}',
  'a reader sees the end when all write ends are closed: while a child has one, read() would wait ({0} with EAGAIN, as it is told not to); when the child has ended it gives {1}':
    '所有写端都关闭，读的一方才看到结尾：子进程还留着一个时 read() 要等（{0} 和 EAGAIN，因为告诉它不要等）；子进程结束后给出 {1}',
  'pipe2 without its sleep:': '没有 sleep 的 pipe2：',
  '  the child reads first: it gets its own question, and the parent would wait for ever':
    '  子进程先读：读到自己的提问，父进程将永远等下去',
  '  the parent reads first: it gets "{0}", and the child gets the answer':
    '  父进程先读：它得到 "{0}"，子进程得到回答',
  'Concurrent echo server, and one more child that stores what clients say: it gets it by a pipe.':
    '并发的回声服务器端，另有一个子进程通过管道得到客户端的话并存下来。',
  'A pipe: the child writes, the parent reads.': '管道：子进程写，父进程读。',
  'One pipe for both directions, kept in step by sleep.': '一个管道两个方向，靠 sleep 保持次序。',
  'Two pipes, one for each direction: nothing to keep in step.': '两个管道，每个方向一个：不需要协调次序。',
  'Exercise: three questions and answers between parent and child over two pipes.':
    '习题：父子进程通过两个管道三问三答。',
  'One pipe for both ways: what lies in it belongs to whoever reads first': '一个管道双向用：里面的东西归先读的一方',
  'pipe2 without its sleep. The pipe is in the kernel, once; parent and child both have both of its ends. What is in it has the colour of the process that wrote it.':
    '没有 sleep 的 pipe2。管道在内核里只有一个；父子进程都持有它的两端。里面的内容带着写入者的颜色。',
  'The child reads first: it gets its own question': '子进程先读：读到自己的提问',
  'The parent reads first: question and answer': '父进程先读：一问一答',
  'Chapter 11: one pipe, two orders': '第 11 章：一个管道，两种次序',
  "the kernel's pipe": '内核的管道',
  'waits for ever': '永远等待',
  '{0} bytes in the pipe': '管道里有 {0} 字节',
  'its own: "{0}"': '自己的："{0}"',
}
