// Echo client on streams: sends each line that is typed and prints the line that comes back; a line of q ends it.
//
//   libposix run ch15/echo_stdserv 9190         then elsewhere: libposix run ch15/echo_stdclnt 127.0.0.1 9190
//
// fgets() takes a whole line, however many pieces it comes in. End it with q, not with Ctrl-D.

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fclose, fdopen, fflush, fgets, fputc, fputs, printf, puts, stderr, stdin, stdout } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset, strcmp } from 'libposix/string.h'
import { AF_INET, connect, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'

const BUF_SIZE = 1024

function main(argc: int, argv: string[]): int {
  const message = Buffer.alloc(BUF_SIZE)
  const serv_adr = new sockaddr_in()

  if (argc !== 3) {
    printf('Usage : %s <IP> <port>\n', argv[0])
    exit(1)
  }

  const sock = socket(PF_INET, SOCK_STREAM, 0)
  if (sock === -1) error_handling('socket() error')

  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = inet_addr(argv[1])
  serv_adr.sin_port = htons(atoi(argv[2]))

  if (connect(sock, serv_adr, sizeof(serv_adr)) === -1) error_handling('connect() error!')
  else puts('Connected...........')

  const readfp = fdopen(sock, 'r')
  const writefp = fdopen(sock, 'w')
  while (1) {
    fputs('Input message(Q to quit): ', stdout)
    fgets(message, BUF_SIZE, stdin)
    if (!strcmp(message, 'q\n') || !strcmp(message, 'Q\n')) break

    fputs(message, writefp)
    fflush(writefp)
    fgets(message, BUF_SIZE, readfp)
    printf('Message from server: %s', message)
  }

  fclose(writefp)
  fclose(readfp)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
