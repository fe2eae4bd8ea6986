import { array } from 'libposix'
import { EBADF, EBADFD, EINVAL, ENXIO } from 'libposix/errno.h'
import {
  IORING_FILE_INDEX_ALLOC,
  IORING_OP_NOP,
  IORING_REGISTER_FILES_SKIP,
  IORING_SETUP_R_DISABLED,
  IOSQE_FIXED_FILE,
  type io_uring,
  io_uring_enable_rings,
  io_uring_get_probe_ring,
  io_uring_opcode_supported,
  io_uring_prep_nop,
  io_uring_prep_send,
  io_uring_prep_socket_direct,
  io_uring_probe,
  io_uring_register_buffers,
  io_uring_register_eventfd,
  io_uring_register_eventfd_async,
  io_uring_register_file_alloc_range,
  io_uring_register_files,
  io_uring_register_files_sparse,
  io_uring_register_files_update,
  io_uring_register_iowq_max_workers,
  io_uring_register_personality,
  io_uring_register_probe,
  io_uring_sqe_set_flags,
  io_uring_submit,
  io_uring_unregister_buffers,
  io_uring_unregister_eventfd,
  io_uring_unregister_files,
  io_uring_unregister_personality,
} from 'libposix/liburing.h'
import { EFD_NONBLOCK, eventfd, eventfd_read } from 'libposix/sys/eventfd.h'
import { AF_INET, recv, SOCK_STREAM } from 'libposix/sys/socket.h'
import { iovec } from 'libposix/sys/uio.h'
import { describe, expect, it } from 'vitest'
import { complete, needsRing, result, ringOf, sqeOf } from '../support/ring.ts'
import { own, pair } from '../support/sockets.ts'

needsRing()

/** Sends by a registered file. */
function sendBy(ring: io_uring, place: number): number {
  return result(ring, sqe => {
    io_uring_prep_send(sqe, place, 'x', 1, 0)
    io_uring_sqe_set_flags(sqe, IOSQE_FIXED_FILE)
  })
}

describe('io_uring_register_files', () => {
  it('registers', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    expect(io_uring_register_files(ring, Int32Array.of(-1, a), 2)).toBe(0)
    expect(sendBy(ring, 1)).toBe(1)
    expect(sendBy(ring, 0)).toBe(-EBADF)
    expect(recv(b, Buffer.alloc(8), 8, 0)).toBe(1)
  })

  it('fails as the kernel says, and refuses what is past the end', () => {
    expect(io_uring_register_files(ringOf(), Int32Array.of(9999), 1)).toBe(-EBADF)
    expect(io_uring_register_files(ringOf(), Int32Array.of(1), 0)).toBe(-EINVAL)
    expect(() => io_uring_register_files(ringOf(), Int32Array.of(1), 2)).toThrow(RangeError)
  })
})

describe('io_uring_register_files_sparse', () => {
  it('makes room', () => {
    const ring = ringOf()
    expect(io_uring_register_files_sparse(ring, 4)).toBe(0)
    expect(sendBy(ring, 3)).toBe(-EBADF)
  })
})

describe('io_uring_register_files_update', () => {
  it('changes places', () => {
    const [ring, [a]] = [ringOf(), pair()]
    expect(io_uring_register_files_sparse(ring, 4)).toBe(0)
    expect(io_uring_register_files_update(ring, 2, Int32Array.of(IORING_REGISTER_FILES_SKIP, a), 2)).toBe(2)
    expect([sendBy(ring, 2), sendBy(ring, 3)]).toEqual([-EBADF, 1])
    expect(io_uring_register_files_update(ring, 4, Int32Array.of(a), 1)).toBe(-EINVAL)
  })
})

describe('io_uring_unregister_files', () => {
  it('forgets them', () => {
    const ring = ringOf()
    expect(io_uring_unregister_files(ring)).toBe(-ENXIO)
    io_uring_register_files_sparse(ring, 4)
    expect(io_uring_unregister_files(ring)).toBe(0)
  })
})

describe('io_uring_register_file_alloc_range', () => {
  it('says where the kernel chooses', () => {
    const ring = ringOf()
    io_uring_register_files_sparse(ring, 8)
    expect(io_uring_register_file_alloc_range(ring, 5, 2)).toBe(0)
    const place = result(ring, sqe =>
      io_uring_prep_socket_direct(sqe, AF_INET, SOCK_STREAM, 0, IORING_FILE_INDEX_ALLOC, 0),
    )
    expect(place).toBe(5)
  })
})

describe('io_uring_register_buffers', () => {
  it('registers memory that stays', () => {
    const iov = array(iovec, 2)
    for (const element of iov) {
      element.iov_base = new Uint8Array(new SharedArrayBuffer(64))
      element.iov_len = 64
    }
    expect(io_uring_register_buffers(ringOf(), iov, 2)).toBe(0)
    expect(io_uring_register_buffers(ringOf(), iov[0]!, 1)).toBe(0)
  })

  it('refuses memory that may go, and what is past the end', () => {
    const one = new iovec({ iov_base: Buffer.alloc(64), iov_len: 64 })
    expect(() => io_uring_register_buffers(ringOf(), one, 1)).toThrow(RangeError)
    one.iov_base = new Uint8Array(new SharedArrayBuffer(63))
    expect(() => io_uring_register_buffers(ringOf(), one, 1)).toThrow(RangeError)
  })
})

describe('io_uring_unregister_buffers', () => {
  it('forgets it', () => {
    const ring = ringOf()
    expect(io_uring_unregister_buffers(ring)).toBe(-ENXIO)
    const one = new iovec({ iov_base: new Uint8Array(new SharedArrayBuffer(64)), iov_len: 64 })
    expect(io_uring_register_buffers(ring, one, 1)).toBe(0)
    expect(io_uring_unregister_buffers(ring)).toBe(0)
  })
})

describe('io_uring_register_eventfd', () => {
  it('tells of completions', () => {
    const [ring, fd, value] = [ringOf(), own(eventfd(0, EFD_NONBLOCK)), new BigUint64Array(1)]
    expect(io_uring_register_eventfd(ring, fd)).toBe(0)
    io_uring_prep_nop(sqeOf(ring))
    io_uring_submit(ring)
    expect(eventfd_read(fd, value)).toBe(0)
    expect(io_uring_register_eventfd(ringOf(), 9999)).toBe(-EBADF)
  })
})

describe('io_uring_register_eventfd_async', () => {
  it('takes an eventfd', () => {
    expect(io_uring_register_eventfd_async(ringOf(), own(eventfd(0, 0)))).toBe(0)
  })
})

describe('io_uring_unregister_eventfd', () => {
  it('ends it', () => {
    const ring = ringOf()
    expect(io_uring_unregister_eventfd(ring)).toBe(-ENXIO)
    io_uring_register_eventfd(ring, own(eventfd(0, 0)))
    expect(io_uring_unregister_eventfd(ring)).toBe(0)
  })
})

describe('io_uring_register_personality', () => {
  it('keeps rights', () => {
    const ring = ringOf()
    const id = io_uring_register_personality(ring)
    expect(id).toBeGreaterThan(0)
    const sqe = sqeOf(ring)
    sqe.personality = id
    expect(sqe.personality).toBe(id)
    expect(complete(ring, 1)).toMatchObject([{ res: 0 }])
    sqeOf(ring).personality = id + 1
    expect(complete(ring, 1)).toMatchObject([{ res: -EINVAL }])
  })
})

describe('io_uring_unregister_personality', () => {
  it('forgets them', () => {
    const ring = ringOf()
    expect(io_uring_unregister_personality(ring, io_uring_register_personality(ring))).toBe(0)
    expect(io_uring_unregister_personality(ring, 77)).toBe(-EINVAL)
  })
})

describe('io_uring_enable_rings', () => {
  it('enables a ring', () => {
    const ring = ringOf(4, IORING_SETUP_R_DISABLED)
    io_uring_prep_nop(sqeOf(ring))
    expect(io_uring_submit(ring)).toBe(-EBADFD)
    expect(io_uring_enable_rings(ring)).toBe(0)
    expect(complete(ring, 1)).toMatchObject([{ res: 0 }])
    expect(io_uring_enable_rings(ring)).toBe(-EBADFD)
  })
})

describe('io_uring_register_iowq_max_workers', () => {
  it('tells how many there may be, and changes it', () => {
    const [ring, values] = [ringOf(), Uint32Array.of(3, 0)]
    expect(io_uring_register_iowq_max_workers(ring, values)).toBe(0)
    expect(values[0]).toBeGreaterThan(0)
    values.fill(0)
    expect(io_uring_register_iowq_max_workers(ring, values)).toBe(0)
    expect(values[0]).toBe(3)
  })
})

describe('io_uring_get_probe_ring', () => {
  it('tells what there is', () => {
    const probe = io_uring_get_probe_ring(ringOf())!
    expect(probe.last_op).toBeGreaterThan(20)
    expect(probe.ops_len).toBe(probe.last_op + 1)
  })
})

describe('io_uring_register_probe', () => {
  it('fills as much as there is room for', () => {
    const probe = io_uring_probe.array(2)
    expect(io_uring_register_probe(ringOf(), probe, 2)).toBe(0)
    expect(probe.ops.map(({ op, flags }) => [op, flags])).toEqual([
      [0, 1],
      [1, 1],
    ])
    expect(() => io_uring_register_probe(ringOf(), probe, 3)).toThrow(RangeError)
  })
})

describe('io_uring_opcode_supported', () => {
  it('tells of one', () => {
    const probe = io_uring_get_probe_ring(ringOf())!
    expect(io_uring_opcode_supported(probe, IORING_OP_NOP)).toBe(1)
    expect(io_uring_opcode_supported(probe, 255)).toBe(0)
    expect(io_uring_opcode_supported(probe, -1)).toBe(0)
  })
})
