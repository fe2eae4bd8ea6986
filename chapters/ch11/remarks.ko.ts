import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Interprocess communication': '프로세스간 통신',
  'One way, both ways through one pipe, both ways through two': '한 방향, 파이프 하나로 양방향, 파이프 둘로 양방향',
  'the child sleeps for two seconds, or it would read its own question again: what is in a pipe belongs to nobody':
    '자식이 2초를 자지 않으면 자기 질문을 도로 읽을 것이다. 파이프에 들어간 것에는 주인이 없다',
  'Questions and answers': '질문과 대답',
  'A server that stores what it echoes': '에코한 것을 저장하는 서버',
  "after nine messages echomsg.txt has {0} bytes: they are in the child's stdio buffer":
    '메시지 아홉 개 뒤에 echomsg.txt는 {0}바이트다. 데이터는 자식의 stdio 버퍼에 있다',
  '{0} messages were fewer than ten reads: two came together':
    '메시지 {0}개를 read는 열 번보다 적게 받았다. 둘이 함께 왔다',
  'after the tenth read it has {0}: the child has closed it and ended':
    '열 번째 read 뒤에는 {0}바이트다. 자식이 파일을 닫고 끝났다',
  'What a pipe does, measured now': '파이프가 하는 일, 지금 재어 본다',
  'no boundaries: writes of 4 and 6 bytes were 1 read of {0}':
    '데이터의 경계가 없다. 4바이트와 6바이트 write가 {0}바이트 read 1번이 되었다',
  'a reader sees the end when all write ends are closed: while a child has one, read() would wait ({0} with EAGAIN, as it is told not to); when the child has ended it gives {1}':
    '쓰는 쪽이 모두 닫혀야 읽는 쪽이 끝을 본다. 자식이 하나를 가지고 있으면 read()는 기다릴 것이다({0}, 기다리지 말라고 했으므로 EAGAIN). 자식이 끝나면 {1}이다',
  'pipe2 without its sleep:': 'sleep이 없는 pipe2:',
  '  the child reads first: it gets its own question, and the parent would wait for ever':
    '  자식이 먼저 읽으면: 자기 질문을 도로 받고, 부모는 영원히 기다릴 것이다',
  '  the parent reads first: it gets "{0}", and the child gets the answer':
    '  부모가 먼저 읽으면: 부모는 "{0}"을(를) 받고, 자식은 대답을 받는다',
  'Concurrent echo server, and one more child that stores what clients say: it gets it by a pipe.':
    '동시에 여럿을 상대하는 에코 서버와, 클라이언트의 말을 저장하는 자식 하나. 파이프로 받는다.',
  'A pipe: the child writes, the parent reads.': '파이프: 자식이 쓰고 부모가 읽는다.',
  'One pipe for both directions, kept in step by sleep.': '파이프 하나로 양방향. sleep으로 순서를 맞춘다.',
  'Two pipes, one for each direction: nothing to keep in step.': '파이프 둘, 방향마다 하나: 순서를 맞출 필요가 없다.',
  'Exercise: three questions and answers between parent and child over two pipes.':
    '연습문제: 파이프 둘로 부모와 자식이 세 번 묻고 답한다.',
  'One pipe for both ways: what lies in it belongs to whoever reads first':
    '파이프 하나로 양방향: 들어 있는 것은 먼저 읽는 쪽의 것이다',
  'pipe2 without its sleep. The pipe is in the kernel, once; parent and child both have both of its ends. What is in it has the colour of the process that wrote it.':
    'sleep이 없는 pipe2. 파이프는 커널에 하나 있고, 부모와 자식이 둘 다 양쪽 끝을 가지고 있다. 안에 있는 것은 쓴 프로세스의 색이다.',
  'The child reads first: it gets its own question': '자식이 먼저 읽는다: 자기 질문을 도로 받는다',
  'The parent reads first: question and answer': '부모가 먼저 읽는다: 질문과 대답',
  'Chapter 11: one pipe, two orders': '11장: 파이프 하나, 두 가지 순서',
  "the kernel's pipe": '커널의 파이프',
  'waits for ever': '영원히 기다린다',
  '{0} bytes in the pipe': '파이프에 {0}바이트',
  'its own: "{0}"': '자기 것: "{0}"',
}
