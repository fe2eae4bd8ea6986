// A job of its own: rings with requests under way, while what these work on goes, is closed, changes its size, or is another's.
import { array } from 'libposix'
import * as liburing from 'libposix/liburing.h'
import { io_uring, type io_uring_buf_ring, type io_uring_sqe } from 'libposix/liburing.h'
import { __kernel_timespec } from 'libposix/linux/time_types.h'
import { MSG_DONTWAIT, msghdr, recv, send, sockaddr_storage } from 'libposix/sys/socket.h'
import { iovec } from 'libposix/sys/uio.h'
import { close } from 'libposix/unistd.h'
import { Arenas } from './arenas.ts'
import type { Random } from './random.ts'
import type { Things } from './things.ts'

export interface Step {
  readonly text: string
  readonly f: (...values: never[]) => unknown
  readonly values: unknown[]
}

type Any = (...values: unknown[]) => unknown

const calls = liburing as unknown as Readonly<Record<string, Any>>
const { IORING_SETUP_DEFER_TASKRUN, IORING_SETUP_SINGLE_ISSUER, IORING_SETUP_COOP_TASKRUN } = liburing
const { IOSQE_ASYNC, IOSQE_BUFFER_SELECT, IOSQE_CQE_SKIP_SUCCESS, IOSQE_FIXED_FILE, IOSQE_IO_LINK } = liburing

const setups = [0, IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN, IORING_SETUP_COOP_TASKRUN]
// Without IOSQE_IO_DRAIN: beside other requests the kernel may let one wait for ever, and each end of a ring then waits for it as long as it can.
const flags = [IOSQE_ASYNC, IOSQE_BUFFER_SELECT, IOSQE_CQE_SKIP_SUCCESS, IOSQE_FIXED_FILE, IOSQE_IO_LINK]
const groups = [1, 2]
const mostRings = 3

/** What a request for reading, writing, … is given behind its descriptor. */
type Rest = (rings: Rings, random: Random) => unknown[]

const bytes: Rest = (rings, random) => {
  const view = rings.memory(random)
  return [view, random.once(12) ? random.below(8192) : view.length]
}
const vector: Rest = (rings, random) => {
  const vectors = array(iovec, 1 + random.below(3))
  for (const each of vectors) {
    const view = rings.memory(random)
    each.iov_base = view
    each.iov_len = random.once(12) ? 5000 : view.length
  }
  return [vectors, vectors.length]
}
const message: Rest = (rings, random) => {
  const [msg_iov, msg_iovlen] = vector(rings, random)
  const msg = new msghdr({ msg_iov, msg_iovlen } as never)
  if (random.once(2)) Object.assign(msg, { msg_name: new sockaddr_storage(), msg_namelen: 16 })
  if (random.once(3)) Object.assign(msg, { msg_control: rings.memory(random), msg_controllen: 32 })
  return [msg, 0]
}

const requests: Readonly<Record<string, Rest>> = {
  recv: (...of) => [...bytes(...of), 0],
  send: (...of) => [...bytes(...of), 0],
  send_zc: (...of) => [...bytes(...of), 0, 0],
  read: (...of) => [...bytes(...of), 0],
  write: (...of) => [...bytes(...of), 0],
  readv: (...of) => [...vector(...of), 0],
  writev: (...of) => [...vector(...of), 0],
  recvmsg: message,
  sendmsg: message,
  sendmsg_zc: message,
  recvmsg_multishot: message,
  recv_multishot: () => [null, 0, 0],
  read_multishot: (_, random) => [0, 0, random.of(groups)],
  read_fixed: (...of) => [...bytes(...of), 0, of[1].below(2)],
  write_fixed: (...of) => [...bytes(...of), 0, of[1].below(2)],
  accept: (_, random) => (random.once(2) ? [null, null, 0] : [new sockaddr_storage(), Uint32Array.of(128), 0]),
  multishot_accept: () => [null, null, 0],
  connect: () => [new sockaddr_storage(), 16],
  poll_add: (_, random) => [random.of([1, 4, 5])],
  poll_multishot: () => [1],
  cancel_fd: () => [0],
  shutdown: (_, random) => [random.below(3)],
  close: () => [],
}
const others: Readonly<Record<string, Rest>> = {
  timeout: () => [new __kernel_timespec({ tv_nsec: 300_000 }), 0, 0],
  link_timeout: () => [new __kernel_timespec({ tv_nsec: 100_000 }), 0],
  timeout_remove: (_, random) => [random.below(64), 0],
  poll_remove: (_, random) => [random.below(64)],
  cancel64: (_, random) => [random.below(64), 0],
  nop: () => [],
  openat: (_, random) => [-100, random.of(['a-file', 'a-dir', 'none']), 0, 0],
  futex_wake: rings => [rings.words, 1, 0xff, 2, 0],
  futex_wait: rings => [rings.words, 0, 0xff, 2, 0],
  provide_buffers: (rings, random) => [rings.memory(random), 16, 2, 3, random.below(8)],
  remove_buffers: (_, random) => [random.below(4), 3],
}

export class Rings {
  readonly #things: Things
  readonly #arenas = new Arenas()
  readonly words = new Uint32Array(new SharedArrayBuffer(64))
  readonly #rings: io_uring[] = []
  readonly #groups: (readonly [io_uring, io_uring_buf_ring, number])[] = []
  #steps = 0

  constructor(things: Things) {
    this.#things = things
  }

  memory(random: Random): Uint8Array {
    return random.once(4) ? this.#arenas.older(random) : this.#arenas.view(random)
  }

  damage(): string | undefined {
    return this.#steps++ % 32 === 0 ? this.#arenas.damage() : undefined
  }

  step(random: Random): Step {
    if (this.#rings.length === 0) return this.#begin(random)
    const ring = random.of(this.#rings)
    const step = (f: string, ...values: unknown[]): Step => ({ text: f, f: calls[f]!, values })
    switch (random.below(26)) {
      case 0:
        return this.#rings.length < mostRings ? this.#begin(random) : this.#end(random, ring)
      case 1:
        return random.once(4) ? this.#end(random, ring) : this.#register(random, ring)
      case 2:
      case 3:
        return { text: 'lose', f: () => this.#arenas.lose(random), values: [] }
      case 4:
        return random.once(8)
          ? { text: 'collect', f: () => (globalThis as { gc?: () => void }).gc?.(), values: [] }
          : this.#provide(random, ring)
      case 5:
      case 6:
      case 7:
        return step('io_uring_submit', ring)
      case 8:
        return step('io_uring_submit_and_get_events', ring)
      case 9:
        return step('io_uring_wait_cqe_timeout', ring, [null], new __kernel_timespec({ tv_nsec: 200_000 }))
      case 10:
      case 11:
      case 12:
        return { text: 'take completions', f: () => this.#take(ring), values: [] }
      case 13:
        return {
          text: 'send',
          f: send,
          values: [this.#things.descriptor(random), this.memory(random), 1, MSG_DONTWAIT],
        }
      case 14:
        return {
          text: 'recv',
          f: recv,
          values: [this.#things.descriptor(random), this.memory(random), 1, MSG_DONTWAIT],
        }
      case 15:
        if (!random.once(4)) return this.#request(random, ring)
        return { text: 'close', f: close, values: [random.once(10) ? ring.ring_fd : this.#things.descriptor(random)] }
      default:
        return this.#request(random, ring)
    }
  }

  #begin(random: Random): Step {
    const ring = new io_uring()
    const begin = (entries: number, setup: number): void => {
      if (liburing.io_uring_queue_init(entries, ring, setup) === 0) this.#rings.push(ring)
    }
    return { text: 'io_uring_queue_init', f: begin, values: [random.of([1, 4, 32]), random.of(setups)] }
  }

  #end(random: Random, ring: io_uring): Step {
    this.#rings.splice(this.#rings.indexOf(ring), 1)
    // One that nothing refers to ends by itself.
    if (random.once(3)) return { text: 'forget a ring', f: () => {}, values: [] }
    return { text: 'io_uring_queue_exit', f: liburing.io_uring_queue_exit, values: [ring] }
  }

  #request(random: Random, ring: io_uring): Step {
    const onDescriptor = !random.once(4)
    const among = onDescriptor ? requests : others
    const name = random.of(Object.keys(among))
    const rest = among[name]!(this, random)
    const values = onDescriptor ? [this.#things.descriptor(random), ...rest] : rest
    const wanted = random.once(3) ? random.of(flags) | (random.once(4) ? random.of(flags) : 0) : 0
    const data = random.below(64)
    const prepare = (...given: unknown[]): void => {
      const sqe: io_uring_sqe | null = liburing.io_uring_get_sqe(ring)
      if (sqe === null) return void liburing.io_uring_submit(ring)
      calls[`io_uring_prep_${name}`]!(sqe, ...given)
      if (wanted) liburing.io_uring_sqe_set_flags(sqe, wanted)
      if (wanted & IOSQE_BUFFER_SELECT || name.includes('multishot'))
        liburing.io_uring_sqe_set_buf_group(sqe, 1 + (data % 3))
      if (data % 8 === 0) liburing.io_uring_sqe_set_data(sqe, { data })
      else liburing.io_uring_sqe_set_data64(sqe, data)
    }
    return { text: `io_uring_prep_${name}`, f: prepare, values }
  }

  #take(ring: io_uring): void {
    const cqes: (liburing.io_uring_cqe | null)[] = []
    const found = liburing.io_uring_peek_batch_cqe(ring, cqes, 64)
    for (let i = 0; i < found; i++) liburing.io_uring_cqe_get_data64(cqes[i]!)
    liburing.io_uring_cq_advance(ring, found)
  }

  #register(random: Random, ring: io_uring): Step {
    switch (random.below(5)) {
      case 0: {
        const vectors = array(iovec, 2)
        for (const each of vectors) {
          const view = this.memory(random)
          each.iov_base = view
          each.iov_len = view.length
        }
        return { text: 'io_uring_register_buffers', f: liburing.io_uring_register_buffers, values: [ring, vectors, 2] }
      }
      case 1:
        return { text: 'io_uring_unregister_buffers', f: liburing.io_uring_unregister_buffers, values: [ring] }
      case 2: {
        const files = Int32Array.from({ length: 4 }, () => this.#things.descriptor(random))
        return { text: 'io_uring_register_files', f: liburing.io_uring_register_files, values: [ring, files, 4] }
      }
      case 3:
        return { text: 'io_uring_unregister_files', f: liburing.io_uring_unregister_files, values: [ring] }
      default: {
        const files = Int32Array.of(this.#things.descriptor(random), -1)
        const values = [ring, random.below(4), files, 2]
        return { text: 'io_uring_register_files_update', f: liburing.io_uring_register_files_update, values }
      }
    }
  }

  /** Makes a group of buffers, adds to it, or frees it. */
  #provide(random: Random, ring: io_uring): Step {
    const made = this.#groups.length > 0 ? random.of(this.#groups) : undefined
    if (made === undefined || random.once(6)) {
      const group = random.of(groups)
      const setup = (entries: number): void => {
        const br = liburing.io_uring_setup_buf_ring(ring, entries, group, 0, new Int32Array(1))
        if (br !== null) this.#groups.push([ring, br, group])
      }
      return { text: 'io_uring_setup_buf_ring', f: setup, values: [random.of([2, 8])] }
    }
    const [of, br, group] = made
    if (random.once(8)) {
      this.#groups.splice(this.#groups.indexOf(made), 1)
      return { text: 'io_uring_free_buf_ring', f: liburing.io_uring_free_buf_ring, values: [of, br, 8, group] }
    }
    const add = (view: Uint8Array, bid: number): void => {
      liburing.io_uring_buf_ring_add(br, view, view.length, bid, liburing.io_uring_buf_ring_mask(8), 0)
      liburing.io_uring_buf_ring_advance(br, 1)
    }
    return { text: 'io_uring_buf_ring_add', f: add, values: [this.memory(random), random.below(8)] }
  }
}
