import type { Texts } from './texts.ts'

export const general = `用法：libposix list [CHAPTER]
      libposix run PROGRAM|FILE [ARGUMENT…]
      libposix demo [CHAPTER|PROGRAM]
      libposix demo CHAPTER --picture [FILE]
      libposix trace [OPTION…] run PROGRAM|FILE [ARGUMENT…]
      libposix ss [-t] [--watch] [PORT]

  list    按章列出书中的程序
  run     运行其中一个（ch04/echo_server 或 echo_server），
          或者一个 JavaScript、TypeScript 文件
  demo    经回环接口演示一章的程序，两端都有
  trace   运行程序并显示它的每个调用，连同参数和结果
  ss      显示 TCP 连接的状态、队列和定时器

\`libposix COMMAND --help\` 说明其中一个命令，--version 显示版本。
说明的语言由 LC_ALL、LC_MESSAGES 或 LANG 决定。
`

export const texts: Texts = {
  list: `用法：libposix list [CHAPTER]

列出书中的程序和它们做什么：全部，或者一章的；章写成 ch04 或 4。
`,
  run: `用法：libposix run PROGRAM|FILE [ARGUMENT…]

像 shell 运行 C 程序那样运行一个程序：它的第一个文件描述符是 3，标准输入、
终端、信号和退出状态都是它自己的。

PROGRAM 是书中的一个程序，如 ch04/echo_server；同名的只有一个，或者同名的全都
一样时，只写名字即可。FILE 以 .js、.mjs、.cjs、.ts、.mts 或 .cts 结尾。
22.18 以前的 Node 自己不能运行 TypeScript：这时先由项目里的编译器（typescript
包）变成 JavaScript。后面的参数都交给程序。

    libposix run ch04/echo_server 9190
    libposix run ch04/echo_client 127.0.0.1 9190
`,
  trace: `用法：libposix trace [OPTION…] run PROGRAM|FILE [ARGUMENT…]
      libposix trace OPTION… of TRACE

像 \`libposix run\` 那样运行程序，并像 strace 显示系统调用那样，一行一个地显示它
的调用；它 fork 出的进程、它的线程，以及 exec 之后仍使用这个包的程序也一样。

  -o FILE   写到 FILE，而不是标准错误
  -s N      每段文字显示 N 字节，而不是 32
  -e CALLS  只显示这些调用：函数名、头文件（sys/socket.h）或 all，用逗号分开；
            以 ! 开头的不显示
  --json    每行一个 JSON 对象，内容更多：时间、地址、TCP 的状态
  --chrome  供 ui.perfetto.dev 和 chrome://tracing 使用的文件
  --svg     一张图：每个进程一条，每条消息一个箭头
  --html    同样的内容，做成可以滚动、缩放和查找调用的网页

用别的方式启动的程序，把 LIBPOSIX_TRACE 设为 text 或 json，或者 text:FILE、
json:FILE。几个程序可以共用一个 FILE；它们写下的 JSON 再用 --chrome、--svg 或
--html of FILE 画出来。

    libposix trace run ch04/echo_server 9190
    libposix trace -e sys/socket.h,fork run ch10/echo_mpserv 9190
    LIBPOSIX_TRACE=json:/tmp/trace node server.mjs
    libposix trace --html -o trace.html of /tmp/trace
`,
  ss: `用法：libposix ss [-t] [--watch] [PORT]

显示这台机器的 TCP 套接字，或者任一端是 PORT 的；已经不属于任何进程的也显示：
TIME_WAIT，以及等待 accept 的。

Recv-Q 是没有人读的字节数，在 LISTEN 套接字上则是等待 accept 的连接数；Send-Q
是对方尚未确认的字节数。定时器说明什么会自己到来：wait（TIME_WAIT 结束）、
resend（重发）、keep（keep-alive）、probe（探测）。加上 --watch，表格一直更新到
Ctrl-C；输出到文件或管道时，有变化才再写一次。-t 是 ss(8) 所需要的。

    libposix ss 9190
    libposix ss --watch 9190
`,
  demo: `用法：libposix demo [CHAPTER|PROGRAM]
      libposix demo CHAPTER|PROGRAM --trace
      libposix demo CHAPTER --picture [FILE]

演示书中的程序，客户端和服务器端都运行，读者要输入的也代为输入：所有章、一章
（ch04 或 4），或者有某个程序出场的场景。有什么与所说的不符，退出状态就是 1。

加上 --trace 还显示程序的调用。

加上 --picture 则画出一章的要点，依据当场进行的调用和内核所说的情形。FILE 以
.svg 或 .html 结尾，- 表示标准输出；不写就是 ch04.svg。
`,
}
