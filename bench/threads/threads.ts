// What threads.c measures.
import { isMainThread } from 'node:worker_threads'
import { shared } from 'libposix'
import {
  pthread_create,
  pthread_join,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_t,
} from 'libposix/pthread.h'
import { sem_init, sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { cost } from '../cost.ts'
import { median } from '../quantile.ts'

const mutex = shared(pthread_mutex_t)
const semaphore = shared(sem_t)

/** As for other calls. */
const quickest = 0.1

export function nothing(): void {}

// A thread evaluates this module, too.
if (isMainThread) {
  const [, , milliseconds = '100', count = '20'] = process.argv
  sem_init(semaphore, 0, 1)
  const t_id = pthread_t()
  const joined: number[] = []
  // The first thread also starts what makes threads, so it is not counted.
  for (let i = 0; i <= Number(count); i++) {
    const begun = process.hrtime.bigint()
    pthread_create(t_id, null, nothing, null)
    pthread_join(t_id, null)
    if (i > 0) joined.push(Number(process.hrtime.bigint() - begun) / 1e3)
  }
  const lock = (): void => {
    pthread_mutex_lock(mutex)
    pthread_mutex_unlock(mutex)
  }
  const take = (): void => {
    sem_wait(semaphore)
    sem_post(semaphore)
  }
  const times = {
    mutex: await cost(lock, Number(milliseconds), quickest),
    semaphore: await cost(take, Number(milliseconds), quickest),
  }
  console.log(JSON.stringify({ ...times, join: median(joined) }))
}
