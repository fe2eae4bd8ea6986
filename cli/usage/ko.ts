import type { Texts } from './texts.ts'

export const general = `사용법: libposix list [CHAPTER]
        libposix run PROGRAM|FILE [ARGUMENT…]
        libposix demo [CHAPTER|PROGRAM]
        libposix demo CHAPTER --picture [FILE]
        libposix trace [OPTION…] run PROGRAM|FILE [ARGUMENT…]
        libposix ss [-t] [--watch] [PORT]

  list    책의 프로그램을 장별로 보인다
  run     그 가운데 하나(ch04/echo_server 또는 echo_server)나
          JavaScript, TypeScript 파일을 실행한다
  demo    한 장의 프로그램을 양쪽 다 루프백으로 돌려 보인다
  trace   프로그램을 실행하면서 모든 호출을 인자, 결과와 함께 보인다
  ss      TCP 연결의 상태, 큐, 타이머를 보인다

\`libposix COMMAND --help\`는 그 명령을 설명하고, --version은 버전을 보인다.
설명의 언어는 LC_ALL, LC_MESSAGES, LANG을 따른다.
`

export const texts: Texts = {
  list: `사용법: libposix list [CHAPTER]

책의 프로그램과 저마다 하는 일을 보인다. 전부, 또는 한 장의 것. 장은 ch04나
4로 쓴다.
`,
  run: `사용법: libposix run PROGRAM|FILE [ARGUMENT…]

셸이 C 프로그램을 실행하듯이 프로그램을 실행한다. 첫 파일 디스크립터는 3이고,
표준 입력, 터미널, 시그널, 종료 상태는 그 프로그램의 것이다.

PROGRAM은 ch04/echo_server 같은 책의 프로그램이다. 그 이름이 하나뿐이거나 같은
이름이 모두 똑같으면 이름만 써도 된다. FILE은 .js, .mjs, .cjs, .ts, .mts, .cts로
끝난다. 22.18보다 오래된 Node는 TypeScript를 스스로 실행하지 못하므로,
프로젝트의 컴파일러(typescript 패키지)가 먼저 JavaScript로 만든다. 그 뒤의
인자는 프로그램의 것이다.

    libposix run ch04/echo_server 9190
    libposix run ch04/echo_client 127.0.0.1 9190
`,
  trace: `사용법: libposix trace [OPTION…] run PROGRAM|FILE [ARGUMENT…]
        libposix trace OPTION… of TRACE

\`libposix run\`처럼 프로그램을 실행하면서, strace가 시스템 콜을 보이듯이 호출을
한 줄에 하나씩 보인다. fork한 프로세스, 쓰레드, 그리고 exec로 바뀐 뒤에도 이
패키지를 쓰는 프로그램까지 보인다.

  -o FILE   표준 오류가 아니라 FILE에 쓴다
  -s N      문자열을 32바이트가 아니라 N바이트까지 보인다
  -e CALLS  이 호출만 보인다. 함수 이름, 헤더(sys/socket.h) 또는 all을 쉼표로
            나누어 쓴다. !로 시작하는 것은 보이지 않는다
  --json    한 줄에 JSON 객체 하나. 시각, 주소, TCP의 상태까지 담는다
  --chrome  ui.perfetto.dev와 chrome://tracing에서 여는 파일
  --svg     그림. 프로세스마다 한 줄, 메시지마다 화살표 하나
  --html    같은 것을 스크롤하고 확대하고 호출을 찾을 수 있는 페이지로

다른 방법으로 시작하는 프로그램에는 LIBPOSIX_TRACE를 text나 json, 또는
text:FILE, json:FILE로 둔다. 여럿이 FILE 하나를 같이 써도 된다. 그렇게 쓰인
JSON은 --chrome, --svg, --html of FILE로 그린다.

    libposix trace run ch04/echo_server 9190
    libposix trace -e sys/socket.h,fork run ch10/echo_mpserv 9190
    LIBPOSIX_TRACE=json:/tmp/trace node server.mjs
    libposix trace --html -o trace.html of /tmp/trace
`,
  ss: `사용법: libposix ss [-t] [--watch] [PORT]

이 컴퓨터의 TCP 소켓을, 또는 어느 한쪽이 PORT인 것을 보인다. 이제 어느
프로세스의 것도 아닌 것, 곧 TIME_WAIT와 accept를 기다리는 것도 보인다.

Recv-Q는 아무도 읽지 않은 바이트 수이고, LISTEN 소켓에서는 accept를 기다리는
연결의 수다. Send-Q는 상대가 아직 확인하지 않은 바이트 수다. 타이머는 저절로
올 일을 말한다. wait(TIME_WAIT의 끝), resend(재전송), keep(keep-alive),
probe(탐색). --watch를 붙이면 Ctrl-C까지 표가 계속 바뀐다. 파일이나 파이프로
나갈 때는 바뀌었을 때만 다시 쓴다. -t는 ss(8)에 필요한 것이다.

    libposix ss 9190
    libposix ss --watch 9190
`,
  demo: `사용법: libposix demo [CHAPTER|PROGRAM]
        libposix demo CHAPTER|PROGRAM --trace
        libposix demo CHAPTER --picture [FILE]

책의 프로그램을 클라이언트와 서버 모두 돌리고, 독자가 칠 것도 대신 친다. 모든
장, 한 장(ch04 또는 4), 또는 그 프로그램이 나오는 장면들. 말한 대로 되지 않은
것이 있으면 종료 상태가 1이다.

--trace를 붙이면 프로그램의 호출도 보인다.

--picture를 붙이면 그 장의 요점을 그린다. 지금 부른 호출과 커널이 말하는 것으로
그린다. FILE은 .svg나 .html로 끝나고, -는 표준 출력이며, 쓰지 않으면 ch04.svg다.
`,
}
