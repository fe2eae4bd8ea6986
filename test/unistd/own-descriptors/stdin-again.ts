// Closes stdin, and has a signal's handler open it again while a thread is made.
import { isMainThread } from 'node:worker_threads'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { SIGALRM, signal } from 'libposix/signal.h'
import { printf } from 'libposix/stdio.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { close, dup2, pipe, read, write } from 'libposix/unistd.h'

export function twice(n: number): number {
  return 2 * n
}

function main(): void {
  const fds = new Int32Array(2)
  pipe(fds)
  const [out, in_] = fds as unknown as [number, number]
  signal(SIGALRM, () => {
    dup2(out, 0)
    close(out)
  })
  close(0)
  setitimer(ITIMER_REAL, new itimerval({ it_value: { tv_usec: 2000 } }), null)
  const t_id = pthread_t()
  const result: [number] = [0]
  pthread_create(t_id, null, twice, 21)
  pthread_join(t_id, result)
  const text = Buffer.alloc(2)
  write(in_, Buffer.from('ok'), 2)
  read(0, text, 2)
  printf('thread %d\nread %s\n', result[0], String(text))
}

if (isMainThread) main()
