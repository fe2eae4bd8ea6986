import {
  raise,
  SIG_BLOCK,
  SIG_UNBLOCK,
  SIGHUP,
  SIGUSR1,
  SIGUSR2,
  sigaddset,
  sigemptyset,
  signal,
  sigprocmask,
  sigset_t,
} from 'libposix/signal.h'
import { getpid } from 'libposix/unistd.h'

const set = new sigset_t()
sigemptyset(set)
let ran = 0
for (const [signum, text] of [
  [SIGHUP, 'a'],
  [SIGUSR1, 'b'],
  [SIGUSR2, 'c'],
] as const) {
  sigaddset(set, signum)
  signal(signum, () => {
    ran++
    throw new Error(text)
  })
}
sigprocmask(SIG_BLOCK, set, null)
for (const signum of [SIGHUP, SIGUSR1, SIGUSR2]) raise(signum)

const caught: string[] = []
for (const call of [() => sigprocmask(SIG_UNBLOCK, set, null), getpid, getpid, getpid])
  try {
    call()
  } catch (error) {
    caught.push(`caught ${(error as Error).message}`)
  }
console.log('ran', ran)
console.log(caught.join('\n'))
