import { constants } from 'node:buffer'
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EACCES, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, errno, set_errno } from 'libposix/errno.h'
import { O_CREAT, O_EXCL, O_RDWR } from 'libposix/fcntl.h'
import { snprintf } from 'libposix/stdio.h'
import {
  MADV_DOFORK,
  MADV_DONTFORK,
  MADV_DONTNEED,
  MADV_FREE,
  MADV_NORMAL,
  MADV_RANDOM,
  MADV_WILLNEED,
  MADV_WIPEONFORK,
  MAP_ANONYMOUS,
  MAP_FAILED,
  MAP_FIXED,
  MAP_HUGETLB,
  MAP_NORESERVE,
  MAP_PRIVATE,
  MAP_SHARED,
  MFD_CLOEXEC,
  MFD_HUGETLB,
  MLOCK_ONFAULT,
  MS_SYNC,
  madvise,
  memfd_create,
  mincore,
  mlock,
  mlock2,
  mlockall,
  mmap,
  mprotect,
  msync,
  munlock,
  munlockall,
  munmap,
  POSIX_MADV_DONTNEED,
  POSIX_MADV_NORMAL,
  POSIX_MADV_RANDOM,
  POSIX_MADV_SEQUENTIAL,
  POSIX_MADV_WILLNEED,
  PROT_NONE,
  PROT_READ,
  PROT_WRITE,
  posix_madvise,
  shm_open,
  shm_unlink,
} from 'libposix/sys/mman.h'
import { close, ftruncate, read, write } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sanitized } from '../support/patience.ts'
import { outputOf, runProgram } from '../support/run.ts'

const PAGE = 4096
const RW = PROT_READ | PROT_WRITE
let fd: number
beforeEach(() => {
  fd = memfd_create('libposix', MFD_CLOEXEC)
  expect(ftruncate(fd, 2 * PAGE)).toBe(0)
})
afterEach(() => close(fd))

/** The bytes of a mapping, in a line of /proc/self/maps. */
function sizeOf(line: string): number {
  const [from, to] = line
    .split(' ')[0]!
    .split('-')
    .map(text => Number.parseInt(text, 16))
  return to! - from!
}

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
    const end = await runProgram('beside-fork')
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
    for (const prot of [PROT_NONE, PROT_WRITE])
      expect(() => mmap(null, PAGE, prot, MAP_SHARED, fd, 0)).toThrow(RangeError)
    expect(() => mmap(null, PAGE, RW, MAP_SHARED | MAP_FIXED, fd, 0)).toThrow(RangeError)
    expect(() => mmap(null, 2 * PAGE + 1, RW, MAP_SHARED, fd, 0)).toThrow(RangeError)
    expect(() => mmap(null, PAGE, RW, MAP_SHARED, fd, 2 * PAGE)).toThrow(RangeError)
    expect(() => mmap(new Uint8Array(1) as never, PAGE, RW, MAP_SHARED, fd, 0)).toThrow(TypeError)
  })

  it('refuses what is longer than a Buffer can be, and keeps nothing of it', () => {
    const flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    const longest = constants.MAX_LENGTH
    const large = (): string[] =>
      readFileSync('/proc/self/maps', 'utf8')
        .split('\n')
        .filter(line => sizeOf(line) > longest)
    const before = large()
    // Where a Buffer may be longer than the address space, the kernel says no before.
    const long = (): unknown => mmap(null, longest + 1, RW, flags, -1, 0)
    for (let i = 0; i < 10; i++) {
      if (longest < 2 ** 47) expect(long).toThrow(RangeError)
      else expect(long()).toFailWith(ENOMEM)
    }
    expect(large().length).toBeLessThanOrEqual(before.length)
  })

  it('shows a file that is only read as others write it, and keeps what is written to itself', () => {
    const path = `/proc/self/fd/${fd}`
    const only = openSync(path, 'r')
    const [shared, readable] = [mapped(), mmap(null, PAGE, PROT_READ, MAP_SHARED, only, 0) as Buffer]
    shared[0] = 5
    expect(readable[0]).toBe(5)
    readable[1] = 6
    expect([shared[1], readable[1], readFileSync(path)[1]]).toEqual([0, 6, 0])
    expect(munmap(readable, PAGE)).toBe(0)
    for (const flags of [MAP_PRIVATE, MAP_PRIVATE | MAP_ANONYMOUS, MAP_SHARED | MAP_ANONYMOUS]) {
      const memory = mmap(null, PAGE, PROT_READ, flags, flags & MAP_ANONYMOUS ? -1 : only, 0) as Buffer
      memory[0] = 1
      expect(munmap(memory, PAGE)).toBe(0)
    }
    expect(mmap(null, PAGE, RW, MAP_SHARED, only, 0)).toFailWith(EACCES)
    expect(mmap(null, PAGE, PROT_READ, MAP_SHARED, -1, 0)).toFailWith(EBADF)
    expect(mmap(null, PAGE, PROT_READ, 0, only, 0)).toFailWith(EINVAL)
    expect(mmap(null, PAGE, PROT_READ, MAP_SHARED, fd, 1)).toFailWith(EINVAL)
    close(only)
  })

  it('outlives its file', async () => {
    const [a, b] = [mapped(2 * PAGE), mapped(PAGE, MAP_PRIVATE)]
    a.fill(7)
    expect(ftruncate(fd, 1)).toBe(0)
    expect([a[0], a[1], a[PAGE - 1], a[PAGE]]).toEqual([7, 0, 0, 0])
    a[PAGE + 1] = 9
    expect([a[PAGE + 1], a[2 * PAGE - 1]]).toEqual([9, 0])
    expect(ftruncate(fd, 0)).toBe(0)
    expect([a[0], b[0]]).toEqual([0, 0])
    // libc's own reads and writes touch it as JavaScript does; the kernel's say so.
    expect(snprintf(b, 10, '%s', 'text')).toBe(4)
    expect(b.toString('latin1', 0, 4)).toBe('text')
    ftruncate(fd, PAGE)
    const c = mapped()
    ftruncate(fd, 0)
    expect(read(fd, c, 1)).toBe(0)
    expect(write(fd, c, 1)).toFailWith(EFAULT)
    expect(c[0]).toBe(0)
    for (const [each, length] of [
      [a, 2 * PAGE],
      [b, PAGE],
      [c, PAGE],
    ] as const)
      expect(munmap(each, length)).toBe(0)
  })

  it('outlives its file beside handlers of SIGBUS, in workers, and in a child', async () => {
    expect(await outputOf('lost-pages')).toBe('0 0 handled 7 0 0 | child 0 | worker 0\n')
  })

  it('outlives the worker that mapped it, and may be another thread’s by then', async () => {
    expect(await outputOf('transferred')).toBe('7\n')
  })

  it('leaves a SIGBUS that is sent to its receiver', async () => {
    expect(await runProgram('sent')).toMatchObject({ stdout: 'handled\n', status: null, signal: 'SIGBUS' })
  })

  it('hands out huge pages only where there are some', () => {
    const huge = 2 ** 21
    for (const flags of [0, MAP_NORESERVE]) {
      const memory = mmap(null, huge, RW, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB | flags, -1, 0)
      if (memory === MAP_FAILED) {
        expect(memory).toFailWith(ENOMEM)
      } else {
        memory[huge - 1] = 1
        expect(munmap(memory, huge)).toBe(0)
      }
    }
    const file = memfd_create('huge', MFD_HUGETLB | MFD_CLOEXEC)
    if (file === -1) return
    ftruncate(file, huge)
    const memory = mmap(null, huge, RW, MAP_SHARED | MAP_NORESERVE, file, 0)
    if (memory !== MAP_FAILED) memory[0] = 1
    close(file)
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

describe('mlock2', () => {
  it('locks memory when it is touched', () => {
    const memory = mapped()
    expect(mlock2(memory, PAGE, MLOCK_ONFAULT)).toBe(0)
    expect(munlock(memory, PAGE)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(mlock2(mapped(), PAGE, 0x80)).toFailWith(EINVAL)
  })

  it('refuses what is past the end', () => {
    expect(() => mlock2(mapped(), PAGE + 1, 0)).toThrow(RangeError)
  })
})

// AddressSanitizer's mlockall does nothing.
describe.skipIf(sanitized)('mlockall', () => {
  it('locks what is used of a process, until munlockall', async () => {
    expect(await outputOf('lock-all')).toBe('true true true\n')
  })

  it('fails as the kernel says', () => {
    expect(mlockall(0)).toFailWith(EINVAL)
    expect(mlockall(0x80)).toFailWith(EINVAL)
  })
})

describe('munlockall', () => {
  it('does nothing where nothing is locked', () => {
    expect(munlockall()).toBe(0)
  })
})

describe('mprotect', () => {
  it('leaves memory to be read and written, and executed too', () => {
    const memory = mapped(2 * PAGE)
    expect(mprotect(memory, PAGE, RW)).toBe(0)
    expect(mprotect(memory.subarray(PAGE), PAGE, RW)).toBe(0)
    memory[0] = 1
    expect(mprotect(memory.subarray(1), 1, RW)).toFailWith(EINVAL)
    expect(mprotect(memory, PAGE, RW | 0x100)).toFailWith(EINVAL)
  })

  it('refuses what JavaScript could not touch, or what is not its own', () => {
    const memory = mapped()
    for (const prot of [PROT_NONE, PROT_READ, PROT_WRITE])
      expect(() => mprotect(memory, PAGE, prot)).toThrow('prot must have PROT_READ and PROT_WRITE')
    expect(() => mprotect(memory, PAGE + 1, RW)).toThrow(RangeError)
    expect(() => mprotect(Buffer.alloc(PAGE), PAGE, RW)).toThrow('addr is not the memory that mmap gave')
    const readable = mmap(null, PAGE, PROT_READ, MAP_SHARED, fd, 0) as Buffer
    expect(() => mprotect(readable, PAGE, RW)).toThrow('addr was mapped without PROT_WRITE')
  })
})

describe('madvise', () => {
  it('drops pages', () => {
    const memory = mapped(2 * PAGE, MAP_PRIVATE | MAP_ANONYMOUS)
    memory.fill(7)
    expect(madvise(memory.subarray(PAGE), 1, MADV_DONTNEED)).toBe(0)
    expect([memory[PAGE - 1], memory[PAGE]]).toEqual([7, 0])
    for (const advice of [MADV_NORMAL, MADV_RANDOM, MADV_WILLNEED, MADV_FREE, MADV_WIPEONFORK, MADV_DOFORK])
      expect(madvise(memory, PAGE, advice)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(madvise(mapped().subarray(1), 1, MADV_NORMAL)).toFailWith(EINVAL)
    for (const unknown of [-1, 9999]) {
      expect(madvise(mapped(), PAGE, unknown)).toFailWith(EINVAL)
      expect(madvise(Buffer.alloc(PAGE), PAGE, unknown)).toFailWith(EINVAL)
    }
  })

  it('refuses what could not be touched after it, and what is not its own', () => {
    expect(() => madvise(mapped(), PAGE, MADV_DONTFORK)).toThrow('advice may make memory that cannot be touched')
    expect(() => madvise(mapped(), PAGE + 1, MADV_NORMAL)).toThrow(RangeError)
    expect(() => madvise(Buffer.alloc(3 * PAGE), PAGE, MADV_DONTNEED)).toThrow('addr is not the memory that mmap gave')
  })
})

describe('posix_madvise', () => {
  const all = [POSIX_MADV_NORMAL, POSIX_MADV_RANDOM, POSIX_MADV_SEQUENTIAL, POSIX_MADV_WILLNEED, POSIX_MADV_DONTNEED]

  it('changes nothing that the memory holds', () => {
    const memory = mapped(PAGE, MAP_PRIVATE | MAP_ANONYMOUS)
    memory.fill(7)
    for (const advice of all) expect(posix_madvise(memory, PAGE, advice)).toBe(0)
    expect(memory.every(byte => byte === 7)).toBe(true)
  })

  it('returns the error', () => {
    set_errno(0)
    expect([posix_madvise(mapped().subarray(1), 1, POSIX_MADV_NORMAL), errno]).toEqual([EINVAL, 0])
    for (const unknown of [-1, 9999]) expect([posix_madvise(mapped(), PAGE, unknown), errno]).toEqual([EINVAL, 0])
  })

  it('refuses what could not be touched after it, and what is not its own', () => {
    expect(() => posix_madvise(mapped(), PAGE, MADV_DONTFORK)).toThrow('advice may make memory that cannot be touched')
    expect(() => posix_madvise(mapped(), PAGE + 1, POSIX_MADV_NORMAL)).toThrow(RangeError)
    expect(() => posix_madvise(Buffer.alloc(3 * PAGE), PAGE, POSIX_MADV_NORMAL)).toThrow(RangeError)
  })
})

describe('mincore', () => {
  it('says which pages are there', () => {
    const memory = mapped(2 * PAGE, MAP_PRIVATE | MAP_ANONYMOUS)
    memory[0] = 1
    const vec = Buffer.alloc(2)
    expect(mincore(memory, 2 * PAGE, vec)).toBe(0)
    expect([vec[0]! & 1, vec[1]! & 1]).toEqual([1, 0])
  })

  it('fails as the kernel says', () => {
    expect(mincore(mapped().subarray(1), 1, Buffer.alloc(1))).toFailWith(EINVAL)
    expect(mincore(mapped(), PAGE, null)).toFailWith(EFAULT)
  })

  it('refuses what is too short', () => {
    const memory = mapped(2 * PAGE)
    expect(() => mincore(memory, PAGE + 1, Buffer.alloc(1))).toThrow(RangeError)
    expect(() => mincore(memory, 2 * PAGE + 1, Buffer.alloc(9))).toThrow(RangeError)
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
