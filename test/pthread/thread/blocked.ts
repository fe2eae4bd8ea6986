// What test/peers/blocked.c does: argv[1] names the call in which eight threads are blocked, argv[2] the directory of a file that each has written to,
// argv[3] who calls exit: main, or a ninth thread.
import { readFileSync } from 'node:fs'
import { char, int, shared, start } from 'libposix'
import { sockaddr_in } from 'libposix/netinet/in.h'
import {
  pthread_cond_t,
  pthread_cond_wait,
  pthread_create,
  pthread_join,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_t,
} from 'libposix/pthread.h'
import { sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { fopen, fprintf, printf, stdout } from 'libposix/stdio.h'
import { atexit, exit } from 'libposix/stdlib.h'
import { AF_INET, accept, bind, listen, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { CLOCK_REALTIME, clock_gettime, nanosleep, timespec } from 'libposix/time.h'
import { gettid, pause, pipe, read, usleep, write } from 'libposix/unistd.h'

const threads = 8

const mutex = shared(pthread_mutex_t)
const own = shared(pthread_mutex_t)
const cond = shared(pthread_cond_t)
const [none, begun] = [shared(sem_t), shared(sem_t)]
const tids = shared(int, threads)
const [call, directory] = [shared(char, 32), shared(char, 512)]

const text = (of: Buffer): string => of.toString('latin1', 0, of.indexOf(0))

const calls: Readonly<Record<string, (ready: () => void) => void>> = {
  read(ready) {
    const fds = new Int32Array(2)
    pipe(fds)
    ready()
    read(fds[0]!, Buffer.alloc(1), 1)
  },
  accept(ready) {
    const sock = socket(AF_INET, SOCK_STREAM, 0)
    bind(sock, new sockaddr_in({ sin_family: AF_INET }), 16)
    listen(sock, 1)
    ready()
    accept(sock, null, null)
  },
  mutex_lock(ready) {
    ready()
    pthread_mutex_lock(mutex)
  },
  sem_wait(ready) {
    ready()
    sem_wait(none)
  },
  cond_wait(ready) {
    pthread_mutex_lock(own)
    ready()
    pthread_cond_wait(cond, own)
  },
  nanosleep(ready) {
    ready()
    nanosleep(new timespec({ tv_sec: 1000 }), null)
  },
}

export function block(n: number): void {
  calls[text(call)]!(() => {
    printf('thread %d, ', n)
    fprintf(fopen(`${text(directory)}/${n}`, 'w')!, 'file %d', n)
    tids[n] = gettid()
    sem_post(begun)
  })
}

/** Says when, and ends the process. */
export function end(): void {
  printf('end, ')
  const now = new timespec()
  clock_gettime(CLOCK_REALTIME, now)
  const line = `${now.tv_sec * 1000 + Math.floor(now.tv_nsec / 1e6)}\n`
  write(2, line, line.length)
  exit(5)
}

function sleeps(tid: number): boolean {
  const stat = readFileSync(`/proc/self/task/${tid}/stat`, 'latin1')
  return stat.slice(stat.lastIndexOf(')')).startsWith(') S')
}

start((_argc, [, name, where, who]) => {
  call.write(name!)
  directory.write(where!)
  atexit(() => printf('exit handler'))
  fprintf(stdout, 'main, ')
  pthread_mutex_lock(mutex)
  const t_id = pthread_t()
  for (let n = 0; n < threads; n++) {
    pthread_create(t_id, null, block, n)
    sem_wait(begun)
  }
  while (!tids.every(sleeps)) usleep(1000)
  if (who === 'main') end()
  pthread_create(t_id, null, end, null)
  pthread_join(t_id, null)
  pause()
  return 0
})
