// The first fork pays for what the later ones find ready, so it is not counted.

import { waitpid } from 'libposix/sys/wait.h'
import { _exit, fork, pipe, read, write } from 'libposix/unistd.h'
import { median } from '../quantile.ts'

const count = Number(process.argv[2] ?? 20)
const ends = new Int32Array(2)
const there = new BigInt64Array(1)
const back: number[] = []
const first: number[] = []

pipe(ends)
for (let i = 0; i <= count; i++) {
  const start = process.hrtime.bigint()
  const pid = fork()
  const now = process.hrtime.bigint()
  if (pid === 0) {
    there[0] = now
    write(ends[1]!, there, 8)
    _exit(0)
  }
  read(ends[0]!, there, 8)
  waitpid(pid, null, 0)
  if (i === 0) continue
  back.push(Number(now - start) / 1e3)
  first.push(Number(there[0]! - start) / 1e3)
}
const rss = process.memoryUsage().rss / 2 ** 20
console.log(JSON.stringify({ return: median(back), first: median(first), rss }))
