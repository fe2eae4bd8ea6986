// Closes stdin and stdout. A child of fork and its child, a thread and the manager of threads open descriptors of their own, and close them.
import { isMainThread } from 'node:worker_threads'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { dprintf } from 'libposix/stdio.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, close, dup, fork } from 'libposix/unistd.h'

export function twice(n: number): number {
  return 2 * n
}

function child(): void {
  const status = new Int32Array(1)
  const pid = fork()
  if (pid === 0) setImmediate(() => _exit(4))
  else _exit(waitpid(pid, status, 0) === pid ? status[0]! >> 8 : 5)
}

function main(): void {
  const out = dup(1)
  close(0)
  close(1)
  const pid = fork()
  if (pid === 0) {
    setImmediate(child)
    return
  }
  const status = new Int32Array(1)
  waitpid(pid, status, 0)
  dprintf(out, 'child %d\n', status[0]! >> 8)
  const t_id = pthread_t()
  const result: [number] = [0]
  pthread_create(t_id, null, twice, 21)
  pthread_join(t_id, result)
  dprintf(out, 'thread %d\nlowest %d %d\n', result[0], dup(2), dup(2))
  // The thread's Worker and the manager of threads go.
  setImmediate(() => dprintf(out, 'ended\n'))
}

if (isMainThread) main()
