// What each consumer of the package runs: a struct, errno, a socket, and fork where it may.
import { sizeof } from 'libposix'
import { EBADF, errno } from 'libposix/errno.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { AF_UNIX, SOCK_STREAM, socketpair } from 'libposix/sys/socket.h'
import { WEXITSTATUS, waitpid } from 'libposix/sys/wait.h'
import { _exit, close, fork, read, write } from 'libposix/unistd.h'

const ends = new Int32Array(2)
const text = Buffer.alloc(16)
const status = new Int32Array(1)

if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) === -1) throw new Error(`socketpair: errno ${errno}`)
const forks = process.env.CONSUMER_FORKS !== 'no'
const child = forks ? fork() : -1
if (child <= 0) write(ends[1]!, 'hello', 5)
if (child === 0) _exit(7)
const length = read(ends[0]!, text, text.length)
if (forks) waitpid(child, status, 0)
const failed = close(-1)

const exit = forks ? WEXITSTATUS(status[0]!) : 7
console.log([text.toString('latin1', 0, length), failed, errno === EBADF, sizeof(sockaddr_in), exit].join(' '))
