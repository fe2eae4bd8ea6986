// Where the stress run forks: what it makes of its process before, and around each fork.
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kill, SIGALRM, SIGKILL, SIGUSR1, signal } from 'libposix/signal.h'
import { getrlimit, RLIMIT_NOFILE, rlimit, setrlimit } from 'libposix/sys/resource.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, chroot, close, dup, fork, getppid, setgid, setuid, usleep } from 'libposix/unistd.h'

export interface Place {
  enter?(): void
  /** Around each fork, in both processes. */
  around?: { before(): void; after(): void }
  leave?(): void
}

const must = (result: number): void => {
  if (result !== 0) throw new Error('this place needs root')
}

/** A table of descriptors that has no free one while fork is called. */
function fullTable(): Place {
  const limits = new rlimit()
  const most = new rlimit()
  const filled: number[] = []
  return {
    enter() {
      getrlimit(RLIMIT_NOFILE, most)
    },
    around: {
      before() {
        limits.rlim_cur = 64
        limits.rlim_max = most.rlim_max
        setrlimit(RLIMIT_NOFILE, limits)
        for (let fd = dup(1); fd !== -1; fd = dup(1)) filled.push(fd)
      },
      after() {
        for (const fd of filled.splice(0)) close(fd)
        setrlimit(RLIMIT_NOFILE, most)
      },
    },
  }
}

/** Signals from a timer and from another process. */
function rain(): Place {
  let cloud = 0
  const timer = new itimerval()
  return {
    enter() {
      for (const signum of [SIGALRM, SIGUSR1]) signal(signum, () => {})
      cloud = fork()
      if (cloud === 0) while (true) if (kill(getppid(), SIGUSR1) === -1 || usleep(500) === -1) _exit(0)
      timer.it_value.tv_usec = timer.it_interval.tv_usec = 700
      setitimer(ITIMER_REAL, timer, null)
    },
    leave() {
      setitimer(ITIMER_REAL, new itimerval(), null)
      kill(cloud, SIGKILL)
      waitpid(cloud, null, 0)
    },
  }
}

export const places: Readonly<Record<string, Place>> = {
  anywhere: {},
  nobody: {
    enter() {
      must(setgid(65534))
      must(setuid(65534))
    },
  },
  chroot: {
    enter() {
      const jail = process.env.JAIL!
      mkdirSync(join(jail, tmpdir()), { recursive: true })
      must(chroot(jail))
      process.chdir('/')
    },
  },
  full: fullTable(),
  signals: rain(),
}
