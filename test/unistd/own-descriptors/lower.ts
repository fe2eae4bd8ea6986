// Closes the low numbers that it was started with: libuv's lock gets them in a child of fork, which then closes everything.
import { O_RDWR, O_TMPFILE, open } from 'libposix/fcntl.h'
import { raise, SIGHUP, signal } from 'libposix/signal.h'
import { fflush, printf, stdout } from 'libposix/stdio.h'
import { fstat, stat } from 'libposix/sys/stat.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, close, closefrom, fork } from 'libposix/unistd.h'

for (const fd of process.argv.slice(2)) close(Number(fd))

/** Files of which none may get what goes through libuv's pipes. */
function empty(): boolean {
  const file = new stat()
  const fds = Array.from({ length: 20 }, () => open('/tmp', O_RDWR | O_TMPFILE, 0o600))
  raise(SIGHUP)
  return fds.every(fd => fstat(fd, file) === 0 && file.st_size === 0 && close(fd) === 0)
}

function child(depth: number): void {
  if (depth === 0) closefrom(3)
  else for (let fd = 3; fd < 1024; fd++) close(fd)
  signal(SIGHUP, () => printf('handled\n'))
  printf('%s\n', empty() ? 'empty' : 'written to')
  fflush(stdout)
  if (depth > 0) forks(depth - 1)
  _exit(0)
}

function forks(depth: number): void {
  const status = new Int32Array(1)
  const pid = fork()
  if (pid === 0) child(depth)
  waitpid(pid, status, 0)
  printf('child %d\n', status[0]!)
  fflush(stdout)
}

forks(1)
