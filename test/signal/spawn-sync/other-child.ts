import { spawnSync } from 'node:child_process'
import { SIGCHLD, signal } from 'libposix/signal.h'
import { WEXITSTATUS, WNOHANG, waitpid } from 'libposix/sys/wait.h'
import { _exit, fork, getppid, usleep } from 'libposix/unistd.h'

const status = new Int32Array(1)
signal(SIGCHLD, () => {
  while (waitpid(-1, status, WNOHANG) > 0) console.log('reaped', WEXITSTATUS(status[0]!))
})
if (fork() === 0) {
  usleep(100_000)
  _exit(5)
}
console.log('spawnSync', spawnSync('sleep', ['0.5']).status)
getppid()
