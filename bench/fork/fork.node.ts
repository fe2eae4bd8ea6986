// child_process.fork, whose child says when its first line ran.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { median } from '../quantile.ts'

if (process.send) {
  process.send(String(process.hrtime.bigint()))
} else {
  const count = Number(process.argv[2] ?? 5)
  const back: number[] = []
  const first: number[] = []
  for (let i = 0; i < count; i++) {
    const start = process.hrtime.bigint()
    const child = fork(import.meta.filename, [], { execArgv: [] })
    back.push(Number(process.hrtime.bigint() - start) / 1e3)
    const [there] = await once(child, 'message')
    first.push(Number(BigInt(there) - start) / 1e3)
    child.disconnect()
    await once(child, 'exit')
  }
  console.log(JSON.stringify({ return: median(back), first: median(first) }))
}
