import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Dividing the streams': '分离流',
  'Copies of a descriptor': '描述符的副本',
  'the last write() comes after the last close() and goes nowhere':
    '最后一次 write() 在最后一次 close() 之后，哪里也到不了',
  'fclose() is no half close': 'fclose() 不是半关闭',
  'the server heard no answer: the socket was closed in both directions':
    '服务器端没听到回答：套接字的两个方向都关闭了',
  'shutdown() is one': 'shutdown() 才是半关闭',
  'Copies descriptors: what is written to a copy goes where the original goes, until the last one is closed.':
    '复制描述符：写到副本的去处与原来的一样，直到最后一个关闭。',
  'Prints what the server says until its end, then thanks.': '打印服务器端的话直到结尾，然后道谢。',
  'Two streams on one socket: says three lines, closes the one for writing and wants to hear the answer on the other.':
    '一个套接字上的两个流：说三行，关闭写的那个，想在另一个上听回答。',
  'The half close that sep_serv wants: shutdown() ends the sending direction, and a copy of the descriptor keeps the other one.':
    'sep_serv 想要的半关闭：shutdown() 结束发送方向，描述符的副本保住另一个方向。',
}
