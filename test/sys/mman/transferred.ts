// A worker gives its mapping to the main thread, as far as this Node can, and ends.
import { once } from 'node:events'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { MAP_ANONYMOUS, MAP_PRIVATE, mmap, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url))
  const [[buffer]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')])
  console.log(new Uint8Array(buffer)[5])
} else {
  const memory = mmap(null, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) as Buffer<ArrayBuffer>
  memory.fill(7)
  // Node 22 and later; without it the message is a copy.
  const buffer = memory.buffer as ArrayBuffer & { transfer?(): ArrayBuffer }
  const moved = buffer.transfer?.()
  parentPort!.postMessage(moved ?? buffer, moved ? [moved] : [])
}
