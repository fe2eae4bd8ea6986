import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  Threads: '线程',
  'A thread beside main, which waits for it': 'main 之外的一个线程，main 等待它',
  'Two threads, one variable': '两个线程，一个变量',
  'each has five numbers to add, and they hardly ever meet': '各自只加五个数，几乎不会相遇',
  'A hundred threads, one variable': '一百个线程，一个变量',
  'fifty add one, fifty take one away, fifty million times each; this takes a while':
    '五十个加一，五十个减一，各五千万次；这需要一些时间',
  'it would be 0 if none were lost: to add is to read, to add and to write, and what another has written in between is overwritten':
    '若没有丢失，结果应为 0：加法是读、加、写三步，其间别的线程写入的值被覆盖了',
  'What the cure costs, measured now': '同步的代价，现在测量',
  'two threads, {0} steps each:': '两个线程，各 {0} 步：',
  '  unguarded       result {0}, {1} s': '  不加保护    结果 {0}，{1} s',
  '  with a mutex    result {0}, {1} s': '  用互斥量    结果 {0}，{1} s',
  '  by a semaphore  result {0}, {1} s': '  用信号量    结果 {0}，{1} s',
  'ch18/mutex takes such a step two and a half thousand million times, which is minutes':
    'ch18/mutex 这样的步骤要做二十五亿次，需要几分钟',
  'Two semaphores hand a number over': '两个信号量传递一个数',
  'A thread for each client, and what one says goes to all': '每个客户端一个线程，一个人的话发给所有人',
  'one has left; the others still hear each other': '一个离开了；其余的仍能听到彼此',
  'A mutex that is held while its thread waits': '线程等待时仍握着互斥量',
  "the first client's thread holds the mutex and reads: the second has no answer until the first leaves":
    '第一个客户端的线程握着互斥量在读：第一个离开之前，第二个得不到回答',
  'Chat client: one thread sends what is typed, with a name before it, another prints what comes; `q` ends both.':
    '聊天客户端：一个线程把输入的内容连同名字发送出去，另一个打印收到的内容；输入 `q` 两者都结束。',
  'Chat server: a thread for each client sends what that client says to all, to itself as well; it never ends.':
    '聊天服务器端：每个客户端一个线程，把它的话发给所有人，也包括它自己；不会结束。',
  'Echo server with a thread for each client, one buffer for all of them, and a mutex that guards it; it never ends.':
    '每个客户端一个线程的回声服务器端：所有线程共用一个缓冲，由互斥量保护；不会结束。',
  'The same with a mutex, so that it comes to 0. Threads of one kind lock it once for all they do, those of the other for every step.':
    '同样的事用互斥量来做，结果为 0。一种线程从头到尾只锁一次，另一种每一步都锁。',
  'One thread reads five numbers, another adds them up: two semaphores pass each number over, so that none is lost or counted twice.':
    '一个线程读五个数，另一个相加：两个信号量逐个传递，既不丢失也不重复。',
  'Starts a thread that prints five times, a second apart, and sleeps until it must have ended.':
    '启动一个线程，它每隔一秒打印一次，共五次；自己睡到它必已结束。',
  'Waits for the thread instead, and prints what it returns.': '改为等待线程，并打印它返回的内容。',
  'Two threads add five numbers each to one variable. It mostly comes to 55: nothing keeps them from meeting, see thread4.':
    '两个线程各把五个数加到一个变量上。大多得到 55，但没有什么阻止它们相遇，见 thread4。',
  'A hundred threads: half of them add one to a number fifty million times, the others take one away. It does not come to 0.':
    '一百个线程，一半把一个数加一，五千万次，另一半减一。结果不是 0。',
  'Two threads, one variable: an update that nobody keeps is lost': '两个线程，一个变量：没人看守的更新会丢失',
  'Each thread adds one, {0} times. To add is to read, to count and to write; where the other one reads in between, both write the same number. A mutex lets one of them in at a time, and the other waits.':
    '每个线程加 {0} 次一。加就是读、算、写；另一个在这中间读取，两个就写下同一个数。互斥量一次只放一个进去，另一个等待。',
  'Without a mutex': '没有互斥量',
  'With a mutex': '有互斥量',
  'Chapter 18: a lost update, and a mutex': '第 18 章：丢失的更新与互斥量',
  'thread {0}': '线程 {0}',
  '{0} additions, and num is {1}': '加了 {0} 次，num 却是 {1}',
  '{0} additions, and num is {1}: none is lost': '加了 {0} 次，num 是 {1}：没有丢失',
  'waits {0} ms': '等待 {0} ms',
}
