// Two threads add to one number under a lock that they turn in circles for.
import { int, shared, start } from 'libposix'
import {
  pthread_create,
  pthread_join,
  pthread_spin_lock,
  pthread_spin_unlock,
  pthread_spinlock_t,
  pthread_t,
} from 'libposix/pthread.h'

const sum = shared(int)
const lock = shared(pthread_spinlock_t)

export function add(times: number): void {
  for (let i = 0; i < times; i++) {
    pthread_spin_lock(lock)
    sum[0]! += 1
    pthread_spin_unlock(lock)
  }
}

start(() => {
  const t_id = pthread_t.array(2)
  for (let i = 0; i < 2; i++) pthread_create(t_id.subarray(i), null, add, 20_000)
  for (const id of t_id) pthread_join(id, null)
  console.log(sum[0])
})
