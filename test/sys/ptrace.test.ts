import { EIO, EPERM, ESRCH } from 'libposix/errno.h'
import {
  PTRACE_ATTACH,
  PTRACE_CONT,
  PTRACE_GETEVENTMSG,
  PTRACE_GETFPREGS,
  PTRACE_GETREGS,
  PTRACE_GETREGSET,
  PTRACE_GETSIGINFO,
  PTRACE_GETSIGMASK,
  PTRACE_PEEKDATA,
  PTRACE_POKEDATA,
  PTRACE_SEIZE,
  PTRACE_SETFPREGS,
  PTRACE_SETREGS,
  ptrace,
} from 'libposix/sys/ptrace.h'
import { iovec } from 'libposix/sys/uio.h'
import { getpid } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

describe('ptrace', () => {
  it('reads and writes the memory and registers of a forked child', async () => {
    expect(await outputOf('words')).toBe(
      [
        'true 1 true',
        '0',
        'true',
        `-1n -1 ${EIO}`,
        '0 42n false',
        '0',
        '0 true true',
        '0 -1',
        '0 true true',
        '0 true',
        `1 3 -1 ${ESRCH}`,
        '',
      ].join('\n'),
    )
  })

  it('stops at exec, at system calls and before the end', async () => {
    expect(await outputOf('calls')).toBe('true\n0\ntrue 1\n0 5\ntrue 1 5 9\n')
  })

  it('seizes and attaches to what runs already', async () => {
    expect(await outputOf('seized')).toBe('0 0\ntrue 1 true\n0 0 true\n0\n0 true true\ntrue\ntrue 1 true\n')
  })

  it.runIf(process.arch === 'x64')(
    'reads and writes all registers, as x86-64 alone can by these requests',
    async () => {
      expect(await outputOf('registers')).toBe('0 true\n0 true\n0\n0 true\n0\ntrue 5\n')
    },
  )

  it.runIf(process.arch === 'x64')('refuses too little room for registers', () => {
    for (const request of [PTRACE_GETREGS, PTRACE_SETREGS])
      expect(() => ptrace(request, process.ppid, null, Buffer.alloc(215))).toThrow(/data is too short/)
    for (const request of [PTRACE_GETFPREGS, PTRACE_SETFPREGS])
      expect(() => ptrace(request, process.ppid, null, Buffer.alloc(511))).toThrow(/data is too short/)
  })

  it('fails as the kernel says', () => {
    expect(ptrace(PTRACE_CONT, 2 ** 22 + 1)).toFailWith(ESRCH)
    expect(ptrace(PTRACE_PEEKDATA, process.ppid, 8)).toFailWith(ESRCH)
    expect(ptrace(PTRACE_ATTACH, getpid())).toFailWith(EPERM)
    expect(ptrace(PTRACE_SEIZE, process.ppid, 8)).toFailWith(EIO)
    expect(ptrace(PTRACE_GETSIGINFO, process.ppid, null, null)).toFailWith(ESRCH)
  })

  it('refuses what it cannot answer for', () => {
    const pid = process.ppid
    expect(() => ptrace(0x420c, pid)).toThrow(/request is no request that libposix knows.*libposix\/unsafe/)
    expect(() => ptrace(1e6, pid)).toThrow(RangeError)
    expect(() => ptrace(PTRACE_GETSIGINFO, pid, null, Buffer.alloc(8))).toThrow(/ptrace\(\): data is too short/)
    expect(() => ptrace(PTRACE_GETEVENTMSG, pid, null, 8)).toThrow(TypeError)
    expect(() => ptrace(PTRACE_GETSIGMASK, pid, 8, Buffer.alloc(7))).toThrow(/data is too short/)
    expect(() => ptrace(PTRACE_GETSIGMASK, pid, -1, Buffer.alloc(7))).toThrow(RangeError)
    const registers = new iovec({ iov_base: Buffer.alloc(64), iov_len: 65 })
    expect(() => ptrace(PTRACE_GETREGSET, pid, 1, registers)).toThrow(/data is past the end/)
    expect(() => ptrace(PTRACE_GETREGSET, pid, 1, Buffer.alloc(8))).toThrow(/data is too short/)
    expect(() => ptrace(PTRACE_CONT, pid, 0, 'x' as never)).toThrow(/ptrace\(\): data must be a number/)
    expect(() => ptrace(PTRACE_POKEDATA, pid, 8, Buffer.alloc(8))).toThrow(TypeError)
    expect(() => ptrace(PTRACE_POKEDATA, pid, 8, 2n ** 64n)).toThrow(/must be of 64 bits/)
    expect(() => ptrace(PTRACE_POKEDATA, pid, 8.5, 0)).toThrow(TypeError)
    expect(() => ptrace('x' as never, pid)).toThrow(TypeError)
  })
})
