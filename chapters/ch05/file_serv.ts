// Exercise: sends the file that a client names, then ends.
//
//   libposix run ch05/file_serv 9190          then elsewhere, in another directory: libposix run ch05/file_clnt 127.0.0.1 9190
//
// Ask for a file that is not there: it closes a FILE that it never opened.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fclose, fopen, fputc, fputs, fread, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const buf = Buffer.alloc(BUF_SIZE)
  const file_name = Buffer.alloc(BUF_SIZE)
  let read_cnt: int
  const serv_adr = new sockaddr_in()
  const clnt_adr = new sockaddr_in()
  const clnt_adr_sz = Uint32Array.of(0)

  if (argc !== 2) {
    printf('Usage: %s <port>\n', argv[0])
    exit(1)
  }

  const serv_sd = socket(PF_INET, SOCK_STREAM, 0)

  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_adr.sin_port = htons(atoi(argv[1]))

  bind(serv_sd, serv_adr, sizeof(serv_adr))
  listen(serv_sd, 5)

  clnt_adr_sz[0] = sizeof(clnt_adr)
  const clnt_sd = accept(serv_sd, clnt_adr, clnt_adr_sz)

  read(clnt_sd, file_name, BUF_SIZE)
  const fp = fopen(file_name, 'rb')
  if (fp !== null) {
    while (1) {
      read_cnt = fread(buf, 1, BUF_SIZE, fp)
      if (read_cnt < BUF_SIZE) {
        write(clnt_sd, buf, read_cnt)
        break
      }
      write(clnt_sd, buf, BUF_SIZE)
    }
  }

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
