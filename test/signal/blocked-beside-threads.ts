import { pbkdf2 } from 'node:crypto'
import { kill, SIG_BLOCK, SIGTERM, sigaddset, sigemptyset, sigprocmask, sigset_t, sigwait } from 'libposix/signal.h'

await new Promise(resolve => pbkdf2('a', 'b', 1, 8, 'sha1', resolve))
const set = new sigset_t()
const sig = new Int32Array(1)
sigemptyset(set)
sigaddset(set, SIGTERM)
sigprocmask(SIG_BLOCK, set, null)
for (let i = 0; i < 100; i++) {
  kill(process.pid, SIGTERM)
  sigwait(set, sig)
  if (sig[0] !== SIGTERM) throw new Error('another signal')
}
console.log('alive')
