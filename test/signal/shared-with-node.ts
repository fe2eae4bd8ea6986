import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { SIG_DFL, SIGCHLD, SIGWINCH, signal } from 'libposix/signal.h'

let children = 0
let ours = 0
let nodes = 0
signal(SIGCHLD, () => {
  children++
})
signal(SIGWINCH, () => {
  ours++
})
process.on('SIGWINCH', () => {
  nodes++
})
const turn = () => new Promise(resolve => setImmediate(resolve))
const until = async (done: () => boolean) => {
  while (!done()) await turn()
}
console.log(...(await once(spawn('true'), 'exit')))
await until(() => children === 1)
process.kill(process.pid, 'SIGWINCH')
await until(() => ours === 1 && nodes === 1)
signal(SIGCHLD, SIG_DFL)
signal(SIGWINCH, SIG_DFL)
console.log(...(await once(spawn('false'), 'exit')))
process.kill(process.pid, 'SIGWINCH')
await until(() => nodes === 2)
console.log(children, ours, nodes)
process.exit()
