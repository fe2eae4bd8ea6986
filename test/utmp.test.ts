import { describe, expect, it } from 'vitest'
import { node } from './support/node.ts'

describe('login_tty', () => {
  it('makes a terminal the process’s own, and fails on what is none', async () => {
    const end = await node(`import { openpty } from 'libposix/pty.h'
      import { login_tty } from 'libposix/utmp.h'
      import { errno, EBADF } from 'libposix/errno.h'
      import { fork, isatty, getsid, getpid, _exit } from 'libposix/unistd.h'
      import { waitpid } from 'libposix/sys/wait.h'
      const master = Int32Array.of(0), slave = Int32Array.of(0), status = Int32Array.of(0)
      openpty(master, slave, null, null, null)
      const pid = fork()
      if (pid === 0) {
        const failed = login_tty(9999) === -1 && errno === EBADF
        _exit(failed && login_tty(slave[0]) === 0 && isatty(0) && getsid(0) === getpid() ? 3 : 4)
      }
      waitpid(pid, status, 0)
      console.log(status[0] >> 8)`)
    expect(end.stdout).toBe('3\n')
  })

  it('refuses what C refuses', async () => {
    const { login_tty } = await import('libposix/utmp.h')
    expect(() => login_tty('1' as never)).toThrow(TypeError)
  })
})
