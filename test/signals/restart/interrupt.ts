// Interrupts the call named first until it ends. With `complete` the handler's third run makes it complete; with `restart` so too, under SA_RESTART.
import { EINTR, errno } from 'libposix/errno.h'
import { SA_RESTART } from 'libposix/signal.h'
import { AF_UNIX, SOCK_STREAM, socketpair } from 'libposix/sys/socket.h'
import { pipe } from 'libposix/unistd.h'
import { handle, runs, tick } from './alarm.ts'
import { ending, type Given, restarting, unending } from './calls.ts'

const [name, mode] = process.argv.slice(2) as [string, 'end' | 'complete' | 'restart']
const given: Given = { pipe: new Int32Array(2), pair: new Int32Array(2), buf: Buffer.alloc(65536) }
pipe(given.pipe)
socketpair(AF_UNIX, SOCK_STREAM, 0, given.pair)
const { call, complete, holds } = { ...restarting, ...unending, ...ending }[name]!(given)

handle(mode === 'restart' ? SA_RESTART : 0, () => {
  if (mode !== 'end') complete?.()
})
tick(3000)
const result = call()
tick(0)
const answer = result === -1 && errno === EINTR ? 'EINTR' : result >= 0 ? 'done' : `errno ${errno}`
console.log(answer, runs >= 3 ? 'after 3' : '')
if (holds?.() === false) console.log('with other arguments')
