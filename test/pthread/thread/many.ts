// A thread that creates threads, some of which go on when it has ended.
import { int, shared, start } from 'libposix'
import { pthread_create, pthread_detach, pthread_exit, pthread_t } from 'libposix/pthread.h'
import { sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { printf } from 'libposix/stdio.h'

const count = shared(int)
const [parentEnds, done] = [shared(sem_t), shared(sem_t)]

export function child(n: number): void {
  sem_wait(parentEnds)
  Atomics.add(count, 0, n)
  sem_post(done)
}
export function parent(): void {
  for (let n = 1; n <= 3; n++) {
    const t_id = pthread_t()
    pthread_create(t_id, null, child, n)
    pthread_detach(t_id)
  }
}
export function last(): void {
  for (let n = 1; n <= 3; n++) sem_post(parentEnds)
  for (let n = 1; n <= 3; n++) sem_wait(done)
  printf('%d\n', count[0])
}

start(() => {
  pthread_create([0], null, parent, null)
  pthread_create([0], null, last, null)
  // The process lives until the last of its threads ends.
  pthread_exit(null)
})
