import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  Threads: '쓰레드',
  'A thread beside main, which waits for it': 'main 곁의 쓰레드, 그리고 그것을 기다리는 main',
  'Two threads, one variable': '두 쓰레드, 한 변수',
  'each has five numbers to add, and they hardly ever meet': '저마다 수 다섯을 더하므로 서로 마주치는 일이 거의 없다',
  'A hundred threads, one variable': '쓰레드 백 개, 한 변수',
  'fifty add one, fifty take one away, fifty million times each; this takes a while':
    '쉰 개는 하나를 더하고 쉰 개는 하나를 빼기를 저마다 오천만 번 한다. 시간이 걸린다',
  'it would be 0 if none were lost: to add is to read, to add and to write, and what another has written in between is overwritten':
    '하나도 잃지 않았다면 0이다. 더하기는 읽고, 더하고, 쓰는 세 단계이고, 그 사이에 다른 쓰레드가 쓴 값은 덮어써진다',
  'What the cure costs, measured now': '동기화의 값, 지금 재어 본다',
  'two threads, {0} steps each:': '두 쓰레드, 저마다 {0}번:',
  '  unguarded       result {0}, {1} s': '  임계영역 그대로  결과 {0}, {1} s',
  '  with a mutex    result {0}, {1} s': '  뮤텍스로         결과 {0}, {1} s',
  '  by a semaphore  result {0}, {1} s': '  세마포어로       결과 {0}, {1} s',
  'ch18/mutex takes such a step two and a half thousand million times, which is minutes':
    'ch18/mutex는 이런 일을 25억 번 하므로 몇 분이 걸린다',
  'Two semaphores hand a number over': '세마포어 둘이 수를 건네준다',
  'A thread for each client, and what one says goes to all': '클라이언트마다 쓰레드 하나, 한 사람의 말은 모두에게 간다',
  'one has left; the others still hear each other': '하나가 떠났고, 나머지는 여전히 서로의 말을 듣는다',
  'A mutex that is held while its thread waits': '기다리는 동안에도 쥐고 있는 뮤텍스',
  "the first client's thread holds the mutex and reads: the second has no answer until the first leaves":
    '첫 클라이언트의 쓰레드가 뮤텍스를 쥔 채 읽고 있다. 첫째가 떠날 때까지 둘째는 답을 받지 못한다',
  'Chat client: one thread sends what is typed, with a name before it, another prints what comes; `q` ends both.':
    '채팅 클라이언트: 한 쓰레드는 입력한 것을 이름과 함께 보내고 다른 쓰레드는 온 것을 출력한다. `q`를 입력하면 둘 다 끝난다.',
  'Chat server: a thread for each client sends what that client says to all, to itself as well; it never ends.':
    '채팅 서버: 클라이언트마다 쓰레드 하나가 그 말을 자신을 포함한 모두에게 보낸다. 끝나지 않는다.',
  'Echo server with a thread for each client, one buffer for all of them, and a mutex that guards it; it never ends.':
    '클라이언트마다 쓰레드 하나인 에코 서버: 버퍼는 모두에게 하나이고 뮤텍스가 지킨다. 끝나지 않는다.',
  'The same with a mutex, so that it comes to 0. Threads of one kind lock it once for all they do, those of the other for every step.':
    '같은 일을 뮤텍스로 하여 0이 된다. 한쪽 쓰레드는 처음부터 끝까지 한 번 잠그고, 다른 쪽은 한 단계마다 잠근다.',
  'One thread reads five numbers, another adds them up: two semaphores pass each number over, so that none is lost or counted twice.':
    '한 쓰레드는 수 다섯을 읽고 다른 쓰레드는 더한다. 세마포어 둘이 수를 하나씩 건네주므로 잃거나 두 번 더하지 않는다.',
  'Starts a thread that prints five times, a second apart, and sleeps until it must have ended.':
    '1초마다 다섯 번 출력하는 쓰레드를 만들고, 그것이 끝났을 때까지 잔다.',
  'Waits for the thread instead, and prints what it returns.': '그 대신 쓰레드를 기다리고, 반환한 것을 출력한다.',
  'Two threads add five numbers each to one variable. It mostly comes to 55: nothing keeps them from meeting, see thread4.':
    '두 쓰레드가 수를 다섯씩 한 변수에 더한다. 대개 55가 되지만 서로 마주치는 것을 막는 것은 없다. thread4를 보라.',
  'A hundred threads: half of them add one to a number fifty million times, the others take one away. It does not come to 0.':
    '쓰레드 백 개 가운데 절반은 오천만 번 하나를 더하고 나머지는 하나를 뺀다. 0이 되지 않는다.',
  'Two threads, one variable: an update that nobody keeps is lost':
    '쓰레드 둘, 변수 하나: 지키는 이가 없으면 더한 것이 사라진다',
  'Each thread adds one, {0} times. To add is to read, to count and to write; where the other one reads in between, both write the same number. A mutex lets one of them in at a time, and the other waits.':
    '쓰레드마다 {0}번, 1씩 더한다. 더하기는 읽고, 셈하고, 쓰는 일이다. 그 사이에 다른 쓰레드가 읽으면 둘 다 같은 수를 쓴다. 뮤텍스는 한 번에 하나만 들여보내고 다른 쪽은 기다린다.',
  'Without a mutex': '뮤텍스 없이',
  'With a mutex': '뮤텍스로',
  'Chapter 18: a lost update, and a mutex': '18장: 사라진 덧셈과 뮤텍스',
  'thread {0}': '쓰레드 {0}',
  '{0} additions, and num is {1}': '{0}번 더했는데 num은 {1}이다',
  '{0} additions, and num is {1}: none is lost': '{0}번 더했고 num은 {1}이다: 사라진 것이 없다',
  'waits {0} ms': '{0} ms 기다림',
}
