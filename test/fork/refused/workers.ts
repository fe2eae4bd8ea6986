import { once } from 'node:events'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { attempt } from './attempt.ts'

const work: Record<string, () => void> = {
  waits: () => void setInterval(() => {}, 1),
  computes: () => {
    for (;;);
  },
  sleeps: () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
}

if (isMainThread) {
  console.log(attempt())
  for (const what of Object.keys(work)) {
    const worker = new Worker(new URL(import.meta.url), { workerData: what })
    await once(worker, 'online')
    console.log(attempt())
    await worker.terminate()
  }
  console.log(attempt())
} else work[workerData]!()
