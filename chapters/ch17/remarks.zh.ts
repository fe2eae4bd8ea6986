import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  epoll: 'epoll',
  'Chat server on epoll, edge triggered: what a client says goes to all, in as many pieces as it takes until EAGAIN.':
    '基于 epoll 的聊天服务器端，边缘触发：一个客户端的话发给所有人，分几段读到 EAGAIN 为止。',
  'Chat server on epoll, level triggered: what a client says goes to all, to itself as well; never ends by itself.':
    '基于 epoll 的聊天服务器端，条件触发：一个客户端的话发给所有人，也包括它自己；不会自己结束。',
  'Many clients, one process, and the kernel keeps the list': '多个客户端，一个进程，名单由内核保管',
  'Level triggered: told as long as something is there': '条件触发：只要还有数据就通知',
  '{0} bytes, four at a time: one return for each four': '{0} 字节，每次四个：每四个字节返回一次',
  'Edge triggered: told once': '边缘触发：只通知一次',
  '{0} bytes: one return, and the server reads until EAGAIN': '{0} 字节：返回一次，服务器端读到 EAGAIN 为止',
  'Edge triggered: epoll_wait() returns once for each message, so all of it has to be read, until EAGAIN.':
    '边缘触发：epoll_wait() 每条消息返回一次，所以必须全部读完，直到 EAGAIN。',
  'Level triggered: with a buffer of four bytes epoll_wait() returns once for each four bytes of a message.':
    '条件触发：缓冲为四个字节时，epoll_wait() 对消息的每四个字节返回一次。',
  'Echo server: one process serves many clients at once, by epoll; never ends by itself.':
    '回声服务器端：一个进程用 epoll 同时服务多个客户端；不会自己结束。',
  'Level triggered: told while something is there. Edge triggered: told once':
    '条件触发：只要有数据就通知。边缘触发：只通知一次',
  'Ten bytes come, and later two more; each read() takes four at most. epoll_wait() gives what stands on the ready list. Under level triggering the descriptor stays there while its buffer has a byte; under edge triggering it comes there only with new bytes, so that six are left behind unless the reader goes on until EAGAIN.':
    '先来十个字节，后来再来两个；每次 read() 最多取四个。epoll_wait() 给出就绪列表上的内容。条件触发时，只要缓冲里还有字节，描述符就留在列表上；边缘触发时，只有新字节到来才会上列表，因此除非一直读到 EAGAIN，否则会剩下六个。',
  'Chapter 17: epoll, level and edge': '第 17 章：epoll，条件触发与边缘触发',
  'Edge, and read() until EAGAIN': '边缘，read() 到 EAGAIN 为止',
  'Edge, and one read()': '边缘，一次 read()',
  'Level, and one read()': '条件，一次 read()',
  'interest list:': '关注列表：',
  ready: '就绪',
  'input buffer': '输入缓冲',
  '{0} bytes lay there, and nobody was told': '{0} 字节还在那里，却没有通知',
  'nothing was left behind; epoll_wait() returned {0} times with something':
    '没有剩下；epoll_wait() 有 {0} 次带着结果返回',
}
