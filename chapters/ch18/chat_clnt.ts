// Chat client: one thread sends what is typed, with a name before it, another prints what comes; `q` ends both.
//
//   libposix run ch18/chat_clnt 127.0.0.1 9190 NAME
//
// The name may have 17 characters. When the server ends, the next line that is typed ends the client, by SIGPIPE or the one after it.

import { char, type int, shared, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { fgets, fputc, fputs, printf, sprintf, stderr, stdin, stdout } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset, strcmp, strlen } from 'libposix/string.h'
import { AF_INET, connect, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 100
const NAME_SIZE = 20

const name = shared(char, NAME_SIZE)
const msg = shared(char, BUF_SIZE)

function main(argc: int, argv: string[]): int {
  const serv_addr = new sockaddr_in()
  const snd_thread = pthread_t()
  const rcv_thread = pthread_t()
  const thread_return: [null] = [null]
  if (argc !== 4) {
    printf('Usage : %s <IP> <port> <name>\n', argv[0])
    exit(1)
  }

  sprintf(name, '[%s]', argv[3])
  const sock = socket(PF_INET, SOCK_STREAM, 0)

  memset(serv_addr, 0, sizeof(serv_addr))
  serv_addr.sin_family = AF_INET
  serv_addr.sin_addr.s_addr = inet_addr(argv[1]!)
  serv_addr.sin_port = htons(atoi(argv[2]))

  if (connect(sock, serv_addr, sizeof(serv_addr)) === -1) error_handling('connect() error')

  pthread_create(snd_thread, null, send_msg, sock)
  pthread_create(rcv_thread, null, recv_msg, sock)
  pthread_join(snd_thread[0], thread_return)
  pthread_join(rcv_thread[0], thread_return)
  close(sock)
  return 0
}

export function send_msg(arg: int): null {
  // send thread main
  const sock = arg
  const name_msg = Buffer.alloc(NAME_SIZE + BUF_SIZE)
  while (1) {
    // The end of the input is the end, too.
    if (fgets(msg, BUF_SIZE, stdin) === null || !strcmp(msg, 'q\n') || !strcmp(msg, 'Q\n')) {
      close(sock)
      exit(0)
    }
    sprintf(name_msg, '%s %s', name, msg)
    write(sock, name_msg, strlen(name_msg))
  }
  return null
}

export function recv_msg(arg: int): null {
  // read thread main
  const sock = arg
  const name_msg = Buffer.alloc(NAME_SIZE + BUF_SIZE)
  let str_len: int
  while ((str_len = read(sock, name_msg, NAME_SIZE + BUF_SIZE - 1)) > 0) {
    name_msg[str_len] = 0
    fputs(name_msg, stdout)
  }
  return null
}

function error_handling(msg: string): void {
  fputs(msg, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
