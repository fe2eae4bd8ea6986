import { EBADF, EINVAL, ESRCH } from 'libposix/errno.h'
import { PIDFD_NONBLOCK, pidfd_getfd, pidfd_open, pidfd_send_signal } from 'libposix/sys/pidfd.h'
import { close } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/run.ts'

describe('pidfd_open', () => {
  it('is a descriptor that waitid waits for', async () => {
    const end = await runProgram('waitid')
    expect(end.stdout).toBe('0 true 5\n')
  })

  it('fails as the kernel says', () => {
    expect(pidfd_open(2 ** 22 + 1, 0)).toFailWith(ESRCH)
    expect(pidfd_open(-1, PIDFD_NONBLOCK)).toFailWith(EINVAL)
  })
})

describe('pidfd_getfd', () => {
  it('copies a descriptor', () => {
    const own = pidfd_open(process.pid, 0)
    const copy = pidfd_getfd(own, 1, 0)
    expect(copy).toBeGreaterThan(2)
    expect([close(copy), close(own)]).toEqual([0, 0])
    expect(pidfd_getfd(-1, 1, 0)).toFailWith(EBADF)
  })
})

describe('pidfd_send_signal', () => {
  it('reaches the process', () => {
    const own = pidfd_open(process.pid, 0)
    expect(pidfd_send_signal(own, 0, null, 0)).toBe(0)
    expect(pidfd_send_signal(own, 999, null, 0)).toFailWith(EINVAL)
    close(own)
    expect(pidfd_send_signal(-1, 0, null, 0)).toFailWith(EBADF)
  })
})
