import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EBADF, EINVAL, ENOENT } from 'libposix/errno.h'
import { O_CREAT, O_EXCL, O_RDWR } from 'libposix/fcntl.h'
import {
  MAP_ANONYMOUS,
  MAP_FAILED,
  MAP_FIXED,
  MAP_PRIVATE,
  MAP_SHARED,
  MFD_CLOEXEC,
  MS_SYNC,
  memfd_create,
  mlock,
  mmap,
  msync,
  munlock,
  munmap,
  PROT_READ,
  PROT_WRITE,
  shm_open,
  shm_unlink,
} from 'libposix/sys/mman.h'
import { close, ftruncate, read, write } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { node } from '../support/node.ts'

const PAGE = 4096
const RW = PROT_READ | PROT_WRITE
let fd: number
beforeEach(() => {
  fd = memfd_create('libposix', MFD_CLOEXEC)
  expect(ftruncate(fd, 2 * PAGE)).toBe(0)
})
afterEach(() => close(fd))

function mapped(length = PAGE, flags = MAP_SHARED, offset = 0): Buffer {
  const memory = mmap(null, length, RW, flags, flags & MAP_ANONYMOUS ? -1 : fd, offset)
  if (memory === MAP_FAILED) throw new Error('mmap failed')
  return memory
}

describe('mmap', () => {
  it('shares a file', () => {
    const [a, b] = [mapped(), mapped()]
    a.write('shared')
    expect(b.toString('latin1', 0, 6)).toBe('shared')
    const got = Buffer.alloc(6)
    expect(read(fd, got, 6)).toBe(6)
    expect(got.toString()).toBe('shared')
    new Int32Array(a.buffer, 8, 1)[0] = -5
    expect(b.readInt32LE(8)).toBe(-5)
    expect(Atomics.add(new Int32Array(b.buffer), 2, 6)).toBe(-5)
    expect(a.readInt32LE(8)).toBe(1)
  })

  it('begins where it is told, and keeps private what is private', () => {
    const all = mapped(2 * PAGE)
    all[PAGE] = 7
    const second = mapped(PAGE, MAP_PRIVATE, PAGE)
    expect(second[0]).toBe(7)
    second[0] = 8
    expect(all[PAGE]).toBe(7)
  })

  it('maps memory of no file, zeroed', () => {
    const memory = mapped(100, MAP_SHARED | MAP_ANONYMOUS)
    expect(memory).toHaveLength(100)
    expect(memory.every(byte => byte === 0)).toBe(true)
  })

  it('is one memory to both sides of a fork where it is shared, and two where it is private', async () => {
    const end = await node(`
      import { mmap, MAP_ANONYMOUS, MAP_PRIVATE, MAP_SHARED, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'
      import { fork, _exit } from 'libposix/unistd.h'
      import { waitpid } from 'libposix/sys/wait.h'
      const [shared, own] = [MAP_SHARED, MAP_PRIVATE].map(flags => mmap(null, 4096, PROT_READ | PROT_WRITE, flags | MAP_ANONYMOUS, -1, 0))
      const turn = new Int32Array(shared.buffer, 0, 1)
      const until = n => { while (Atomics.load(turn, 0) !== n) Atomics.wait(pause, 0, 0, 1) }
      const pause = new Int32Array(new SharedArrayBuffer(4))
      shared[8] = own[8] = 1
      const pid = fork()
      if (pid === 0) {
        until(1)
        own[8] += 10
        shared[8] += 10 * shared[9]
        Atomics.store(turn, 0, 2)
        _exit(shared[9] === 5 && own[9] === 0 ? 0 : 1)
      }
      shared[9] = own[9] = 5
      Atomics.store(turn, 0, 1)
      until(2)
      const status = Int32Array.of(-1)
      waitpid(pid, status, 0)
      console.log(shared[8], own[8], status[0])`)
    expect(end).toMatchObject({ stdout: '51 1 0\n', stderr: '', status: 0 })
  })

  it('serves calls as a buffer', () => {
    const memory = mapped()
    memory.write('to be written')
    expect(write(fd, memory, 13)).toBe(13)
  })

  it('fails as the kernel says', () => {
    expect(mmap(null, 0, RW, MAP_SHARED, fd, 0)).toFailWith(EINVAL)
    expect(mmap(null, PAGE, RW, MAP_SHARED, -1, 0)).toFailWith(EBADF)
    expect(mmap(null, 1, RW, MAP_SHARED, fd, 1)).toFailWith(EINVAL)
    expect(mmap(null, PAGE, RW, 0, fd, 0)).toFailWith(EINVAL)
  })

  it('refuses what could not be touched', () => {
    expect(() => mmap(null, PAGE, PROT_READ, MAP_SHARED, fd, 0)).toThrow(RangeError)
    expect(() => mmap(null, PAGE, RW, MAP_SHARED | MAP_FIXED, fd, 0)).toThrow(RangeError)
    expect(() => mmap(null, 2 * PAGE + 1, RW, MAP_SHARED, fd, 0)).toThrow(RangeError)
    expect(() => mmap(null, PAGE, RW, MAP_SHARED, fd, 2 * PAGE)).toThrow(RangeError)
    expect(() => mmap(new Uint8Array(1) as never, PAGE, RW, MAP_SHARED, fd, 0)).toThrow(TypeError)
  })
})

describe('munmap', () => {
  it('detaches all views', () => {
    const memory = mapped()
    const other = new Int32Array(memory.buffer)
    expect(munmap(memory, PAGE)).toBe(0)
    expect([memory.length, other.length]).toEqual([0, 0])
    expect(() => write(fd, memory, 1)).toThrow(RangeError)
    expect(() => munmap(memory, PAGE)).toThrow(RangeError)
  })

  it('may be given another view, and the length up to the page', () => {
    const memory = mapped(100)
    expect(munmap(new DataView(memory.buffer), PAGE)).toBe(0)
    expect(memory).toHaveLength(0)
  })

  it('does not take a mapping that came to the same address', () => {
    for (let i = 0; i < 200; i++) {
      const memory = mapped()
      memory[0] = i
      expect(munmap(memory, PAGE)).toBe(0)
    }
    const last = mapped()
    expect(last[0]).toBe(199)
  })

  it('fails as the kernel says', () => {
    expect(munmap(mapped(), 0)).toFailWith(EINVAL)
  })

  it('refuses what is no mapping', () => {
    const memory = mapped(2 * PAGE)
    expect(() => munmap(memory, PAGE)).toThrow(RangeError)
    expect(() => munmap(memory.subarray(PAGE), PAGE)).toThrow(RangeError)
    expect(() => munmap(Buffer.alloc(PAGE), PAGE)).toThrow(RangeError)
    expect(() => munmap(null, PAGE)).toThrow(RangeError)
    expect(() => munmap({} as never, PAGE)).toThrow(TypeError)
    expect(munmap(memory, 2 * PAGE)).toBe(0)
  })
})

describe('msync', () => {
  it('writes a file back', () => {
    const directory = mkdtempSync(join(tmpdir(), 'libposix-'))
    const path = join(directory, 'file')
    writeFileSync(path, 'before')
    const file = openSync(path, 'r+')
    const memory = mmap(null, 6, RW, MAP_SHARED, file, 0) as Buffer
    memory.write('behind')
    expect(msync(memory, 6, MS_SYNC)).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe('behind')
    close(file)
    rmSync(directory, { recursive: true })
  })

  it('fails as the kernel says', () => {
    expect(msync(mapped().subarray(1), 1, MS_SYNC)).toFailWith(EINVAL)
    expect(msync(mapped(), 1, 99)).toFailWith(EINVAL)
  })

  it('refuses what is past the end', () => {
    expect(() => msync(mapped(), PAGE + 1, MS_SYNC)).toThrow(RangeError)
  })
})

describe('mlock', () => {
  it('locks memory', () => {
    expect(mlock(mapped(), PAGE)).toBe(0)
  })

  it('refuses what is past the end', () => {
    expect(() => mlock(mapped(), PAGE + 1)).toThrow(RangeError)
  })
})

describe('munlock', () => {
  it('unlocks memory', () => {
    const memory = mapped()
    expect(mlock(memory, PAGE)).toBe(0)
    expect(munlock(memory, PAGE)).toBe(0)
  })
})

describe('memfd_create', () => {
  it('makes a file', () => {
    expect(fd).toBeGreaterThan(2)
  })

  it('fails as the kernel says', () => {
    expect(memfd_create('x'.repeat(300), 0)).toFailWith(EINVAL)
    expect(memfd_create('x', 0x8000)).toFailWith(EINVAL)
  })
})

describe('shm_open', () => {
  it('makes memory that has a name', () => {
    const name = `/libposix-${process.pid}`
    const one = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    const two = shm_open(name, O_RDWR, 0)
    expect(shm_unlink(name)).toBe(0)
    expect(ftruncate(one, PAGE)).toBe(0)
    const [a, b] = [one, two].map(each => mmap(null, PAGE, RW, MAP_SHARED, each, 0) as Buffer)
    a![0] = 9
    expect(b![0]).toBe(9)
    close(one)
    close(two)
  })

  it('fails as the kernel says', () => {
    expect(shm_open('/libposix-not-there', O_RDWR, 0)).toFailWith(ENOENT)
  })
})

describe('shm_unlink', () => {
  it('fails as the kernel says', () => {
    expect(shm_unlink('/libposix-not-there')).toFailWith(ENOENT)
  })
})
