import {
  raise,
  SIG_BLOCK,
  SIG_UNBLOCK,
  SIGALRM,
  SIGUSR1,
  sigaddset,
  sigemptyset,
  signal,
  sigprocmask,
  sigset_t,
} from 'libposix/signal.h'
import { fgets, stdin } from 'libposix/stdio.h'
import { dup2, pipe, read, sleep, ualarm } from 'libposix/unistd.h'

let text = ''
const handler = (): void => {
  throw new Error(text)
}
signal(SIGALRM, handler)
signal(SIGUSR1, handler)
function thrown(name: string, error: string, call: () => unknown): void {
  text = error
  try {
    console.log(name, call())
  } catch (error) {
    console.log(`${name}: ${(error as Error).message}`)
  }
}

const fds = new Int32Array(2)
pipe(fds)
// An alarm that comes before the call has begun is this call's all the same.
function interrupted(call: () => unknown): unknown {
  ualarm(20_000, 0)
  return call()
}
thrown('read', 'one', () => interrupted(() => read(fds[0]!, Buffer.alloc(1), 1)))
thrown('raise', 'two', () => raise(SIGUSR1))
const set = new sigset_t()
sigemptyset(set)
sigaddset(set, SIGUSR1)
thrown('sigprocmask', 'three', () => {
  sigprocmask(SIG_BLOCK, set, null)
  raise(SIGUSR1)
  return sigprocmask(SIG_UNBLOCK, set, null)
})
thrown('sleep', 'four', () => interrupted(() => sleep(60)))
dup2(fds[0]!, 0)
thrown('fgets', 'five', () => interrupted(() => fgets(Buffer.alloc(8), 8, stdin)))
