// spawn('/bin/true'), the cheapest child that Node starts; its first line is not its own, so its end stands for it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { median } from '../quantile.ts'

const count = Number(process.argv[2] ?? 20)
const back: number[] = []
const ended: number[] = []
for (let i = 0; i < count; i++) {
  const start = process.hrtime.bigint()
  const child = spawn('/bin/true', { stdio: 'ignore' })
  back.push(Number(process.hrtime.bigint() - start) / 1e3)
  await once(child, 'exit')
  ended.push(Number(process.hrtime.bigint() - start) / 1e3)
}
console.log(JSON.stringify({ return: median(back), first: median(ended) }))
