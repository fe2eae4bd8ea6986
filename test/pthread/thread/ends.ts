// Ends while argv[3] threads are blocked, each in another way; argv[1] says how, and so does what is in the buffer.
import { shared, start } from 'libposix'
import { INADDR_ANY, sockaddr_in } from 'libposix/netinet/in.h'
import {
  pthread_create,
  pthread_join,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_self,
  pthread_t,
} from 'libposix/pthread.h'
import { sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { kill, SIGINT } from 'libposix/signal.h'
import { fgets, printf, stdin } from 'libposix/stdio.h'
import { atexit, exit } from 'libposix/stdlib.h'
import { AF_INET, accept, bind, listen, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { getpid, pause, pipe, read, sleep } from 'libposix/unistd.h'

const mutex = shared(pthread_mutex_t)
const [none, begun] = [shared(sem_t), shared(sem_t)]

function begin(): void {
  sem_post(begun)
}

export function reads(): void {
  const fds = new Int32Array(2)
  pipe(fds)
  begin()
  read(fds[0]!, Buffer.alloc(1), 1)
}
export function getsLine(): void {
  begin()
  fgets(Buffer.alloc(10), 10, stdin)
}
export function accepts(): void {
  const sock = socket(AF_INET, SOCK_STREAM, 0)
  bind(sock, new sockaddr_in({ sin_family: AF_INET, sin_addr: { s_addr: INADDR_ANY } }), 16)
  listen(sock, 1)
  begin()
  accept(sock, null, null)
}
export function locks(): void {
  begin()
  pthread_mutex_lock(mutex)
}
export function waits(): void {
  begin()
  sem_wait(none)
}
export function sleeps(): void {
  begin()
  sleep(1000)
}
export function joins(main: number): void {
  begin()
  pthread_join(main, null)
  pause()
}
export function computes(): void {
  begin()
  for (;;);
}

export function ends(how: string): void {
  printf('%s', `${how} in a thread`)
  if (how === 'exit') exit(3)
  if (how === 'throw') throw new Error('in a thread')
  kill(getpid(), SIGINT)
}

start((_argc, [, how, where, count]) => {
  atexit(() => printf(', exit handlers run'))
  pthread_mutex_lock(mutex)
  const t_id = pthread_t()
  const routines = [joins, reads, getsLine, accepts, locks, waits, sleeps, computes].slice(0, Number(count))
  for (const routine of routines) pthread_create(t_id, null, routine, pthread_self())
  for (const _ of routines) sem_wait(begun)
  if (where === 'thread') {
    pthread_create(t_id, null, ends, how!)
    pthread_join(t_id, null)
  }
  printf('%s', how!)
  if (how === 'exit') exit(2)
  if (how === 'throw') throw new Error('in main')
  if (how === 'signal') kill(getpid(), SIGINT)
  return 4
})
