// Forks while the thread pool works, so that many tries are needed: every child that waitpid knows is one that fork returned.
import { pbkdf2 } from 'node:crypto'
import { ECHILD, errno } from 'libposix/errno.h'
import { SIGCHLD, signal } from 'libposix/signal.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

let heard = 0
signal(SIGCHLD, () => {
  heard++
})

let working = true
function work(): void {
  if (working) pbkdf2('secret', 'salt', 200, 32, 'sha256', work)
}
work()
work()

let strangers = 0
let more = 0
const status = Int32Array.of(0)
for (let i = 0; i < 50; i++) {
  await new Promise(resolve => setImmediate(resolve))
  const pid = fork()
  if (pid === 0) _exit(5)
  const before = heard
  const one = waitpid(-1, status, 0)
  if (one !== pid || status[0] !== 5 << 8) strangers++
  if (heard - before > 1) more++
}
working = false
const none = waitpid(-1, null, 0) === -1 && errno === ECHILD
console.log(`${strangers} strangers, ${more} signals too many, ${heard} in all, ${none ? 'none left' : 'one left'}`)
