import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Multiprocess servers': '多进程服务器端',
  'Exercise: Ctrl-C asks whether to leave.': '习题：按 Ctrl-C 时询问是否退出。',
  'Two processes, two copies of every variable': '两个进程，每个变量两份',
  'both have descriptor 3: fork copies the descriptors, the socket is one':
    '两边都是描述符 3：fork 复制的是描述符，套接字只有一个',
  'A zombie': '僵尸进程',
  'the parent sleeps for half a minute and does not ask; it is ended here, and its zombie goes with it':
    '父进程睡半分钟，不去查问；在这里结束它，它的僵尸也随之消失',
  'wait() asks': 'wait() 来查问',
  'it would sleep for half a minute more, and is ended here': '它还要再睡半分钟，在这里结束它',
  'waitpid() asks, and does not wait': 'waitpid() 查问而不等待',
  'the child sleeps for 15 seconds; its parent asks with WNOHANG, and sleeps for three between':
    '子进程睡 15 秒；父进程用 WNOHANG 查问，其间每次睡三秒',
  'A signal ends a sleep': '信号结束睡眠',
  'three times sleep(100) took {0} s: each signal ends one, and it does not go on':
    '三次 sleep(100) 用了 {0} s：每个信号结束一次，而且不会接着睡',
  'Ctrl-C asks': 'Ctrl-C 来询问',
  'the newline after the n has answered that one': 'n 后面的换行已经回答了那一问',
  'A process for each client': '每个客户端一个进程',
  'all three are served at the same time; the server is stopped now, while they leave':
    '三个同时得到服务；现在让服务器端停住，等它们离开',
  'three children have ended, and one SIGCHLD is pending: signals do not queue':
    '三个子进程结束了，挂起的 SIGCHLD 只有一个：信号不排队',
  'the handler has run once and has asked once: two zombies are left': '处理函数只运行一次，只查问一次：还剩两个僵尸',
  'the signal also ended accept(), with EINTR; the server goes on, and serves the next client:':
    '信号也让 accept() 以 EINTR 结束；服务器端继续，服务下一个客户端：',
  'A client of two processes': '由两个进程组成的客户端',
  'three lines are sent before an answer is awaited: one process writes, the other reads':
    '不等回答就发出三行：一个进程写，另一个进程读，即分割 I/O',
  'A socket lives until its last descriptor is closed, measured now': '套接字活到最后一个描述符关闭：现场测量',
  "parent and child have the server's socket. The parent closes it: the client hears nothing, its recv() gives {0} with EAGAIN (200 ms awaited). The child ends, too: recv() gives {1}":
    '父子进程都有服务器端的套接字。父进程关闭：客户端什么也听不到，recv() 给出 {0} 和 EAGAIN（等了 200 ms）。子进程也结束：recv() 给出 {1}',
  'Echo client of two processes: the child sends what is typed, the parent prints what comes; q ends it.':
    '由两个进程组成的回声客户端：子进程发送输入的内容，父进程打印收到的内容；输入 q 结束。',
  'Concurrent echo server: a child for each client, reaped by a handler of SIGCHLD; it never ends.':
    '并发的回声服务器端：每个客户端一个子进程，由 SIGCHLD 的处理函数回收；永不结束。',
  'What fork copies: the child has every variable, and changes its own.':
    'fork 复制了什么：子进程有每个变量，改的是自己的。',
  'Exercise: fork copies descriptors too; parent and child have the socket under the same number.':
    '习题：fork 也复制描述符；父子进程的套接字编号相同。',
  'A handler of SIGCHLD takes the statuses of children as they end.':
    'SIGCHLD 的处理函数在子进程结束时取走它们的状态。',
  'The alarm again, its handler set by sigaction(), the portable way.':
    '还是闹钟，处理函数用可移植的 sigaction() 设置。',
  'An alarm every two seconds, and Ctrl-C: each cuts a long sleep short.':
    '每两秒一次闹钟，还有 Ctrl-C：每一个都打断长睡眠。',
  'Takes the statuses of two children, so that neither stays a zombie.': '取走两个子进程的状态，谁也不会成为僵尸。',
  'Asks for the child every three seconds, by waitpid() with WNOHANG, and does not block.':
    '每三秒用带 WNOHANG 的 waitpid() 查问子进程，不会阻塞。',
  'A zombie: the child has ended, and its parent does not ask for 30 seconds.':
    '僵尸进程：子进程已经结束，父进程 30 秒不查问。',
  'A process for each client: fork returns twice, three ends are one signal':
    '每个客户端一个进程：fork 返回两次，三次结束合成一个信号',
  "At fork() a lane splits: it returns the child's number in the parent, and 0 in the child. The three children end while the server is stopped, so that three SIGCHLD become one: the handler runs once and asks once, and two children stay zombies.":
    '在 fork() 处线条分叉：父进程得到子进程的编号，子进程得到 0。服务器端停住时三个子进程结束，三个 SIGCHLD 变成一个：处理函数运行一次，查问一次，两个子进程仍是僵尸。',
  'Chapter 10: fork, zombies, SIGCHLD': '第 10 章：fork、僵尸进程、SIGCHLD',
  'server, process {0}': '服务器端，进程 {0}',
  'child {0}, process {1}': '子进程 {0}，进程 {1}',
  'its sockets while all are served:': '全部得到服务时它的套接字：',
  'stopped by SIGSTOP': '被 SIGSTOP 停住',
  'zombie: nobody asks': '僵尸：没有人查问',
  'zombie, until waitpid() asks': '僵尸，直到 waitpid() 查问',
  ends: '结束',
  'SIGCHLD, once: its handler runs': 'SIGCHLD，一次：处理函数运行',
}
