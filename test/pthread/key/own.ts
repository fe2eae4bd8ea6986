// What each thread has of its own, and what becomes of it when the thread ends; and what only one of them does.
import { int, shared, start } from 'libposix'
import {
  pthread_create,
  pthread_getspecific,
  pthread_join,
  pthread_key_create,
  pthread_key_t,
  pthread_once,
  pthread_once_t,
  pthread_setspecific,
  pthread_t,
} from 'libposix/pthread.h'

const key = shared(pthread_key_t)
const once = shared(pthread_once_t)
const [destroyed, done] = [shared(int), shared(int)]

export function destroy(value: { n: number }): void {
  Atomics.add(destroyed, 0, value.n)
  // A destructor may set a value again.
  if (value.n > 1) pthread_setspecific(key, { n: 1 })
}

function initialise(): void {
  done[0]! += 1
}

export function has(n: number): string {
  pthread_once(once, initialise)
  const before = pthread_getspecific(key)
  pthread_setspecific(key, { n })
  return `${before} ${pthread_getspecific(key).n}`
}

start(() => {
  pthread_key_create(key, destroy)
  pthread_setspecific(key, 'of main')
  const t_id = pthread_t.array(3)
  for (let i = 0; i < 3; i++) pthread_create(t_id.subarray(i), null, has, (i + 1) * 10)
  for (const id of t_id) {
    const thr_ret: unknown[] = []
    pthread_join(id, thr_ret as never)
    console.log(thr_ret[0])
  }
  console.log(destroyed[0], pthread_getspecific(key), done[0])
})
