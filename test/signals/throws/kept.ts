// Writing to a socket whose other end is asynchronous sends SIGIO to whoever owns that end, here the writer itself: it comes while write completes.
import { F_GETFD, F_SETFL, F_SETOWN, fcntl, O_ASYNC } from 'libposix/fcntl.h'
import { SIGIO, signal } from 'libposix/signal.h'
import { AF_UNIX, SOCK_STREAM, socketpair } from 'libposix/sys/socket.h'
import { close, dup, getpid, write } from 'libposix/unistd.h'

const pair = new Int32Array(2)
socketpair(AF_UNIX, SOCK_STREAM, 0, pair)
fcntl(pair[0]!, F_SETOWN, getpid())
fcntl(pair[0]!, F_SETFL, O_ASYNC)
const spare = dup(0)

let text = 'first'
signal(SIGIO, () => {
  throw new Error(text)
})
if (write(pair[1]!, 'x', 1) !== 1) console.log('write failed')
try {
  console.log('close', close(spare))
} catch (error) {
  console.log('next call:', (error as Error).message)
}
console.log('not closed:', fcntl(spare, F_GETFD) !== -1)

text = 'second'
process.on('uncaughtException', error => console.log('uncaught:', error.message))
process.on('exit', () => console.log('alive'))
if (write(pair[1]!, 'x', 1) !== 1) console.log('write failed')
