// Node's own messages from thread to thread: those of a thread, and of a Worker that it makes.
import { isMainThread, postMessageToThread, Worker, workerData } from 'node:worker_threads'
import { shared } from 'libposix'
import { pthread_create, pthread_t } from 'libposix/pthread.h'
import { sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { fflush, printf, stdout } from 'libposix/stdio.h'

const heard = shared(sem_t)

export function speaks(): void {
  void postMessageToThread(0, 'thread')
  sem_wait(heard)
  new Worker(new URL(import.meta.url), { workerData: 'worker' })
  sem_wait(heard)
}

if (workerData === 'worker') void postMessageToThread(0, 'its Worker')
if (isMainThread) {
  process.on('workerMessage', (from: string) => {
    printf('%s\n', from)
    fflush(stdout)
    sem_post(heard)
  })
  pthread_create(pthread_t(), null, speaks, null)
}
