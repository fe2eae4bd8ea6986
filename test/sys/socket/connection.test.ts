import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sizeof } from 'libposix'
import { htonl, htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import {
  EACCES,
  EADDRINUSE,
  EADDRNOTAVAIL,
  EAFNOSUPPORT,
  EAGAIN,
  EALREADY,
  EBADF,
  ECONNREFUSED,
  EDESTADDRREQ,
  EINPROGRESS,
  EINVAL,
  EISCONN,
  ENOENT,
  ENOTCONN,
  ENOTSOCK,
  EOPNOTSUPP,
  EPROTONOSUPPORT,
  EPROTOTYPE,
  ESOCKTNOSUPPORT,
  errno,
  set_errno,
} from 'libposix/errno.h'
import { F_GETFD, F_GETFL, FD_CLOEXEC, fcntl, O_NONBLOCK } from 'libposix/fcntl.h'
import { POLLERR } from 'libposix/poll.h'
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  AF_UNSPEC,
  accept,
  accept4,
  bind,
  connect,
  getpeername,
  getsockname,
  isfdtype,
  listen,
  SHUT_RD,
  SHUT_RDWR,
  SHUT_WR,
  SO_ERROR,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  shutdown,
  sockaddr,
  sockaddr_storage,
  socket,
  socketpair,
} from 'libposix/sys/socket.h'
import { S_IFIFO, S_IFSOCK } from 'libposix/sys/stat.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { close, pipe, read, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import {
  connection,
  listener,
  loopback,
  nameOf,
  option,
  own,
  pair,
  shut,
  tcp,
  told,
  udp,
} from '../../support/sockets.ts'

const size = sizeof(sockaddr_in)

function pipeEnd(): number {
  const fds = new Int32Array(2)
  expect(pipe(fds)).toBe(0)
  own(fds[1]!)
  return own(fds[0]!)
}

describe('socket', () => {
  it('makes a descriptor and leaves errno alone', () => {
    set_errno(EBADF)
    const s = socket(AF_INET, SOCK_STREAM, 0)
    expect(s).toBeGreaterThan(2)
    expect(errno).toBe(EBADF)
    expect(close(s)).toBe(0)
  })
  it('takes flags with the type', () => {
    const s = own(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    expect(fcntl(s, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK)
    expect(fcntl(s, F_GETFD)).toBe(FD_CLOEXEC)
    expect(fcntl(tcp(), F_GETFD)).toBe(0)
  })
  it('fails as the kernel says', () => {
    expect(socket(9999, SOCK_STREAM, 0)).toFailWith(EAFNOSUPPORT)
    expect(socket(AF_INET, SOCK_STREAM, 17)).toFailWith(EPROTONOSUPPORT)
    expect(socket(AF_INET, SOCK_SEQPACKET, 0)).toFailWith(ESOCKTNOSUPPORT)
    expect(socket(AF_INET, 9999, 0)).toFailWith(EINVAL)
    expect(socket(-1, SOCK_STREAM, 0)).toFailWith(EAFNOSUPPORT)
  })
  it('refuses what C refuses to compile', () => {
    expect(() => socket(1.5, SOCK_STREAM, 0)).toThrow(TypeError)
    expect(() => socket(2 ** 31, SOCK_STREAM, 0)).toThrow(TypeError)
  })
})

describe('socketpair', () => {
  it('gives two that are connected', () => {
    const [a, b] = pair()
    const buf = Buffer.alloc(8)
    expect(write(a, 'hello', 5)).toBe(5)
    expect(read(b, buf, 8)).toBe(5)
    expect(write(b, 'back', 4)).toBe(4)
    expect(read(a, buf, 8)).toBe(4)
  })
  it('fails as the kernel says', () => {
    const sv = new Int32Array(2)
    expect(socketpair(AF_INET, SOCK_STREAM, 0, sv)).toFailWith(EOPNOTSUPP)
    expect(socketpair(9999, SOCK_STREAM, 0, sv)).toFailWith(EAFNOSUPPORT)
    expect(socketpair(AF_UNIX, SOCK_STREAM, 99, sv)).toFailWith(EPROTONOSUPPORT)
  })
  it('refuses an array of one', () => {
    expect(() => socketpair(AF_UNIX, SOCK_STREAM, 0, new Int32Array(1))).toThrow(RangeError)
  })
})

describe('bind', () => {
  it('gives the address that getsockname tells', () => {
    const s = tcp()
    expect(bind(s, loopback(), size)).toBe(0)
    expect(nameOf(s).sin_port).toBeGreaterThan(0)
    expect(nameOf(s).sin_addr.s_addr).toBe(inet_addr('127.0.0.1'))
  })
  it('fails as the kernel says', () => {
    const taken = nameOf(listener())
    expect(bind(tcp(), taken, size)).toFailWith(EADDRINUSE)
    expect(bind(-1, taken, size)).toFailWith(EBADF)
    expect(bind(pipeEnd(), taken, size)).toFailWith(ENOTSOCK)
    expect(bind(tcp(), taken, 3)).toFailWith(EINVAL)
    const bound = udp()
    expect(bind(bound, loopback(), size)).toFailWith(EINVAL)
    const elsewhere = loopback()
    elsewhere.sin_addr.s_addr = inet_addr('203.0.113.1')
    expect(bind(tcp(), elsewhere, size)).toFailWith(EADDRNOTAVAIL)
    const family = loopback()
    family.sin_family = AF_INET6
    expect(bind(tcp(), family, size)).toFailWith(EAFNOSUPPORT)
    const path = new sockaddr_un()
    path.sun_family = AF_UNIX
    path.sun_path.write('/nonexistent/directory/socket')
    expect(bind(own(socket(AF_UNIX, SOCK_STREAM, 0)), path, sizeof(path))).toFailWith(ENOENT)
  })
  it('refuses a length past the end of the address', () => {
    expect(() => bind(tcp(), loopback(), size + 1)).toThrow(RangeError)
    expect(bind(tcp(), loopback(), -1)).toFailWith(EINVAL)
  })
})

describe('listen', () => {
  it('lets connections in', () => {
    const server = listener()
    expect(connect(tcp(), nameOf(server), size)).toBe(0)
  })
  it('binds to a free port by itself', () => {
    const s = tcp()
    expect(listen(s, 1)).toBe(0)
    expect(nameOf(s).sin_port).toBeGreaterThan(0)
  })
  it('fails as the kernel says', () => {
    expect(listen(-1, 5)).toFailWith(EBADF)
    expect(listen(pipeEnd(), 5)).toFailWith(ENOTSOCK)
    expect(listen(udp(), 5)).toFailWith(EOPNOTSUPP)
    expect(listen(connection()[0], 5)).toFailWith(EINVAL)
  })
})

describe.each([
  ['accept', (fd: number, addr: sockaddr | sockaddr_in | null, len: Uint32Array | null) => accept(fd, addr, len)],
  ['accept4', (fd: number, addr: sockaddr | sockaddr_in | null, len: Uint32Array | null) => accept4(fd, addr, len, 0)],
])('%s', (_name, call) => {
  it('takes a connection and tells from where', () => {
    const server = listener()
    const client = tcp()
    expect(connect(client, nameOf(server), size)).toBe(0)
    const addr = new sockaddr_in()
    const len = Uint32Array.of(size)
    own(call(server, addr, len))
    expect(len[0]).toBe(size)
    expect(addr.sin_port).toBe(nameOf(client).sin_port)
  })
  it('cuts the address at the length and tells its whole size', () => {
    const server = listener()
    connect(tcp(), nameOf(server), size)
    const addr = new sockaddr_in()
    addr.sin_addr.s_addr = 0xabcdef
    const len = Uint32Array.of(4)
    own(call(server, addr, len))
    expect(len[0]).toBe(size)
    expect(addr.sin_family).toBe(AF_INET)
    expect(addr.sin_addr.s_addr).toBe(0xabcdef)
  })
  it('fails as the kernel says', () => {
    expect(call(-1, null, null)).toFailWith(EBADF)
    expect(call(pipeEnd(), null, null)).toFailWith(ENOTSOCK)
    expect(call(udp(), null, null)).toFailWith(EOPNOTSUPP)
    expect(call(tcp(), null, null)).toFailWith(EINVAL)
    const server = own(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    listen(server, 1)
    expect(call(server, null, null)).toFailWith(EAGAIN)
  })
  it('refuses a length that the address does not have', () => {
    expect(() => call(listener(), new sockaddr(), Uint32Array.of(17))).toThrow(RangeError)
  })
})

describe('accept4', () => {
  it('gives the new socket its flags', () => {
    const server = listener()
    connect(tcp(), nameOf(server), size)
    const fd = own(accept4(server, null, null, SOCK_NONBLOCK | SOCK_CLOEXEC))
    expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK)
    expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC)
  })
  it('fails for unknown flags', () => {
    expect(accept4(listener(), null, null, 1)).toFailWith(EINVAL)
  })
})

describe('connect', () => {
  it('connects, and only once', () => {
    const server = listener()
    const client = tcp()
    expect(connect(client, nameOf(server), size)).toBe(0)
    expect(connect(client, nameOf(server), size)).toFailWith(EISCONN)
    const accepted = own(accept(server, null, null))
    expect(connect(accepted, nameOf(server), size)).toFailWith(EISCONN)
    const name = new sockaddr_un()
    name.sun_family = AF_UNIX
    name.sun_path.write(`\0libposix-${process.pid}`)
    const [local, remote] = [0, 0].map(() => own(socket(AF_UNIX, SOCK_STREAM, 0)))
    expect(bind(local!, name, sizeof(name))).toBe(0)
    expect(listen(local!, 1)).toBe(0)
    expect(connect(remote!, name, sizeof(name))).toBe(0)
    expect(connect(remote!, name, sizeof(name))).toFailWith(EISCONN)
  })
  it('fails as the kernel says', () => {
    const gone = listener()
    const address = nameOf(gone)
    shut(gone)
    expect(connect(tcp(), address, size)).toFailWith(ECONNREFUSED)
    expect(connect(-1, address, size)).toFailWith(EBADF)
    expect(connect(pipeEnd(), address, size)).toFailWith(ENOTSOCK)
    expect(connect(tcp(), address, 2)).toFailWith(EINVAL)
    const everyone = loopback(address.sin_port)
    everyone.sin_addr.s_addr = inet_addr('255.255.255.255')
    expect(connect(udp(), everyone, size)).toFailWith(EACCES)
    const unix = new sockaddr_un()
    unix.sun_family = AF_UNIX
    unix.sun_path.write('/nonexistent/socket')
    expect(connect(tcp(), unix, sizeof(unix))).toFailWith(EAFNOSUPPORT)
    expect(connect(own(socket(AF_UNIX, SOCK_STREAM, 0)), unix, sizeof(unix))).toFailWith(ENOENT)
  })
  it('tells of the wrong type of an AF_UNIX socket', () => {
    const name = new sockaddr_un()
    name.sun_family = AF_UNIX
    const directory = mkdtempSync(join(tmpdir(), 'libposix-'))
    name.sun_path.write(join(directory, 'socket'))
    const server = own(socket(AF_UNIX, SOCK_DGRAM, 0))
    expect(bind(server, name, sizeof(name))).toBe(0)
    expect(connect(own(socket(AF_UNIX, SOCK_STREAM, 0)), name, sizeof(name))).toFailWith(EPROTOTYPE)
    rmSync(directory, { recursive: true })
  })
  it('goes on in the background where the socket does not block', () => {
    // A backlog of 0 holds one connection; the SYN of the next but one stays without an answer.
    const server = listener(0)
    const full = [tcp(), own(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))]
    for (const fd of full) connect(fd, nameOf(server), size)
    const late = own(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    expect(connect(late, nameOf(server), size)).toFailWith(EINPROGRESS)
    expect(connect(late, nameOf(server), size)).toFailWith(EALREADY)
  })
  it('leaves ECONNREFUSED of a datagram socket to the next call', () => {
    // Both are bound before one goes, so that the other does not get its port.
    const [s, gone] = [udp(), udp()]
    const address = nameOf(gone)
    shut(gone)
    expect(connect(s, address, size)).toBe(0)
    expect(send(s, 'x', 1, 0)).toBe(1)
    told(s, POLLERR)
    expect(option(s, SOL_SOCKET, SO_ERROR)).toBe(ECONNREFUSED)
    expect(option(s, SOL_SOCKET, SO_ERROR)).toBe(0)
  })
  it('dissolves the association of a datagram socket by AF_UNSPEC', () => {
    const s = udp()
    expect(connect(s, nameOf(udp()), size)).toBe(0)
    const none = new sockaddr()
    none.sa_family = AF_UNSPEC
    expect(connect(s, none, sizeof(none))).toBe(0)
    expect(send(s, 'x', 1, 0)).toFailWith(EDESTADDRREQ)
  })
})

describe('shutdown', () => {
  it('ends one direction: the other still flows', () => {
    const [client, server] = connection()
    const buf = Buffer.alloc(16)
    expect(shutdown(client, SHUT_WR)).toBe(0)
    expect(read(server, buf, 16)).toBe(0)
    expect(write(server, 'Thank you', 9)).toBe(9)
    expect(read(client, buf, 16)).toBe(9)
    expect(shutdown(client, SHUT_RD)).toBe(0)
    expect(read(client, buf, 16)).toBe(0)
  })
  it('fails as the kernel says', () => {
    expect(shutdown(-1, SHUT_WR)).toFailWith(EBADF)
    expect(shutdown(pipeEnd(), SHUT_WR)).toFailWith(ENOTSOCK)
    expect(shutdown(tcp(), SHUT_RDWR)).toFailWith(ENOTCONN)
    expect(shutdown(connection()[0], 3)).toFailWith(EINVAL)
    expect(shutdown(connection()[0], -1)).toFailWith(EINVAL)
  })
})

describe('getsockname', () => {
  it('tells the family of a socket that is not bound', () => {
    const address = new sockaddr_storage()
    const len = Uint32Array.of(sizeof(address))
    expect(getsockname(tcp(), address, len)).toBe(0)
    expect(address.ss_family).toBe(AF_INET)
    expect(len[0]).toBe(size)
  })
  it('fails as the kernel says', () => {
    const address = new sockaddr_in()
    expect(getsockname(-1, address, Uint32Array.of(size))).toFailWith(EBADF)
    expect(getsockname(pipeEnd(), address, Uint32Array.of(size))).toFailWith(ENOTSOCK)
    expect(getsockname(tcp(), null, Uint32Array.of(0xffffffff))).toFailWith(EINVAL)
  })
})

describe('getpeername', () => {
  it('tells the other end', () => {
    const [client, server] = connection()
    const address = new sockaddr_in()
    expect(getpeername(server, address, Uint32Array.of(size))).toBe(0)
    expect(address.sin_port).toBe(nameOf(client).sin_port)
    expect(address.sin_addr.s_addr).toBe(htonl(0x7f000001))
    expect(htons(address.sin_port)).toBeGreaterThan(0)
  })
  it('fails as the kernel says', () => {
    const address = new sockaddr_in()
    expect(getpeername(-1, address, Uint32Array.of(size))).toFailWith(EBADF)
    expect(getpeername(pipeEnd(), address, Uint32Array.of(size))).toFailWith(ENOTSOCK)
    expect(getpeername(tcp(), address, Uint32Array.of(size))).toFailWith(ENOTCONN)
  })
})

describe('isfdtype', () => {
  it('knows a socket from a pipe', () => {
    expect(isfdtype(tcp(), S_IFSOCK)).toBe(1)
    expect(isfdtype(pipeEnd(), S_IFSOCK)).toBe(0)
    expect(isfdtype(pipeEnd(), S_IFIFO)).toBe(1)
  })
  it('fails without a word in errno, as glibc has it', () => {
    expect(isfdtype(-1, S_IFSOCK)).toBe(-1)
  })
})
