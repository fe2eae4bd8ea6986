// Echo client of two processes: the child sends what is typed, the parent prints what comes; q ends it.
//
//   libposix run ch10/echo_mpserv 9190          then elsewhere: libposix run ch10/echo_mpclient 127.0.0.1 9190
//
// Paste several lines: they are sent before the first answer is there.

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fgets, fputc, fputs, printf, stderr, stdin } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset, strcmp, strlen } from 'libposix/string.h'
import { AF_INET, connect, PF_INET, SHUT_WR, SOCK_STREAM, shutdown, socket } from 'libposix/sys/socket.h'
import { close, fork, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  // One byte more than in C, which puts the NUL of a full buffer behind its end.
  const buf = Buffer.alloc(BUF_SIZE + 1)
  const serv_adr = new sockaddr_in()

  if (argc !== 3) {
    printf('Usage : %s <IP> <port>\n', argv[0])
    exit(1)
  }

  const sock = socket(PF_INET, SOCK_STREAM, 0)
  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = inet_addr(argv[1])
  serv_adr.sin_port = htons(atoi(argv[2]))

  if (connect(sock, serv_adr, sizeof(serv_adr)) === -1) error_handling('connect() error!')

  const pid = fork()
  if (pid === 0) write_routine(sock, buf)
  else read_routine(sock, buf)

  close(sock)
  return 0
}

function read_routine(sock: int, buf: Buffer): void {
  while (1) {
    const str_len = read(sock, buf, BUF_SIZE)
    if (str_len === 0) return

    buf[str_len] = 0
    printf('Message from server: %s', buf)
  }
}

function write_routine(sock: int, buf: Buffer): void {
  while (1) {
    fgets(buf, BUF_SIZE, stdin)
    if (!strcmp(buf, 'q\n') || !strcmp(buf, 'Q\n')) {
      shutdown(sock, SHUT_WR)
      return
    }
    write(sock, buf, strlen(buf))
  }
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
