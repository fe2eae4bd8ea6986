import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Sockets and standard I/O': '套接字与标准 I/O',
  'A stream of a descriptor': '由描述符得到流',
  'data.dat: {0}': 'data.dat：{0}',
  'Copying three bytes at a time, with system calls and with streams': '每次复制三个字节：用系统调用，用流',
  'news.txt has {0} bytes': 'news.txt 有 {0} 字节',
  '{0} took {1} s': '{0} 用了 {1} s',
  'The echo pair on streams': '基于流的回声程序',
  'Makes a stream of a descriptor: open(), fdopen(), fputs() into data.dat.':
    '由描述符得到流：open()、fdopen()、fputs()，写进 data.dat。',
  'Echo client on streams: sends each line that is typed and prints the line that comes back; a line of q ends it.':
    '基于流的回声客户端：发送输入的每一行，打印返回的那一行；输入 q 结束。',
  'Echo server on streams: sends back each line, five clients one after another, then ends.':
    '基于流的回声服务器端：送回每一行，依次服务五个客户端，然后结束。',
  "Copies news.txt to cpy.txt with fgets() and fputs(), three bytes at a time: the streams' buffers save nearly all system calls.":
    '用 fgets() 和 fputs() 把 news.txt 复制到 cpy.txt，每次三个字节：流的缓冲省去了几乎所有系统调用。',
  'Copies news.txt to cpy.txt with read() and write(), three bytes at a time: two system calls for each three bytes.':
    '用 read() 和 write() 把 news.txt 复制到 cpy.txt，每次三个字节：每三个字节两次系统调用。',
  'Makes a stream of a descriptor and asks the stream for its descriptor: the same.':
    '由描述符得到流，再问流的描述符：是同一个。',
}
