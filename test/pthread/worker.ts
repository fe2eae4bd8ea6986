import { once } from 'node:events'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { pthread_self } from 'libposix/pthread.h'

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url))
  const [other] = await once(worker, 'message')
  const own = pthread_self()
  console.log(other !== own, own === pthread_self())
} else parentPort!.postMessage(pthread_self())
