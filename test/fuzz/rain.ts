// Signals that fall all the time: they run their handlers in mid-call, and get the process out of calls that would wait for ever.

import { isMainThread } from 'node:worker_threads'
import {
  SA_RESTART,
  SIG_BLOCK,
  SIG_SETMASK,
  SIGALRM,
  SIGUSR2,
  sigaction,
  sigevent,
  sigisemptyset,
  sigprocmask,
  sigset_t,
} from 'libposix/signal.h'
import { umask } from 'libposix/sys/stat.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { WNOHANG, waitpid } from 'libposix/sys/wait.h'
import { CLOCK_MONOTONIC, itimerspec, timer_create, timer_settime } from 'libposix/time.h'

/** What a handler throws out of a call that has waited long enough. */
export class Rained extends Error {}

let drops = 0
let inCall = false
const timer = [0]
let created = false
const blocked = new sigset_t()

function handler(): void {
  if (++drops > 3 && inCall) throw new Rained()
}

/** Makes calls of the harness's own, in which a drop that fell before may still throw. */
export function shelter<T>(calls: () => T): T {
  for (;;) {
    try {
      return calls()
    } catch (error) {
      if (!(error instanceof Rained)) throw error
    }
  }
}

export const rain = {
  /** Begins, or goes on after calls that may have stopped it. */
  begins(): void {
    if (!isMainThread) return
    for (const [signum, flags] of [
      [SIGALRM, 0],
      [SIGUSR2, SA_RESTART],
    ] as const)
      sigaction(signum, new sigaction({ sa_handler: handler, sa_flags: flags }), null)
    if (!created) created = timer_create(CLOCK_MONOTONIC, new sigevent({ sigev_signo: SIGUSR2 }), timer) === 0
    if (
      timer_settime(
        timer[0]!,
        0,
        new itimerspec({ it_value: { tv_nsec: 1_700_000 }, it_interval: { tv_nsec: 2_300_000 } }),
        null,
      ) === -1
    )
      created = false
    setitimer(ITIMER_REAL, new itimerval({ it_value: { tv_usec: 1000 }, it_interval: { tv_usec: 1900 } }), null)
    // To set a mask takes each thread of the process.
    sigprocmask(SIG_BLOCK, null, blocked)
    if (!sigisemptyset(blocked)) sigprocmask(SIG_SETMASK, new sigset_t(), null)
    umask(0o22)
    while (waitpid(-1, null, WNOHANG) > 0);
  },

  ends(): void {
    shelter(() => setitimer(ITIMER_REAL, new itimerval(), null))
    if (created) shelter(() => timer_settime(timer[0]!, 0, new itimerspec(), null))
  },

  /** Makes one call. */
  falls<T>(call: () => T): T {
    drops = 0
    inCall = true
    try {
      return call()
    } finally {
      inCall = false
    }
  },
}
