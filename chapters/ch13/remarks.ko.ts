import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'More ways to send and receive': '다양한 입출력 함수',
  'Urgent data, and SIGURG': '긴급 데이터와 SIGURG',
  'it sends 123, 4 urgently, 567, and 890 urgently, of which only the 0 is urgent':
    '123, 긴급한 4, 567, 긴급한 890을 보낸다. 마지막에서 긴급한 것은 0뿐이다',
  'TCP has one urgent mark: what came of the 4 depends on when the handler ran':
    'TCP의 긴급 표시는 하나뿐이다. 4가 어떻게 되었는지는 핸들러가 언제 불렸는지에 달렸다',
  'Looking at data without taking them': '데이터를 가져가지 않고 들여다보기',
  'One call, several buffers': '호출 하나, 버퍼 여럿',
  'Receives what oob_send sends: ordinary data in main, urgent data in a handler of SIGURG.':
    'oob_send가 보내는 것을 받는다. 보통 데이터는 main에서, 긴급 데이터는 SIGURG 핸들러에서.',
  'Sends ordinary and urgent data by turns.': '보통 데이터와 긴급 데이터를 번갈아 보낸다.',
  'Looks at what has come without taking it, then takes it.': '온 것을 먼저 들여다보고, 그 다음에 가져간다.',
  'Sends three bytes.': '3바이트를 보낸다.',
  'One readv() fills two buffers: the first five bytes of a line, and the rest.':
    'readv() 한 번으로 버퍼 둘을 채운다. 한 줄의 처음 5바이트와 나머지.',
  'One writev() writes the beginnings of two buffers.': 'writev() 한 번으로 버퍼 둘의 앞부분을 쓴다.',
}
