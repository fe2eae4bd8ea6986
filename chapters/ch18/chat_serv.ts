// Chat server: a thread for each client sends what that client says to all, to itself as well; it never ends.
//
//   libposix run ch18/chat_serv 9190            then elsewhere, several times: libposix run ch18/chat_clnt 127.0.0.1 9190 NAME

import { int, shared, sizeof, start } from 'libposix'
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
const MAX_CLNT = 256

const clnt_cnt = shared(int)
const clnt_socks = shared(int, MAX_CLNT)
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

    pthread_mutex_lock(mutx)
    clnt_socks[clnt_cnt[0]!++] = clnt_sock
    pthread_mutex_unlock(mutx)

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
  const msg = Buffer.alloc(BUF_SIZE)

  while ((str_len = read(clnt_sock, msg, BUF_SIZE)) > 0) send_msg(msg, str_len)

  pthread_mutex_lock(mutx)
  for (let i = 0; i < clnt_cnt[0]!; i++) {
    // remove disconnected client
    if (clnt_sock === clnt_socks[i]) {
      while (i < clnt_cnt[0]! - 1) {
        clnt_socks[i] = clnt_socks[i + 1]!
        i++
      }
      break
    }
  }
  clnt_cnt[0]!--
  pthread_mutex_unlock(mutx)
  close(clnt_sock)
  return null
}

function send_msg(msg: Buffer, len: int): void {
  // send to all
  pthread_mutex_lock(mutx)
  for (let i = 0; i < clnt_cnt[0]!; i++) write(clnt_socks[i]!, msg, len)
  pthread_mutex_unlock(mutx)
}

function error_handling(msg: string): void {
  fputs(msg, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
