// A worker interrupts a call of the main thread by a signal.
import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { EINTR, errno } from 'libposix/errno.h'
import { pthread_self } from 'libposix/pthread.h'
import { pthread_kill, SIGUSR1, siginterrupt, signal } from 'libposix/signal.h'
import { pause } from 'libposix/unistd.h'

if (isMainThread) await main()
else sendSignals(workerData.main)

async function main(): Promise<void> {
  let runs = 0
  signal(SIGUSR1, () => void runs++)
  siginterrupt(SIGUSR1, 1)
  const worker = new Worker(new URL(import.meta.url), { workerData: { main: pthread_self() } })
  const [other] = await once(worker, 'message')
  const result = pause()
  console.log(result, errno === EINTR, runs > 0, pthread_kill(other, 0))
  worker.postMessage('end')
  await once(worker, 'exit')
  try {
    pthread_kill(other, SIGUSR1)
  } catch (error) {
    console.log((error as Error).name)
  }
}

function sendSignals(thread: number): void {
  parentPort!.postMessage(pthread_self())
  const timer = setInterval(() => pthread_kill(thread, SIGUSR1), 20)
  parentPort!.once('message', () => {
    clearInterval(timer)
    parentPort!.close()
  })
}
