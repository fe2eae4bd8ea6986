// Closes everything as daemons do, in the way that is named, and goes on.
import { execFileSync } from 'node:child_process'
import { errno } from 'libposix/errno.h'
import { SIGUSR1, signal } from 'libposix/signal.h'
import { AF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { waitpid } from 'libposix/sys/wait.h'
import { close, close_range, closefrom, dup2, dup3, fork, getpid } from 'libposix/unistd.h'

function each(body: (fd: number) => void): void {
  for (let fd = 3; fd < 1024; fd++) body(fd)
}

const ways: Record<string, () => void> = {
  close: () => each(close),
  closefrom: () => closefrom(3),
  'closefrom a negative number': () => {
    const [out, error] = [40, 41]
    dup2(1, out)
    dup2(2, error)
    closefrom(-1)
  },
  close_range: () => void (close_range(3, 0xffff_ffff, 0) === 0 || process.abort()),
  'close_range of parts': () => each(fd => close_range(fd, fd + 3, 0)),
  dup2: () => each(fd => dup2(0, fd) === fd || close(fd)),
  dup3: () => each(fd => dup3(0, fd, 0) === fd || close(fd)),
}

const way = process.argv[2]!
ways[way]!()
if (way === 'closefrom a negative number') process.exit(0)
console.log('sockets', socket(AF_INET, SOCK_STREAM, 0) > 2)

const pid = fork()
if (pid === 0) ways[way]!()
setTimeout(() => {
  if (pid === 0) process.exit(7)
  const status = new Int32Array(1)
  console.log('child', waitpid(pid, status, 0) === pid, status[0]! >> 8)
  console.log('command', execFileSync('echo', ['out'], { encoding: 'utf8' }).trim())
  signal(SIGUSR1, () => {
    console.log('signal')
    clearInterval(waiting)
  })
  const waiting = setInterval(() => {}, 1000)
  process.kill(getpid(), SIGUSR1)
}, 1)
process.on('exit', () => {
  if (pid > 0) console.log('errno', errno)
})
