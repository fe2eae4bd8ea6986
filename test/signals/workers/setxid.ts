// Signals that have handlers, while threads change the process's group: glibc has each thread do that, by a signal of its own.
import { readFileSync } from 'node:fs'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { SIGALRM, signal } from 'libposix/signal.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { getegid, setegid } from 'libposix/unistd.h'

const rounds = 2000

function change(done: Int32Array): void {
  for (let i = 0; i < rounds; i++) {
    setegid(getegid())
    Atomics.add(done, 0, 1)
  }
}

if (isMainThread) {
  const done = new Int32Array(new SharedArrayBuffer(4))
  let handled = 0
  signal(SIGALRM, () => handled++)
  const often = { tv_usec: 50 }
  const worker = new Worker(new URL(import.meta.url), { workerData: done })
  worker.on('online', () => {
    setitimer(ITIMER_REAL, new itimerval({ it_interval: often, it_value: often }), null)
    change(done)
  })
  worker.on('exit', () => {
    setitimer(ITIMER_REAL, new itimerval(), null)
    const [, blocked] = /^SigBlk:\s*(\w+)/m.exec(readFileSync('/proc/thread-self/status', 'utf8'))!
    console.log(`${done[0]} changes, signals ${handled > 0}, blocked ${blocked}`)
  })
} else {
  change(workerData)
}
