import { spawnSync } from 'node:child_process'
import { EFAULT, ENODEV, ENOENT, EPERM, errno } from 'libposix/errno.h'
import { mount, umount, umount2 } from 'libposix/sys/mount.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

const own = ['unshare', '--mount', '--map-root-user']
// Where no namespace can be made, there is nothing to mount in.
const can = spawnSync(own[0]!, [...own.slice(1), 'true']).status === 0
const gone = '/nonexistent/libposix'

describe('mount', () => {
  it.runIf(can)('mounts, binds and changes, in a namespace of its own', async () => {
    const lines = ['0', '0', '65536', '0 0', '0 -1 true', '-1 true -1 true', '0 0 -1 true']
    expect(await outputOf('own', { under: own })).toBe(`${lines.join('\n')}\n`)
  })

  it('fails as the kernel says', () => {
    expect(mount(null, gone, 'tmpfs', 0, null)).toFailWith(ENOENT)
    expect(mount(null, null as never, 'tmpfs', 0, null)).toFailWith(EFAULT)
    expect(mount('none', '/', 'no such file system', 0, null)).toBe(-1)
    expect([ENODEV, EPERM]).toContain(errno)
  })

  it('refuses what C refuses', () => {
    expect(() => mount(1 as never, '/', null, 0, null)).toThrow(TypeError)
    expect(() => mount('none', gone, 'tmpfs', 0, Buffer.from('no end'))).toThrow(RangeError)
    expect(() => mount('none', gone, 'tmpfs', 0.5, null)).toThrow(TypeError)
  })
})

describe('umount', () => {
  it('fails as the kernel says', () => {
    expect(umount(gone)).toBe(-1)
    expect([ENOENT, EPERM]).toContain(errno)
  })
})

describe('umount2', () => {
  it('fails as the kernel says', () => {
    expect(umount2(gone, 0)).toBe(-1)
    expect([ENOENT, EPERM]).toContain(errno)
  })
})
