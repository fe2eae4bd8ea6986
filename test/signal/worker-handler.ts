import { isMainThread, Worker } from 'node:worker_threads'
import { SIGUSR1, signal } from 'libposix/signal.h'

if (isMainThread) new Worker(new URL(import.meta.url))
else {
  try {
    signal(SIGUSR1, () => {})
  } catch (error) {
    console.log((error as Error).message)
  }
}
