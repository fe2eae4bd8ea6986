// Calculator's server: takes operands and an operator from each of five clients, sends the result back, then ends.
//
//   libposix run ch05/op_server 9190          then elsewhere: libposix run ch05/op_client 127.0.0.1 9190
//
// The first byte tells how much will come: a protocol must carry what TCP does not, where a message ends.

import { type char, type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 1024
const OPSZ = 4

function main(argc: int, argv: string[]): int {
  const opinfo = Buffer.alloc(BUF_SIZE)
  const result = Int32Array.of(0)
  const opnd_cnt = Int32Array.of(0)
  let recv_cnt: int
  let recv_len: int
  const serv_adr = new sockaddr_in()
  const clnt_adr = new sockaddr_in()
  const clnt_adr_sz = Uint32Array.of(0)

  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  if (serv_sock === -1) error_handling('socket() error')

  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_adr.sin_port = htons(atoi(argv[1]))

  if (bind(serv_sock, serv_adr, sizeof(serv_adr)) === -1) error_handling('bind() error')
  if (listen(serv_sock, 5) === -1) error_handling('listen() error')
  clnt_adr_sz[0] = sizeof(clnt_adr)

  for (let i = 0; i < 5; i++) {
    opnd_cnt[0] = 0
    const clnt_sock = accept(serv_sock, clnt_adr, clnt_adr_sz)
    read(clnt_sock, opnd_cnt, 1)

    recv_len = 0
    while (opnd_cnt[0] * OPSZ + 1 > recv_len) {
      // C asks for BUF_SIZE - 1 each time, which may be past the end of the array.
      recv_cnt = read(clnt_sock, opinfo.subarray(recv_len), BUF_SIZE - 1 - recv_len)
      recv_len += recv_cnt
    }
    result[0] = calculate(opnd_cnt[0], new Int32Array(opinfo.buffer), opinfo[recv_len - 1])
    write(clnt_sock, result, sizeof(result))
    close(clnt_sock)
  }
  close(serv_sock)
  return 0
}

function calculate(opnum: int, opnds: Int32Array, op: char): int {
  let result = opnds[0]

  switch (String.fromCharCode(op)) {
    case '+':
      for (let i = 1; i < opnum; i++) result += opnds[i]
      break
    case '-':
      for (let i = 1; i < opnum; i++) result -= opnds[i]
      break
    case '*':
      for (let i = 1; i < opnum; i++) result = Math.imul(result, opnds[i])
      break
  }
  return result
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
