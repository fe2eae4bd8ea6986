// What comes while a thread waits for a condition: a signal, a cancellation, the end of the process.
import { int, shared, start } from 'libposix'
import {
  PTHREAD_CANCELED,
  pthread_cancel,
  pthread_cleanup_push,
  pthread_cond_signal,
  pthread_cond_t,
  pthread_cond_wait,
  pthread_create,
  pthread_join,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_trylock,
  pthread_mutex_unlock,
  pthread_t,
} from 'libposix/pthread.h'
import { kill, SIGUSR1, signal } from 'libposix/signal.h'
import { getpid } from 'libposix/unistd.h'
import { nameOfError } from '../../support/errors.ts'

const mutex = shared(pthread_mutex_t)
const cond = shared(pthread_cond_t)
const [waiting, handled, held] = [shared(int), shared(int), shared(int)]

export function waits(): void {
  pthread_mutex_lock(mutex)
  // POSIX: with the mutex.
  pthread_cleanup_push(() => {
    held[0] = pthread_mutex_trylock(mutex)
    pthread_mutex_unlock(mutex)
  }, null)
  waiting[0] = 1
  while (true) pthread_cond_wait(cond, mutex)
}

export function interrupts(): void {
  // It waits when the mutex is free.
  pthread_mutex_lock(mutex)
  kill(getpid(), SIGUSR1)
  pthread_mutex_unlock(mutex)
  while (!Atomics.load(handled, 0));
  pthread_mutex_lock(mutex)
  handled[0] = 2
  pthread_cond_signal(cond)
  pthread_mutex_unlock(mutex)
}

start(() => {
  const seen: unknown[] = []
  signal(SIGUSR1, () => {
    // The mutex is free while the handler runs.
    seen.push('handler', pthread_mutex_lock(mutex), pthread_mutex_unlock(mutex))
    Atomics.store(handled, 0, 1)
  })
  const t_id = pthread_t()
  pthread_mutex_lock(mutex)
  pthread_create(t_id, null, interrupts, null)
  while (handled[0] !== 2) seen.push(pthread_cond_wait(cond, mutex))
  pthread_mutex_unlock(mutex)
  pthread_join(t_id, null)
  console.log(...seen)

  const thr_ret: unknown[] = []
  pthread_create(t_id, null, waits, null)
  while (!Atomics.load(waiting, 0));
  pthread_cancel(t_id)
  pthread_join(t_id, thr_ret as never)
  console.log(thr_ret[0] === PTHREAD_CANCELED, nameOfError(held[0]!), pthread_mutex_trylock(mutex))
})
