// Streams whose memory nothing else refers to, and one that another thread flushes.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { fclose, fflush, fgets, fmemopen, fputs, open_memstream, printf, rewind } from 'libposix/stdio.h'

const { gc: collect } = globalThis as unknown as { gc: () => void }

const streams = Array.from({ length: 1000 }, (_, i) => {
  const memory = new Uint8Array(4096).fill(0x20)
  return { i, stream: fmemopen(memory, memory.length, 'r+') }
})
collect()
let kept = 0
for (const { i, stream } of streams) {
  fputs(`stream ${i}\n`, stream)
  if (i % 100 === 0) collect()
  rewind(stream)
  if (fgets(Buffer.alloc(30), 30, stream)?.toString().startsWith(`stream ${i}\n`)) kept++
  fclose(stream)
}
printf('kept %d\n', kept)
fflush(null)

const memory = Buffer.alloc(16)
const stream = fmemopen(memory, 16, 'w')
fputs('late\n', stream)
const grown = open_memstream([null], BigUint64Array.of(0n))
fputs('left open', grown)
const worker = new Worker(
  `import('libposix/stdio.h').then(({ fflush, fmemopen, fputs }) => {
    fputs('mine', fmemopen(Buffer.alloc(8), 8, 'w'))
    fflush(null)
  })`,
  { eval: true },
)
await once(worker, 'exit')
printf('%s', memory[0] === 0 && fflush(stream) === 0 ? memory : 'no')
printf('%d\n', fflush(null))
// Left open for exit to flush.
fputs('more', stream)
