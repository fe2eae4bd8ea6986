import { hostname, release } from 'node:os'
import { EFAULT } from 'libposix/errno.h'
import { uname, utsname } from 'libposix/sys/utsname.h'
import { describe, expect, it } from 'vitest'

const text = (buf: Buffer): string => buf.toString('utf8', 0, buf.indexOf(0))

describe('uname', () => {
  it('names the system', () => {
    const name = new utsname()
    expect(uname(name)).toBe(0)
    expect([text(name.sysname), text(name.nodename), text(name.release)]).toEqual(['Linux', hostname(), release()])
    expect(text(name.machine)).not.toBe('')
  })

  it('fails as the kernel says', () => {
    expect(uname(null)).toFailWith(EFAULT)
    expect(() => uname(Buffer.alloc(10) as never)).toThrow(RangeError)
  })
})
