import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EADDRINUSE } from 'libposix/errno.h'
import { offsetof } from 'libposix/stddef.h'
import {
  AF_UNIX,
  accept,
  bind,
  connect,
  getsockname,
  listen,
  recv,
  SOCK_DGRAM,
  SOCK_STREAM,
  sendto,
  socket,
} from 'libposix/sys/socket.h'
import { SUN_LEN, sockaddr_un } from 'libposix/sys/un.h'
import { describe, expect, it } from 'vitest'
import { own } from '../support/sockets.ts'

function named(path: string): sockaddr_un {
  const address = new sockaddr_un()
  address.sun_family = AF_UNIX
  address.sun_path.write(path)
  return address
}

const path = offsetof(sockaddr_un, 'sun_path')

describe('SUN_LEN', () => {
  it('counts up to the NUL, and the whole field without one', () => {
    expect(SUN_LEN(named('/tmp/x'))).toBe(path + 6)
    expect(SUN_LEN(new sockaddr_un())).toBe(path)
    expect(SUN_LEN(named('x'.repeat(200)))).toBe(sockaddr_un.size)
  })
})

describe('an address', () => {
  it('is a path', () => {
    const directory = mkdtempSync(join(tmpdir(), 'libposix-'))
    const address = named(join(directory, 'socket'))
    const server = own(socket(AF_UNIX, SOCK_STREAM, 0))
    expect(bind(server, address, SUN_LEN(address))).toBe(0)
    expect(statSync(join(directory, 'socket')).isSocket()).toBe(true)
    expect(bind(own(socket(AF_UNIX, SOCK_STREAM, 0)), address, SUN_LEN(address))).toFailWith(EADDRINUSE)
    listen(server, 1)
    expect(connect(own(socket(AF_UNIX, SOCK_STREAM, 0)), address, SUN_LEN(address))).toBe(0)
    own(accept(server, null, null))
    rmSync(directory, { recursive: true })
  })
  it('is an abstract name, where every byte counts', () => {
    const [short, long] = [`\0libposix-${process.pid}`, `\0libposix-${process.pid}\0`]
    const [a, b] = [own(socket(AF_UNIX, SOCK_DGRAM, 0)), own(socket(AF_UNIX, SOCK_DGRAM, 0))]
    expect(bind(a, named(short), path + short.length)).toBe(0)
    expect(bind(b, named(long), path + long.length)).toBe(0)
    expect(bind(own(socket(AF_UNIX, SOCK_DGRAM, 0)), named(long), path + long.length)).toFailWith(EADDRINUSE)
    expect(sendto(a, 'x', 1, 0, named(long), path + long.length)).toBe(1)
    expect(recv(b, Buffer.alloc(1), 1, 0)).toBe(1)
    const got = new sockaddr_un()
    const len = Uint32Array.of(sockaddr_un.size)
    expect(getsockname(a, got, len)).toBe(0)
    expect(len[0]).toBe(path + short.length)
    expect(got.sun_path.toString('latin1', 0, short.length)).toBe(short)
  })
  it('is chosen by bind where none is given', () => {
    const s = own(socket(AF_UNIX, SOCK_DGRAM, 0))
    expect(bind(s, named(''), path)).toBe(0)
    const got = new sockaddr_un()
    const len = Uint32Array.of(sockaddr_un.size)
    expect(getsockname(s, got, len)).toBe(0)
    expect(len[0]).toBe(path + 6)
    expect(got.sun_path[0]).toBe(0)
  })
})
