// Buffers that the kernel takes when a request has something to put there: groups, and rings of buffers.
import type { int, pointer, unsigned } from '../internal/c.ts'
import { notOne, rangeFault } from '../internal/fault.ts'
import { intOf, unsignedOf } from '../internal/memory.ts'
import { ownHeader } from '../internal/native.ts'
import { high } from '../internal/ring/entry.ts'
import { type Hold, nowhere } from '../internal/ring/memory.ts'
import { IORING_OP_PROVIDE_BUFFERS, IORING_OP_REMOVE_BUFFERS, IOU_PBUF_RING_INC } from '../linux/io_uring.ts'
import { io_uring_cq_advance } from './complete.ts'
import { lastingOf } from './lasting.ts'
import { prepare } from './prep.ts'
import { type io_uring, type Ring, ringOf } from './ring.ts'
import { type io_uring_sqe, openOf } from './sqe.ts'

const native = ownHeader('internal/liburing')

const WORD = 4
const BUF_WORDS: number = native.io_uring_buf.size / WORD
const LEN: number = native.io_uring_buf.fields.len.offset / WORD
const HALF = 2
const BUF_HALVES: number = native.io_uring_buf.size / HALF
const BID: number = native.io_uring_buf.fields.bid.offset / HALF
const TAIL: number = native.bufRingTail / HALF

/** What of a ring of buffers is inside it. */
class Buffers {
  readonly ring: Ring
  readonly group: number
  readonly size: number
  readonly words: Int32Array
  readonly halves: Uint16Array
  tail = 0
  /** What was kept for it last. */
  last: Hold | null = null

  constructor(ring: Ring, group: number, size: number, memory: ArrayBuffer) {
    this.ring = ring
    this.group = group
    this.size = size
    this.words = new Int32Array(memory)
    this.halves = new Uint16Array(memory)
  }
}

let make: (buffers: Buffers) => io_uring_buf_ring
let take: (br: io_uring_buf_ring, buffers?: null) => Buffers | null | undefined

/** `struct io_uring_buf_ring` — a group of buffers, in a queue that the program fills and the kernel empties: {@link io_uring_setup_buf_ring}. */
export class io_uring_buf_ring {
  #buffers: Buffers | null

  static {
    make = buffers => new io_uring_buf_ring(buffers)
    take = (br, buffers) => {
      if (!(#buffers in br)) return undefined
      const before = br.#buffers
      if (buffers === null) br.#buffers = null
      return before
    }
  }

  private constructor(buffers: Buffers) {
    this.#buffers = buffers
  }
}

function buffersOf(call: string, br: io_uring_buf_ring): Buffers {
  const buffers = typeof br === 'object' && br !== null ? take(br) : undefined
  if (buffers === undefined) notOne(call, 'br', 'what io_uring_setup_buf_ring returned', br)
  if (buffers === null) rangeFault(call, 'br', 'is freed')
  return buffers
}

/**
 * `struct io_uring_buf_ring *io_uring_setup_buf_ring(struct io_uring *ring, unsigned int nentries, int bgid, unsigned int flags, int *ret)` — make a
 * group of buffers.
 *
 * @param nentries - how many buffers it has room for: a power of two.
 * @param bgid - the group's number, for `io_uring_sqe_set_buf_group`.
 * @param flags - 0, or IOU_PBUF_RING_INC.
 * @param ret - an Int32Array of one element, which gets -errno where there is none: -EEXIST, -EINVAL, -ENOMEM.
 * @returns null when it failed.
 * @throws RangeError for other flags.
 * @see `io_uring_setup_buf_ring(3)`
 */
export function io_uring_setup_buf_ring(
  ring: io_uring,
  nentries: unsigned,
  bgid: int,
  flags: unsigned,
  ret: Int32Array,
): io_uring_buf_ring | null {
  const call = 'io_uring_setup_buf_ring'
  unsignedOf(call, 'nentries', nentries)
  intOf(call, 'bgid', bgid)
  const bits = unsignedOf(call, 'flags', flags)
  if (bits & ~IOU_PBUF_RING_INC) rangeFault(call, 'flags', 'has bits of which libposix does not know what they mean')
  if (!(ret instanceof Int32Array)) notOne(call, 'ret', 'an Int32Array of one element', ret)
  const made = ringOf(call, ring)
  let memory: ArrayBuffer | undefined
  const answer = made.queue.register(own => {
    const found: ArrayBuffer | number = native.registerBufRing(null, own, nentries, bgid, flags)
    if (typeof found === 'number') return found
    memory = found
    return 0
  })
  if (memory === undefined) {
    ret[0] = answer
    return null
  }
  return make(new Buffers(made, bgid & 0xffff, nentries, memory))
}

/**
 * `int io_uring_free_buf_ring(struct io_uring *ring, struct io_uring_buf_ring *br, unsigned int nentries, int bgid)` — end a group.
 *
 * @returns 0, or -errno: -EINVAL.
 * @see `io_uring_free_buf_ring(3)`
 */
export function io_uring_free_buf_ring(ring: io_uring, br: io_uring_buf_ring, nentries: unsigned, bgid: int): int {
  const call = 'io_uring_free_buf_ring'
  unsignedOf(call, 'nentries', nentries)
  intOf(call, 'bgid', bgid)
  const made = ringOf(call, ring)
  const buffers = buffersOf(call, br)
  if (buffers.ring !== made || buffers.group !== (bgid & 0xffff))
    rangeFault(call, 'br', 'is not that group of the ring')
  const answer = made.queue.register(own => native.unregisterBufRing(own, buffers.group))
  if (answer === 0) {
    take(br, null)
    made.drop(buffers)
  }
  return answer
}

/**
 * `int io_uring_buf_ring_mask(__u32 ring_entries)` — what {@link io_uring_buf_ring_add} takes as `mask`.
 *
 * @see `io_uring_buf_ring_mask(3)`
 */
export function io_uring_buf_ring_mask(ring_entries: unsigned): int {
  return (unsignedOf('io_uring_buf_ring_mask', 'ring_entries', ring_entries) - 1) | 0
}

/**
 * `void io_uring_buf_ring_init(struct io_uring_buf_ring *br)` — empty a group that the kernel has taken nothing from yet.
 *
 * @see `io_uring_buf_ring_init(3)`
 */
export function io_uring_buf_ring_init(br: io_uring_buf_ring): void {
  const buffers = buffersOf('io_uring_buf_ring_init', br)
  buffers.tail = 0
  Atomics.store(buffers.halves, TAIL, 0)
}

/**
 * `void io_uring_buf_ring_add(struct io_uring_buf_ring *br, void *addr, unsigned int len, unsigned short bid, int mask, int buf_offset)` — put a buffer
 * in the queue, after those that {@link io_uring_buf_ring_advance} has shown to the kernel.
 *
 * @param addr - memory that stays: mmap's, or of a SharedArrayBuffer. It is kept until the group is freed.
 * @param bid - the buffer's number, which the completion has in its flags: `flags >> IORING_CQE_BUFFER_SHIFT`.
 * @param mask - {@link io_uring_buf_ring_mask}.
 * @param buf_offset - how many were added since then.
 * @throws RangeError for memory that may go.
 * @see `io_uring_buf_ring_add(3)`
 */
export function io_uring_buf_ring_add(
  br: io_uring_buf_ring,
  addr: pointer,
  len: unsigned,
  bid: unsigned,
  mask: int,
  buf_offset: int,
): void {
  const call = 'io_uring_buf_ring_add'
  const length = unsignedOf(call, 'len', len) >>> 0
  const id = unsignedOf(call, 'bid', bid)
  const offset = intOf(call, 'buf_offset', buf_offset)
  const within = intOf(call, 'mask', mask)
  const memory = lastingOf(call, 'addr', addr, length)
  const buffers = buffersOf(call, br)
  const { size, words, halves, ring } = buffers
  const index = (buffers.tail + offset) & within & (size - 1)
  const at = index * BUF_WORDS
  // Held before its address is anybody's.
  if (buffers.last !== memory.hold) ring.keep(buffers, memory.hold)
  buffers.last = memory.hold
  if (words[at + LEN]! >>> 0 > memory.room && mayBeTaken(buffers, index))
    rangeFault(call, 'addr', 'would replace a longer buffer, which the kernel may be taking')
  words[at] = memory.address
  words[at + 1] = high(memory.address)
  words[at + LEN] = length
  halves[index * BUF_HALVES + BID] = id
}

/**
 * Whether the kernel has not taken the buffer at that place yet. A thread of its own could then read the address of the new one with the length of the
 * old.
 */
function mayBeTaken(buffers: Buffers, index: number): boolean {
  const { queue } = buffers.ring
  const head = queue.register(own => native.bufRingHead(own, buffers.group))
  return head < 0 || ((index - head) & (buffers.size - 1)) < ((buffers.tail - head) & 0xffff)
}

/**
 * `void io_uring_buf_ring_advance(struct io_uring_buf_ring *br, int count)` — show the next `count` buffers to the kernel.
 *
 * @see `io_uring_buf_ring_advance(3)`
 */
export function io_uring_buf_ring_advance(br: io_uring_buf_ring, count: int): void {
  const more = intOf('io_uring_buf_ring_advance', 'count', count)
  const buffers = buffersOf('io_uring_buf_ring_advance', br)
  buffers.tail = (buffers.tail + more) & 0xffff
  Atomics.store(buffers.halves, TAIL, buffers.tail)
}

/**
 * `void io_uring_buf_ring_cq_advance(struct io_uring *ring, struct io_uring_buf_ring *br, int count)` — done with `count` completions, whose buffers are the
 * kernel's again.
 *
 * @throws RangeError when there are not so many completions.
 * @see `io_uring_buf_ring_cq_advance(3)`
 */
export function io_uring_buf_ring_cq_advance(ring: io_uring, br: io_uring_buf_ring, count: int): void {
  io_uring_cq_advance(ring, count)
  io_uring_buf_ring_advance(br, count)
}

// ---- groups without a queue

/**
 * `void io_uring_prep_provide_buffers(struct io_uring_sqe *sqe, void *addr, int len, int nr, int bgid, int bid)` — give buffers to a group.
 *
 * @param addr - memory that stays, as for {@link io_uring_buf_ring_add}: `nr` times `len` bytes. It is kept as long as the ring.
 * @param bid - the number of the first.
 * @throws RangeError for memory that may go.
 * @see `io_uring_prep_provide_buffers(3)`
 */
export function io_uring_prep_provide_buffers(
  sqe: io_uring_sqe,
  addr: pointer,
  len: int,
  nr: int,
  bgid: int,
  bid: int,
): void {
  const call = 'io_uring_prep_provide_buffers'
  const length = intOf(call, 'len', len)
  const count = intOf(call, 'nr', nr)
  const group = intOf(call, 'bgid', bgid)
  const first = intOf(call, 'bid', bid)
  if (length < 0 || count < 0) rangeFault(call, length < 0 ? 'len' : 'nr', 'must not be negative')
  const memory = lastingOf(call, 'addr', addr, length * count)
  // For ever: the kernel may take a buffer long after this request, and tells nobody when it has the last.
  openOf(call, sqe).owner.keep(group, memory.hold)
  prepare(call, sqe, IORING_OP_PROVIDE_BUFFERS, count, memory, length, first).index = group
}

/**
 * `void io_uring_prep_remove_buffers(struct io_uring_sqe *sqe, int nr, int bgid)` — take buffers from a group: `res` is how many there were.
 *
 * @see `io_uring_prep_remove_buffers(3)`
 */
export function io_uring_prep_remove_buffers(sqe: io_uring_sqe, nr: int, bgid: int): void {
  const call = 'io_uring_prep_remove_buffers'
  const group = intOf(call, 'bgid', bgid)
  prepare(call, sqe, IORING_OP_REMOVE_BUFFERS, intOf(call, 'nr', nr), nowhere, 0, 0).index = group
}
