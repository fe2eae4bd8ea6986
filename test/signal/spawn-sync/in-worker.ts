import { spawnSync } from 'node:child_process'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { SIGCHLD, signal } from 'libposix/signal.h'
import { getppid } from 'libposix/unistd.h'

if (isMainThread) {
  const done = new Int32Array(new SharedArrayBuffer(4))
  signal(SIGCHLD, () => console.log('SIGCHLD'))
  const worker = new Worker(new URL(import.meta.url), { workerData: done })
  await new Promise(resolve => worker.once('online', resolve))
  Atomics.wait(done, 0, 0)
  console.log('done')
  getppid()
} else {
  for (let i = 0; i < 3; i++) spawnSync('true')
  Atomics.store(workerData, 0, 1)
  Atomics.notify(workerData, 0)
}
