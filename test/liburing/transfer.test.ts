import { sizeof } from 'libposix'
import { EBADF, EFAULT, EINVAL, ENOBUFS, ENOENT } from 'libposix/errno.h'
import {
  IORING_CQE_F_MORE,
  IORING_CQE_F_NOTIF,
  IOSQE_BUFFER_SELECT,
  io_uring_prep_recv,
  io_uring_prep_recv_multishot,
  io_uring_prep_send,
  io_uring_prep_send_bundle,
  io_uring_prep_send_zc,
  io_uring_prep_send_zc_fixed,
  io_uring_prep_sendto,
  io_uring_sqe_set_flags,
  io_uring_submit,
} from 'libposix/liburing.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { MAP_ANONYMOUS, MAP_FAILED, MAP_PRIVATE, mmap, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'
import { recv, recvfrom, send } from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { complete, needsRing, result, ringOf, sqeOf } from '../support/ring.ts'
import { connection, nameOf, pair, udp } from '../support/sockets.ts'

needsRing()

/** Memory of each kind: that which stays, and that of which the ring has a copy. */
const memories: [string, (size: number) => Uint8Array][] = [
  ['a Buffer', size => Buffer.alloc(size)],
  ['a SharedArrayBuffer', size => new Uint8Array(new SharedArrayBuffer(size + 3), 3)],
  ['mmap', size => mapped(size)],
]

function mapped(size: number): Buffer {
  const memory = mmap(null, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
  if (memory === MAP_FAILED) throw new Error('mmap failed')
  return memory
}

describe('io_uring_prep_send', () => {
  it.each(memories)('sends from %s', (_, make) => {
    const [[a, b], memory, got] = [pair(), make(64), Buffer.alloc(64)]
    memory.set(Buffer.from('what was sent'))
    expect(result(ringOf(), sqe => io_uring_prep_send(sqe, a, memory, 13, 0))).toBe(13)
    expect(recv(b, got, 64, 0)).toBe(13)
    expect(got.toString('latin1', 0, 13)).toBe('what was sent')
  })

  it('fails as the kernel says', () => {
    const ring = ringOf()
    expect(result(ring, sqe => io_uring_prep_send(sqe, -1, 'x', 1, 0))).toBe(-EBADF)
    expect(result(ring, sqe => io_uring_prep_send(sqe, pair()[0], null, 1, 0))).toBe(-EFAULT)
  })

  it('refuses what is past the end', () => {
    const ring = ringOf()
    for (const [, make] of memories)
      expect(() => io_uring_prep_send(sqeOf(ring), -1, make(64), 65, 0)).toThrow(RangeError)
    const liar = Object.defineProperty(Buffer.alloc(8), 'length', { value: 2 ** 20 })
    expect(() => io_uring_prep_send(sqeOf(ring), -1, liar, 9, 0)).toThrow(RangeError)
  })
})

describe('io_uring_prep_recv', () => {
  it.each(memories)('receives into %s', (_, make) => {
    const [[a, b], memory] = [pair(), make(64)]
    send(b, 'what came', 9, 0)
    expect(result(ringOf(), sqe => io_uring_prep_recv(sqe, a, memory, 64, 0))).toBe(9)
    expect(Buffer.from(memory.subarray(0, 10)).toString('latin1')).toBe('what came\0')
  })

  it('waits for what is to come', () => {
    const [ring, [a, b], memory] = [ringOf(), pair(), Buffer.alloc(8)]
    io_uring_prep_recv(sqeOf(ring), a, memory, 8, 0)
    io_uring_submit(ring)
    send(b, 'later', 5, 0)
    expect(complete(ring, 1)[0]!.res).toBe(5)
    expect(memory.toString('latin1', 0, 5)).toBe('later')
  })

  it('fails as the kernel says', () => {
    const ring = ringOf()
    expect(result(ring, sqe => io_uring_prep_recv(sqe, -1, Buffer.alloc(1), 1, 0))).toBe(-EBADF)
  })

  it('refuses what is past the end', () => {
    expect(() => io_uring_prep_recv(sqeOf(ringOf()), -1, Buffer.alloc(8), 9, 0)).toThrow(RangeError)
    expect(() => io_uring_prep_recv(sqeOf(ringOf()), -1, 'text' as never, 1, 0)).toThrow(TypeError)
  })
})

describe('io_uring_prep_recv_multishot', () => {
  it('needs a group of buffers', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    send(b, 'x', 1, 0)
    const done = result(ring, sqe => {
      io_uring_prep_recv_multishot(sqe, a, null, 0, 0)
      io_uring_sqe_set_flags(sqe, IOSQE_BUFFER_SELECT)
    })
    expect(done).toBe(-ENOBUFS)
    expect(result(ring, sqe => io_uring_prep_recv_multishot(sqe, a, null, 0, 0))).toBe(-EINVAL)
  })
})

describe('io_uring_prep_sendto', () => {
  it('sends to an address', () => {
    const [from, to, got] = [udp(), udp(), Buffer.alloc(8)]
    const [peer, length] = [new sockaddr_in(), Uint32Array.of(sizeof(sockaddr_in))]
    const name = nameOf(to)
    const done = result(ringOf(), sqe => io_uring_prep_sendto(sqe, from, 'datagram', 8, 0, name, sizeof(name)))
    expect(done).toBe(8)
    expect(recvfrom(to, got, 8, 0, peer, length)).toBe(8)
    expect(peer.sin_port).toBe(nameOf(from).sin_port)
  })
})

describe('io_uring_prep_send_bundle', () => {
  it('needs a group of buffers', () => {
    const done = result(ringOf(), sqe => {
      io_uring_prep_send_bundle(sqe, pair()[0], 0, 0)
      io_uring_sqe_set_flags(sqe, IOSQE_BUFFER_SELECT)
    })
    // Before Linux 6.10 there are no bundles.
    expect([-ENOENT, -EINVAL]).toContain(done)
  })
})

describe('io_uring_prep_send_zc', () => {
  it.each(memories)('sends from %s, and tells when that is free', (_, make) => {
    const [ring, [a, b], memory] = [ringOf(), connection(), make(64)]
    memory.set(Buffer.from('no copy'))
    io_uring_prep_send_zc(sqeOf(ring, 1), a, memory, 7, 0, 0)
    io_uring_submit(ring)
    const got = Buffer.alloc(8)
    expect(recv(b, got, 8, 0)).toBe(7)
    const [sent, free] = complete(ring, 2)
    expect(sent).toMatchObject({ data: 1, res: 7 })
    expect(sent!.flags & IORING_CQE_F_MORE).not.toBe(0)
    expect(free!.flags & (IORING_CQE_F_NOTIF | IORING_CQE_F_MORE)).toBe(IORING_CQE_F_NOTIF)
    expect(got.toString('latin1', 0, 7)).toBe('no copy')
  })

  it('refuses bits that could have another meaning', () => {
    expect(() => io_uring_prep_send_zc(sqeOf(ringOf()), -1, 'x', 1, 0, 1 << 5)).toThrow(RangeError)
  })
})

describe('io_uring_prep_send_zc_fixed', () => {
  it('needs a registered buffer', () => {
    const [a] = connection()
    expect(result(ringOf(), sqe => io_uring_prep_send_zc_fixed(sqe, a, 'x', 1, 0, 0, 0))).toBe(-EFAULT)
  })
})
