import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EBADF, EINVAL } from 'libposix/errno.h'
import { sendfile } from 'libposix/sys/sendfile.h'
import { AF_UNIX, SOCK_STREAM, socketpair } from 'libposix/sys/socket.h'
import { close, read } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const sv = new Int32Array(2)
let directory: string
let file = -1
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'libposix-'))
  writeFileSync(join(directory, 'file'), 'contents of the file')
  file = openSync(join(directory, 'file'), 'r')
  expect(socketpair(AF_UNIX, SOCK_STREAM, 0, sv)).toBe(0)
})
afterEach(() => {
  for (const fd of [file, ...sv]) close(fd)
  rmSync(directory, { recursive: true })
})

function received(): string {
  const buffer = Buffer.alloc(100)
  return buffer.toString('utf8', 0, read(sv[1]!, buffer, 100))
}

describe('sendfile', () => {
  it('copies from the file’s position and moves it', () => {
    expect(sendfile(sv[0]!, file, null, 8)).toBe(8)
    expect(sendfile(sv[0]!, file, null, 100)).toBe(12)
    expect(sendfile(sv[0]!, file, null, 100)).toBe(0)
    expect(received()).toBe('contents of the file')
  })

  it('copies from an offset and moves that', () => {
    const offset = BigInt64Array.of(9n)
    expect(sendfile(sv[0]!, file, offset, 2)).toBe(2)
    expect(offset[0]).toBe(11n)
    expect(sendfile(sv[0]!, file, null, 8)).toBe(8)
    expect(received()).toBe('ofcontents')
  })

  it('fails as the kernel says', () => {
    expect(sendfile(-1, file, null, 1)).toFailWith(EBADF)
    expect(sendfile(sv[0]!, -1, null, 1)).toFailWith(EBADF)
    expect(sendfile(sv[0]!, sv[1]!, null, 1)).toFailWith(EINVAL)
    expect(sendfile(sv[0]!, file, BigInt64Array.of(-1n), 1)).toFailWith(EINVAL)
  })

  it('refuses an offset that is none', () => {
    expect(() => sendfile(sv[0]!, file, new Uint8Array(7) as never, 1)).toThrow(RangeError)
    expect(() => sendfile(sv[0]!, file, 0n as never, 1)).toThrow(TypeError)
  })
})
