// The same with Node's own: a lock of Atomics, which nobody else wants, and a Worker until its end.
import { once } from 'node:events'
import { isMainThread, Worker } from 'node:worker_threads'
import { cost } from '../cost.ts'
import { median } from '../quantile.ts'

const [, , milliseconds = '100', count = '20'] = process.argv
const word = new Int32Array(new SharedArrayBuffer(4))

function lock(): void {
  while (Atomics.compareExchange(word, 0, 0, 1) !== 0) Atomics.wait(word, 0, 1)
  Atomics.store(word, 0, 0)
  Atomics.notify(word, 0, 1)
}

if (isMainThread) {
  const joined: number[] = []
  for (let i = 0; i <= Number(count); i++) {
    const begun = process.hrtime.bigint()
    await once(new Worker(new URL(import.meta.url)), 'exit')
    if (i > 0) joined.push(Number(process.hrtime.bigint() - begun) / 1e3)
  }
  const mutex = await cost(lock, Number(milliseconds), 0.1)
  console.log(JSON.stringify({ mutex, join: median(joined) }))
}
