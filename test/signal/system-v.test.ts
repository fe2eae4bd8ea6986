import { EINTR, EINVAL, errno } from 'libposix/errno.h'
import {
  kill,
  NSIG,
  psiginfo,
  psignal,
  SIG_BLOCK,
  SIG_DFL,
  SIG_ERR,
  SIG_HOLD,
  SIG_IGN,
  SIGUSR1,
  SIGUSR2,
  sighold,
  sigignore,
  siginfo_t,
  sigismember,
  sigpause,
  sigprocmask,
  sigrelse,
  sigset,
  sigset_t,
} from 'libposix/signal.h'
import { afterEach, describe, expect, it } from 'vitest'
import { runProgram } from '../support/run.ts'

function isBlocked(sig: number): boolean {
  const now = new sigset_t()
  sigprocmask(SIG_BLOCK, null, now)
  return sigismember(now, sig) === 1
}
afterEach(() => {
  for (const sig of [SIGUSR1, SIGUSR2]) sigset(sig, SIG_DFL)
})

describe('sighold', () => {
  it('blocks', () => {
    expect(sighold(SIGUSR1)).toBe(0)
    expect(isBlocked(SIGUSR1)).toBe(true)
    expect(sighold(NSIG)).toFailWith(EINVAL)
  })
})

describe('sigrelse', () => {
  it('lets the handler run', () => {
    const seen: number[] = []
    sigset(SIGUSR1, sig => seen.push(sig))
    sighold(SIGUSR1)
    kill(process.pid, SIGUSR1)
    expect(seen).toEqual([])
    expect(sigrelse(SIGUSR1)).toBe(0)
    expect(seen).toEqual([SIGUSR1])
    expect(sigrelse(-1)).toFailWith(EINVAL)
  })
})

describe('sigset', () => {
  it('sets, holds and tells what was before', () => {
    const handler = (): void => {}
    expect(sigset(SIGUSR1, handler)).toBe(SIG_DFL)
    expect(sigset(SIGUSR1, SIG_HOLD)).toBe(handler)
    expect(isBlocked(SIGUSR1)).toBe(true)
    expect(sigset(SIGUSR1, SIG_HOLD)).toBe(SIG_HOLD)
    expect(sigset(SIGUSR1, SIG_IGN)).toBe(SIG_HOLD)
    expect(isBlocked(SIGUSR1)).toBe(false)
    expect(sigset(SIGUSR1, SIG_DFL)).toBe(SIG_IGN)
  })

  it('fails for what is no signal', () => {
    expect(sigset(NSIG, SIG_IGN)).toBe(SIG_ERR)
    expect(errno).toBe(EINVAL)
    expect(() => sigset(SIGUSR1, 'handler' as never)).toThrow(TypeError)
  })
})

describe('sigignore', () => {
  it('ignores', () => {
    expect(sigignore(SIGUSR2)).toBe(0)
    kill(process.pid, SIGUSR2)
    expect(sigset(SIGUSR2, SIG_DFL)).toBe(SIG_IGN)
    expect(sigignore(0)).toFailWith(EINVAL)
  })
})

describe('sigpause', () => {
  it('waits with the signal unblocked', () => {
    const seen: number[] = []
    sigset(SIGUSR1, sig => seen.push(sig))
    sighold(SIGUSR1)
    kill(process.pid, SIGUSR1)
    expect(sigpause(SIGUSR1)).toFailWith(EINTR)
    expect(seen).toEqual([SIGUSR1])
    expect(isBlocked(SIGUSR1)).toBe(true)
    expect(sigpause(NSIG)).toFailWith(EINVAL)
  })
})

describe('psignal', () => {
  it('writes to stderr', async () => {
    const { stderr } = await runProgram('psignal')
    const [first, second, third, fourth] = stderr.split('\n')
    expect([first, second, third]).toEqual(['got: Interrupt', 'User defined signal 1', 'odd: Unknown signal 0'])
    expect(fourth).toMatch(/^from: User defined signal 1 \(Signal sent by kill\(\) \d+ \d+\)$/)
  })

  it('refuses what C refuses', () => {
    expect(() => psignal('SIGINT' as never, null)).toThrow(TypeError)
    expect(() => psignal(1, 1 as never)).toThrow(TypeError)
  })
})

describe('psiginfo', () => {
  it('refuses what C refuses', () => {
    expect(() => psiginfo(null as never, null)).toThrow(RangeError)
    expect(() => psiginfo(Buffer.alloc(4), null)).toThrow(RangeError)
    expect(() => psiginfo(new siginfo_t(), 1 as never)).toThrow(TypeError)
  })
})
