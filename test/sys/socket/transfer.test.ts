import { sizeof } from 'libposix'
import { inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import {
  EACCES,
  EAGAIN,
  EBADF,
  ECONNRESET,
  EDESTADDRREQ,
  EFAULT,
  EINVAL,
  EISCONN,
  EMSGSIZE,
  ENOTCONN,
  ENOTSOCK,
  ENOTTY,
  EOPNOTSUPP,
  EPIPE,
  errno,
  set_errno,
} from 'libposix/errno.h'
import { POLLPRI } from 'libposix/poll.h'
import {
  AF_INET,
  AF_UNIX,
  connect,
  linger,
  MSG_DONTWAIT,
  MSG_MORE,
  MSG_NOSIGNAL,
  MSG_OOB,
  MSG_PEEK,
  MSG_TRUNC,
  MSG_WAITALL,
  recv,
  recvfrom,
  SHUT_WR,
  SO_LINGER,
  SO_OOBINLINE,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  sendto,
  setsockopt,
  shutdown,
  sockatmark,
  socket,
} from 'libposix/sys/socket.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { pipe, read } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { connection, nameOf, own, pair, setOption, shut, tcp, told, udp } from '../../support/sockets.ts'

const size = sizeof(sockaddr_in)

function pipeEnd(): number {
  const fds = new Int32Array(2)
  expect(pipe(fds)).toBe(0)
  own(fds[1]!)
  return own(fds[0]!)
}

describe('send', () => {
  it('sends a view, a part of one, and a string', () => {
    const [a, b] = pair()
    const buf = Buffer.alloc(32)
    expect(send(a, Buffer.from('abcdef').subarray(2), 3, 0)).toBe(3)
    expect(send(a, 'xyz', 3, 0)).toBe(3)
    expect(recv(b, buf, 32, 0)).toBe(6)
    expect(buf.toString('latin1', 0, 6)).toBe('cdexyz')
  })
  it('leaves errno alone', () => {
    const [a] = pair()
    set_errno(ENOTSOCK)
    expect(send(a, 'x', 1, 0)).toBe(1)
    expect(errno).toBe(ENOTSOCK)
  })
  it('fails as the kernel says', () => {
    expect(send(-1, 'x', 1, 0)).toFailWith(EBADF)
    expect(send(pipeEnd(), 'x', 1, 0)).toFailWith(ENOTSOCK)
    expect(send(tcp(), 'x', 1, 0)).toFailWith(EPIPE)
    expect(send(udp(), 'x', 1, 0)).toFailWith(EDESTADDRREQ)
    expect(send(pair(SOCK_DGRAM)[0], 'x', 1, MSG_OOB)).toFailWith(EOPNOTSUPP)
    expect(send(connection()[0], null, 1, 0)).toFailWith(EFAULT)
  })
  it('gives EPIPE for a peer that is gone, without a signal', () => {
    const [a, b] = pair()
    shut(b)
    expect(send(a, 'x', 1, 0)).toFailWith(EPIPE)
    expect(send(a, 'x', 1, MSG_NOSIGNAL)).toFailWith(EPIPE)
    const [c] = connection()
    shutdown(c, SHUT_WR)
    expect(send(c, 'x', 1, 0)).toFailWith(EPIPE)
  })
  it('gives EAGAIN when the buffer is full', () => {
    const [a] = pair()
    const block = Buffer.alloc(1 << 16)
    while (send(a, block, block.length, MSG_DONTWAIT) > 0);
    expect(errno).toBe(EAGAIN)
  })
  it('holds data back with MSG_MORE', () => {
    const [client, server] = [udp(), udp()]
    connect(client, nameOf(server), size)
    send(client, 'one ', 4, MSG_MORE)
    send(client, 'datagram', 8, 0)
    const buf = Buffer.alloc(32)
    expect(recv(server, buf, 32, 0)).toBe(12)
    expect(buf.toString('latin1', 0, 12)).toBe('one datagram')
  })
  it('refuses a length past the end', () => {
    const [a] = pair()
    expect(() => send(a, Buffer.alloc(4), 5, 0)).toThrow(RangeError)
    expect(() => send(a, 'abc', 5, 0)).toThrow(RangeError)
    expect(send(a, 'abc', 4, 0)).toBe(4)
  })
})

describe('recv', () => {
  it('returns 0 at the end of a stream', () => {
    const [a, b] = pair()
    shut(a)
    expect(recv(b, Buffer.alloc(4), 4, 0)).toBe(0)
  })
  it('fails as the kernel says', () => {
    const buf = Buffer.alloc(4)
    expect(recv(-1, buf, 4, 0)).toFailWith(EBADF)
    expect(recv(pipeEnd(), buf, 4, 0)).toFailWith(ENOTSOCK)
    expect(recv(tcp(), buf, 4, 0)).toFailWith(ENOTCONN)
    expect(recv(pair()[0], buf, 4, MSG_DONTWAIT)).toFailWith(EAGAIN)
    expect(recv(connection()[0], buf, 4, MSG_OOB)).toFailWith(EINVAL)
    expect(recv(pair(SOCK_DGRAM)[0], buf, 4, MSG_OOB)).toFailWith(EOPNOTSUPP)
  })
  it('gives ECONNRESET after the peer reset the connection', () => {
    const [client, server] = connection()
    const now = new linger()
    now.l_onoff = 1
    expect(setsockopt(client, SOL_SOCKET, SO_LINGER, now, sizeof(now))).toBe(0)
    shut(client)
    expect(recv(server, Buffer.alloc(1), 1, 0)).toFailWith(ECONNRESET)
  })
  it('looks with MSG_PEEK and takes with the next call', () => {
    const [a, b] = pair()
    const buf = Buffer.alloc(8)
    send(a, '123', 3, 0)
    expect(recv(b, buf, 8, MSG_PEEK | MSG_DONTWAIT)).toBe(3)
    expect(recv(b, buf, 8, 0)).toBe(3)
    expect(recv(b, buf, 8, MSG_DONTWAIT)).toFailWith(EAGAIN)
  })
  it('tells the real length of a datagram with MSG_TRUNC', () => {
    const [a, b] = pair(SOCK_DGRAM)
    const buf = Buffer.alloc(3)
    send(a, 'datagram', 8, 0)
    send(a, 'next', 4, 0)
    expect(recv(b, buf, 3, MSG_TRUNC)).toBe(8)
    expect(buf.toString()).toBe('dat')
    expect(recv(b, buf, 3, 0)).toBe(3)
    expect(buf.toString()).toBe('nex')
  })
  it('fills the whole buffer with MSG_WAITALL', () => {
    const [a, b] = pair()
    const buf = Buffer.alloc(6)
    send(a, 'abc', 3, 0)
    send(a, 'def', 3, 0)
    expect(recv(b, buf, 6, MSG_WAITALL)).toBe(6)
    expect(buf.toString()).toBe('abcdef')
    send(a, 'gh', 2, 0)
    shut(a)
    expect(recv(b, buf, 6, MSG_WAITALL)).toBe(2)
  })
  it('takes urgent data out of the stream', () => {
    const [client, server] = connection()
    const buf = Buffer.alloc(8)
    expect(send(client, '123', 3, 0)).toBe(3)
    expect(send(client, '890', 3, MSG_OOB)).toBe(3)
    told(server, POLLPRI)
    expect(recv(server, buf, 8, MSG_OOB)).toBe(1)
    expect(buf.toString('latin1', 0, 1)).toBe('0')
    expect(recv(server, buf, 8, MSG_OOB)).toFailWith(EINVAL)
    expect(recv(server, buf, 8, 0)).toBe(5)
    expect(buf.toString('latin1', 0, 5)).toBe('12389')
  })
})

describe('sockatmark', () => {
  it('tells where the urgent byte is', () => {
    const [client, server] = connection()
    const buf = Buffer.alloc(8)
    setOption(server, SOL_SOCKET, SO_OOBINLINE, 1)
    send(client, 'ab', 2, 0)
    send(client, 'c', 1, MSG_OOB)
    told(server, POLLPRI)
    expect(recv(server, buf, 1, 0)).toBe(1)
    expect(sockatmark(server)).toBe(0)
    expect(recv(server, buf, 8, 0)).toBe(1)
    expect(sockatmark(server)).toBe(1)
    expect(recv(server, buf, 8, 0)).toBe(1)
    expect(buf.toString('latin1', 0, 1)).toBe('c')
    expect(sockatmark(server)).toBe(0)
  })
  it('fails as the kernel says', () => {
    expect(sockatmark(-1)).toFailWith(EBADF)
    expect(sockatmark(pipeEnd())).toFailWith(ENOTTY)
  })
})

describe('sendto', () => {
  it('sends to an address', () => {
    const [from, to] = [udp(), udp()]
    expect(sendto(from, 'hello', 5, 0, nameOf(to), size)).toBe(5)
    expect(recv(to, Buffer.alloc(8), 8, 0)).toBe(5)
  })
  it('sends without one on a connected socket', () => {
    const [from, to] = [udp(), udp()]
    connect(from, nameOf(to), size)
    expect(sendto(from, 'hello', 5, 0, null, 0)).toBe(5)
    expect(recv(to, Buffer.alloc(8), 8, 0)).toBe(5)
  })
  it('fails as the kernel says', () => {
    const to = nameOf(udp())
    expect(sendto(-1, 'x', 1, 0, to, size)).toFailWith(EBADF)
    expect(sendto(pipeEnd(), 'x', 1, 0, to, size)).toFailWith(ENOTSOCK)
    expect(sendto(udp(), 'x', 1, 0, to, 3)).toFailWith(EINVAL)
    expect(sendto(udp(), Buffer.alloc(65508), 65508, 0, to, size)).toFailWith(EMSGSIZE)
    const everyone = nameOf(udp())
    everyone.sin_addr.s_addr = inet_addr('255.255.255.255')
    expect(sendto(own(socket(AF_INET, SOCK_DGRAM, 0)), 'x', 1, 0, everyone, size)).toFailWith(EACCES)
  })
  it('takes no address on a stream: of a connection, of none; only TCP passes it over', () => {
    const name = new sockaddr_un()
    name.sun_family = AF_UNIX
    expect(sendto(pair()[0], 'x', 1, 0, name, sizeof(name))).toFailWith(EISCONN)
    expect(sendto(own(socket(AF_UNIX, SOCK_STREAM, 0)), 'x', 1, 0, name, sizeof(name))).toFailWith(EOPNOTSUPP)
    const [client] = connection()
    expect(sendto(client, 'x', 1, 0, nameOf(udp()), size)).toBe(1)
  })
  it('refuses lengths past the end', () => {
    const to = nameOf(udp())
    expect(() => sendto(udp(), 'x', 3, 0, to, size)).toThrow(RangeError)
    expect(() => sendto(udp(), 'x', 1, 0, to, size + 1)).toThrow(RangeError)
  })
})

describe('recvfrom', () => {
  it('tells the sender', () => {
    const [from, to] = [udp(), udp()]
    const src = new sockaddr_in()
    const len = Uint32Array.of(size)
    sendto(from, 'hello', 5, 0, nameOf(to), size)
    const buf = Buffer.alloc(8)
    expect(recvfrom(to, buf, 8, 0, src, len)).toBe(5)
    expect(len[0]).toBe(size)
    expect(src.sin_port).toBe(nameOf(from).sin_port)
    expect(buf.toString('latin1', 0, 5)).toBe('hello')
  })
  it('keeps the boundaries of datagrams, empty ones too', () => {
    const [from, to] = [udp(), udp()]
    for (const part of ['a', '', 'bcd']) sendto(from, part, part.length, 0, nameOf(to), size)
    const buf = Buffer.alloc(8)
    expect(recvfrom(to, buf, 8, 0, null, null)).toBe(1)
    expect(recvfrom(to, buf, 8, 0, null, null)).toBe(0)
    expect(recvfrom(to, buf, 8, 0, null, null)).toBe(3)
  })
  it('takes a datagram of 65507 bytes', () => {
    const [from, to] = [udp(), udp()]
    const sent = Buffer.alloc(65507, 'libposix')
    expect(sendto(from, sent, sent.length, 0, nameOf(to), size)).toBe(65507)
    const got = Buffer.alloc(65536)
    expect(recvfrom(to, got, got.length, 0, null, null)).toBe(65507)
    expect(got.subarray(0, 65507).equals(sent)).toBe(true)
  })
  it('loses what does not fit', () => {
    const [from, to] = [udp(), udp()]
    sendto(from, 'datagram', 8, 0, nameOf(to), size)
    expect(recvfrom(to, Buffer.alloc(4), 4, 0, null, null)).toBe(4)
    expect(recvfrom(to, Buffer.alloc(4), 4, MSG_DONTWAIT, null, null)).toFailWith(EAGAIN)
  })
  it('tells the empty address of an AF_UNIX sender without a name', () => {
    const [a, b] = pair(SOCK_DGRAM, AF_UNIX)
    const len = Uint32Array.of(size)
    send(a, 'x', 1, 0)
    expect(recvfrom(b, Buffer.alloc(1), 1, 0, new sockaddr_in(), len)).toBe(1)
    expect(len[0]).toBe(0)
  })
  it('fails as the kernel says', () => {
    const buf = Buffer.alloc(4)
    expect(recvfrom(-1, buf, 4, 0, null, null)).toFailWith(EBADF)
    expect(recvfrom(pipeEnd(), buf, 4, 0, null, null)).toFailWith(ENOTSOCK)
    expect(recvfrom(udp(), buf, 4, MSG_DONTWAIT, null, null)).toFailWith(EAGAIN)
  })
  it('refuses lengths past the end, and takes nothing then', () => {
    const [from, to] = [udp(), udp()]
    sendto(from, 'x', 1, 0, nameOf(to), size)
    expect(() => recvfrom(to, Buffer.alloc(4), 5, 0, null, null)).toThrow(RangeError)
    expect(() => recvfrom(to, Buffer.alloc(4), 4, 0, new sockaddr_in(), Uint32Array.of(size + 1))).toThrow(RangeError)
    expect(read(to, Buffer.alloc(4), 4)).toBe(1)
  })
})
