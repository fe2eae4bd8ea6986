import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'More ways to send and receive': '更多的收发方式',
  'Urgent data, and SIGURG': '紧急数据与 SIGURG',
  'it sends 123, 4 urgently, 567, and 890 urgently, of which only the 0 is urgent':
    '它发出 123、紧急的 4、567、紧急的 890，最后一个里只有 0 是紧急的',
  'TCP has one urgent mark: what came of the 4 depends on when the handler ran':
    'TCP 只有一个紧急标记：4 的下落取决于处理函数何时运行',
  'Looking at data without taking them': '只看数据而不取走',
  'One call, several buffers': '一次调用，多个缓冲',
  'Receives what oob_send sends: ordinary data in main, urgent data in a handler of SIGURG.':
    '接收 oob_send 发来的数据：普通数据在 main 里，紧急数据在 SIGURG 的处理函数里。',
  'Sends ordinary and urgent data by turns.': '轮流发送普通数据和紧急数据。',
  'Looks at what has come without taking it, then takes it.': '先看一眼收到的数据，再取走。',
  'Sends three bytes.': '发送三个字节。',
  'One readv() fills two buffers: the first five bytes of a line, and the rest.':
    '一次 readv() 填两个缓冲：一行的前五个字节和其余部分。',
  'One writev() writes the beginnings of two buffers.': '一次 writev() 写出两个缓冲的开头。',
}
