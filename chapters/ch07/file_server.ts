// Sends the file file_server.c of its directory, then takes the client's thanks: half-close.
//
//   libposix run ch07/file_server 9190          then elsewhere: libposix run ch07/file_client 127.0.0.1 9190
//
// shutdown(SHUT_WR) tells the client that the file has ended, and leaves the way back open. Two traps: without the file it
// reads from a FILE that it never opened, once a client has come; and nothing here looks whether bind() went well, which it
// does not within a minute of the last run, so that listen() then takes any free port.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fclose, fopen, fputc, fputs, fread, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, PF_INET, SHUT_WR, SOCK_STREAM, shutdown, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const buf = Buffer.alloc(BUF_SIZE)
  let read_cnt: int

  const serv_adr = new sockaddr_in()
  const clnt_adr = new sockaddr_in()
  const clnt_adr_sz = Uint32Array.of(0)

  if (argc !== 2) {
    printf('Usage: %s <port>\n', argv[0])
    exit(1)
  }

  const fp = fopen('file_server.c', 'rb')
  const serv_sd = socket(PF_INET, SOCK_STREAM, 0)

  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_adr.sin_port = htons(atoi(argv[1]))

  bind(serv_sd, serv_adr, sizeof(serv_adr))
  listen(serv_sd, 5)

  clnt_adr_sz[0] = sizeof(clnt_adr)
  const clnt_sd = accept(serv_sd, clnt_adr, clnt_adr_sz)

  while (1) {
    read_cnt = fread(buf, 1, BUF_SIZE, fp)
    if (read_cnt < BUF_SIZE) {
      write(clnt_sd, buf, read_cnt)
      break
    }
    write(clnt_sd, buf, BUF_SIZE)
  }

  shutdown(clnt_sd, SHUT_WR)
  read(clnt_sd, buf, BUF_SIZE)
  printf('Message from client: %s \n', buf)

  fclose(fp)
  close(clnt_sd)
  close(serv_sd)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
