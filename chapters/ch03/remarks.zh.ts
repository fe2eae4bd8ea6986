import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Addresses and byte order': '地址与字节序',
  'The order of bytes, here and on the network': '字节序：本机的与网络的',
  'Text becomes an address': '字符串变成地址',
  'Text becomes an address, in place': '字符串就地变成地址',
  'An address becomes text, in the one buffer there is': '地址在唯一的缓冲里变成字符串',
  'A port and an address in the order of this machine and in that of the network.':
    '同一个端口和地址，按本机字节序和网络字节序显示。',
  'Turns text into an address with inet_addr(): one that is an address, and one whose last number is too great.':
    '用 inet_addr() 把字符串变成地址：一个是地址，另一个的末位数太大。',
  'The same conversion with inet_aton(), which writes into the address itself.':
    '用 inet_aton() 做同样的转换，结果直接写进地址变量。',
  'Two addresses turned into text, and what became of the first text.':
    '把两个地址变成字符串，再看第一个字符串变成了什么。',
}
