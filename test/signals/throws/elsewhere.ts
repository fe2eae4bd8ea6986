// Two handlers throw at once, so that one error waits for the main thread's next call. Meanwhile another thread makes calls, and is looked at before each,
// as it is to be cancelled where it would block.
import { int, shared, start } from 'libposix'
import { pthread_cancel, pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { raise, SIG_SETMASK, SIGUSR1, SIGUSR2, sigaction, sigfillset, sigprocmask, sigset_t } from 'libposix/signal.h'
import { getpid, getppid } from 'libposix/unistd.h'

const step = shared(int)

function reach(next: number): void {
  Atomics.store(step, 0, next)
}

function wait(next: number): void {
  while (Atomics.load(step, 0) !== next);
}

export function calls(): number {
  reach(1)
  wait(2)
  let right = 0
  for (let i = 0; i < 100; i++) if (getppid() > 0) right++
  reach(3)
  return right
}

start(() => {
  const act = new sigaction({
    sa_handler: signum => {
      throw new Error(`thrown for ${signum === SIGUSR1 ? 'SIGUSR1' : 'SIGUSR2'}`)
    },
  })
  for (const signum of [SIGUSR1, SIGUSR2]) sigaction(signum, act, null)
  const thread = pthread_t()
  pthread_create(thread, null, calls, null)
  wait(1)
  pthread_cancel(thread)
  const all = new sigset_t()
  const before = new sigset_t()
  sigfillset(all)
  sigprocmask(SIG_SETMASK, all, before)
  raise(SIGUSR1)
  raise(SIGUSR2)
  for (const call of [() => sigprocmask(SIG_SETMASK, before, null), getpid]) {
    try {
      call()
    } catch (error) {
      console.log((error as Error).message)
    }
    if (call !== getpid) {
      reach(2)
      wait(3)
    }
  }
  const result: [number | null] = [null]
  pthread_join(thread, result)
  console.log(result[0])
})
