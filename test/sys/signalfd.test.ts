import { sizeof } from 'libposix'
import { EBADF, EINVAL } from 'libposix/errno.h'
import { SFD_CLOEXEC, SFD_NONBLOCK, signalfd, signalfd_siginfo } from 'libposix/sys/signalfd.h'
import { close } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'

const none = new Uint8Array(128)

describe('signalfd', () => {
  it('makes a descriptor, and changes its mask', () => {
    const fd = signalfd(-1, none, SFD_CLOEXEC | SFD_NONBLOCK)
    expect(fd).toBeGreaterThan(2)
    expect(signalfd(fd, none, 0)).toBe(fd)
    close(fd)
  })

  it('fails as the kernel says', () => {
    expect(signalfd(-1, none, 1)).toFailWith(EINVAL)
    expect(signalfd(0, none, 0)).toFailWith(EINVAL)
    expect(signalfd(9999, none, 0)).toFailWith(EBADF)
  })

  it('takes the mask only whole', () => {
    expect(() => signalfd(-1, new Uint8Array(127), 0)).toThrow(RangeError)
  })
})

describe('signalfd_siginfo', () => {
  it('has the size of what a read gives', () => {
    expect(sizeof(signalfd_siginfo)).toBe(128)
  })
})
