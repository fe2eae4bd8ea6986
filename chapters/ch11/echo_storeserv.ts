// Concurrent echo server, and one more child that stores what clients say: it gets it by a pipe.
//
//   libposix run ch11/echo_storeserv 9190       then elsewhere: libposix run ch10/echo_mpclient 127.0.0.1 9190
//
// After ten reads from the pipe, echomsg.txt is written. Ten reads are not ten messages: a pipe has no boundaries.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { SIGCHLD, sigaction, sigemptyset } from 'libposix/signal.h'
import { fclose, fopen, fputc, fputs, fwrite, printf, puts, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { WNOHANG, waitpid } from 'libposix/sys/wait.h'
import { close, fork, pipe, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 100

function main(argc: int, argv: string[]): int {
  const serv_adr = new sockaddr_in()
  const clnt_adr = new sockaddr_in()
  const fds = new Int32Array(2)
  const adr_sz = Uint32Array.of(0)
  let str_len: int
  const buf = Buffer.alloc(BUF_SIZE)

  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  const act = new sigaction()
  act.sa_handler = read_childproc
  sigemptyset(act.sa_mask)
  act.sa_flags = 0
  sigaction(SIGCHLD, act, null)

  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_adr.sin_port = htons(atoi(argv[1]))

  if (bind(serv_sock, serv_adr, sizeof(serv_adr)) === -1) error_handling('bind() error')
  if (listen(serv_sock, 5) === -1) error_handling('listen() error')

  pipe(fds)
  let pid = fork()
  if (pid === 0) {
    const fp = fopen('echomsg.txt', 'wt')
    const msgbuf = Buffer.alloc(BUF_SIZE)

    for (let i = 0; i < 10; i++) {
      const len = read(fds[0], msgbuf, BUF_SIZE)
      fwrite(msgbuf, 1, len, fp)
    }
    fclose(fp)
    return 0
  }

  while (1) {
    adr_sz[0] = sizeof(clnt_adr)
    const clnt_sock = accept(serv_sock, clnt_adr, adr_sz)
    if (clnt_sock === -1) continue
    else puts('new client connected...')

    pid = fork()
    if (pid === 0) {
      close(serv_sock)
      while ((str_len = read(clnt_sock, buf, BUF_SIZE)) !== 0) {
        write(clnt_sock, buf, str_len)
        write(fds[1], buf, str_len)
      }

      close(clnt_sock)
      puts('client disconnected...')
      return 0
    } else {
      close(clnt_sock)
    }
  }
  close(serv_sock)
  return 0
}

function read_childproc(sig: int): void {
  const status = Int32Array.of(0)
  const pid = waitpid(-1, status, WNOHANG)
  printf('removed proc id: %d \n', pid)
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
