import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { gettid } from 'libposix/unistd.h'

if (isMainThread) {
  new Worker(new URL(import.meta.url)).on('message', tid =>
    console.log(gettid() === process.pid, tid > 0 && tid !== process.pid),
  )
} else parentPort!.postMessage(gettid())
