// Chat server on epoll, level triggered: what a client says goes to all, to itself as well; never ends by itself.
//
//   libposix run ch17/chat_EPLTserv 9190        then elsewhere, several times: nc 127.0.0.1 9190

import { array, type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import {
  EPOLL_CTL_ADD,
  EPOLL_CTL_DEL,
  EPOLLIN,
  epoll_create,
  epoll_ctl,
  epoll_event,
  epoll_wait,
} from 'libposix/sys/epoll.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 100
const EPOLL_SIZE = 50
const MAX_CLNT = 256

let clnt_cnt = 0
const clnt_socks = new Int32Array(MAX_CLNT)

function main(argc: int, argv: string[]): int {
  const serv_adr = new sockaddr_in()
  const clnt_adr = new sockaddr_in()
  const adr_sz = Uint32Array.of(0)
  const buf = Buffer.alloc(BUF_SIZE)
  const event = new epoll_event()

  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_adr.sin_port = htons(atoi(argv[1]))

  if (bind(serv_sock, serv_adr, sizeof(serv_adr)) === -1) error_handling('bind() error')
  if (listen(serv_sock, 5) === -1) error_handling('listen() error')

  const epfd = epoll_create(EPOLL_SIZE)
  const ep_events = array(epoll_event, EPOLL_SIZE)

  event.events = EPOLLIN
  event.data.fd = serv_sock
  epoll_ctl(epfd, EPOLL_CTL_ADD, serv_sock, event)

  while (1) {
    const event_cnt = epoll_wait(epfd, ep_events, EPOLL_SIZE, -1)
    if (event_cnt === -1) break

    for (let i = 0; i < event_cnt; i++) {
      const fd = ep_events[i].data.fd
      if (fd === serv_sock) {
        adr_sz[0] = sizeof(clnt_adr)
        const clnt_sock = accept(serv_sock, clnt_adr, adr_sz)
        event.events = EPOLLIN
        event.data.fd = clnt_sock
        epoll_ctl(epfd, EPOLL_CTL_ADD, clnt_sock, event)
        clnt_socks[clnt_cnt++] = clnt_sock
        printf('connected client: %d \n', clnt_sock)
      } else {
        const str_len = read(fd, buf, BUF_SIZE)
        if (str_len === 0) {
          // the end
          epoll_ctl(epfd, EPOLL_CTL_DEL, fd, null)
          remove_clnt(fd)
          close(fd)
          printf('closed client: %d \n', fd)
        } else {
          send_msg(buf, str_len)
        }
      }
    }
  }
  close(serv_sock)
  close(epfd)
  return 0
}

function send_msg(msg: Buffer, len: int): void {
  for (let i = 0; i < clnt_cnt; i++) write(clnt_socks[i], msg, len)
}

function remove_clnt(clnt_sock: int): void {
  for (let i = 0; i < clnt_cnt; i++) {
    if (clnt_socks[i] === clnt_sock) {
      clnt_cnt--
      while (i < clnt_cnt) {
        clnt_socks[i] = clnt_socks[i + 1]!
        i++
      }
    }
  }
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
