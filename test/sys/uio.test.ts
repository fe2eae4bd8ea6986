import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array } from 'libposix'
import { EBADF, EFAULT, EINVAL, EOPNOTSUPP, ESPIPE, ESRCH } from 'libposix/errno.h'
import { O_CREAT, O_RDWR, open } from 'libposix/fcntl.h'
import {
  iovec,
  preadv,
  preadv2,
  process_vm_readv,
  process_vm_writev,
  pwritev,
  pwritev2,
  readv,
  UIO_MAXIOV,
  writev,
} from 'libposix/sys/uio.h'
import { getpid, read } from 'libposix/unistd.h'
import { address } from 'libposix/unsafe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { own, pair } from '../support/sockets.ts'

function vector(...parts: (ArrayBufferView | string)[]): ReturnType<typeof array<iovec>> {
  const made = array(iovec, parts.length)
  parts.forEach((part, i) => {
    made[i]!.iov_base = part
    made[i]!.iov_len = typeof part === 'string' ? part.length : part.byteLength
  })
  return made
}

let directory: string
let file: number

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'libposix-'))
  file = own(open(join(directory, 'file'), O_CREAT | O_RDWR, 0o600))
})
afterEach(() => rmSync(directory, { recursive: true }))

describe('writev', () => {
  it('writes the pieces as one', () => {
    const [a, b] = pair()
    expect(writev(a, vector('ABC', Buffer.from('1234')), 2)).toBe(7)
    const buf = Buffer.alloc(8)
    expect(read(b, buf, 8)).toBe(7)
    expect(buf.toString('latin1', 0, 7)).toBe('ABC1234')
  })
  it('takes one iovec, none, and as many as the kernel does', () => {
    const [a] = pair()
    expect(writev(a, vector('x')[0]!, 1)).toBe(1)
    expect(writev(a, vector(), 0)).toBe(0)
    expect(writev(a, vector(...Array.from({ length: UIO_MAXIOV }, () => 'ab')), UIO_MAXIOV)).toBe(2 * UIO_MAXIOV)
  })
  it('fails as the kernel says', () => {
    const [a] = pair()
    expect(writev(-1, vector('x'), 1)).toFailWith(EBADF)
    expect(writev(a, vector('x'), -1)).toFailWith(EINVAL)
    expect(writev(a, vector('x'), UIO_MAXIOV + 1)).toFailWith(EINVAL)
    expect(writev(a, null, 1)).toFailWith(EFAULT)
  })
  it('refuses what is past the end, with nothing written', () => {
    const [a] = pair()
    const long = vector('ok', Buffer.alloc(4))
    long[1]!.iov_len = 5
    expect(() => writev(a, long, 2)).toThrow(/iov\[1\]\.iov_len is past the end/)
    expect(() => writev(a, vector('x'), 2)).toThrow(RangeError)
    long[0]!.iov_base = 1 as never
    expect(() => writev(a, long, 2)).toThrow(TypeError)
  })
})

describe('readv', () => {
  it('fills one piece after the other', () => {
    const [a, b] = pair()
    writev(a, vector('abcdefgh'), 1)
    const [one, two] = [Buffer.alloc(5), Buffer.alloc(5)]
    expect(readv(b, vector(one, two), 2)).toBe(8)
    expect(one.toString()).toBe('abcde')
    expect(two.toString('latin1', 0, 3)).toBe('fgh')
  })
  it('fails as the kernel says', () => {
    expect(readv(-1, vector(Buffer.alloc(1)), 1)).toFailWith(EBADF)
    expect(readv(pair()[0], vector(Buffer.alloc(1)), -1)).toFailWith(EINVAL)
  })
  it('refuses a string', () => {
    expect(() => readv(pair()[0], vector('x'), 1)).toThrow(TypeError)
  })
})

describe('pwritev', () => {
  it('writes at a position', () => {
    expect(pwritev(file, vector('ab', 'cd'), 2, 3)).toBe(4)
    expect(readFileSync(join(directory, 'file'), 'latin1')).toBe('\0\0\0abcd')
    expect(pwritev(pair()[0], vector('x'), 1, 0)).toFailWith(ESPIPE)
  })
})

describe('preadv', () => {
  it('reads at a position', () => {
    pwritev(file, vector('abcdef'), 1, 0)
    const [one, two] = [Buffer.alloc(1), Buffer.alloc(2)]
    expect(preadv(file, vector(one, two), 2, 2)).toBe(3)
    expect(`${one}${two}`).toBe('cde')
    expect(preadv(file, vector(one), 1, -1)).toFailWith(EINVAL)
  })
})

describe('pwritev2', () => {
  it('takes -1 for where the descriptor is, and flags', () => {
    expect(pwritev2(file, vector('ab'), 1, -1, 0)).toBe(2)
    expect(pwritev2(file, vector('cd'), 1, -1, 0)).toBe(2)
    expect(readFileSync(join(directory, 'file'), 'latin1')).toBe('abcd')
    expect(pwritev2(file, vector('x'), 1, 0, 0x4000_0000)).toFailWith(EOPNOTSUPP)
  })
})

describe('preadv2', () => {
  it('takes -1 for where the descriptor is, and flags', () => {
    pwritev(file, vector('abcd'), 1, 0)
    const buf = Buffer.alloc(2)
    expect(preadv2(file, vector(buf), 1, -1, 0)).toBe(2)
    expect(preadv2(file, vector(buf), 1, -1, 0)).toBe(2)
    expect(buf.toString()).toBe('cd')
    expect(preadv2(file, vector(buf), 1, 0, 0x4000_0000)).toFailWith(EOPNOTSUPP)
  })
})

/** A program that runs: its answer tells that exec has mapped all of it, which spawn() does not wait for. */
async function running(): Promise<ChildProcess> {
  const child = spawn('cat')
  child.stdin.write('x')
  await once(child.stdout, 'data')
  return child
}

/** Where the first file of a process's memory begins: its program's ELF header. */
function program(pid: number): iovec {
  const [, address] = /^([0-9a-f]+)-\S+ \S+ 0+ .*\//m.exec(readFileSync(`/proc/${pid}/maps`, 'latin1'))!
  const at = new iovec()
  at.iov_base = BigInt(`0x${address}`)
  at.iov_len = 4
  return at
}

describe('process_vm_readv', () => {
  it('reads the memory of another process', async () => {
    const child = await running()
    try {
      const buf = Buffer.alloc(4)
      expect(process_vm_readv(child.pid!, vector(buf), 1, program(child.pid!), 1, 0)).toBe(4)
      expect(buf.toString('latin1')).toBe('\x7fELF')
    } finally {
      child.kill('SIGKILL')
    }
  })
  it('fails as the kernel says', async () => {
    const there = program(getpid())
    const child = await running()
    try {
      expect(process_vm_readv(2 ** 22, vector(Buffer.alloc(4)), 1, there, 1, 0)).toFailWith(ESRCH)
      expect(process_vm_readv(child.pid!, vector(Buffer.alloc(4)), 1, there, 1, 1)).toFailWith(EINVAL)
      there.iov_base = 8n
      expect(process_vm_readv(child.pid!, vector(Buffer.alloc(4)), 1, there, 1, 0)).toFailWith(EFAULT)
    } finally {
      child.kill('SIGKILL')
    }
  })
  it('refuses what is no address', () => {
    expect(() => process_vm_readv(getpid(), vector(Buffer.alloc(4)), 1, vector(Buffer.alloc(4)), 1, 0)).toThrow(
      TypeError,
    )
  })
})

describe('process_vm_writev', () => {
  it('writes the memory of another process, where that may write itself', async () => {
    const child = await running()
    try {
      expect(process_vm_writev(child.pid!, vector('ELF!'), 1, program(child.pid!), 1, 0)).toFailWith(EFAULT)
    } finally {
      child.kill('SIGKILL')
    }
  })
})

describe.each([
  ['process_vm_readv', process_vm_readv],
  ['process_vm_writev', process_vm_writev],
] as const)('%s', (_, call) => {
  it('refuses this process and its threads, by whatever number', () => {
    const threads = readdirSync('/proc/self/task').map(Number)
    expect(threads.length).toBeGreaterThan(1)
    const there = new iovec()
    there.iov_base = address(Buffer.alloc(4))
    there.iov_len = 4
    for (const pid of [getpid(), ...threads])
      expect(() => call(pid, vector(Buffer.alloc(4)), 1, there, 1, 0)).toThrow(/libposix\/unsafe/)
  })
})
