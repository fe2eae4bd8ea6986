// A worker that was there before the program imported libposix.
import { once } from 'node:events'
import { isMainThread, Worker } from 'node:worker_threads'

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url))
  await once(worker, 'online')
  const { fork } = await import('libposix/unistd.h')
  try {
    if (fork() === 0) process.exit()
  } catch (error) {
    console.log((error as Error).message)
  }
  await worker.terminate()
  if (fork() === 0) process.exit()
  console.log('made')
} else setInterval(() => {}, 1000)
