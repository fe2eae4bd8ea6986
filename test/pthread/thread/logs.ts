// console.log of a thread, while the main thread waits.
import { start } from 'libposix'
import { errno } from 'libposix/errno.h'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { _exit, close } from 'libposix/unistd.h'

export function logs(): number {
  console.log('printed by %s', 'a thread')
  close(-1)
  return errno
}

start(() => {
  const t_id = pthread_t()
  const thr_ret = [0]
  pthread_create(t_id, null, logs, null)
  pthread_join(t_id, thr_ret)
  // errno is each thread's own.
  _exit(thr_ret[0]! > 0 && errno === 0 ? 7 : 1)
})
