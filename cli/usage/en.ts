import type { Texts } from './texts.ts'

export const general = `Usage: libposix list [CHAPTER]
       libposix run PROGRAM|FILE [ARGUMENT…]
       libposix demo [CHAPTER|PROGRAM]
       libposix demo CHAPTER --picture [FILE]
       libposix trace [OPTION…] run PROGRAM|FILE [ARGUMENT…]
       libposix ss [-t] [--watch] [PORT]

  list    the book's programs, by chapter
  run     run one of them (ch04/echo_server, or echo_server) or a JavaScript or
          TypeScript file
  demo    play both ends of a chapter's programs, over loopback
  trace   run a program and show its calls, each with its arguments and result
  ss      show TCP connections, with their states, queues and timers

\`libposix COMMAND --help\` says more about one of them, --version which this is.
`

export const texts: Texts = {
  list: `Usage: libposix list [CHAPTER]

Shows the book's programs and what each one does: all of them, or those of a
chapter, which is named ch04 or 4.
`,
  run: `Usage: libposix run PROGRAM|FILE [ARGUMENT…]

Runs a program as a shell runs one that is written in C: its first descriptor is
3, and standard input, terminal, signals and exit status are its own.

PROGRAM is one of the book's, such as ch04/echo_server; its name alone is enough
where there is only one, or all of that name are the same. FILE ends in .js,
.mjs, .cjs, .ts, .mts or .cts. Node before 22.18 does not run TypeScript itself:
there the project's own compiler, the package typescript, makes JavaScript of it
first. What follows is for the program.

    libposix run ch04/echo_server 9190
    libposix run ch04/echo_client 127.0.0.1 9190
`,
  trace: `Usage: libposix trace [OPTION…] run PROGRAM|FILE [ARGUMENT…]
       libposix trace OPTION… of TRACE

Runs a program as \`libposix run\` does and shows what it calls, a line a call, as
strace shows system calls; so do the processes that it forks, its threads, and
what it becomes by exec as far as that uses this package.

  -o FILE   write to FILE, not to standard error
  -s N      show N bytes of each text, not 32
  -e CALLS  show these calls only: names, headers (sys/socket.h) or all, with
            commas between them; those that begin with ! are not shown
  --json    a JSON object a line, which says more: times, addresses, TCP's state
  --chrome  a file for ui.perfetto.dev and chrome://tracing
  --svg     a picture: a lane for each process, an arrow for each message
  --html    the same as a page that scrolls, zooms and finds calls

For a program that is started otherwise set LIBPOSIX_TRACE to text or json, or
to text:FILE or json:FILE. Several may have one FILE; what they wrote as JSON is
then drawn by --chrome, --svg or --html of FILE.

    libposix trace run ch04/echo_server 9190
    libposix trace -e sys/socket.h,fork run ch10/echo_mpserv 9190
    LIBPOSIX_TRACE=json:/tmp/trace node server.mjs
    libposix trace --html -o trace.html of /tmp/trace
`,
  ss: `Usage: libposix ss [-t] [--watch] [PORT]

Shows the TCP sockets of this machine, or those with PORT at either end, also
those that no process has any more: TIME_WAIT, and who waits for accept.

Recv-Q counts bytes that nobody has read, of a LISTEN socket the connections
that wait for accept; Send-Q bytes that the peer has not acknowledged. A timer
says what comes by itself: wait (the end of TIME_WAIT), resend, keep (a
keep-alive), probe. With --watch the table is live until Ctrl-C; where it goes
to a file or a pipe it comes again when it has changed. -t is what ss(8) needs.

    libposix ss 9190
    libposix ss --watch 9190
`,
  demo: `Usage: libposix demo [CHAPTER|PROGRAM]
       libposix demo CHAPTER|PROGRAM --trace
       libposix demo CHAPTER --picture [FILE]

Plays the book's programs, clients and servers, and types what a reader would
type: all chapters, one (ch04 or 4), or the scenes in which a program appears.
The exit status is 1 if something did not go as it says.

With --trace it also shows what the programs call.

With --picture it draws what the chapter is about, from calls that it makes now
and from what the kernel tells of them. FILE ends in .svg or .html, is - for
standard output, and ch04.svg where none is named.
`,
}
