// A handler runs in the main thread while that waits for another one, and the wait goes on.
import { shared, start } from 'libposix'
import { errno } from 'libposix/errno.h'
import {
  pthread_create,
  pthread_join,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_t,
} from 'libposix/pthread.h'
import { sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { kill, SA_RESTART, SIGUSR1, sigaction } from 'libposix/signal.h'
import { getpid, usleep } from 'libposix/unistd.h'
import { nameOfError } from '../../support/errors.ts'

const mutex = shared(pthread_mutex_t)
const [handled, go] = [shared(sem_t), shared(sem_t)]

function signal(): void {
  // The main thread is about to wait, or waits already.
  usleep(100_000)
  kill(getpid(), SIGUSR1)
  sem_wait(handled)
}
export function ends(): string {
  signal()
  return 'joined'
}
export function unlocks(): void {
  pthread_mutex_lock(mutex)
  sem_post(go)
  signal()
  pthread_mutex_unlock(mutex)
}
export function posts(): void {
  signal()
  sem_post(go)
}

start(() => {
  const seen: string[] = []
  const onSignal = (flags: number) => sigaction(SIGUSR1, new sigaction({ sa_handler: handle, sa_flags: flags }), null)
  function handle(): void {
    seen.push('handler')
    sem_post(handled)
  }
  onSignal(0)
  const t_id = pthread_t()
  const thr_ret = ['']
  pthread_create(t_id, null, ends, null)
  seen.push(`${pthread_join(t_id, thr_ret)} ${thr_ret[0]}`)

  pthread_create(t_id, null, unlocks, null)
  sem_wait(go)
  seen.push(`locked ${pthread_mutex_lock(mutex)}`)
  pthread_join(t_id, null)

  pthread_create(t_id, null, posts, null)
  const result = sem_wait(go)
  seen.push(`waited ${result} ${nameOfError(errno)}`)
  sem_wait(go)
  pthread_join(t_id, null)

  onSignal(SA_RESTART)
  pthread_create(t_id, null, posts, null)
  seen.push(`waited ${sem_wait(go)}`)
  pthread_join(t_id, null)
  console.log(seen.join(', '))
})
