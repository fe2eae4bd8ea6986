import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { kill, SIG_BLOCK, SIGUSR2, sigfillset, sigismember, signal, sigprocmask, sigset_t } from 'libposix/signal.h'
import { getpid } from 'libposix/unistd.h'

function blocked(): boolean {
  const mask = new sigset_t()
  sigprocmask(SIG_BLOCK, null, mask)
  return sigismember(mask, SIGUSR2) === 1
}

if (isMainThread) {
  let handled = 0
  signal(SIGUSR2, () => {
    handled++
  })
  new Worker(new URL(import.meta.url)).on('message', answer => {
    console.log('worker blocks', answer)
    console.log('main blocks', blocked())
    kill(getpid(), SIGUSR2)
    console.log('handled', handled)
  })
} else {
  const all = new sigset_t()
  sigfillset(all)
  sigprocmask(SIG_BLOCK, all, null)
  parentPort!.postMessage(blocked())
}
