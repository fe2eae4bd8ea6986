// fork while a thread runs, and when all have ended.
import { shared, start } from 'libposix'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { fflush, printf, stdout } from 'libposix/stdio.h'
import { waitpid } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'

const go = shared(sem_t)

export function waits(n: number): number {
  sem_wait(go)
  return n
}

function inThread(n: number): number {
  const t_id = pthread_t()
  const thr_ret = [0]
  pthread_create(t_id, null, waits, n)
  sem_post(go)
  pthread_join(t_id, thr_ret)
  return thr_ret[0]!
}

start(() => {
  const t_id = pthread_t()
  pthread_create(t_id, null, waits, 1)
  try {
    fork()
  } catch {
    printf('refused\n')
    fflush(stdout)
  }
  sem_post(go)
  pthread_join(t_id, null)
  const child = fork()
  // Both have threads again.
  const result = inThread(child === 0 ? 2 : 3)
  if (child === 0) return result
  const status = Int32Array.of(0)
  waitpid(child, status, 0)
  printf('child %d, parent %d\n', status[0]! >> 8, result)
  return 0
})
