// Four threads add to one number, under a mutex and under a semaphore.
import { int, shared, start } from 'libposix'
import {
  pthread_create,
  pthread_join,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_t,
} from 'libposix/pthread.h'
import { sem_init, sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'

const sums = shared(int, 2)
const mutex = shared(pthread_mutex_t)
const semaphore = shared(sem_t)

export function add(times: number): void {
  for (let i = 0; i < times; i++) {
    pthread_mutex_lock(mutex)
    sums[0]! += 1
    pthread_mutex_unlock(mutex)
    sem_wait(semaphore)
    sums[1]! += 1
    sem_post(semaphore)
  }
}

start(() => {
  sem_init(semaphore, 0, 1)
  const t_id = pthread_t.array(4)
  for (let i = 0; i < 4; i++) pthread_create(t_id.subarray(i), null, add, 50_000)
  for (const id of t_id) pthread_join(id, null)
  console.log(...sums)
})
