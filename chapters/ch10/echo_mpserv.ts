// Concurrent echo server: a child for each client, reaped by a handler of SIGCHLD; it never ends.
//
//   libposix run ch10/echo_mpserv 9190          then elsewhere, as often as you like: libposix run ch10/echo_client 127.0.0.1 9190
//
// Children that end together may leave zombies: one signal, one waitpid().

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { SIGCHLD, sigaction, sigemptyset } from 'libposix/signal.h'
import { fputc, fputs, printf, puts, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { WNOHANG, waitpid } from 'libposix/sys/wait.h'
import { close, fork, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const serv_adr = new sockaddr_in()
  const clnt_adr = new sockaddr_in()
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

  while (1) {
    adr_sz[0] = sizeof(clnt_adr)
    const clnt_sock = accept(serv_sock, clnt_adr, adr_sz)
    if (clnt_sock === -1) continue
    else puts('new client connected...')
    const pid = fork()
    if (pid === -1) {
      close(clnt_sock)
      continue
    }
    if (pid === 0) {
      close(serv_sock)
      while ((str_len = read(clnt_sock, buf, BUF_SIZE)) !== 0) write(clnt_sock, buf, str_len)

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
