// Echo server with a thread for each client, one buffer for all of them, and a mutex that guards it; it never ends.
//
//   libposix run ch18/echo_thrserv 9190         then elsewhere: libposix run ch04/echo_client 127.0.0.1 9190
//
// A thread holds the mutex while it waits in read(): a client that says nothing keeps all others waiting. A buffer in each thread needs no mutex.

import { char, type int, shared, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, inet_ntoa, sockaddr_in } from 'libposix/arpa/inet.h'
import {
  pthread_create,
  pthread_detach,
  pthread_mutex_init,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_t,
} from 'libposix/pthread.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 100

const buf = shared(char, BUF_SIZE)
const mutx = shared(pthread_mutex_t)

function main(argc: int, argv: string[]): int {
  const serv_adr = new sockaddr_in()
  const clnt_adr = new sockaddr_in()
  const clnt_adr_sz = Uint32Array.of(0)
  const t_id = pthread_t()
  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  pthread_mutex_init(mutx, null)
  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)

  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_adr.sin_port = htons(atoi(argv[1]))

  if (bind(serv_sock, serv_adr, sizeof(serv_adr)) === -1) error_handling('bind() error')
  if (listen(serv_sock, 5) === -1) error_handling('listen() error')

  while (1) {
    clnt_adr_sz[0] = sizeof(clnt_adr)
    const clnt_sock = accept(serv_sock, clnt_adr, clnt_adr_sz)
    pthread_create(t_id, null, handle_clnt, clnt_sock)
    pthread_detach(t_id[0])
    printf('Connected client IP: %s \n', inet_ntoa(clnt_adr.sin_addr))
  }
  close(serv_sock)
  return 0
}

export function handle_clnt(arg: int): null {
  const clnt_sock = arg
  let str_len: int

  do {
    pthread_mutex_lock(mutx)
    str_len = read(clnt_sock, buf, BUF_SIZE)
    if (str_len > 0) write(clnt_sock, buf, str_len)
    pthread_mutex_unlock(mutx)
  } while (str_len > 0)

  close(clnt_sock)
  return null
}

function error_handling(msg: string): void {
  fputs(msg, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
