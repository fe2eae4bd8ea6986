import { readFileSync } from 'node:fs'
import { EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTTY } from 'libposix/errno.h'
import { F_GETFD, F_SETFD, FD_CLOEXEC } from 'libposix/fcntl.h'
import { BPF_K, BPF_RET, BPF_STMT } from 'libposix/linux/filter.h'
import { FIONREAD } from 'libposix/sys/ioctl.h'
import { SO_ATTACH_FILTER, SO_REUSEADDR, SO_TYPE, SOCK_DGRAM, SOL_SOCKET } from 'libposix/sys/socket.h'
import { pipe, write } from 'libposix/unistd.h'
import { address, fcntl, getsockopt, ioctl, setsockopt, syscall } from 'libposix/unsafe'
import { describe, expect, it } from 'vitest'
import { own, udp } from './support/sockets.ts'

const x64 = process.arch === 'x64'
const SYS_write = x64 ? 1 : 64
const SYS_getpid = x64 ? 39 : 172
const SYS_uname = x64 ? 63 : 160

function pipes(): [number, number] {
  const fds = new Int32Array(2)
  expect(pipe(fds)).toBe(0)
  return [own(fds[0]!), own(fds[1]!)]
}

describe('syscall', () => {
  it('makes the call', () => {
    expect(syscall(SYS_getpid)).toBe(process.pid)
    const name = Buffer.alloc(6 * 65)
    expect(syscall(SYS_uname, name)).toBe(0)
    expect(name.toString('latin1').startsWith('Linux\0')).toBe(true)
    expect(syscall(SYS_uname, address(name))).toBe(0)
    const [r, w] = pipes()
    expect(syscall(SYS_write, w, Buffer.from('text'), 4n)).toBe(4)
    expect(syscall(SYS_write, w, Buffer.from('text'), 4, 0, 0, 0)).toBe(4)
    const waiting = new Int32Array(1)
    expect(ioctl(r, FIONREAD, waiting)).toBe(0)
    expect(waiting[0]).toBe(8)
  })

  it('fails as the kernel says', () => {
    expect(syscall(SYS_uname, null)).toFailWith(EFAULT)
    expect(syscall(SYS_uname, 8)).toFailWith(EFAULT)
    expect(syscall(SYS_uname, -1)).toFailWith(EFAULT)
    expect(syscall(SYS_write, -1, Buffer.alloc(1), 1)).toFailWith(EBADF)
  })

  it('refuses what fits no register', () => {
    for (const wrong of [1.5, 2n ** 64n, 2 ** 64, 'text', {}, Symbol.iterator])
      expect(() => syscall(SYS_getpid, wrong as never)).toThrow(TypeError)
    expect(() => syscall(SYS_getpid, 1, 2, 3, 4, 5, 6, 7)).toThrow(TypeError)
    expect(() => syscall('getpid' as never)).toThrow(TypeError)
  })
})

describe('ioctl', () => {
  it('asks nothing', () => {
    const [r, w] = pipes()
    write(w, 'four', 4)
    const waiting = new Int32Array(1)
    for (const argp of [waiting, address(waiting)]) {
      waiting[0] = 0
      expect(ioctl(r, FIONREAD, argp)).toBe(0)
      expect(waiting[0]).toBe(4)
    }
    expect(ioctl(r, 0x7501, waiting)).toFailWith(ENOTTY)
  })
})

describe('fcntl', () => {
  it('asks nothing', () => {
    const [r] = pipes()
    expect(fcntl(r, F_SETFD, FD_CLOEXEC)).toBe(0)
    expect(fcntl(r, F_GETFD)).toBe(FD_CLOEXEC)
    expect(fcntl(r, 9999, 4096)).toFailWith(EINVAL)
  })
})

describe('getsockopt', () => {
  it('asks nothing', () => {
    const [value, length] = [new Int32Array(1), Uint32Array.of(4)]
    expect(getsockopt(udp(), SOL_SOCKET, SO_TYPE, value, length)).toBe(0)
    expect(value[0]).toBe(SOCK_DGRAM)
    expect(getsockopt(udp(), SOL_SOCKET, 9999, value, length)).toFailWith(ENOPROTOOPT)
  })
})

describe('setsockopt', () => {
  it('follows the addresses in the value', () => {
    const filter = BPF_STMT(BPF_RET | BPF_K, 0)
    const program = Buffer.alloc(16)
    program.writeUInt16LE(1)
    program.writeBigUInt64LE(address(filter), 8)
    expect(setsockopt(udp(), SOL_SOCKET, SO_ATTACH_FILTER, program, 16)).toBe(0)
    expect(setsockopt(udp(), SOL_SOCKET, SO_REUSEADDR, Int32Array.of(1), 4)).toBe(0)
    expect(setsockopt(udp(), SOL_SOCKET, 9999, Int32Array.of(1), 4)).toFailWith(ENOPROTOOPT)
  })
})

describe('address', () => {
  it('is where a view begins', () => {
    const memory = new Uint8Array(64)
    expect(address(memory.subarray(8)) - address(memory)).toBe(8n)
    expect(address(new DataView(memory.buffer))).toBe(address(memory))
    expect(address(null)).toBe(0n)
    const maps = readFileSync('/proc/self/maps', 'utf8').split('\n').slice(0, -1)
    const ranges = maps.map(line =>
      line
        .split(' ')[0]!
        .split('-')
        .map(text => BigInt(`0x${text}`)),
    )
    expect(ranges.some(([from, to]) => from! <= address(memory) && address(memory) < to!)).toBe(true)
    expect(() => address('text' as never)).toThrow(TypeError)
  })
})
