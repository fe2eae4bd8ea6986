import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { SIG_IGN, SIGCHLD, signal } from 'libposix/signal.h'

const first = spawn('cat')
signal(SIGCHLD, signal(SIGCHLD, SIG_IGN))
first.stdin.end()
console.log(...(await once(first, 'exit')))

const second = spawn('cat')
signal(SIGCHLD, SIG_IGN)
let heard = false
signal(SIGCHLD, () => {
  heard = true
})
second.stdin.end()
console.log(...(await once(second, 'exit')))
while (!heard) await new Promise(resolve => setImmediate(resolve))
console.log('handler')
