import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Domain names and addresses': '域名与地址',
  'this system lets nobody have a hosts file of his own: only what every host knows is looked up':
    '这个系统不让人有自己的 hosts 文件：只查每台主机都知道的',
  'the programs see a hosts file of their own, and no name server:':
    '这些程序看到的是自己的 hosts 文件，没有名称服务器：',
  'asked by its other name, the host has the same official one; and for that, all addresses:':
    '用别名来问，主机的正式名称还是同一个；用它来问，得到全部地址：',
  'and back, from an address to the names:': '反过来，从地址到名字：',
  'a name that nobody knows, and an address without a name:': '没人知道的名字，和没有名字的地址：',
  'a dotted number is looked up nowhere: its official name is {0}': '点分的数字不需要查询：正式名称就是 {0}',
  'h_addr_list[0] is a struct in_addr, {0} bytes: {1}; inet_ntoa() makes text of it':
    'h_addr_list[0] 是 struct in_addr，{0} 字节：{1}；inet_ntoa() 把它变成字符串',
  "there is one hostent: after a second look-up the first pointer's h_name is {0}":
    'hostent 只有一个：第二次查询之后，第一个指针的 h_name 是 {0}',
  'no hostent means null, and h_errno says why: {0} is "{1}"': '没有 hostent 就是 null，h_errno 说明原因：{0} 是 "{1}"',
  'both functions are of the past, and of IPv4: getaddrinfo() and getnameinfo() took their place':
    '两个函数都已过时，而且只懂 IPv4：getaddrinfo() 和 getnameinfo() 取代了它们',
  'Names and addresses': '名字与地址',
  'What a hostent is, seen now': 'hostent 是什么：现场观察',
  'Prints what the resolver knows about an address: official name, aliases, addresses.':
    '打印解析器所知的某个地址：正式名称、别名、地址。',
  'Prints what the resolver knows about a name: official name, aliases, addresses.':
    '打印解析器所知的某个名字：正式名称、别名、地址。',
  'A hostent is pointers: to a name, to aliases, to addresses': 'hostent 是一组指针：指向名称、别名和地址',
  'gethostbyname("{0}") gives a pointer to this. Both lists end with NULL. What came of a line of the hosts file has its colour; all addresses of a name are in one list, each of them an in_addr of {1} bytes in network order.':
    'gethostbyname("{0}") 给出指向它的指针。两个列表都以 NULL 结尾。来自 hosts 文件某一行的内容带那一行的颜色；一个名字的所有地址在同一个列表里，每个都是按网络字节序的 {1} 字节 in_addr。',
  'Chapter 8: a hostent in memory': '第 8 章：内存中的 hostent',
}
