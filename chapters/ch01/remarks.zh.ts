import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Network programming and sockets': '网络编程与套接字',
  'Exercise: copies src.dat to dst.dat through two FILEs, 30 bytes at a time.':
    '习题：用两个 FILE 把 src.dat 复制到 dst.dat，每次 30 字节。',
  'A server says hello': '打招呼的服务器端',
  'Files and sockets share one row of descriptors': '文件与套接字共用一列描述符',
  'A file written and read by descriptor': '用文件描述符读写文件',
  'Two ways to copy a file': '复制文件的两种方法',
  '{0}: dst.dat has the {1} bytes of src.dat': '{0}：dst.dat 里是 src.dat 的 {1} 字节',
  'Files and sockets draw their descriptors from one row of numbers.': '文件和套接字从同一列编号中取得描述符。',
  'Client of the greeting: connects, reads once, prints what came.': '问候的客户端：连接，读一次，打印收到的内容。',
  'Server of one greeting: accepts one client, writes the 13 bytes of "Hello World!" and its NUL, ends.':
    '只问候一次的服务器端：受理一个客户端，写出 "Hello World!" 和 NUL 共 13 字节，然后结束。',
  'Exercise: copies src.dat to dst.dat through two descriptors, 100 bytes at a time.':
    '习题：用两个文件描述符把 src.dat 复制到 dst.dat，每次 100 字节。',
  'Makes data.txt and writes to it with the descriptor alone, without a FILE.':
    '不用 FILE，只用文件描述符创建 data.txt 并写入。',
  'Reads data.txt with the descriptor alone and prints it.': '只用文件描述符读取 data.txt 并打印。',
}
