// What a mutex says to a thread that does not have it, and what a thread leaves that ends with it.
import { shared, start } from 'libposix'
import {
  PTHREAD_MUTEX_ERRORCHECK,
  PTHREAD_MUTEX_RECURSIVE,
  PTHREAD_MUTEX_ROBUST,
  pthread_create,
  pthread_join,
  pthread_mutex_consistent,
  pthread_mutex_init,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_trylock,
  pthread_mutex_unlock,
  pthread_mutexattr_setrobust,
  pthread_mutexattr_settype,
  pthread_mutexattr_t,
  pthread_t,
} from 'libposix/pthread.h'
import { nameOfError } from '../../support/errors.ts'

const mutexes = shared(pthread_mutex_t, 3)

export function attempts(n: number): string {
  return `${nameOfError(pthread_mutex_trylock(mutexes[n]!))} ${nameOfError(pthread_mutex_unlock(mutexes[n]!))}`
}
export function keeps(): void {
  for (const mutex of mutexes) pthread_mutex_lock(mutex)
  pthread_mutex_unlock(mutexes[1]!)
}

function inThread(routine: (n: number) => string | void, n: number): string {
  const t_id = pthread_t()
  const thr_ret = ['']
  pthread_create(t_id, null, routine, n)
  pthread_join(t_id, thr_ret)
  return thr_ret[0]!
}

start(() => {
  const attr = new pthread_mutexattr_t()
  for (const [n, type] of [PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_RECURSIVE].entries()) {
    pthread_mutexattr_settype(attr, type)
    pthread_mutex_init(mutexes[n]!, attr)
    pthread_mutex_lock(mutexes[n]!)
    console.log(inThread(attempts, n))
  }
  pthread_mutexattr_setrobust(attr, PTHREAD_MUTEX_ROBUST)
  for (const mutex of mutexes) pthread_mutex_init(mutex, attr)
  inThread(keeps, 0)
  const [first, second, third] = mutexes.map(mutex => nameOfError(pthread_mutex_lock(mutex)))
  console.log(first, second, third)
  console.log(pthread_mutex_consistent(mutexes[0]!), nameOfError(pthread_mutex_consistent(mutexes[1]!)))
  for (const mutex of mutexes) pthread_mutex_unlock(mutex)
  console.log(...mutexes.map(mutex => nameOfError(pthread_mutex_lock(mutex))))
  console.log(inThread(attempts, 0))
})
