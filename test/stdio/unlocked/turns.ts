// Two threads take a stream from each other many times; one is ended while it wants it, and the other has it.
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { fflush, flockfile, funlockfile, putc_unlocked, stdout } from 'libposix/stdio.h'

const dot = 46

function turns(count: number): void {
  for (let i = 0; i < count; i++) {
    flockfile(stdout)
    for (let j = 0; j < 50; j++) putc_unlocked(dot, stdout)
    funlockfile(stdout)
  }
}

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url))
  worker.once('message', async () => {
    turns(300)
    flockfile(stdout)
    await worker.terminate()
    putc_unlocked(10, stdout)
    funlockfile(stdout)
    fflush(stdout)
  })
} else {
  parentPort!.postMessage('begun')
  turns(Number.POSITIVE_INFINITY)
}
