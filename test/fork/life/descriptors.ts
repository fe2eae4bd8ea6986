import { fork, pipe, read, write } from 'libposix/unistd.h'
import { end } from './status.ts'

const ends = new Int32Array(2)
pipe(ends)
const pid = fork()
if (pid === 0) {
  write(ends[1], 'from the child', 14)
  process.exit()
}
const buffer = Buffer.alloc(14)
console.log(read(ends[0], buffer, 14), String(buffer), end(pid))
