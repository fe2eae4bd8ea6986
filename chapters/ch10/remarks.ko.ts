import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Multiprocess servers': '멀티프로세스 서버',
  'Exercise: Ctrl-C asks whether to leave.': '연습문제: Ctrl-C를 누르면 끝낼지 묻는다.',
  'Two processes, two copies of every variable': '두 프로세스, 변수마다 두 사본',
  'both have descriptor 3: fork copies the descriptors, the socket is one':
    '둘 다 파일 디스크립터 3이다. fork는 디스크립터를 복사하고, 소켓은 하나다',
  'A zombie': '좀비 프로세스',
  'the parent sleeps for half a minute and does not ask; it is ended here, and its zombie goes with it':
    '부모는 30초 동안 자면서 묻지 않는다. 여기서 끝내면 좀비도 함께 사라진다',
  'wait() asks': 'wait()가 묻는다',
  'it would sleep for half a minute more, and is ended here': '30초를 더 잘 것이므로 여기서 끝낸다',
  'waitpid() asks, and does not wait': 'waitpid()는 묻되 기다리지 않는다',
  'the child sleeps for 15 seconds; its parent asks with WNOHANG, and sleeps for three between':
    '자식은 15초를 잔다. 부모는 WNOHANG으로 묻고, 그 사이에 3초씩 잔다',
  'A signal ends a sleep': '시그널이 잠을 끝낸다',
  'three times sleep(100) took {0} s: each signal ends one, and it does not go on':
    'sleep(100) 세 번이 {0} s 걸렸다. 시그널마다 하나씩 끝내고, 이어서 자지 않는다',
  'Ctrl-C asks': 'Ctrl-C가 묻는다',
  'the newline after the n has answered that one': 'n 다음의 개행이 그 질문에 답해 버렸다',
  'A process for each client': '클라이언트마다 프로세스 하나',
  'all three are served at the same time; the server is stopped now, while they leave':
    '셋 다 동시에 서비스를 받는다. 이제 셋이 떠나는 동안 서버를 멈춰 둔다',
  'three children have ended, and one SIGCHLD is pending: signals do not queue':
    '자식 셋이 끝났지만 대기 중인 SIGCHLD는 하나다. 시그널은 줄을 서지 않는다',
  'the handler has run once and has asked once: two zombies are left':
    '핸들러가 한 번 불려 한 번 물었다. 좀비 둘이 남았다',
  'the signal also ended accept(), with EINTR; the server goes on, and serves the next client:':
    '시그널은 accept()도 EINTR로 끝냈다. 서버는 계속하고 다음 클라이언트를 상대한다:',
  'A client of two processes': '두 프로세스로 된 클라이언트',
  'three lines are sent before an answer is awaited: one process writes, the other reads':
    '답을 기다리지 않고 세 줄을 보냈다. 한 프로세스는 쓰고 다른 프로세스는 읽는다: 입출력 루틴 분할',
  'A socket lives until its last descriptor is closed, measured now':
    '소켓은 마지막 디스크립터가 닫힐 때까지 산다, 지금 재어 본다',
  "parent and child have the server's socket. The parent closes it: the client hears nothing, its recv() gives {0} with EAGAIN (200 ms awaited). The child ends, too: recv() gives {1}":
    '부모와 자식이 서버의 소켓을 가지고 있다. 부모가 닫아도 클라이언트는 아무것도 듣지 못한다. recv()는 EAGAIN과 함께 {0}이다(200 ms 동안 기다렸다). 자식도 끝나면 recv()는 {1}이다',
  'Echo client of two processes: the child sends what is typed, the parent prints what comes; q ends it.':
    '두 프로세스로 된 에코 클라이언트: 자식은 입력한 것을 보내고 부모는 온 것을 출력한다. q를 입력하면 끝난다.',
  'Concurrent echo server: a child for each client, reaped by a handler of SIGCHLD; it never ends.':
    '동시에 여럿을 상대하는 에코 서버: 클라이언트마다 자식 하나, SIGCHLD 핸들러가 거둔다. 끝나지 않는다.',
  'What fork copies: the child has every variable, and changes its own.':
    'fork가 복사하는 것: 자식은 모든 변수를 가지고, 자기 것만 바꾼다.',
  'Exercise: fork copies descriptors too; parent and child have the socket under the same number.':
    '연습문제: fork는 디스크립터도 복사한다. 부모와 자식의 소켓 번호가 같다.',
  'A handler of SIGCHLD takes the statuses of children as they end.':
    'SIGCHLD 핸들러가 자식이 끝날 때마다 상태를 거둔다.',
  'The alarm again, its handler set by sigaction(), the portable way.':
    '다시 알람. 핸들러를 이식성 있는 sigaction()으로 등록한다.',
  'An alarm every two seconds, and Ctrl-C: each cuts a long sleep short.':
    '2초마다 알람, 그리고 Ctrl-C: 저마다 긴 잠을 끊는다.',
  'Takes the statuses of two children, so that neither stays a zombie.':
    '자식 둘의 상태를 거두어 아무도 좀비로 남지 않게 한다.',
  'Asks for the child every three seconds, by waitpid() with WNOHANG, and does not block.':
    'WNOHANG을 준 waitpid()로 3초마다 자식에 대해 묻고, 블로킹되지 않는다.',
  'A zombie: the child has ended, and its parent does not ask for 30 seconds.':
    '좀비: 자식은 끝났는데 부모가 30초 동안 묻지 않는다.',
  'A process for each client: fork returns twice, three ends are one signal':
    '클라이언트마다 프로세스 하나: fork는 두 번 돌아오고, 세 번의 종료는 시그널 하나다',
  "At fork() a lane splits: it returns the child's number in the parent, and 0 in the child. The three children end while the server is stopped, so that three SIGCHLD become one: the handler runs once and asks once, and two children stay zombies.":
    'fork()에서 줄이 갈라진다. 부모에게는 자식의 번호를, 자식에게는 0을 반환한다. 서버가 멈춘 동안 자식 셋이 끝나서 SIGCHLD 셋이 하나가 된다. 핸들러는 한 번 불려 한 번 묻고, 자식 둘은 좀비로 남는다.',
  'Chapter 10: fork, zombies, SIGCHLD': '10장: fork, 좀비, SIGCHLD',
  'server, process {0}': '서버, 프로세스 {0}',
  'child {0}, process {1}': '자식 {0}, 프로세스 {1}',
  'its sockets while all are served:': '모두 서비스받는 동안의 소켓:',
  'stopped by SIGSTOP': 'SIGSTOP으로 멈춤',
  'zombie: nobody asks': '좀비: 아무도 묻지 않는다',
  'zombie, until waitpid() asks': '좀비, waitpid()가 물을 때까지',
  ends: '끝남',
  'SIGCHLD, once: its handler runs': 'SIGCHLD, 한 번: 핸들러가 불린다',
}
