// EACCES of every call with a path: another user's files, as seen by a process without privileges.
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { sizeof } from 'libposix'
import { AF_UNIX, bind, SOCK_DGRAM, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { close } from 'libposix/unistd.h'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calls } from './permissions/calls.ts'
import { place } from './support/place.ts'
import { outputOf } from './support/run.ts'

const dir = place()
const sockets = { stream: SOCK_STREAM, datagrams: SOCK_DGRAM }
const open: number[] = []

beforeAll(() => {
  for (const name of ['closed', 'readonly', 'readonly/below']) mkdirSync(dir.at(name))
  for (const name of ['closed/file', 'readonly/file', 'secret']) dir.at(name, 'x')
  symlinkSync('file', dir.at('closed/link'))
  for (const [name, type] of Object.entries(sockets)) {
    const address = new sockaddr_un()
    address.sun_family = AF_UNIX
    address.sun_path.write(dir.at(name))
    const s = socket(AF_UNIX, type, 0)
    expect(bind(s, address, sizeof(address))).toBe(0)
    open.push(s)
  }
  for (const name of ['closed', 'secret', ...Object.keys(sockets)]) chmodSync(dir.at(name), 0)
  chmodSync(dir.at('readonly'), 0o555)
  chmodSync(dir.path, 0o755)
})
afterAll(() => {
  for (const fd of open) close(fd)
  for (const name of ['closed', 'readonly']) chmodSync(dir.at(name), 0o755)
})

describe('EACCES', () => {
  it.each(Object.entries(calls))('of %s', async (header, expressions) => {
    const output = await outputOf('denied', { args: [header], cwd: dir.path })
    expect(output).toBe(
      Object.keys(expressions)
        .map(text => `${text} EACCES\n`)
        .join(''),
    )
  })
})
