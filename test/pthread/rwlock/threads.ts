// Two numbers that are always the same to whoever reads them, while two threads change them.
import { int, shared, start } from 'libposix'
import {
  pthread_create,
  pthread_join,
  pthread_rwlock_rdlock,
  pthread_rwlock_t,
  pthread_rwlock_tryrdlock,
  pthread_rwlock_trywrlock,
  pthread_rwlock_unlock,
  pthread_rwlock_wrlock,
  pthread_t,
} from 'libposix/pthread.h'
import { nameOfError } from '../../support/errors.ts'

const lock = shared(pthread_rwlock_t)
const pair = shared(int, 2)

export function writes(): void {
  for (let i = 0; i < 5000; i++) {
    pthread_rwlock_wrlock(lock)
    pair[0]! += 1
    pair[1]! += 1
    pthread_rwlock_unlock(lock)
  }
}
export function reads(): number {
  let different = 0
  for (let i = 0; i < 5000; i++) {
    pthread_rwlock_rdlock(lock)
    if (pair[0] !== pair[1]) different++
    pthread_rwlock_unlock(lock)
  }
  return different
}
export function attempts(): string {
  const write = nameOfError(pthread_rwlock_trywrlock(lock))
  const read = nameOfError(pthread_rwlock_tryrdlock(lock))
  return `${write} ${read} ${nameOfError(pthread_rwlock_unlock(lock))}`
}

start(() => {
  const t_id = pthread_t.array(4)
  for (const [i, routine] of [writes, reads, writes, reads].entries())
    pthread_create(t_id.subarray(i), null, routine, null)
  const results = [...t_id].map(id => {
    const thr_ret: unknown[] = []
    pthread_join(id, thr_ret as never)
    return thr_ret[0]
  })
  console.log(...pair, ...results)
  for (const take of [pthread_rwlock_rdlock, pthread_rwlock_wrlock]) {
    const thr_ret: unknown[] = []
    take(lock)
    pthread_create(t_id, null, attempts, null)
    pthread_join(t_id[0]!, thr_ret as never)
    console.log(thr_ret[0], pthread_rwlock_unlock(lock))
  }
})
