// Closes everything while workers end: their event loops go on for a moment after their last line.
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { closefrom, getpid } from 'libposix/unistd.h'

if (isMainThread) {
  for (let i = 0; i < 10; i++) {
    const flag = new Int32Array(new SharedArrayBuffer(4))
    const worker = new Worker(new URL(import.meta.url), { workerData: flag })
    const ended = new Promise(resolve => worker.once('exit', resolve))
    await new Promise(resolve => worker.once('online', resolve))
    Atomics.wait(flag, 0, 0)
    for (const end = Date.now() + 60; Date.now() < end; ) closefrom(3)
    console.log(`ended with ${await ended}`)
  }
} else {
  getpid()
  Atomics.store(workerData, 0, 1)
  Atomics.notify(workerData, 0)
}
