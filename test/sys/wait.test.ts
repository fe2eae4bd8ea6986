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
import { node } from '../support/node.ts'

const imports = `import { errno, ECHILD, EINVAL } from 'libposix/errno.h'
  import { rusage } from 'libposix/sys/resource.h'
  import * as w from 'libposix/sys/wait.h'
  import { _exit, fork, pipe, read, write } from 'libposix/unistd.h'
  const status = Int32Array.of(0)
  const log = (...values) => console.log(...values)
  /** A child that ends with this status. */
  function child(status) {
    const pid = fork()
    if (pid === 0) _exit(status)
    return pid
  }
  /** A child that stays until it is killed. */
  function sleeper() {
    const pid = fork()
    if (pid === 0) for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    return pid
  }
`

async function prints(program: string): Promise<string> {
  const end = await node(imports + program)
  expect(end, end.stderr).toMatchObject({ status: 0, late: false })
  return end.stdout
}

describe('wait', () => {
  it('takes any child that has ended', async () => {
    const program = `const pids = [child(1), child(2), child(3)]
      const seen = pids.map(() => [w.wait(status), w.WEXITSTATUS(status[0])])
      log(seen.every(([pid, code]) => pids[code - 1] === pid), new Set(seen.map(([pid]) => pid)).size)
      log(w.wait(status), errno === ECHILD)
      log(w.wait(null))`
    expect(await prints(program)).toBe('true 3\n-1 true\n-1\n')
  })

  it('fails without children', () => {
    expect(wait(null)).toFailWith(ECHILD)
  })
})

describe('waitpid', () => {
  it('takes the child that it is asked for', async () => {
    const program = `const first = child(1), second = child(2)
      log(w.waitpid(second, status, 0) === second, w.WEXITSTATUS(status[0]))
      log(w.waitpid(first, status, 0) === first, w.WEXITSTATUS(status[0]))`
    expect(await prints(program)).toBe('true 2\ntrue 1\n')
  })

  it('does not wait with WNOHANG', async () => {
    const program = `const pid = sleeper()
      log(w.waitpid(pid, status, w.WNOHANG))
      process.kill(pid, 'SIGKILL')
      log(w.waitpid(-1, status, 0) === pid, w.WIFSIGNALED(status[0]), w.WTERMSIG(status[0]))`
    expect(await prints(program)).toBe('0\ntrue 1 9\n')
  })

  it('sees a child stop and go on', async () => {
    const program = `const pid = sleeper()
      process.kill(pid, 'SIGSTOP')
      log(w.waitpid(pid, status, w.WUNTRACED) === pid, w.WIFSTOPPED(status[0]), w.WSTOPSIG(status[0]), w.WIFEXITED(status[0]))
      process.kill(pid, 'SIGCONT')
      log(w.waitpid(pid, status, w.WCONTINUED) === pid, w.WIFCONTINUED(status[0]))
      process.kill(pid, 'SIGKILL')
      log(w.waitpid(pid, null, 0) === pid)`
    expect(await prints(program)).toBe('true 1 19 0\ntrue 1\ntrue\n')
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
    const program = `const { siginfo_t, SIGCHLD, CLD_EXITED } = await import('libposix/signal.h')
      const info = new siginfo_t()
      const pid = child(6)
      log(w.waitid(w.P_PID, pid, info, w.WEXITED | w.WNOWAIT), info.si_pid === pid, info.si_status, info.si_signo === SIGCHLD, info.si_code === CLD_EXITED)
      log(w.waitid(w.P_ALL, 0, null, w.WEXITED), w.waitid(w.P_ALL, 0, null, w.WEXITED), errno === ECHILD)`
    expect(await prints(program)).toBe('0 true 6 true true\n0 -1 true\n')
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
    const program = `const usage = new rusage()
      const pid = child(1)
      log(w.wait3(status, 0, usage) === pid, w.WEXITSTATUS(status[0]), usage.ru_maxrss > 1000)`
    expect(await prints(program)).toBe('true 1 true\n')
  })

  it('fails without children', () => {
    expect(wait3(null, 0, null)).toFailWith(ECHILD)
  })
})

describe('wait4', () => {
  it('tells what that child used', async () => {
    const program = `const usage = new rusage()
      const pid = fork()
      if (pid === 0) {
        for (const end = Date.now() + 50; Date.now() < end; );
        _exit(2)
      }
      log(w.wait4(pid, status, 0, usage) === pid, w.WEXITSTATUS(status[0]))
      log(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec + usage.ru_utime.tv_sec > 0)`
    expect(await prints(program)).toBe('true 2\ntrue\n')
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
