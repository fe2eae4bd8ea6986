// The old names of headers that lie elsewhere: each gives the very bindings of the other.
import { describe, expect, it } from 'vitest'

describe.each(['errno', 'fcntl', 'poll', 'signal', 'syslog'])('sys/%s.h as another name', name => {
  it('gives the same names', async () => {
    const [alias, header] = await Promise.all([import(`libposix/sys/${name}.h`), import(`libposix/${name}.h`)])
    expect(Object.keys(alias).sort()).toEqual(Object.keys(header).sort())
  })
})

it('errno is alive under its old name', async () => {
  const { errno: before, set_errno } = await import('libposix/errno.h')
  const old = await import('libposix/sys/errno.h')
  set_errno(before + 1)
  expect(old.errno).toBe(before + 1)
})
