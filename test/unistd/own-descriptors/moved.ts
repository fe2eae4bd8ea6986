// Tries them on each queue and pipe of Node's.
import { EBADF, errno } from 'libposix/errno.h'
import { calls } from './calls.ts'
import { nodes } from './nodes.ts'

const own = nodes(/eventpoll|eventfd|pipe:/)
for (const [name, call] of Object.entries(calls))
  for (const { fd, link } of own) if (call(fd) !== -1 || errno !== EBADF) console.log(`${name} ${fd} ${link}`)
console.log(`calls ${Object.keys(calls).length}`)
console.log(`pipes ${own.some(({ link }) => link.startsWith('pipe:'))}`)
// A signal goes through libuv's pipes.
const alive = setInterval(() => {}, 1000)
process.once('SIGUSR2', () => {
  console.log('goes on')
  clearInterval(alive)
})
process.kill(process.pid, 'SIGUSR2')
