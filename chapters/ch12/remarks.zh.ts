import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'I/O multiplexing with select': 'select 与 I/O 复用',
  'What select() does to its sets and its timeout': 'select() 对集合和超时做了什么',
  'Standard input, or five seconds': '标准输入，或者五秒',
  'One process, several clients': '一个进程，多个客户端',
  'descriptor 4 is free: the next client gets it': '描述符 4 空出来了：给下一个客户端',
  'an fd_set has {0} bits; those of descriptors 0 to {1} are shown': 'fd_set 有 {0} 位；这里显示描述符 0 到 {1} 的',
  '  descriptor {0}': '  描述符     {0}',
  '  before     {0}  timeout {1}': '  之前       {0}  超时 {1}',
  '  after      {0}  timeout {1}': '  之后       {0}  超时 {1}',
  '  select() returned {0}': '  select() 返回 {0}',
  'two descriptors are ready: only their bits stay': '两个描述符就绪：只留下它们的位',
  'the set as the call left it: the others are not asked for any more': '集合保持上次调用留下的样子：其余的不再查问',
  'copied again; a timer goes off after half a second, and Linux leaves the rest':
    '重新复制；半秒后定时器到时，Linux 留下剩余的时间',
  'nothing is ready for a second: all bits are 0, and so is the timeout': '一秒内没有就绪的：所有位都是 0，超时也是 0',
  'Echo server: one process serves many clients at once, by select(); never ends by itself.':
    '回声服务器端：一个进程用 select() 同时服务多个客户端；不会自己结束。',
  'Waits for standard input with select(), five seconds each time; never ends by itself.':
    '用 select() 等待标准输入，每次五秒；不会自己结束。',
  'select() waits for all, and leaves the bits of those that are ready': 'select() 等待全部，只留下就绪者的位',
  'A server asks for standard input, for new clients and for the clients that it has, with two seconds each time. What it gets back has only the bits of those that found something, so that it has to copy the set again before each call.':
    '服务器端查问标准输入、新客户端和已有的客户端，每次最多两秒。返回的集合里只剩有动静的那些位，所以每次调用前都要重新复制集合。',
  'Chapter 12: rounds of select()': '第 12 章：select() 的各轮',
  'before: what is asked for': '之前：查问什么',
  'how long it waits': '等待多久',
  'after: what is ready': '之后：谁就绪',
  returned: '返回',
  'and then': '然后',
  'nobody was ready': '没有就绪的',
  'not at all': '没有等待',
  '{0} s left': '剩 {0} s',
  'in: standard input   ·   new: the socket that listens, ready when a client has come   ·   c: a client, ready when it has said something, or has gone':
    'in：标准输入   ·   new：监听的套接字，有客户端来就就绪   ·   c：客户端，说了话或者离开了就就绪',
}
