import { ECHILD, EINVAL } from 'libposix/errno.h'
import {
  P_ALL,
  W_EXITCODE,
  W_STOPCODE,
  WCOREDUMP,
  WCOREFLAG,
  WEXITED,
  WEXITSTATUS,
  WIFCONTINUED,
  WIFEXITED,
  WIFSIGNALED,
  WIFSTOPPED,
  WNOHANG,
  WSTOPSIG,
  WTERMSIG,
  wait,
  wait3,
  wait4,
  waitid,
  waitpid,
} from 'libposix/sys/wait.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

describe('wait', () => {
  it('takes any child that has ended', async () => {
    expect(await outputOf('wait')).toBe('true 3\n-1 true\n-1\n')
  })

  it('fails without children', () => {
    expect(wait(null)).toFailWith(ECHILD)
  })
})

describe('waitpid', () => {
  it('takes the child that it is asked for', async () => {
    expect(await outputOf('waitpid')).toBe('true 2\ntrue 1\n')
  })

  it('does not wait with WNOHANG', async () => {
    expect(await outputOf('without-waiting')).toBe('0\ntrue 1 9\n')
  })

  it('sees a child stop and go on', async () => {
    expect(await outputOf('stops')).toBe('true 1 19 0\ntrue 1\ntrue\n')
  })

  it('fails as the kernel says', () => {
    expect(waitpid(process.ppid, null, WNOHANG)).toFailWith(ECHILD)
    expect(waitpid(-1, null, 0x1000)).toFailWith(EINVAL)
  })

  it('refuses what C refuses', () => {
    expect(() => waitpid(1.5, null, 0)).toThrow(TypeError)
    expect(() => waitpid(-1, new Int32Array(0), 0)).toThrow(RangeError)
  })
})

describe('waitid', () => {
  it('tells how, and can leave the child', async () => {
    expect(await outputOf('waitid')).toBe('0 true 6 true true\n0 -1 true\n')
  })

  it('fails as the kernel says', () => {
    expect(waitid(P_ALL, 0, null, WEXITED)).toFailWith(ECHILD)
    expect(waitid(P_ALL, 0, null, 0)).toFailWith(EINVAL)
    expect(waitid(99, 0, null, WEXITED)).toFailWith(EINVAL)
    expect(waitid(-1, 0, null, WEXITED)).toFailWith(EINVAL)
  })
})

describe('wait3', () => {
  it('tells what the child used', async () => {
    expect(await outputOf('wait3')).toBe('true 1 true\n')
  })

  it('fails without children', () => {
    expect(wait3(null, 0, null)).toFailWith(ECHILD)
  })
})

describe('wait4', () => {
  it('tells what that child used', async () => {
    expect(await outputOf('wait4')).toBe('true 2\ntrue\n')
  })

  it('fails without children', () => {
    expect(wait4(-1, null, 0, null)).toFailWith(ECHILD)
  })
})

describe('WIFEXITED', () => {
  it('is true of an exit only', () => {
    expect([W_EXITCODE(3, 0), W_EXITCODE(0, 9), W_STOPCODE(19), 0xffff].map(WIFEXITED)).toEqual([1, 0, 0, 0])
  })
})

describe('WEXITSTATUS', () => {
  it('is the status', () => {
    expect([W_EXITCODE(0, 0), W_EXITCODE(255, 0)].map(WEXITSTATUS)).toEqual([0, 255])
  })
})

describe('WIFSIGNALED', () => {
  it('is true of a signal only', () => {
    expect([W_EXITCODE(3, 0), W_EXITCODE(0, 9), W_STOPCODE(19), 0xffff].map(WIFSIGNALED)).toEqual([0, 1, 0, 0])
  })
})

describe('WTERMSIG', () => {
  it('is the signal', () => {
    expect([W_EXITCODE(0, 9), W_EXITCODE(0, 11) | WCOREFLAG].map(WTERMSIG)).toEqual([9, 11])
  })
})

describe('WCOREDUMP', () => {
  it('is true where a core was left', () => {
    expect(WCOREDUMP(W_EXITCODE(0, 11) | WCOREFLAG)).not.toBe(0)
    expect(WCOREDUMP(W_EXITCODE(0, 11))).toBe(0)
  })
})

describe('WIFSTOPPED', () => {
  it('is true of a stop only', () => {
    expect([W_EXITCODE(3, 0), W_EXITCODE(0, 9), W_STOPCODE(19), 0xffff].map(WIFSTOPPED)).toEqual([0, 0, 1, 0])
  })
})

describe('WSTOPSIG', () => {
  it('is the signal', () => {
    expect(WSTOPSIG(W_STOPCODE(20))).toBe(20)
  })
})

describe('WIFCONTINUED', () => {
  it('is true of a continued child only', () => {
    expect([W_EXITCODE(3, 0), W_EXITCODE(0, 9), W_STOPCODE(19), 0xffff].map(WIFCONTINUED)).toEqual([0, 0, 0, 1])
  })
})

describe('W_EXITCODE', () => {
  it('makes a status', () => {
    expect(W_EXITCODE(2, 0)).toBe(0x200)
  })

  it('refuses what C refuses', () => {
    expect(() => W_EXITCODE('1' as never, 0)).toThrow(TypeError)
  })
})

describe('W_STOPCODE', () => {
  it('makes a status', () => {
    expect(W_STOPCODE(19)).toBe(0x137f)
  })
})
