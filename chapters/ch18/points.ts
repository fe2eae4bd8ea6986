// What chapter 18 says about shared variables, measured with threads of this process.
import { double, type int, shared } from 'libposix'
import {
  pthread_barrier_init,
  pthread_barrier_t,
  pthread_barrier_wait,
  pthread_create,
  pthread_join,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_t,
} from 'libposix/pthread.h'
import { sem_init, sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'

/** What two threads left of 0, one adding and one taking away, and how long they took. */
export interface Sum {
  readonly result: number
  readonly seconds: number
}

const num = shared(double)
const mutex = shared(pthread_mutex_t)
const semaphore = shared(sem_t)
const ready = shared(pthread_barrier_t)

/** Runs `step` so often, from the moment at which both threads are up; returns the seconds. */
function repeat(count: int, step: () => void): double {
  pthread_barrier_wait(ready)
  const begun = performance.now()
  for (let i = 0; i < count; i++) step()
  return (performance.now() - begun) / 1000
}

function locked(by: double): void {
  pthread_mutex_lock(mutex)
  num[0]! += by
  pthread_mutex_unlock(mutex)
}

function passed(by: double): void {
  sem_wait(semaphore)
  num[0]! += by
  sem_post(semaphore)
}

export const bare_inc = (count: int): double => repeat(count, () => void (num[0]! += 1))
export const bare_des = (count: int): double => repeat(count, () => void (num[0]! -= 1))
export const mutex_inc = (count: int): double => repeat(count, () => locked(1))
export const mutex_des = (count: int): double => repeat(count, () => locked(-1))
export const semaphore_inc = (count: int): double => repeat(count, () => passed(1))
export const semaphore_des = (count: int): double => repeat(count, () => passed(-1))

function sumOf(count: int, ...threads: ((count: int) => double)[]): Sum {
  num[0] = 0
  const ids = threads.map(thread => {
    const id = pthread_t()
    pthread_create(id, null, thread, count)
    return id[0]!
  })
  const seconds = ids.map(id => {
    const took: [double] = [0]
    pthread_join(id, took)
    return took[0]
  })
  return { result: num[0], seconds: Math.max(...seconds) }
}

/** The same work without care, with a mutex and with a semaphore. */
export function sums(count: int): { bare: Sum; mutex: Sum; semaphore: Sum } {
  sem_init(semaphore, 0, 1)
  pthread_barrier_init(ready, null, 2)
  return {
    bare: sumOf(count, bare_inc, bare_des),
    mutex: sumOf(count, mutex_inc, mutex_des),
    semaphore: sumOf(count, semaphore_inc, semaphore_des),
  }
}
