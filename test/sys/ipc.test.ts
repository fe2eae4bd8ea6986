import { statSync } from 'node:fs'
import { ENOENT } from 'libposix/errno.h'
import { ftok } from 'libposix/sys/ipc.h'
import { describe, expect, it } from 'vitest'

describe('ftok', () => {
  it('is made of the number, the device and the inode', () => {
    const { ino, dev } = statSync('/')
    expect(ftok('/', 0x41)).toBe((0x41 << 24) | ((dev & 0xff) << 16) | (ino & 0xffff))
    expect(ftok('/', 0xff)).toBeLessThan(0)
  })

  it('fails as the kernel says', () => expect(ftok('/nonexistent', 1)).toFailWith(ENOENT))

  it('refuses what C refuses', () => {
    expect(() => ftok(null as never, 1)).toThrow(RangeError)
    expect(() => ftok('/', 'a' as never)).toThrow(TypeError)
  })
})
