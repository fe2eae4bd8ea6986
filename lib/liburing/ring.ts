// `struct io_uring`: its begin and its end.
import type { int, unsigned } from '../internal/c.ts'
import { notOne, rangeFault } from '../internal/fault.ts'
import { bytesOf, unsignedOf } from '../internal/memory.ts'
import { ownHeader } from '../internal/native.ts'
import { Entry, type Owner } from '../internal/ring/entry.ts'
import { type Hold, plain } from '../internal/ring/memory.ts'
import { type Made, Queue } from '../internal/ring/queue.ts'
import {
  IORING_SETUP_ATTACH_WQ,
  IORING_SETUP_CLAMP,
  IORING_SETUP_COOP_TASKRUN,
  IORING_SETUP_CQSIZE,
  IORING_SETUP_DEFER_TASKRUN,
  IORING_SETUP_HYBRID_IOPOLL,
  IORING_SETUP_IOPOLL,
  IORING_SETUP_NO_SQARRAY,
  IORING_SETUP_R_DISABLED,
  IORING_SETUP_SINGLE_ISSUER,
  IORING_SETUP_SQ_AFF,
  IORING_SETUP_SQPOLL,
  IORING_SETUP_SUBMIT_ALL,
  IORING_SETUP_TASKRUN_FLAG,
  io_uring_cqe,
  io_uring_params,
} from '../linux/io_uring.ts'

const native = ownHeader('internal/liburing')

/** A ring with what the program sees of it. */
export class Ring implements Owner {
  readonly queue: Queue
  readonly #cqes: io_uring_cqe[] = []
  /** The memory of what is registered, by its kind or its group. */
  readonly #kept = new Map<unknown, Set<Hold>>()
  /** That of what is registered no more: requests that had begun may still use it. */
  readonly #leaving: Hold[] = []

  constructor(made: Made, params: io_uring_params) {
    const words = new Int32Array(made.entries)
    this.queue = new Queue(made, params, at => new Entry(words, at, this))
  }

  /** Keeps memory until drop(). */
  keep(kind: unknown, hold: Hold): void {
    const holds = this.#kept.get(kind) ?? new Set()
    this.#kept.set(kind, holds)
    if (holds.has(hold)) return
    hold.begin()
    holds.add(hold)
  }

  drop(kind: unknown): void {
    this.#leaving.push(...(this.#kept.get(kind) ?? []))
    this.#kept.delete(kind)
    if (this.queue.slots.underWay === 0) this.leave()
  }

  /** Lets go of what was dropped. */
  leave(): void {
    for (const hold of this.#leaving.splice(0)) hold.end()
  }

  /** The ring has ended. */
  end(): void {
    for (const kind of [...this.#kept.keys()]) this.drop(kind)
    this.leave()
  }

  /** The completion at that place among those that the program has not seen. */
  cqe(at: number): io_uring_cqe {
    const { completions, capacity, first } = this.queue
    const index = (first + at) & (capacity - 1)
    const { size } = io_uring_cqe
    return (this.#cqes[index] ??= new io_uring_cqe(completions.subarray(index * size, (index + 1) * size)))
  }
}

let get: (ring: io_uring) => Ring | null | undefined
let set: (ring: io_uring, made: Ring | null) => void

/**
 * `struct io_uring` — a ring: a queue of requests to the kernel and one of their completions, both in memory that the two share.
 *
 * `const ring = new io_uring()`, then {@link io_uring_queue_init}.
 */
export class io_uring {
  #ring: Ring | null = null

  static {
    get = ring => (#ring in ring ? ring.#ring : undefined)
    set = (ring, made) => {
      ring.#ring = made
    }
  }

  /** The ring's descriptor, or -1. It is readable for select, poll and epoll when there are completions. */
  get ring_fd(): int {
    return this.#ring?.queue.made.fd ?? -1
  }

  /** IORING_SETUP_*. */
  get flags(): unsigned {
    return this.#ring?.queue.flags ?? 0
  }

  /** IORING_FEAT_*: what the kernel can do. */
  get features(): unsigned {
    return this.#ring?.queue.features ?? 0
  }
}

/** What of a ring is inside it. */
export function ringOf(call: string, ring: io_uring): Ring {
  const made = typeof ring === 'object' && ring !== null ? get(ring) : undefined
  if (made === undefined) notOne(call, 'ring', 'an io_uring', ring)
  if (made === null) rangeFault(call, 'ring', 'is not initialised: see io_uring_queue_init')
  return made
}

/** Its queues. */
export function queueOf(call: string, ring: io_uring): Queue {
  return ringOf(call, ring).queue
}

/** What libposix knows the meaning of; others would lay out the queues in another way, or in memory of the program's. */
const flags: number =
  IORING_SETUP_IOPOLL |
  IORING_SETUP_SQPOLL |
  IORING_SETUP_SQ_AFF |
  IORING_SETUP_CQSIZE |
  IORING_SETUP_CLAMP |
  IORING_SETUP_ATTACH_WQ |
  IORING_SETUP_R_DISABLED |
  IORING_SETUP_SUBMIT_ALL |
  IORING_SETUP_COOP_TASKRUN |
  IORING_SETUP_TASKRUN_FLAG |
  IORING_SETUP_SINGLE_ISSUER |
  IORING_SETUP_DEFER_TASKRUN |
  IORING_SETUP_NO_SQARRAY |
  IORING_SETUP_HYBRID_IOPOLL

/** Rings that ended before all their requests had: what the kernel may still use of theirs stays. */
const unsettled: Ring[] = []

/** A ring that nothing leads to any more ends as by io_uring_queue_exit; until then its requests go on. */
const forgotten = new FinalizationRegistry<Ring>(end)

function end(ring: Ring): void {
  const { made, slots } = ring.queue
  ring.queue.abandon()
  if (!native.exit(made.handle, made.queues, made.entries, made.book)) {
    unsettled.push(ring)
    return
  }
  slots.end()
  ring.end()
}

/**
 * `int io_uring_queue_init(unsigned entries, struct io_uring *ring, unsigned flags)` — make a ring.
 *
 * @param entries - how many requests one submission can have; rounded up to a power of two.
 * @param flags - IORING_SETUP_*, joined by `|`.
 * @returns 0, or -errno as all of liburing's functions: -EFAULT, -EINVAL, -EMFILE, -ENFILE, -ENOMEM; -ENOSYS where the kernel has no io_uring, -EPERM
 * where it is forbidden.
 * @throws RangeError for flags of which libposix does not know what they do to memory, and for a ring that is initialised already.
 * @see `io_uring_queue_init(3)`, `io_uring_setup(2)`
 */
export function io_uring_queue_init(entries: unsigned, ring: io_uring, flags: unsigned): int {
  unsignedOf('io_uring_queue_init', 'entries', entries)
  unsignedOf('io_uring_queue_init', 'flags', flags)
  const params = new io_uring_params()
  params.flags = flags
  return begin('io_uring_queue_init', entries, ring, params)
}

/**
 * `int io_uring_queue_init_params(unsigned entries, struct io_uring *ring, struct io_uring_params *p)` — make a ring, with more to say about it.
 *
 * @param p - with `flags`, and what these flags need; filled with what the ring is.
 * @returns as {@link io_uring_queue_init}.
 * @throws as {@link io_uring_queue_init}.
 * @see `io_uring_queue_init_params(3)`, `io_uring_setup(2)`
 */
export function io_uring_queue_init_params(entries: unsigned, ring: io_uring, p: io_uring_params): int {
  unsignedOf('io_uring_queue_init_params', 'entries', entries)
  if (!(p instanceof io_uring_params)) notOne('io_uring_queue_init_params', 'p', 'an io_uring_params', p)
  return begin('io_uring_queue_init_params', entries, ring, p)
}

function begin(call: string, entries: unsigned, ring: io_uring, p: io_uring_params): int {
  const before = typeof ring === 'object' && ring !== null ? get(ring) : undefined
  if (before === undefined) notOne(call, 'ring', 'an io_uring', ring)
  if (before !== null) rangeFault(call, 'ring', 'is initialised: see io_uring_queue_exit')
  // A copy, which no other thread and no class of the program's can change between the look and the call.
  const given = plain(bytesOf(call, 'p', p), io_uring_params.size)
  const params = new io_uring_params()
  params.set(given)
  const unknown = (params.flags & ~flags) >>> 0
  if (unknown !== 0)
    rangeFault(call, 'flags', `has bits of which libposix does not know what they mean: 0x${unknown.toString(16)}`)
  const answer: Made | number = native.setup(null, entries, params)
  if (typeof answer === 'number') return answer
  given.set(params)
  const made = new Ring(answer, params)
  forgotten.register(ring, made, ring)
  set(ring, made)
  return 0
}

/**
 * `void io_uring_queue_exit(struct io_uring *ring)` — end a ring.
 *
 * Requests that are still under way are cancelled, and waited for: after it nothing changes the memory that they were given.
 * One that the kernel does not cancel within five seconds keeps its memory for ever.
 *
 * @see `io_uring_queue_exit(3)`
 */
export function io_uring_queue_exit(ring: io_uring): void {
  const made = ringOf('io_uring_queue_exit', ring)
  set(ring, null)
  forgotten.unregister(ring)
  end(made)
}
