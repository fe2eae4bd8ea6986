import { runInNewContext } from 'node:vm'
import { ECHILD, errno } from 'libposix/errno.h'
import { SIG_BLOCK, SIGALRM, SIGCHLD, sigismember, signal, sigprocmask, sigset_t } from 'libposix/signal.h'
import { system } from 'libposix/stdlib.h'
import { wait } from 'libposix/sys/wait.h'
import { getppid, ualarm } from 'libposix/unistd.h'

signal(SIGALRM, () => {
  for (;;) {}
})
ualarm(20_000, 0)
try {
  runInNewContext('system("exec sleep 1")', { system }, { timeout: 200 })
} catch (error) {
  console.log((error as { code?: string }).code)
}
try {
  // What a handler has thrown is for the next call.
  getppid()
} catch {}
console.log(wait(null), errno === ECHILD)
const mask = new sigset_t()
sigprocmask(SIG_BLOCK, null, mask)
console.log('blocked', sigismember(mask, SIGCHLD))
