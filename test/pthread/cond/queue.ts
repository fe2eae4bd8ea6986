// A producer and two consumers over a queue of ten places.
import { int, shared, start } from 'libposix'
import {
  pthread_cond_broadcast,
  pthread_cond_signal,
  pthread_cond_t,
  pthread_cond_wait,
  pthread_create,
  pthread_join,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_t,
} from 'libposix/pthread.h'

const items = 10_000
const queue = shared(int, 10)
const [begin, count] = [shared(int), shared(int)]
const mutex = shared(pthread_mutex_t)
const [filled, taken] = [shared(pthread_cond_t), shared(pthread_cond_t)]

export function produce(): void {
  for (let i = 1; i <= items; i++) {
    pthread_mutex_lock(mutex)
    while (count[0] === queue.length) pthread_cond_wait(taken, mutex)
    queue[(begin[0]! + count[0]!) % queue.length] = i
    count[0]! += 1
    pthread_cond_signal(filled)
    pthread_mutex_unlock(mutex)
  }
  // The end, for each consumer.
  pthread_mutex_lock(mutex)
  while (count[0] !== 0) pthread_cond_wait(taken, mutex)
  count[0] = -1
  pthread_cond_broadcast(filled)
  pthread_mutex_unlock(mutex)
}

export function consume(): number {
  let sum = 0
  for (;;) {
    pthread_mutex_lock(mutex)
    while (count[0] === 0) pthread_cond_wait(filled, mutex)
    const ends = count[0]! < 0
    if (!ends) {
      sum += queue[begin[0]!]!
      begin[0] = (begin[0]! + 1) % queue.length
      count[0]! -= 1
      pthread_cond_signal(taken)
    }
    pthread_mutex_unlock(mutex)
    if (ends) return sum
  }
}

start(() => {
  const t_id = pthread_t.array(3)
  for (const [i, routine] of [produce, consume, consume].entries())
    pthread_create(t_id.subarray(i), null, routine, null)
  let sum = 0
  for (const id of t_id) {
    const thr_ret: number[] = [0]
    pthread_join(id, thr_ret as never)
    sum += thr_ret[0] ?? 0
  }
  console.log(sum === (items * (items + 1)) / 2)
})
