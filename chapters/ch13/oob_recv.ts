// Receives what oob_send sends: ordinary data in main, urgent data in a handler of SIGURG.
//
//   libposix run ch13/oob_recv 9190             then elsewhere: libposix run ch13/oob_send 127.0.0.1 9190
//
// TCP has an urgent mark rather than urgent data, and only one: of `4` and `0` the first may come as an ordinary byte. What is printed depends on when
// the handler runs.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { F_SETOWN, fcntl } from 'libposix/fcntl.h'
import { SIGURG, sigaction, sigemptyset } from 'libposix/signal.h'
import { fputc, fputs, printf, puts, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, MSG_OOB, PF_INET, recv, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, getpid } from 'libposix/unistd.h'

const BUF_SIZE = 30

let acpt_sock: int
let recv_sock: int

function main(argc: int, argv: string[]): int {
  const recv_adr = new sockaddr_in()
  const serv_adr = new sockaddr_in()
  const serv_adr_sz = Uint32Array.of(0)
  let str_len: int
  const act = new sigaction()
  // One byte more than C's: what fills the array has its NUL behind it.
  const buf = Buffer.alloc(BUF_SIZE + 1)

  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  act.sa_handler = urg_handler
  sigemptyset(act.sa_mask)
  act.sa_flags = 0

  acpt_sock = socket(PF_INET, SOCK_STREAM, 0)
  memset(recv_adr, 0, sizeof(recv_adr))
  recv_adr.sin_family = AF_INET
  recv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  recv_adr.sin_port = htons(atoi(argv[1]))

  if (bind(acpt_sock, recv_adr, sizeof(recv_adr)) === -1) error_handling('bind() error')
  listen(acpt_sock, 5)

  serv_adr_sz[0] = sizeof(serv_adr)
  recv_sock = accept(acpt_sock, serv_adr, serv_adr_sz)

  // Signals about this socket go to this process.
  fcntl(recv_sock, F_SETOWN, getpid())
  sigaction(SIGURG, act, null)

  while ((str_len = recv(recv_sock, buf, BUF_SIZE, 0)) !== 0) {
    if (str_len === -1) continue
    buf[str_len] = 0
    puts(buf)
  }
  close(recv_sock)
  close(acpt_sock)
  return 0
}

function urg_handler(signo: int): void {
  const buf = Buffer.alloc(BUF_SIZE)
  const str_len = recv(recv_sock, buf, sizeof(buf) - 1, MSG_OOB)
  buf[str_len] = 0
  printf('Urgent message: %s \n', buf)
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
