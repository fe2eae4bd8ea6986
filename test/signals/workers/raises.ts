import { isMainThread, Worker } from 'node:worker_threads'
import { pthread_self } from 'libposix/pthread.h'
import { pthread_kill, raise, SIGUSR1, signal } from 'libposix/signal.h'

if (isMainThread) {
  let handled = 0
  const timer = setInterval(() => {}, 1000)
  signal(SIGUSR1, () => {
    if (++handled === 1) worker.postMessage('next')
    else worker.terminate().then(() => clearInterval(timer))
  })
  const worker = new Worker(new URL(import.meta.url))
  process.on('exit', () => console.log('handled', handled))
} else {
  const { parentPort } = await import('node:worker_threads')
  parentPort!.on('message', () => pthread_kill(pthread_self(), SIGUSR1))
  raise(SIGUSR1)
}
