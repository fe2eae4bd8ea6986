// Who ends by abort though SIGABRT has a handler, and how.
import { raise, SIG_BLOCK, SIGABRT, SIGUSR1, sigfillset, signal, sigprocmask, sigset_t } from 'libposix/signal.h'
import { abort } from 'libposix/stdlib.h'
import { _exit, getpid, write } from 'libposix/unistd.h'

const say = (text: string): number => write(1, text, text.length)

const ways: Record<string, () => void> = {
  abort: () => abort(),
  blocked() {
    const all = new sigset_t()
    sigfillset(all)
    sigprocmask(SIG_BLOCK, all, null)
    abort()
  },
  'process.abort': () => process.abort(),
  throws() {
    signal(SIGABRT, () => {
      throw new Error('thrown ')
    })
    try {
      abort()
    } catch (error) {
      say((error as Error).message)
      _exit(3)
    }
  },
  returns() {
    let handled = 0
    signal(SIGABRT, () => handled++)
    signal(SIGUSR1, () => raise(SIGABRT))
    for (let i = 0; i < 100; i++) raise(SIGUSR1)
    say(`${handled} ${getpid() === process.pid}`)
    _exit(4)
  },
}

signal(SIGABRT, () => say('handled '))
ways[process.argv[2]!]!()
