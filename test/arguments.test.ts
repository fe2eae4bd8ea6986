// How JavaScript values become C's, whatever the call: conversions, lengths, memory.
import { array, sizeof } from 'libposix'
import { htonl, htons, inet_addr, inet_ntoa, ntohl } from 'libposix/arpa/inet.h'
import { EBADF, EFAULT, EINVAL } from 'libposix/errno.h'
import { O_RDWR, open } from 'libposix/fcntl.h'
import { in_addr, sockaddr_in } from 'libposix/netinet/in.h'
import { ip } from 'libposix/netinet/ip.h'
import { poll, pollfd } from 'libposix/poll.h'
import { posix_spawn } from 'libposix/spawn.h'
import { sscanf } from 'libposix/stdio.h'
import { exit, malloc } from 'libposix/stdlib.h'
import { memcpy, memset } from 'libposix/string.h'
import { bzero, ffs } from 'libposix/strings.h'
import { EPOLLET, EPOLLIN, epoll_event } from 'libposix/sys/epoll.h'
import { RLIM_INFINITY, rlimit } from 'libposix/sys/resource.h'
import { signalfd_siginfo } from 'libposix/sys/signalfd.h'
import {
  AF_INET,
  AF_UNIX,
  accept,
  bind,
  CMSG_LEN,
  connect,
  getsockname,
  getsockopt,
  iovec,
  linger,
  listen,
  msghdr,
  recv,
  recvfrom,
  recvmsg,
  SO_REUSEADDR,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  sendmsg,
  sendto,
  setsockopt,
  socket,
  socketpair,
} from 'libposix/sys/socket.h'
import { readv, writev } from 'libposix/sys/uio.h'
import { timespec } from 'libposix/time.h'
import { chown, close, getcwd, getgid, pipe, pread, pwrite, read, readlink, write } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sanitized } from './support/patience.ts'
import { scratch } from './support/program.ts'
import { outputOf } from './support/run.ts'

describe('an unsigned parameter', () => {
  it('takes what C converts to 32 bits', () => {
    expect(htonl(-1)).toBe(2 ** 32 - 1)
    expect(ntohl(-(2 ** 31))).toBe(0x80)
    expect(htonl(2 ** 32 - 1)).toBe(2 ** 32 - 1)
    expect(htonl(ntohl(inet_addr('192.168.1.5')) & 0xffffff00)).toBe(inet_addr('192.168.1.0'))
  })

  it('takes what C converts to 16 bits', () => {
    expect(htons(-1)).toBe(2 ** 16 - 1)
    expect(htons(-(2 ** 15))).toBe(0x80)
    expect(htons(2 ** 16 - 1)).toBe(2 ** 16 - 1)
  })

  it('takes what C converts to 64 bits', () => {
    expect(CMSG_LEN(-CMSG_LEN(0))).toBe(0)
    expect(CMSG_LEN(-(2 ** 53))).toBe(2 ** 64 - 2 ** 53)
    expect(CMSG_LEN(2 ** 53)).toBe(2 ** 53 + CMSG_LEN(0))
    // 2^64-1, for which JavaScript has no number but 2^64.
    expect(CMSG_LEN(2 ** 64)).toBe(CMSG_LEN(-1))
  })

  it('takes -1 for an owner that stays', () => {
    const directory = scratch()
    expect(chown(directory, -1, getgid())).toBe(0)
    expect(chown(directory, 2 ** 32 - 1, -1)).toBe(0)
  })

  it.each([-(2 ** 31) - 1, 2 ** 32, 1.5, Number.NaN, Infinity, -Infinity])('refuses %s for 32 bits', n => {
    expect(() => htonl(n)).toThrow(TypeError)
  })

  it.each([-(2 ** 15) - 1, 2 ** 16, 0.5])('refuses %s for 16 bits', n => {
    expect(() => htons(n)).toThrow(TypeError)
  })

  it.each([-(2 ** 53) - 2, 2 ** 64 + 4096, 0.5])('refuses %s for 64 bits', n => {
    expect(() => CMSG_LEN(n)).toThrow(TypeError)
    expect(() => bzero(Buffer.alloc(1), n)).toThrow(TypeError)
  })

  it('says what it takes', () => {
    expect(() => htonl(2 ** 32)).toThrow(/from -2147483648 to 4294967295, not the number 4294967296/)
    expect(() => CMSG_LEN(2 ** 70)).toThrow(/from -9007199254740992 to 18446744073709551615, not/)
    expect(() => bzero(Buffer.alloc(1), 2 ** 70)).toThrow(/from -9007199254740992 to 18446744073709551615, not/)
  })
})

describe('a signed parameter', () => {
  it('takes its own range alone', () => {
    expect(close(-(2 ** 31))).toFailWith(EBADF)
    expect(close(2 ** 31 - 1)).toFailWith(EBADF)
    expect(() => close(2 ** 31)).toThrow(TypeError)
    expect(() => close(-(2 ** 31) - 1)).toThrow(TypeError)
    expect(() => ffs(2 ** 31)).toThrow(TypeError)
    expect(() => exit(2 ** 31)).toThrow(TypeError)
  })

  it('takes a boolean as 0 or 1', () => {
    const s = socket(AF_INET, SOCK_STREAM, 0)
    expect(listen(s, Boolean(1) as unknown as number)).toBe(0)
    close(s)
    expect(ffs(true as unknown as number)).toBe(1)
    expect(htonl(true as unknown as number)).toBe(2 ** 24)
  })

  it.each([null, undefined, '1', 1n, [], {}, new Date(0)])('refuses %s', value => {
    expect(() => close(value as number)).toThrow(TypeError)
    expect(() => ffs(value as number)).toThrow(TypeError)
  })
})

describe('an integer field', () => {
  it('converts as a parameter does', () => {
    const address = new in_addr()
    address.s_addr = inet_addr('192.168.1.0') | ~htonl(0xffffff00)
    expect(inet_ntoa(address).toString('latin1').split('\0')[0]).toBe('192.168.1.255')
    const name = new sockaddr_in()
    name.sin_port = -1
    expect(name.sin_port).toBe(2 ** 16 - 1)
    name.sin_port = -(2 ** 15)
    expect(name.sin_port).toBe(2 ** 15)
    const limit = new rlimit()
    limit.rlim_cur = -1
    expect(limit.rlim_cur).toBe(RLIM_INFINITY)
    limit.rlim_cur = -(2 ** 53)
    expect(Buffer.from(limit).readBigInt64LE(0)).toBe(-(2n ** 53n))
    limit.rlim_cur = RLIM_INFINITY
    expect(Buffer.from(limit).readBigUInt64LE(0)).toBe(2n ** 64n - 1n)
    const event = new epoll_event()
    event.events = EPOLLIN | EPOLLET
    expect(event.events).toBe(EPOLLIN + 2 ** 31)
    event.data.u64 = -1
    expect(event.data.u64).toBe(2n ** 64n - 1n)
    event.data.u64 = -(2n ** 63n)
    expect(event.data.u64).toBe(2n ** 63n)
  })

  it('converts to the width of a bit-field', () => {
    const header = new ip()
    header.ip_v = 4
    header.ip_hl = -1
    expect([header.ip_v, header.ip_hl]).toEqual([4, 15])
    header.ip_hl = true as unknown as number
    expect([header.ip_v, header.ip_hl]).toEqual([4, 1])
    for (const n of [16, -9, 0.5]) expect(() => (header.ip_hl = n)).toThrow(TypeError)
  })

  it('takes a boolean as 0 or 1', () => {
    const value = new linger()
    value.l_onoff = true as unknown as number
    expect(value.l_onoff).toBe(1)
    const fd = new pollfd()
    fd.events = true as unknown as number
    expect(fd.events).toBe(1)
    const time = new timespec()
    time.tv_sec = true as unknown as number
    expect(time.tv_sec).toBe(1)
  })

  it('refuses what C would not keep', () => {
    const name = new sockaddr_in()
    for (const n of [2 ** 16, -(2 ** 15) - 1, 0.5, '1', null, undefined, 1n])
      expect(() => (name.sin_port = n as number)).toThrow(TypeError)
    const address = new in_addr()
    for (const n of [2 ** 32, -(2 ** 31) - 1, Number.NaN]) expect(() => (address.s_addr = n)).toThrow(TypeError)
    const limit = new rlimit()
    for (const n of [2 ** 65, -(2 ** 54), 0.5]) expect(() => (limit.rlim_cur = n)).toThrow(TypeError)
    const fd = new pollfd()
    expect(() => (fd.events = 2 ** 15)).toThrow(TypeError)
    expect(() => (fd.fd = 2 ** 31)).toThrow(TypeError)
    const event = new epoll_event()
    for (const n of [2n ** 64n, -(2n ** 63n) - 1n, 0.5, '1'])
      expect(() => (event.data.u64 = n as number)).toThrow(TypeError)
  })
})

describe('a length past the end', () => {
  const address = new sockaddr_in()
  const value = Int32Array.of(1)
  const buf = Buffer.alloc(4)
  const minus = (): Uint32Array => Uint32Array.of(-1)
  let s: number
  let file: number
  beforeEach(() => {
    s = socket(AF_INET, SOCK_DGRAM, 0)
    file = open('/dev/zero', O_RDWR)
  })
  afterEach(() => {
    close(s)
    close(file)
  })

  it('is the kernel’s to refuse where it is certain to: a negative int', () => {
    expect(bind(s, address, -1)).toFailWith(EINVAL)
    expect(connect(s, address, -1)).toFailWith(EINVAL)
    expect(sendto(s, 'x', 1, 0, address, -1)).toFailWith(EINVAL)
    expect(setsockopt(s, SOL_SOCKET, SO_REUSEADDR, value, -1)).toFailWith(EINVAL)
    expect(getsockopt(s, SOL_SOCKET, SO_REUSEADDR, value, minus())).toFailWith(EINVAL)
    expect(getsockname(s, address, minus())).toFailWith(EINVAL)
    expect(getsockname(1 << 20, address, minus())).toFailWith(EBADF)
    expect(accept(1 << 20, address, minus())).toFailWith(EBADF)
    expect(bind(s, address, 2 ** 31)).toFailWith(EINVAL)
    expect(readlink('/proc/self/exe', buf, -1)).toFailWith(EINVAL)
    expect(poll(array(pollfd, 1), -1, 0)).toFailWith(EINVAL)
  })

  it('is the kernel’s to refuse where it is certain to: a size_t above SSIZE_MAX', () => {
    for (const length of [-1, 2 ** 63, 2 ** 64]) {
      expect(read(file, buf, length)).toFailWith(EFAULT)
      expect(write(file, buf, length)).toFailWith(EFAULT)
      expect(pread(file, buf, length, 0)).toFailWith(EFAULT)
      expect(pwrite(file, 'text', length, 0)).toFailWith(EFAULT)
      expect(read(1 << 20, buf, length)).toFailWith(EBADF)
    }
    const iov = new iovec()
    iov.iov_base = buf
    iov.iov_len = -1
    expect(readv(file, iov, 1)).toFailWith(EINVAL)
    expect(writev(file, iov, 1)).toFailWith(EINVAL)
    const message = new msghdr()
    message.msg_iov = iov
    message.msg_iovlen = 1
    expect(sendmsg(s, message, 0)).toFailWith(EINVAL)
    expect(recvmsg(s, message, 0)).toFailWith(EINVAL)
  })

  it('stays a RangeError where it would be cut and begun with', () => {
    const pair = Int32Array.of(0, 0)
    expect(socketpair(AF_UNIX, SOCK_STREAM, 0, pair)).toBe(0)
    const [a, b] = pair as unknown as [number, number]
    expect(write(b, 'more than four', 14)).toBe(14)
    expect(() => recv(a, buf, -1, 0)).toThrow(RangeError)
    expect(() => recvfrom(a, buf, -1, 0, null, null)).toThrow(RangeError)
    expect(() => send(a, buf, -1, 0)).toThrow(RangeError)
    expect(() => sendto(a, buf, -1, 0, null, 0)).toThrow(RangeError)
    close(a)
    close(b)
  })

  it('stays a RangeError where libc works by itself, and where it is no more than too long', () => {
    expect(() => getcwd(buf, -1)).toThrow(RangeError)
    expect(() => memset(buf, 0, -1)).toThrow(RangeError)
    expect(() => memcpy(buf, buf, 2 ** 64)).toThrow(RangeError)
    expect(() => read(file, buf, 5)).toThrow(RangeError)
    expect(() => read(file, buf, 2 ** 53)).toThrow(RangeError)
    expect(() => bind(s, address, sizeof(address) + 1)).toThrow(RangeError)
    expect(() => getsockname(s, address, Uint32Array.of(sizeof(address) + 1))).toThrow(RangeError)
  })

  it('is ENOMEM to malloc', () => {
    expect(malloc(-1)).toBe(null)
  })
})

describe('an array of structs', () => {
  it('is memory', () => {
    const ends = Int32Array.of(0, 0)
    expect(pipe(ends)).toBe(0)
    const [from, to] = ends as unknown as [number, number]
    const infos = array(signalfd_siginfo, 4)
    const times = array(timespec, 2)
    times[1]!.tv_sec = 7
    expect(write(to, times, sizeof(times))).toBe(32)
    expect(read(from, infos, sizeof(infos))).toBe(32)
    expect(new DataView(infos.bytes.buffer).getUint32(16, true)).toBe(7)
    expect(() => read(from, infos, sizeof(infos) + 1)).toThrow(RangeError)
    close(from)
    close(to)
  })

  it('is what its own class made, and nothing that looks like it', () => {
    const bytes = new Uint8Array(64)
    let ran = false
    const likeIt = Object.defineProperty([], 'bytes', {
      get() {
        ran = true
        return bytes
      },
    })
    for (const value of [likeIt, { bytes }, Object.assign([], { bytes }), new Proxy(array(timespec, 4), {}), []])
      expect(() => read(0, value as unknown as Uint8Array, 1)).toThrow(TypeError)
    expect(ran).toBe(false)
    const real = array(timespec, 4)
    expect(() => Object.defineProperty(real, 'bytes', { value: bytes })).toThrow(TypeError)
  })
})

describe('JavaScript that runs in mid-call', () => {
  const detach = (view: ArrayBufferView): void => {
    structuredClone(view.buffer, { transfer: [view.buffer as ArrayBuffer] })
  }

  it('comes before any pointer is taken: an element of argv', () => {
    const pid = new Int32Array(1)
    const argv = Object.defineProperty(['true'], 0, {
      get() {
        detach(pid)
        return 'true'
      },
    })
    expect(() => posix_spawn(pid, '/nonexistent', null, null, argv, [])).toThrow(RangeError)
  })

  it('comes after the memory is written: a setter of what %m gives', () => {
    const number = new Int32Array(1)
    let seen = 0
    const text = Object.defineProperty([null], 0, {
      set() {
        seen = number[0]!
        detach(number)
      },
    })
    expect(sscanf('word 5', '%ms %d', text as [Buffer | null], number)).toBe(2)
    expect(seen).toBe(5)
  })
})

// AddressSanitizer ends a process that new has no memory for.
it.skipIf(sanitized)('memory that runs out is an Error or ENOMEM', async () => {
  expect(await outputOf('out-of-memory')).toBe('Error ENOMEM\nError ENOMEM\n')
})
