import { spawnSync } from 'node:child_process'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { SIGCHLD, signal } from 'libposix/signal.h'
import { getppid } from 'libposix/unistd.h'

const [begun, done] = [0, 1]

if (isMainThread) {
  const state = new Int32Array(new SharedArrayBuffer(8))
  signal(SIGCHLD, () => console.log('SIGCHLD'))
  const worker = new Worker(new URL(import.meta.url), { workerData: state })
  await new Promise(resolve => worker.once('online', resolve))
  Atomics.store(state, begun, 1)
  Atomics.notify(state, begun)
  Atomics.wait(state, done, 0)
  console.log('done')
  getppid()
} else {
  Atomics.wait(workerData, begun, 0)
  for (let i = 0; i < 3; i++) spawnSync('true')
  Atomics.store(workerData, done, 1)
  Atomics.notify(workerData, done)
}
