// A worker of the program is one, made before libposix came or after, under a loader too.
import { Worker } from 'node:worker_threads'

const idle = () => new Worker('setInterval(() => {}, 1000)', { eval: true })

async function refusal(worker: Worker): Promise<void> {
  const { fork } = await import('libposix/unistd.h')
  try {
    if (fork() === 0) process.exit()
    console.log('forked')
  } catch (error) {
    console.log((error as Error).message)
  }
  await worker.terminate()
}

const first = idle()
await new Promise(resolve => first.once('online', resolve))
await refusal(first)
await refusal(idle())
