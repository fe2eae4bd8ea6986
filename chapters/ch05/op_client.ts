// Calculator's client: asks for operands and an operator, sends them, prints the result.
//
//   libposix run ch05/op_server 9190          then elsewhere: libposix run ch05/op_client 127.0.0.1 9190
//
// On the wire: one byte with the count, four for each operand, one for the operator; back come four.

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fgetc, fputc, fputs, printf, puts, scanf, stderr, stdin, stdout } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, connect, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 1024
const RLT_SIZE = 4
const OPSZ = 4

function main(argc: int, argv: string[]): int {
  const opmsg = Buffer.alloc(BUF_SIZE)
  const result = Int32Array.of(0)
  const opnd_cnt = Int32Array.of(0)
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

  fputs('Operand count: ', stdout)
  scanf('%d', opnd_cnt)
  opmsg[0] = opnd_cnt[0]

  for (let i = 0; i < opnd_cnt[0]; i++) {
    printf('Operand %d: ', i + 1)
    scanf('%d', opmsg.subarray(i * OPSZ + 1))
  }
  fgetc(stdin)
  fputs('Operator: ', stdout)
  scanf('%c', opmsg.subarray(opnd_cnt[0] * OPSZ + 1))
  write(sock, opmsg, opnd_cnt[0] * OPSZ + 2)
  read(sock, result, RLT_SIZE)

  printf('Operation result: %d \n', result[0])
  close(sock)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
