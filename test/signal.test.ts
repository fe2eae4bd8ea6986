import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { EAGAIN, EINVAL, ESRCH, errno, set_errno } from 'libposix/errno.h'
import { pthread_self } from 'libposix/pthread.h'
import {
  kill,
  killpg,
  NSIG,
  pthread_kill,
  pthread_sigmask,
  raise,
  SA_NODEFER,
  SA_ONSTACK,
  SA_RESETHAND,
  SA_RESTART,
  SA_SIGINFO,
  SI_QUEUE,
  SI_TKILL,
  SI_USER,
  SIG_BLOCK,
  SIG_DFL,
  SIG_ERR,
  SIG_IGN,
  SIG_SETMASK,
  SIG_UNBLOCK,
  SIGCHLD,
  SIGHUP,
  SIGKILL,
  SIGRTMIN,
  SIGSTOP,
  SIGUSR1,
  SIGUSR2,
  sigaction,
  sigaddset,
  sigandset,
  sigdelset,
  sigemptyset,
  sigfillset,
  type sighandler_t,
  siginfo_t,
  siginterrupt,
  sigisemptyset,
  sigismember,
  signal,
  sigorset,
  sigpending,
  sigprocmask,
  sigqueue,
  sigset_t,
  sigtimedwait,
  sigval,
  sigwait,
  sigwaitinfo,
} from 'libposix/signal.h'
import { timespec } from 'libposix/time.h'
import { getpid, getppid } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asNobody, runProgram } from './support/run.ts'

function setOf(...signals: number[]): sigset_t {
  const set = new sigset_t()
  sigemptyset(set)
  for (const signum of signals) sigaddset(set, signum)
  return set
}

function blocked(signum: number): boolean {
  const mask = new sigset_t()
  sigprocmask(SIG_BLOCK, null, mask)
  return sigismember(mask, signum) === 1
}

beforeEach(() => {
  signal(SIGUSR1, SIG_IGN)
  set_errno(0)
})

afterEach(() => {
  signal(SIGUSR1, SIG_IGN)
  signal(SIGUSR2, SIG_IGN)
  signal(SIGRTMIN, SIG_IGN)
  sigprocmask(SIG_UNBLOCK, setOf(SIGUSR1, SIGUSR2, SIGRTMIN), null)
})

describe('signal', () => {
  it('runs the handler and returns the one before', () => {
    const seen: number[] = []
    const handler = (signum: number) => void seen.push(signum)
    expect(signal(SIGUSR1, handler)).toBe(SIG_IGN)
    expect(raise(SIGUSR1)).toBe(0)
    expect(seen).toEqual([SIGUSR1])
    expect(signal(SIGUSR1, SIG_IGN)).toBe(handler)
    raise(SIGUSR1)
    expect(seen).toEqual([SIGUSR1])
    expect(errno).toBe(0)
  })

  it('takes no signal that cannot be caught, or does not exist', () => {
    for (const signum of [SIGKILL, SIGSTOP, 0, -1, NSIG, 1000]) {
      expect(signal(signum, () => {})).toBe(SIG_ERR)
      expect(errno).toBe(EINVAL)
    }
    expect(signal(SIGKILL, SIG_IGN)).toFailWith(EINVAL)
  })

  it('takes a function, SIG_DFL or SIG_IGN', () => {
    for (const handler of [2, 'x', {}, Symbol('x'), 1.5])
      expect(() => signal(SIGUSR1, handler as never)).toThrow(TypeError)
  })

  it('gives what the handler throws to the caller of the call', () => {
    signal(SIGUSR1, () => {
      throw new Error('from the handler')
    })
    expect(() => raise(SIGUSR1)).toThrow('from the handler')
    expect(blocked(SIGUSR1)).toBe(false)
  })

  it('runs a handler in the event loop', async () => {
    const end = await runProgram('event-loop')
    expect(end).toMatchObject({ stdout: `heard ${SIGUSR1}\n`, stderr: '', status: 0 })
  })

  it('runs one whose signal came last, and goes on with what that starts', async () => {
    const end = await runProgram('last')
    expect(end).toMatchObject({ stdout: 'handled\nwent on\n', stderr: '', status: 0 })
  })

  it('keeps the event loop from ending no longer than it wants', async () => {
    const end = await runProgram('ends')
    expect(end).toMatchObject({ status: 0, late: false })
  })

  it('reports what a handler throws in the event loop as uncaught', async () => {
    const end = await runProgram('throws-in-loop')
    expect(end.stderr).toContain('out of the loop')
    expect(end.status).toBe(1)
  })

  it('belongs to the main thread', async () => {
    const end = await runProgram('worker-handler')
    expect(end.stdout).toContain('signal actions belong to the main thread')
  })

  it('leaves child_process and process.on() their signals', async () => {
    const end = await runProgram('shared-with-node')
    expect(end).toMatchObject({ stdout: '0 null\n1 null\n1 1 2\n', stderr: '' })
  })

  it('hears a signal of its own where child_process came first', async () => {
    const end = await runProgram('after-child_process')
    expect(end).toMatchObject({ stdout: 'both\n', status: 0 })
  })
})

describe('sigaction', () => {
  const knownFlags = SA_NODEFER | SA_ONSTACK | SA_RESETHAND | SA_RESTART | SA_SIGINFO
  const action = (handler: sighandler_t, flags = 0, ...mask: number[]): sigaction => {
    const act = new sigaction()
    act.sa_handler = handler
    act.sa_flags = flags
    for (const signum of mask) sigaddset(act.sa_mask, signum)
    return act
  }

  it('sets an action and gives back the old one', () => {
    const old = new sigaction()
    const handler = () => {}
    expect(sigaction(SIGUSR1, action(handler, SA_RESTART, SIGHUP), null)).toBe(0)
    expect(sigaction(SIGUSR1, null, old)).toBe(0)
    expect(old.sa_handler).toBe(handler)
    expect(old.sa_flags & knownFlags).toBe(SA_RESTART)
    expect(sigismember(old.sa_mask, SIGHUP)).toBe(1)
    expect(sigismember(old.sa_mask, SIGUSR2)).toBe(0)
    expect(sigaction(SIGUSR1, action(SIG_DFL), old)).toBe(0)
    expect(sigaction(SIGUSR1, null, old)).toBe(0)
    expect(old.sa_handler).toBe(SIG_DFL)
  })

  it('tells what the kernel has of flags and mask', () => {
    const old = new sigaction()
    // No flag of any kernel, and signals that nothing blocks.
    const unknown = 0x10000
    const flags = new Set<number>()
    for (const handler of [SIG_IGN, () => {}]) {
      sigaction(SIGUSR2, action(handler, SA_NODEFER | unknown, SIGKILL, SIGSTOP, SIGHUP), null)
      expect(sigaction(SIGUSR2, null, old)).toBe(0)
      expect(old.sa_flags & (knownFlags | unknown)).toBe(SA_NODEFER)
      expect([SIGKILL, SIGSTOP, SIGHUP].map(signum => sigismember(old.sa_mask, signum))).toEqual([0, 0, 1])
      flags.add(old.sa_flags)
    }
    expect(flags.size).toBe(1)
    sigaction(SIGUSR2, action(SIG_DFL), null)
  })

  it('reads a zeroed struct as SIG_DFL', () => {
    const old = new sigaction()
    expect(sigaction(SIGUSR1, new sigaction(), null)).toBe(0)
    expect(sigaction(SIGUSR1, null, old)).toBe(0)
    expect(old.sa_handler).toBe(SIG_DFL)
  })

  it('blocks the signal and sa_mask while the handler runs', () => {
    const order: string[] = []
    sigaction(
      SIGUSR2,
      action(() => void order.push('two')),
      null,
    )
    sigaction(
      SIGUSR1,
      action(
        () => {
          expect([blocked(SIGUSR1), blocked(SIGUSR2)]).toEqual([true, true])
          raise(SIGUSR2)
          order.push('one')
        },
        0,
        SIGUSR2,
      ),
      null,
    )
    raise(SIGUSR1)
    expect(order).toEqual(['one', 'two'])
    expect([blocked(SIGUSR1), blocked(SIGUSR2)]).toEqual([false, false])
  })

  it('nests another signal, and with SA_NODEFER the same', () => {
    const order: number[] = []
    sigaction(
      SIGUSR2,
      action(() => void order.push(2)),
      null,
    )
    let depth = 0
    const handler = () => {
      order.push(1)
      if (depth++ < 2) raise(SIGUSR1)
      else raise(SIGUSR2)
      order.push(-1)
    }
    sigaction(SIGUSR1, action(handler, SA_NODEFER), null)
    raise(SIGUSR1)
    expect(order).toEqual([1, 1, 1, 2, -1, -1, -1])
  })

  it('merges what comes while the handler runs', () => {
    let runs = 0
    sigaction(
      SIGUSR1,
      action(() => {
        if (runs++ === 0) for (let i = 0; i < 5; i++) raise(SIGUSR1)
      }),
      null,
    )
    raise(SIGUSR1)
    expect(runs).toBe(2)
  })

  it('forgets the handler after one signal with SA_RESETHAND', async () => {
    const end = await runProgram('resethand')
    expect(end).toMatchObject({ stdout: 'once\n0\n', signal: 'SIGUSR1' })
    expect(SA_RESETHAND).toBe(-(2 ** 31))
  })

  it('tells the sender with SA_SIGINFO', () => {
    let info: siginfo_t | undefined
    const act = new sigaction()
    act.sa_flags = SA_SIGINFO
    act.sa_sigaction = (signum, told, context) => {
      expect([signum, context]).toEqual([SIGUSR1, null])
      info = told
    }
    sigaction(SIGUSR1, act, null)
    kill(getpid(), SIGUSR1)
    expect(info).toBeInstanceOf(siginfo_t)
    expect([info!.si_signo, info!.si_pid, info!.si_code]).toEqual([SIGUSR1, getpid(), SI_USER])
    raise(SIGUSR1)
    expect(info!.si_code).toBe(SI_TKILL)
  })

  it('fails as the kernel says', () => {
    expect(
      sigaction(
        SIGKILL,
        action(() => {}),
        null,
      ),
    ).toFailWith(EINVAL)
    expect(sigaction(NSIG, null, null)).toFailWith(EINVAL)
    expect(sigaction(0, action(SIG_DFL), null)).toFailWith(EINVAL)
  })

  it('takes struct sigaction only', () => {
    expect(() => sigaction(SIGUSR1, {} as never, null)).toThrow(TypeError)
    expect(() => sigaction(SIGUSR1, new Uint8Array(200) as never, null)).toThrow(TypeError)
    const act = new sigaction()
    act.sa_handler = 'x' as never
    expect(() => sigaction(SIGUSR1, act, null)).toThrow(TypeError)
  })
})

describe('siginterrupt', () => {
  it('says whether calls restart', () => {
    const old = new sigaction()
    signal(SIGUSR1, () => {})
    sigaction(SIGUSR1, null, old)
    expect(old.sa_flags & SA_RESTART).toBe(SA_RESTART)
    expect(siginterrupt(SIGUSR1, 1)).toBe(0)
    sigaction(SIGUSR1, null, old)
    expect(old.sa_flags & SA_RESTART).toBe(0)
    signal(SIGUSR1, () => {})
    sigaction(SIGUSR1, null, old)
    expect(old.sa_flags & SA_RESTART).toBe(0)
    expect(siginterrupt(SIGUSR1, 0)).toBe(0)
    expect(siginterrupt(NSIG, 1)).toFailWith(EINVAL)
  })
})

describe('kill', () => {
  it('runs the handler of a signal to oneself before it returns', () => {
    let runs = 0
    signal(SIGUSR1, () => void runs++)
    expect(kill(getpid(), SIGUSR1)).toBe(0)
    expect(runs).toBe(1)
    expect(kill(getppid(), 0)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(kill(getpid(), NSIG + 1)).toFailWith(EINVAL)
    expect(kill(2 ** 22 + 1, 0)).toFailWith(ESRCH)
  })

  it('may not reach a stranger’s process', async () => {
    expect(await asNobody('signal.h', 'kill', 1, SIGHUP)).toBe('EPERM')
  })
})

describe('killpg', () => {
  it('reaches a group', async () => {
    const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' })
    await once(child, 'spawn')
    expect(killpg(child.pid!, SIGHUP)).toBe(0)
    expect(await once(child, 'exit')).toEqual([null, 'SIGHUP'])
    expect(killpg(2 ** 22 + 1, 0)).toFailWith(ESRCH)
    expect(killpg(-1, 0)).toFailWith(EINVAL)
  })
})

describe('raise', () => {
  it('fails as the kernel says', () => {
    expect(raise(NSIG + 1)).toFailWith(EINVAL)
    expect(raise(-1)).toFailWith(EINVAL)
    expect(raise(0)).toBe(0)
  })
})

describe('sigqueue', () => {
  it('sends a value along, and real-time signals queue', () => {
    const values: number[] = []
    const act = new sigaction()
    act.sa_flags = SA_SIGINFO
    act.sa_sigaction = (_signum, info) => {
      expect(info.si_code).toBe(SI_QUEUE)
      values.push(info.si_value.sival_int, info.si_int)
    }
    sigaction(SIGRTMIN, act, null)
    sigprocmask(SIG_BLOCK, setOf(SIGRTMIN), null)
    const value = new sigval()
    for (const n of [7, -8, 9]) {
      value.sival_int = n
      expect(sigqueue(getpid(), SIGRTMIN, value)).toBe(0)
    }
    expect(values).toEqual([])
    sigprocmask(SIG_UNBLOCK, setOf(SIGRTMIN), null)
    expect(values).toEqual([7, 7, -8, -8, 9, 9])
  })

  it('fails as the kernel says', () => {
    expect(sigqueue(2 ** 22 + 1, 0, new sigval())).toFailWith(ESRCH)
    expect(sigqueue(getpid(), NSIG + 1, new sigval())).toFailWith(EINVAL)
    expect(() => sigqueue(getpid(), 0, new Uint8Array(4) as never)).toThrow(RangeError)
  })
})

describe('sigemptyset', () => {
  it('makes a set empty', () => {
    const set = new sigset_t()
    sigfillset(set)
    expect(sigemptyset(set)).toBe(0)
    expect(sigisemptyset(set)).toBe(1)
    expect(() => sigemptyset(null as never)).toThrow(RangeError)
  })
})

describe('sigfillset', () => {
  it('puts every signal in', () => {
    const set = new sigset_t()
    expect(sigfillset(set)).toBe(0)
    expect(sigismember(set, SIGUSR1)).toBe(1)
    expect(sigismember(set, 1)).toBe(1)
  })
})

describe('sigaddset', () => {
  it('puts one in', () => {
    const set = setOf()
    expect(sigaddset(set, SIGUSR1)).toBe(0)
    expect([sigismember(set, SIGUSR1), sigismember(set, SIGUSR2)]).toEqual([1, 0])
    expect(sigaddset(set, NSIG + 1)).toFailWith(EINVAL)
  })
})

describe('sigdelset', () => {
  it('takes one out', () => {
    const set = setOf(SIGUSR1, SIGUSR2)
    expect(sigdelset(set, SIGUSR1)).toBe(0)
    expect([sigismember(set, SIGUSR1), sigismember(set, SIGUSR2)]).toEqual([0, 1])
    expect(sigdelset(set, 0)).toFailWith(EINVAL)
  })
})

describe('sigismember', () => {
  it('fails for what is no signal', () => {
    expect(sigismember(setOf(), -1)).toFailWith(EINVAL)
    expect(() => sigismember(new Uint8Array(8) as never, 1)).toThrow(RangeError)
  })
})

describe('sigisemptyset', () => {
  it('tells an empty set', () => {
    expect([sigisemptyset(setOf()), sigisemptyset(setOf(1))]).toEqual([1, 0])
  })
})

describe('sigandset', () => {
  it('keeps what both have', () => {
    const set = new sigset_t()
    expect(sigandset(set, setOf(1, 2), setOf(2, 3))).toBe(0)
    expect([1, 2, 3].map(signum => sigismember(set, signum))).toEqual([0, 1, 0])
  })
})

describe('sigorset', () => {
  it('keeps what one has', () => {
    const set = new sigset_t()
    expect(sigorset(set, setOf(1), setOf(3))).toBe(0)
    expect([1, 2, 3].map(signum => sigismember(set, signum))).toEqual([1, 0, 1])
  })
})

describe('sigprocmask', () => {
  it('blocks, and lets through what waited', () => {
    let runs = 0
    signal(SIGUSR1, () => void runs++)
    const old = new sigset_t()
    expect(sigprocmask(SIG_BLOCK, setOf(SIGUSR1), old)).toBe(0)
    expect(sigismember(old, SIGUSR1)).toBe(0)
    kill(getpid(), SIGUSR1)
    kill(getpid(), SIGUSR1)
    expect(runs).toBe(0)
    expect(sigprocmask(SIG_SETMASK, old, null)).toBe(0)
    expect(runs).toBe(1)
  })

  it('makes a blocked signal wait though other threads do not block it', async () => {
    const end = await runProgram('blocked-beside-threads')
    expect(end).toMatchObject({ stdout: 'alive\n', status: 0 })
  })

  it('fails as the kernel says', () => {
    expect(sigprocmask(99, setOf(), null)).toFailWith(EINVAL)
    expect(() => sigprocmask(SIG_BLOCK, new Uint8Array(8) as never, null)).toThrow(RangeError)
  })
})

describe('pthread_sigmask', () => {
  it('changes this thread’s mask and returns the error', () => {
    const old = new sigset_t()
    expect(pthread_sigmask(SIG_BLOCK, setOf(SIGUSR1), old)).toBe(0)
    expect(blocked(SIGUSR1)).toBe(true)
    expect(pthread_sigmask(SIG_SETMASK, old, null)).toBe(0)
    expect(blocked(SIGUSR1)).toBe(false)
    expect(pthread_sigmask(99, old, null)).toBe(EINVAL)
    expect(errno).toBe(0)
  })
})

describe('pthread_kill', () => {
  it('has run the handler when it returns, and asks with signal 0', () => {
    const seen: number[] = []
    signal(SIGUSR1, signum => seen.push(signum))
    expect(pthread_kill(pthread_self(), SIGUSR1)).toBe(0)
    expect(seen).toEqual([SIGUSR1])
    expect(pthread_kill(pthread_self(), 0)).toBe(0)
    expect(pthread_kill(BigInt(pthread_self()), 0)).toBe(0)
    expect(seen).toHaveLength(1)
  })

  it('returns the error', () => {
    for (const signum of [-1, NSIG, 9999]) expect(pthread_kill(pthread_self(), signum)).toBe(EINVAL)
    expect(errno).toBe(0)
  })

  it('goes from a worker to a call of the main thread, until the worker has ended', async () => {
    const end = await runProgram('pthread_kill')
    expect(end).toMatchObject({ stdout: '-1 true true 0\nRangeError\n', stderr: '', status: 0 })
  })

  it('refuses what names no thread', () => {
    for (const thread of [0, 1, 4096, 2 ** 47, -1]) expect(() => pthread_kill(thread, 0)).toThrow(RangeError)
    expect(() => pthread_kill(0.5, 0)).toThrow(TypeError)
  })
})

describe('sigpending', () => {
  it('tells what waits', () => {
    const pending = new sigset_t()
    signal(SIGUSR1, () => {})
    sigprocmask(SIG_BLOCK, setOf(SIGUSR1), null)
    expect(sigpending(pending)).toBe(0)
    expect(sigismember(pending, SIGUSR1)).toBe(0)
    kill(getpid(), SIGUSR1)
    expect(sigpending(pending)).toBe(0)
    expect(sigismember(pending, SIGUSR1)).toBe(1)
  })
})

describe('sigsuspend', () => {
  it('lets a blocked signal in, and puts the mask back', async () => {
    const end = await runProgram('sigsuspend')
    expect(end.stdout.split('\n').slice(2).join('\n')).toBe('-1 true\n1\n')
    expect(end.stdout.split('\n').slice(0, 2).sort()).toEqual(['in', 'too'])
  })
})

describe('sigwait', () => {
  it('takes a blocked signal without running its handler', () => {
    let runs = 0
    signal(SIGUSR1, () => void runs++)
    sigprocmask(SIG_BLOCK, setOf(SIGUSR1), null)
    kill(getpid(), SIGUSR1)
    const sig = new Int32Array(1)
    expect(sigwait(setOf(SIGUSR1), sig)).toBe(0)
    expect([sig[0], runs]).toEqual([SIGUSR1, 0])
    expect(() => sigwait(setOf(SIGUSR1), null as never)).toThrow(RangeError)
  })
})

describe('sigwaitinfo', () => {
  it('takes a blocked signal and tells the sender', () => {
    sigprocmask(SIG_BLOCK, setOf(SIGUSR1), null)
    const info = new siginfo_t()
    signal(SIGUSR1, SIG_DFL)
    kill(getpid(), SIGUSR1)
    expect(sigwaitinfo(setOf(SIGUSR1), info)).toBe(SIGUSR1)
    expect([info.si_signo, info.si_code, info.si_pid]).toEqual([SIGUSR1, SI_USER, getpid()])
  })
})

describe('sigtimedwait', () => {
  it('waits for a limited time', () => {
    const timeout = new timespec()
    expect(sigtimedwait(setOf(SIGUSR1), null, timeout)).toFailWith(EAGAIN)
    timeout.tv_nsec = -1
    expect(sigtimedwait(setOf(SIGUSR1), null, timeout)).toFailWith(EINVAL)
    sigprocmask(SIG_BLOCK, setOf(SIGUSR1), null)
    signal(SIGUSR1, SIG_DFL)
    kill(getpid(), SIGUSR1)
    expect(sigtimedwait(setOf(SIGUSR1), null, null)).toBe(SIGUSR1)
  })
})

describe('a process', () => {
  it('starts with SIGPIPE ignored, which can be changed', async () => {
    const end = await runProgram('sigpipe')
    expect(end).toMatchObject({ stdout: 'true\n', signal: 'SIGPIPE' })
  })

  it('reaps children by itself where SIGCHLD is ignored', async () => {
    const end = await runProgram('ignores-sigchld')
    expect(end).toMatchObject({ stdout: '-1 true\n', status: 0 })
    expect(SIGCHLD).toBe(17)
  })
})
