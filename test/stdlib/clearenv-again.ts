// Every other time by a write of Node's, which leaves libc with a list of its own.
import { clearenv, getenv, setenv } from 'libposix/stdlib.h'

const before = process.memoryUsage.rss()
for (let i = 0; i < 20000; i++) {
  clearenv()
  if (i % 2 === 0) setenv('OURS', 'one', 1)
  else process.env.NODES = 'one'
}
clearenv()
setenv('OURS', 'one', 1)
console.log(getenv('OURS'), process.memoryUsage.rss() - before < 80e6)
