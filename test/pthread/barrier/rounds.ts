// Four threads meet two hundred times; nobody is a round ahead.
import { int, shared, start } from 'libposix'
import {
  PTHREAD_BARRIER_SERIAL_THREAD,
  pthread_barrier_destroy,
  pthread_barrier_init,
  pthread_barrier_t,
  pthread_barrier_wait,
  pthread_create,
  pthread_join,
  pthread_t,
} from 'libposix/pthread.h'

const [threads, rounds] = [4, 200]
const barrier = shared(pthread_barrier_t)
const [arrived, serial, wrong] = [shared(int), shared(int), shared(int)]

export function meets(): void {
  for (let round = 1; round <= rounds; round++) {
    Atomics.add(arrived, 0, 1)
    if (pthread_barrier_wait(barrier) === PTHREAD_BARRIER_SERIAL_THREAD) Atomics.add(serial, 0, 1)
    if (Atomics.load(arrived, 0) !== round * threads) Atomics.add(wrong, 0, 1)
    pthread_barrier_wait(barrier)
  }
}

start(() => {
  pthread_barrier_init(barrier, null, threads)
  const t_id = pthread_t.array(threads)
  for (let i = 0; i < threads; i++) pthread_create(t_id.subarray(i), null, meets, null)
  for (const id of t_id) pthread_join(id, null)
  console.log(arrived[0], serial[0], wrong[0], pthread_barrier_destroy(barrier))
})
