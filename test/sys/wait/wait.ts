import { ECHILD, errno } from 'libposix/errno.h'
import { WEXITSTATUS, wait } from 'libposix/sys/wait.h'
import { child } from './children.ts'

const status = Int32Array.of(0)
const pids = [child(1), child(2), child(3)]
const seen = pids.map(() => [wait(status), WEXITSTATUS(status[0])])
console.log(
  seen.every(([pid, code]) => pids[code - 1] === pid),
  new Set(seen.map(([pid]) => pid)).size,
)
console.log(wait(status), errno === ECHILD)
console.log(wait(null))
