import { fork } from 'libposix/unistd.h'
import { end } from './status.ts'

const pid = fork()
if (pid === 0) {
  let kept: unknown[] = []
  for (let i = 0; i < 300_000; i++) {
    kept.push({ i })
    if (kept.length > 1000) kept = []
  }
  setTimeout(() => {
    process.exitCode = 2
  }, 1)
} else console.log(end(pid) >> 8)
