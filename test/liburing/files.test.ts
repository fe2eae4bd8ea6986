import { openSync, readFileSync, writeFileSync } from 'node:fs'
import { array } from 'libposix'
import { EBADF, EFAULT, EINVAL, ENOBUFS } from 'libposix/errno.h'
import { O_RDWR } from 'libposix/fcntl.h'
import {
  IORING_CQE_BUFFER_SHIFT,
  IOSQE_IO_LINK,
  io_uring_buf_ring_add,
  io_uring_buf_ring_advance,
  io_uring_buf_ring_mask,
  io_uring_prep_fadvise,
  io_uring_prep_fallocate,
  io_uring_prep_fsync,
  io_uring_prep_ftruncate,
  io_uring_prep_read,
  io_uring_prep_read_fixed,
  io_uring_prep_read_multishot,
  io_uring_prep_readv,
  io_uring_prep_readv2,
  io_uring_prep_splice,
  io_uring_prep_sync_file_range,
  io_uring_prep_tee,
  io_uring_prep_write,
  io_uring_prep_write_fixed,
  io_uring_prep_writev,
  io_uring_prep_writev2,
  io_uring_register_buffers,
  io_uring_setup_buf_ring,
  io_uring_sqe_set_flags,
  io_uring_submit,
} from 'libposix/liburing.h'
import { iovec } from 'libposix/sys/uio.h'
import { pipe, read, write } from 'libposix/unistd.h'
import { beforeEach, describe, expect, it } from 'vitest'
import { place } from '../support/place.ts'
import { complete, completed, needsRing, result, ringOf, sqeOf } from '../support/ring.ts'
import { own } from '../support/sockets.ts'

needsRing()

const here = place()
let path: string
let fd: number
beforeEach(() => {
  path = here.at('file', '0123456789')
  fd = own(openSync(path, O_RDWR))
})

function pipes(): [number, number] {
  const fds = new Int32Array(2)
  expect(pipe(fds)).toBe(0)
  return [own(fds[0]!), own(fds[1]!)]
}

/** Memory that stays, as a buffer that is registered. */
function registered(ring: ReturnType<typeof ringOf>, text: string): Buffer {
  const memory = Buffer.from(new SharedArrayBuffer(4096))
  memory.write(text)
  expect(io_uring_register_buffers(ring, new iovec({ iov_base: memory, iov_len: 4096 }), 1)).toBe(0)
  return memory
}

function vectors(...views: (Buffer | string)[]) {
  const iov = array(iovec, views.length)
  views.forEach((view, i) => {
    iov[i]!.iov_base = view as Buffer
    iov[i]!.iov_len = view.length
  })
  return iov
}

describe('io_uring_prep_read', () => {
  it('reads at a place, or where the file is', () => {
    const [ring, buf] = [ringOf(), Buffer.alloc(4)]
    expect(result(ring, sqe => io_uring_prep_read(sqe, fd, buf, 4, 6))).toBe(4)
    expect(buf.toString()).toBe('6789')
    for (const text of ['0123', '4567', '89']) {
      expect(result(ring, sqe => io_uring_prep_read(sqe, fd, buf, 4, -1))).toBe(text.length)
      expect(buf.toString('latin1', 0, text.length)).toBe(text)
    }
  })

  it('fails as the kernel says', () => {
    const ring = ringOf()
    expect(result(ring, sqe => io_uring_prep_read(sqe, -1, Buffer.alloc(1), 1, 0))).toBe(-EBADF)
    expect(result(ring, sqe => io_uring_prep_read(sqe, fd, null, 1, 0))).toBe(-EFAULT)
  })

  it('refuses what is past the end', () => {
    expect(() => io_uring_prep_read(sqeOf(ringOf()), fd, Buffer.alloc(4), 5, 0)).toThrow(RangeError)
  })
})

describe('io_uring_prep_read_multishot', () => {
  it('reads again and again', () => {
    const [ring, [from, to], memory] = [ringOf(), pipes(), Buffer.from(new SharedArrayBuffer(64))]
    const br = io_uring_setup_buf_ring(ring, 4, 3, 0, new Int32Array(1))!
    for (let i = 0; i < 4; i++) io_uring_buf_ring_add(br, memory.subarray(i * 16), 16, i, io_uring_buf_ring_mask(4), i)
    io_uring_buf_ring_advance(br, 4)
    io_uring_prep_read_multishot(sqeOf(ring), from, 0, 0, 3)
    io_uring_submit(ring)
    for (const text of ['one', 'two']) {
      write(to, text, 3)
      const [done] = complete(ring, 1)
      // Before Linux 6.7 there is no such request.
      if (done!.res === -EINVAL) return
      const at = (done!.flags >>> IORING_CQE_BUFFER_SHIFT) * 16
      expect(memory.toString('latin1', at, at + done!.res)).toBe(text)
    }
  })

  it('needs a group of buffers', () => {
    const [from, to] = pipes()
    write(to, 'x', 1)
    const done = result(ringOf(), sqe => io_uring_prep_read_multishot(sqe, from, 0, 0, 9))
    expect([-ENOBUFS, -EINVAL]).toContain(done)
  })
})

describe('io_uring_prep_write', () => {
  it('writes at a place', () => {
    expect(result(ringOf(), sqe => io_uring_prep_write(sqe, fd, 'abc', 3, 5))).toBe(3)
    expect(readFileSync(path, 'latin1')).toBe('01234abc89')
  })

  it('writes what was there when it was prepared', () => {
    const [ring, buf] = [ringOf(), Buffer.from('before')]
    io_uring_prep_write(sqeOf(ring), fd, buf, 6, 0)
    buf.write('after!')
    complete(ring, 1)
    expect(readFileSync(path, 'latin1')).toBe('before6789')
  })
})

describe('io_uring_prep_read_fixed', () => {
  it('reads into a registered buffer', () => {
    const ring = ringOf()
    const memory = registered(ring, '')
    expect(result(ring, sqe => io_uring_prep_read_fixed(sqe, fd, memory.subarray(100), 4, 2, 0))).toBe(4)
    expect(memory.toString('latin1', 100, 104)).toBe('2345')
  })

  it('fails as the kernel says for memory that is not registered, and refuses what may go', () => {
    const ring = ringOf()
    registered(ring, '')
    const other = Buffer.from(new SharedArrayBuffer(64))
    expect(result(ring, sqe => io_uring_prep_read_fixed(sqe, fd, other, 4, 0, 0))).toBe(-EFAULT)
    expect(() => io_uring_prep_read_fixed(sqeOf(ring), fd, Buffer.alloc(4), 4, 0, 0)).toThrow(RangeError)
  })
})

describe('io_uring_prep_write_fixed', () => {
  it('writes from a registered buffer', () => {
    const ring = ringOf()
    const memory = registered(ring, 'wxyz')
    expect(result(ring, sqe => io_uring_prep_write_fixed(sqe, fd, memory, 4, 1, 0))).toBe(4)
    expect(readFileSync(path, 'latin1')).toBe('0wxyz56789')
  })
})

describe('io_uring_prep_readv', () => {
  it('reads into several pieces', () => {
    const pieces = [Buffer.alloc(3), Buffer.from(new SharedArrayBuffer(2)), Buffer.alloc(20)]
    expect(result(ringOf(), sqe => io_uring_prep_readv(sqe, fd, vectors(...pieces), 3, 1))).toBe(9)
    expect(pieces.map(piece => piece.toString('latin1').replaceAll('\0', ''))).toEqual(['123', '45', '6789'])
  })

  it('refuses what is past the end', () => {
    const iov = vectors(Buffer.alloc(3))
    iov[0]!.iov_len = 4
    expect(() => io_uring_prep_readv(sqeOf(ringOf()), fd, iov, 1, 0)).toThrow(RangeError)
    expect(() => io_uring_prep_readv(sqeOf(ringOf()), fd, iov, 2, 0)).toThrow(RangeError)
  })
})

describe('io_uring_prep_readv2', () => {
  it('takes flags', () => {
    const ring = ringOf()
    const into = vectors(Buffer.alloc(3))
    expect(result(ring, sqe => io_uring_prep_readv2(sqe, fd, into, 1, 0, 0))).toBe(3)
    expect(result(ring, sqe => io_uring_prep_readv2(sqe, fd, into, 1, 0, 1 << 30))).toBeLessThan(0)
  })
})

describe('io_uring_prep_writev', () => {
  it('writes several pieces', () => {
    expect(result(ringOf(), sqe => io_uring_prep_writev(sqe, fd, vectors('ab', Buffer.from('cd')), 2, 3))).toBe(4)
    expect(readFileSync(path, 'latin1')).toBe('012abcd789')
  })

  it('fails as the kernel says', () => {
    expect(result(ringOf(), sqe => io_uring_prep_writev(sqe, fd, vectors('ab'), 2000, 3))).toBe(-EINVAL)
  })
})

describe('io_uring_prep_writev2', () => {
  it('takes flags', () => {
    expect(result(ringOf(), sqe => io_uring_prep_writev2(sqe, fd, vectors('ab'), 1, 0, 0))).toBe(2)
  })
})

describe('io_uring_prep_fsync', () => {
  it('comes after what it is linked to', () => {
    const ring = ringOf()
    const sqe = sqeOf(ring, 1)
    io_uring_prep_write(sqe, fd, 'x', 1, 0)
    io_uring_sqe_set_flags(sqe, IOSQE_IO_LINK)
    io_uring_prep_fsync(sqeOf(ring, 2), fd, 0)
    expect(completed(ring, 2)).toMatchObject([{ res: 1 }, { res: 0 }])
    expect(result(ring, sqe => io_uring_prep_fsync(sqe, -1, 0))).toBe(-EBADF)
  })
})

describe('io_uring_prep_sync_file_range', () => {
  it('writes back a part', () => {
    expect(result(ringOf(), sqe => io_uring_prep_sync_file_range(sqe, fd, 4, 0, 0))).toBe(0)
  })
})

describe('io_uring_prep_fallocate', () => {
  it('makes room', () => {
    expect(result(ringOf(), sqe => io_uring_prep_fallocate(sqe, fd, 0, 8, 12))).toBe(0)
    expect(readFileSync(path).length).toBe(20)
  })
})

describe('io_uring_prep_fadvise', () => {
  it('advises', () => {
    expect(result(ringOf(), sqe => io_uring_prep_fadvise(sqe, fd, 0, 10, 0))).toBe(0)
    expect(result(ringOf(), sqe => io_uring_prep_fadvise(sqe, fd, 0, 10, 99))).toBe(-EINVAL)
  })
})

describe('io_uring_prep_ftruncate', () => {
  it('shortens', () => {
    const done = result(ringOf(), sqe => io_uring_prep_ftruncate(sqe, fd, 4))
    // Before Linux 6.9 there is no such request.
    if (done === 0) expect(readFileSync(path, 'latin1')).toBe('0123')
    else expect(done).toBe(-EINVAL)
  })
})

describe('io_uring_prep_splice', () => {
  it('moves from a file to a pipe', () => {
    const [from, to] = pipes()
    expect(result(ringOf(), sqe => io_uring_prep_splice(sqe, fd, 2, to, -1, 4, 0))).toBe(4)
    const buf = Buffer.alloc(8)
    expect(read(from, buf, 8)).toBe(4)
    expect(buf.toString('latin1', 0, 4)).toBe('2345')
  })
})

describe('io_uring_prep_tee', () => {
  it('copies from pipe to pipe', () => {
    const [[from, to], [copy, other]] = [pipes(), pipes()]
    write(to, 'abc', 3)
    expect(result(ringOf(), sqe => io_uring_prep_tee(sqe, from, other, 8, 0))).toBe(3)
    for (const end of [from, copy]) expect(read(end, Buffer.alloc(8), 8)).toBe(3)
  })
})

describe('a file', () => {
  it('is read by many requests at a time', () => {
    const content = Buffer.alloc(64 * 100, 'abcdefghijklmnopqrstuvwxyz0123456')
    writeFileSync(path, content)
    const ring = ringOf(128)
    const parts = Array.from({ length: 100 }, () => Buffer.alloc(64))
    parts.forEach((part, i) => void io_uring_prep_read(sqeOf(ring, i), fd, part, 64, i * 64))
    expect(completed(ring, 100).every(({ res, data }, i) => res === 64 && data === i)).toBe(true)
    expect(Buffer.concat(parts).equals(content)).toBe(true)
  })
})
