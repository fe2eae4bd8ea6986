import { sizeof } from 'libposix'
import { EAFNOSUPPORT, EBADF, ECONNREFUSED, EINVAL, ENOTCONN } from 'libposix/errno.h'
import {
  IORING_CQE_F_MORE,
  IORING_FILE_INDEX_ALLOC,
  IOSQE_FIXED_FILE,
  io_uring_prep_accept,
  io_uring_prep_accept_direct,
  io_uring_prep_bind,
  io_uring_prep_cancel64,
  io_uring_prep_connect,
  io_uring_prep_listen,
  io_uring_prep_multishot_accept,
  io_uring_prep_multishot_accept_direct,
  io_uring_prep_send,
  io_uring_prep_shutdown,
  io_uring_prep_socket,
  io_uring_prep_socket_direct,
  io_uring_register_files_sparse,
  io_uring_sqe_set_flags,
  io_uring_submit,
} from 'libposix/liburing.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { AF_INET, connect, getsockname, recv, SHUT_WR, SOCK_STREAM } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { complete, completed, needsRing, result, ringOf, sqeOf } from '../support/ring.ts'
import { listener, loopback, nameOf, own, pair, tcp } from '../support/sockets.ts'

needsRing()

/** Connects one more client to a server. */
function client(server: number): number {
  const fd = tcp()
  expect(connect(fd, nameOf(server), sizeof(sockaddr_in))).toBe(0)
  return fd
}

describe('io_uring_prep_accept', () => {
  it('accepts, and tells who', () => {
    const [ring, server] = [ringOf(), listener()]
    const [peer, length] = [new sockaddr_in(), Uint32Array.of(sizeof(sockaddr_in))]
    io_uring_prep_accept(sqeOf(ring), server, peer, length, 0)
    io_uring_submit(ring)
    const fd = client(server)
    own(complete(ring, 1)[0]!.res)
    expect(length[0]).toBe(sizeof(sockaddr_in))
    expect(peer.sin_port).toBe(nameOf(fd).sin_port)
  })

  it('fails as the kernel says', () => {
    const ring = ringOf()
    expect(result(ring, sqe => io_uring_prep_accept(sqe, -1, null, null, 0))).toBe(-EBADF)
    expect(result(ring, sqe => io_uring_prep_accept(sqe, tcp(), null, null, 0))).toBe(-EINVAL)
  })

  it('refuses what C leaves undefined', () => {
    const ring = ringOf()
    const short = new sockaddr_in()
    expect(() => io_uring_prep_accept(sqeOf(ring), -1, short, Uint32Array.of(17), 0)).toThrow(RangeError)
    expect(() => io_uring_prep_accept(sqeOf(ring), -1, short, 16 as never, 0)).toThrow(TypeError)
  })
})

describe('io_uring_prep_accept_direct', () => {
  it('accepts into the registered files', () => {
    const [ring, server] = [ringOf(), listener()]
    expect(io_uring_register_files_sparse(ring, 4)).toBe(0)
    const fd = client(server)
    expect(result(ring, sqe => io_uring_prep_accept_direct(sqe, server, null, null, 0, 2))).toBe(0)
    const sent = result(ring, sqe => {
      io_uring_prep_send(sqe, 2, 'hello', 5, 0)
      io_uring_sqe_set_flags(sqe, IOSQE_FIXED_FILE)
    })
    expect(sent).toBe(5)
    expect(recv(fd, Buffer.alloc(8), 8, 0)).toBe(5)
  })
})

describe('io_uring_prep_multishot_accept', () => {
  it('accepts again and again', () => {
    const [ring, server] = [ringOf(), listener()]
    const [peer, length] = [new sockaddr_in(), Uint32Array.of(sizeof(sockaddr_in))]
    io_uring_prep_multishot_accept(sqeOf(ring, 1), server, peer, length, 0)
    io_uring_submit(ring)
    for (let i = 0; i < 3; i++) {
      const fd = client(server)
      const [done] = complete(ring, 1)
      own(done!.res)
      expect(done!.flags & IORING_CQE_F_MORE).not.toBe(0)
      expect(peer.sin_port).toBe(nameOf(fd).sin_port)
    }
    io_uring_prep_cancel64(sqeOf(ring, 2), 1, 0)
    const [ended] = completed(ring, 2)
    expect(ended!.flags & IORING_CQE_F_MORE).toBe(0)
  })
})

describe('io_uring_prep_multishot_accept_direct', () => {
  it('accepts into places that the kernel chooses', () => {
    const [ring, server] = [ringOf(), listener()]
    expect(io_uring_register_files_sparse(ring, 4)).toBe(0)
    io_uring_prep_multishot_accept_direct(sqeOf(ring, 1), server, null, null, 0)
    io_uring_submit(ring)
    const places = [0, 1].map(() => {
      client(server)
      return complete(ring, 1)[0]!.res
    })
    expect(places).toEqual([0, 1])
  })
})

describe('io_uring_prep_connect', () => {
  it('connects', () => {
    const server = listener()
    const fd = tcp()
    expect(result(ringOf(), sqe => io_uring_prep_connect(sqe, fd, nameOf(server), sizeof(sockaddr_in)))).toBe(0)
  })

  it('fails as the kernel says', () => {
    const ring = ringOf()
    const gone = listener()
    const name = nameOf(gone)
    close(gone)
    expect(result(ring, sqe => io_uring_prep_connect(sqe, tcp(), name, sizeof(name)))).toBe(-ECONNREFUSED)
    expect(result(ring, sqe => io_uring_prep_connect(sqe, tcp(), name, -1))).toBe(-EINVAL)
  })

  it('refuses what is past the end', () => {
    expect(() => io_uring_prep_connect(sqeOf(ringOf()), -1, loopback(), 17)).toThrow(RangeError)
  })
})

describe('io_uring_prep_bind', () => {
  it('binds', () => {
    const fd = tcp()
    const done = result(ringOf(), sqe => io_uring_prep_bind(sqe, fd, loopback(), sizeof(sockaddr_in)))
    // Before Linux 6.11 there is no such request.
    expect([0, -EINVAL]).toContain(done)
    if (done === 0) expect(nameOf(fd).sin_port).not.toBe(0)
  })
})

describe('io_uring_prep_listen', () => {
  it('listens', () => {
    const fd = tcp()
    expect([0, -EINVAL]).toContain(result(ringOf(), sqe => io_uring_prep_listen(sqe, fd, 5)))
  })
})

describe('io_uring_prep_socket', () => {
  it('makes a socket', () => {
    const fd = own(result(ringOf(), sqe => io_uring_prep_socket(sqe, AF_INET, SOCK_STREAM, 0, 0)))
    expect(getsockname(fd, new sockaddr_in(), Uint32Array.of(16))).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(result(ringOf(), sqe => io_uring_prep_socket(sqe, 999, SOCK_STREAM, 0, 0))).toBe(-EAFNOSUPPORT)
  })
})

describe('io_uring_prep_socket_direct', () => {
  it('makes one among the registered files', () => {
    const ring = ringOf()
    expect(io_uring_register_files_sparse(ring, 2)).toBe(0)
    const place = result(ring, sqe => {
      io_uring_prep_socket_direct(sqe, AF_INET, SOCK_STREAM, 0, IORING_FILE_INDEX_ALLOC, 0)
    })
    expect(place).toBe(0)
  })
})

describe('io_uring_prep_shutdown', () => {
  it('closes a direction', () => {
    const [a, b] = pair()
    expect(result(ringOf(), sqe => io_uring_prep_shutdown(sqe, a, SHUT_WR))).toBe(0)
    expect(recv(b, Buffer.alloc(1), 1, 0)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(result(ringOf(), sqe => io_uring_prep_shutdown(sqe, tcp(), SHUT_WR))).toBe(-ENOTCONN)
  })
})
