import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { SIGCHLD, signal } from 'libposix/signal.h'

const first = spawn('sleep', ['60'])
let children = 0
signal(SIGCHLD, () => {
  children++
})
await once(spawn('true'), 'exit')
first.kill()
await once(first, 'exit')
while (children < 2) await new Promise(resolve => setImmediate(resolve))
console.log('both')
