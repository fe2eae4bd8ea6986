// Whatever a program does to memory, descriptors and rings while requests are under way: nothing is touched that is not its own.
import { readFileSync } from 'node:fs'
import { array } from 'libposix'
import { EAGAIN, EBADF, ENOSYS, EPERM } from 'libposix/errno.h'
import {
  io_uring,
  io_uring_get_sqe,
  io_uring_peek_cqe,
  io_uring_prep_readv,
  io_uring_prep_recv,
  io_uring_prep_recvmsg,
  io_uring_prep_send,
  io_uring_queue_exit,
  io_uring_queue_init_params,
  io_uring_submit,
  io_uring_wait_cqe,
} from 'libposix/liburing.h'
import { io_uring_params } from 'libposix/linux/io_uring.h'
import { SIG_DFL, SIGALRM, signal } from 'libposix/signal.h'
import { MAP_FAILED, MAP_SHARED, memfd_create, mmap, munmap, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'
import { msghdr, send } from 'libposix/sys/socket.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { iovec } from 'libposix/sys/uio.h'
import { close, dup, ftruncate } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { complete, needsRing, ringOf, sqeOf } from '../support/ring.ts'
import { outputOf, runProgram } from '../support/run.ts'
import { pair } from '../support/sockets.ts'

needsRing()

const PAGE = 4096

let made = 0

/** Memory of a file that has a name: whether it is mapped shows whatever else is mapped meanwhile, where it was or elsewhere. */
function mapped(): { memory: Buffer; isMapped: () => boolean } {
  const name = `hostile-${++made}`
  const file = memfd_create(name, 0)
  ftruncate(file, PAGE)
  const memory = mmap(null, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
  close(file)
  if (memory === MAP_FAILED) throw new Error('mmap failed')
  return { memory, isMapped: () => readFileSync('/proc/self/maps', 'latin1').includes(`/memfd:${name} `) }
}

function detach(buffer: ArrayBuffer): void {
  structuredClone(buffer, { transfer: [buffer] })
}

describe('memory that goes while it is received into', () => {
  it('is detached', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    const memory = new Uint8Array(64)
    io_uring_prep_recv(sqeOf(ring), a, memory, 64, 0)
    io_uring_submit(ring)
    detach(memory.buffer)
    send(b, 'nowhere', 7, 0)
    expect(complete(ring, 1)).toMatchObject([{ res: 7 }])
    expect(memory.length).toBe(0)
  })

  it('is made smaller', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    const buffer = new ArrayBuffer(64, { maxByteLength: 64 })
    io_uring_prep_recv(sqeOf(ring), a, new Uint8Array(buffer), 64, 0)
    io_uring_submit(ring)
    buffer.resize(3)
    send(b, 'too long', 8, 0)
    expect(complete(ring, 1)).toMatchObject([{ res: 8 }])
    expect([...new Uint8Array(buffer)]).toEqual([0, 0, 0])
  })

  it('is unmapped, and goes only afterwards', () => {
    const [ring, [a, b], { memory, isMapped }] = [ringOf(), pair(), mapped()]
    io_uring_prep_recv(sqeOf(ring), a, memory, PAGE, 0)
    io_uring_submit(ring)
    expect(munmap(memory, PAGE)).toBe(0)
    expect([memory.length, isMapped()]).toEqual([0, true])
    send(b, 'to the pages', 12, 0)
    expect(complete(ring, 1)).toMatchObject([{ res: 12 }])
    expect(isMapped()).toBe(false)
  })

  it('is unmapped, and goes with the ring', () => {
    const [ring, [a], { memory, isMapped }] = [ringOf(), pair(), mapped()]
    io_uring_prep_recv(sqeOf(ring), a, memory, PAGE, 0)
    io_uring_submit(ring)
    io_uring_prep_recv(sqeOf(ring), a, memory, PAGE, 0)
    munmap(memory, PAGE)
    expect(isMapped()).toBe(true)
    io_uring_queue_exit(ring)
    expect(isMapped()).toBe(false)
  })

  it('is unmapped when nothing uses it', () => {
    const [ring, [a, b], { memory, isMapped }] = [ringOf(), pair(), mapped()]
    send(b, 'x', 1, 0)
    io_uring_prep_recv(sqeOf(ring), a, memory, PAGE, 0)
    complete(ring, 1)
    munmap(memory, PAGE)
    expect(isMapped()).toBe(false)
  })

  it('is prepared twice', () => {
    const [ring, [a, b], one, other] = [ringOf(), pair(), mapped(), mapped()]
    const sqe = sqeOf(ring)
    io_uring_prep_recv(sqe, a, one.memory, PAGE, 0)
    io_uring_prep_recv(sqe, a, other.memory, PAGE, 0)
    munmap(one.memory, PAGE)
    expect(one.isMapped()).toBe(false)
    send(b, 'x', 1, 0)
    expect(complete(ring, 1)).toMatchObject([{ res: 1 }])
    expect(other.memory[0]).toBe('x'.charCodeAt(0))
  })
})

describe('views that lie', () => {
  class Liar extends Uint8Array {
    override get byteOffset() {
      return 2 ** 40
    }
    override get buffer() {
      return new ArrayBuffer(2 ** 20)
    }
    override get byteLength() {
      return 2 ** 20
    }
  }

  it('about where they are, are believed by nobody', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    for (const buffer of [new ArrayBuffer(16), new SharedArrayBuffer(16)]) {
      const liar = new Liar(buffer as ArrayBuffer)
      expect(() => io_uring_prep_recv(sqeOf(ring), a, liar, 17, 0)).toThrow(RangeError)
      send(b, 'truth', 5, 0)
      io_uring_prep_recv(sqeOf(ring, 1), a, liar, 16, 0)
      complete(ring, 2)
      expect(Buffer.from(buffer as ArrayBuffer).toString('latin1', 0, 5)).toBe('truth')
    }
  })
})

describe('classes and proxies of the program’s', () => {
  it('do not run between the look at one piece of memory and the next', () => {
    const [ring, { memory, isMapped }] = [ringOf(), mapped()]
    const trap = new Proxy(new Uint8Array(8), {
      getPrototypeOf(of) {
        munmap(memory, PAGE)
        return Object.getPrototypeOf(of)
      },
    })
    const iov = array(iovec, [
      { iov_base: memory, iov_len: PAGE },
      { iov_base: trap, iov_len: 8 },
    ])
    expect(() => io_uring_prep_readv(sqeOf(ring), 0, iov, 2, 0)).toThrow(TypeError)
    expect(isMapped()).toBe(true)
    const view = Object.setPrototypeOf(new Uint8Array(8), trap)
    iov[1]!.iov_base = view
    io_uring_prep_readv(sqeOf(ring), 0, iov, 2, 0)
    expect(isMapped()).toBe(true)
    munmap(memory, PAGE)
  })

  it('may take the memory of a message back before it is looked at', () => {
    const [ring, { memory }] = [ringOf(), mapped()]
    class Taking extends msghdr {}
    const msg = new Taking({ msg_iov: new iovec({ iov_base: memory, iov_len: PAGE }), msg_iovlen: 1 })
    Object.defineProperty(Taking.prototype, 'msg_flags', {
      get() {
        munmap(memory, PAGE)
        return 0
      },
    })
    expect(() => io_uring_prep_recvmsg(sqeOf(ring), 0, msg, 0)).toThrow(RangeError)
  })

  it('are not asked when a message has come', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    let asked = 0
    class Telling extends msghdr {}
    const msg = new Telling({ msg_iov: new iovec({ iov_base: Buffer.alloc(8), iov_len: 8 }), msg_iovlen: 1 })
    Object.defineProperty(Telling.prototype, 'msg_flags', {
      get: () => 0,
      set() {
        asked++
        io_uring_peek_cqe(ring, [null])
      },
    })
    send(b, 'once', 4, 0)
    io_uring_prep_recvmsg(sqeOf(ring, 7), a, msg, 0)
    expect(complete(ring, 1)).toMatchObject([{ data: 7, res: 4 }])
    expect([asked, io_uring_peek_cqe(ring, [null])]).toEqual([0, -EAGAIN])
  })

  it('have no say in what a ring is', () => {
    class Changing extends io_uring_params {
      override set(): void {
        throw new Error('asked')
      }
    }
    const ring = new io_uring()
    const params = new Changing()
    expect(io_uring_queue_init_params(4, ring, params)).toBe(0)
    expect(params.sq_entries).toBe(4)
    io_uring_queue_exit(ring)
  })
})

describe('a signal’s handler', () => {
  it('uses the ring that its program is waiting for', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    io_uring_prep_recv(sqeOf(ring), a, Buffer.alloc(8), 8, 0)
    signal(SIGALRM, () => {
      io_uring_prep_send(io_uring_get_sqe(ring)!, b, 'handled', 7, 0)
      io_uring_submit(ring)
    })
    setitimer(ITIMER_REAL, new itimerval({ it_value: { tv_usec: 3000 } }), null)
    try {
      io_uring_submit(ring)
      // The handler ends the first wait.
      while (io_uring_wait_cqe(ring, [null]) !== 0);
      expect(complete(ring, 2).map(({ res }) => res)).toEqual([7, 7])
    } finally {
      signal(SIGALRM, SIG_DFL)
    }
  })
})

describe('a ring', () => {
  it('has memory that no other mapping shows', () => {
    // Of both queues, and of the submissions.
    const { ring_fd } = ringOf(1)
    for (const fd of [ring_fd, dup(ring_fd)])
      for (const offset of [0, 0x8000000, 0x10000000])
        expect(() => mmap(null, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, offset)).toThrow(RangeError)
  })
  it('belongs to the process that made it', async () => {
    expect(await outputOf('forked')).toBe(`child null ${-EBADF} ${-EBADF} -1, parent 5 hello 0\n`)
  })

  it('ends when nothing refers to it', async () => {
    expect(await outputOf('forgotten', { flags: ['--expose-gc'] })).toBe('1 0\n')
  })

  it.each(['exit', 'end', 'worker', 'terminate', 'closed'])('ends with its process or its thread: %s', async how => {
    const { status, stdout, signal } = await runProgram('ends', { args: [how] })
    expect([status, signal, stdout]).toEqual([0, null, 'under way\n'])
  })

  it.each([EPERM, ENOSYS])('is not made where that is forbidden: %i', async errno => {
    expect(await outputOf('forbidden', { args: [errno] })).toBe(`${-errno}\n`)
  })

  it('keeps what it was given while everything is collected', async () => {
    expect(await outputOf('collected', { flags: ['--expose-gc'] })).toBe('200 whole\n')
  })
})
