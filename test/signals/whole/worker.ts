// A worker blocks in a write that is larger than the pipe, while messages come to it; only then somebody reads.
import { readFileSync } from 'node:fs'
import { setTimeout as pass } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { close, gettid, pipe, read, write } from 'libposix/unistd.h'

const SIZE = 200_000

if (isMainThread) {
  const fds = new Int32Array(2)
  pipe(fds)
  const worker = new Worker(new URL(import.meta.url), { workerData: fds })
  const thread = await new Promise<number>(resolve => worker.once('message', resolve))
  const result = new Promise<number>(resolve => worker.once('message', resolve))
  // A pipe has 16 pages.
  for (let call = ''; !/^\d/.test(call); await pass(20))
    call = readFileSync(`/proc/self/task/${thread}/syscall`, 'latin1')
  for (let i = 0; i < 10; i++) {
    worker.postMessage('more')
    await pass(10)
  }
  const buf = Buffer.alloc(65536)
  let all = 0
  for (let n = 0; (n = read(fds[0]!, buf, buf.length)) > 0; ) all += n
  console.log('wrote', await result, 'read', all)
} else {
  parentPort!.postMessage(gettid())
  const n = write(workerData[1], Buffer.alloc(SIZE), SIZE)
  close(workerData[1])
  parentPort!.postMessage(n)
}
