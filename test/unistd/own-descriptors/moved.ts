// Tries them on each queue and pipe that exec closes: of the program's own and of those that it was started with, none does.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { EBADF, errno } from 'libposix/errno.h'
import { O_CLOEXEC } from 'libposix/fcntl.h'
import { calls } from './calls.ts'

const own = readdirSync('/proc/self/fd')
  .map(Number)
  .filter(fd => fd > 2)
  .flatMap(fd => {
    try {
      const link = readlinkSync(`/proc/self/fd/${fd}`)
      const flags = Number.parseInt(/^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))![1]!, 8)
      return flags & O_CLOEXEC && /eventpoll|eventfd|pipe:/.test(link) ? [{ fd, link }] : []
    } catch {
      return []
    }
  })
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
