import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Socket types and protocols': '套接字类型与协议',
  'One write() there, thirteen read() here': '那边一次 write()，这边十三次 read()',
  'Four write() there, one read() here': '那边四次 write()，这边一次 read()',
  'Client that takes the greeting one byte at a time and counts.': '逐字节接收问候并计数的客户端。',
  'Exercise: waits by printing a hundred lines, then takes with one read() what the server sent with four write().':
    '习题：打印一百行来等待，然后用一次 read() 取走服务器端四次 write() 发来的数据。',
  'Exercise: the greeting in four pieces, for a client that takes it in one.':
    '习题：把问候分四段发出，客户端一次收下。',
  'Server of one greeting, written in one piece for a client that takes it byte by byte.':
    '一次写出问候的服务器端，客户端逐字节接收。',
  'here the loop was over before the server had written all: this machine is busy':
    '这里服务器端还没写完，循环就结束了：这台机器很忙',
}
