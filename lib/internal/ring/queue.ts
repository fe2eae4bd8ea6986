// The two queues of a ring, which the program and the kernel share: requests are stored in one and completions read from the other, without a call.
// What the kernel has put in the completion queue is taken out at once, its user_data made the program's again, and handed on from a copy.
import { EAGAIN, EBADF, ETIME } from '../../errno.ts'
import { writePointer } from '../epoll-pointers.ts'
import { header, ownHeader } from '../native.ts'
import { waited } from '../result.ts'
import { refuseNodes } from './descriptors.ts'
import type { Entry } from './entry.ts'
import { Slots } from './slots.ts'

const native = ownHeader('internal/liburing')
const linux = header('linux/io_uring.h')

const WORD = 4
const SQE_WORDS: number = native.io_uring_sqe.size / WORD
const USER_DATA: number = native.io_uring_sqe.fields.user_data.offset / WORD
const OFF: number = native.io_uring_sqe.fields.off.offset / WORD
const ADDR: number = native.io_uring_sqe.fields.addr.offset / WORD
const CQE_BYTES: number = linux.io_uring_cqe.size
const CQE_WORDS = CQE_BYTES / WORD
const RES: number = linux.io_uring_cqe.fields.res.offset / WORD
const FLAGS: number = linux.io_uring_cqe.fields.flags.offset / WORD

const { IORING_CQE_F_MORE, IORING_ENTER_GETEVENTS, IORING_ENTER_SQ_WAKEUP } = linux
const { IORING_SQ_NEED_WAKEUP, IORING_SQ_CQ_OVERFLOW, IORING_SQ_TASKRUN } = linux
const { IORING_SETUP_SQPOLL, IORING_SETUP_IOPOLL, IORING_SETUP_NO_SQARRAY } = linux

/** Where the parts lie, as io_uring_setup(2) says. */
export interface Offsets {
  readonly head: number
  readonly tail: number
  readonly flags: number
}

export interface Params {
  readonly flags: number
  readonly features: number
  readonly sq_entries: number
  readonly cq_entries: number
  readonly sq_off: Offsets & { readonly array: number }
  readonly cq_off: Offsets & { readonly cqes: number }
}

/** What native setup() answers. */
export interface Made {
  readonly handle: object
  readonly fd: number
  readonly own: number
  /** What io_uring_enter(2) knows it by, and the flags that say so. */
  readonly entered: number
  readonly enterFlags: number
  readonly seed: number
  readonly queues: ArrayBuffer
  readonly entries: ArrayBuffer
  readonly book: ArrayBuffer
}

/** How long to wait: until then, at least so many microseconds for more than one, and which signals are blocked meanwhile. */
export interface Limit {
  readonly ts: ArrayBufferView | null
  readonly least: number
  readonly sigmask: ArrayBufferView | null
}

export class Queue {
  readonly made: Made
  readonly flags: number
  readonly features: number
  readonly slots: Slots
  /** All that is stored in the submission queue. */
  readonly sqes: Int32Array
  readonly size: number
  /** The completions that the program has not seen yet, from `first`. */
  readonly completions: Uint8Array
  readonly capacity: number
  first = 0
  ready = 0
  /** Called when some have come. The descriptor is not readable for those that are here already. */
  heard: (() => void) | null = null
  /** How often a completion came that was not to be told. */
  #untold = 0
  /** The end of what was asked for by next(), and of what is the kernel's. */
  #tail = 0
  #flushed = 0
  /** Where the kernel was when it was last looked at. */
  #head = 0
  readonly #entries: Entry[] = []
  readonly #makeEntry: (at: number) => Entry
  readonly #words: Int32Array
  readonly #copy: Int32Array
  readonly #sqHead: number
  readonly #sqTail: number
  readonly #sqFlags: number
  readonly #cqHead: number
  readonly #cqTail: number
  readonly #cqFlags: number
  readonly #cqes: number

  constructor(made: Made, params: Params, makeEntry: (at: number) => Entry) {
    const { sq_off, cq_off } = params
    this.made = made
    this.flags = params.flags
    this.features = params.features
    this.slots = new Slots(made.book, made.seed)
    this.sqes = new Int32Array(made.entries)
    this.size = params.sq_entries
    this.capacity = params.cq_entries
    this.completions = new Uint8Array(this.capacity * CQE_BYTES)
    this.#copy = new Int32Array(this.completions.buffer)
    this.#makeEntry = makeEntry
    this.#words = new Int32Array(made.queues)
    this.#sqHead = sq_off.head / WORD
    this.#sqTail = sq_off.tail / WORD
    this.#sqFlags = sq_off.flags / WORD
    this.#cqHead = cq_off.head / WORD
    this.#cqTail = cq_off.tail / WORD
    this.#cqFlags = cq_off.flags / WORD
    this.#cqes = cq_off.cqes / WORD
    if (!(params.flags & IORING_SETUP_NO_SQARRAY))
      for (let i = 0; i < this.size; i++) this.#words[sq_off.array / WORD + i] = i
  }

  // ---- submissions

  /** The next free submission, empty; null when the queue is full. */
  next(): Entry | null {
    if (((this.#tail - this.#head) | 0) >= this.size && this.room() <= 0) return null
    if (this.slots.lost || !this.slots.hasRoom(this.pending())) return null
    const index = this.#tail & (this.size - 1)
    const at = index * SQE_WORDS
    this.#tail = (this.#tail + 1) | 0
    const { sqes } = this
    for (let i = at; i < at + SQE_WORDS; i++) sqes[i] = 0
    const entry = (this.#entries[index] ??= this.#makeEntry(at))
    entry.reset()
    return entry
  }

  /** How many more fit. */
  room(): number {
    return this.size - this.submitted()
  }

  /** How many the kernel has not been told of. */
  pending(): number {
    return (this.#tail - this.#flushed) | 0
  }

  /** How many the kernel has not taken. */
  submitted(): number {
    this.#head = Atomics.load(this.#words, this.#sqHead)
    return (this.#tail - this.#head) | 0
  }

  /** Tells the kernel of all that next() gave; how many it has still to take. */
  flush(): number {
    for (; this.#flushed !== this.#tail; this.#flushed = (this.#flushed + 1) | 0) {
      const entry = this.#entries[this.#flushed & (this.size - 1)]!
      const { at } = entry
      if (entry.aims !== null) this.#aim(entry, at)
      refuseNodes(entry)
      const place = this.slots.take(entry, entry.close(), entry.quiet)
      this.sqes[at + USER_DATA] = place
      this.sqes[at + USER_DATA + 1] = this.slots.markOf(place)
    }
    Atomics.store(this.#words, this.#sqTail, this.#tail)
    return this.submitted()
  }

  /** A request that is about another one names it as the kernel knows that. */
  #aim(entry: Entry, at: number): void {
    const { low, high } = entry.aims!
    const [place] = this.slots.find(low, high)
    const mark = place === undefined ? 0 : this.slots.markOf(place)
    this.sqes[at + ADDR] = place ?? 0
    this.sqes[at + ADDR + 1] = mark
    if (entry.renames === null) return
    this.sqes[at + OFF] = place ?? 0
    this.sqes[at + OFF + 1] = mark
    if (place !== undefined) this.slots.rename(place, entry.renames)
  }

  /** Gives up what has not been submitted: the ring ends. */
  abandon(): void {
    for (const entry of this.#entries) if (entry?.open) entry.close()?.end()
  }

  // ---- completions

  /** Takes what the kernel has put in the queue. */
  collect(): number {
    const words = this.#words
    let head = words[this.#cqHead]!
    const tail = Atomics.load(words, this.#cqTail)
    if (head === tail) return this.ready
    for (; head !== tail && this.ready < this.capacity; head = (head + 1) | 0)
      this.#collectOne(this.#cqes + (head & (this.capacity - 1)) * CQE_WORDS)
    Atomics.store(words, this.#cqHead, head)
    this.heard?.()
    return this.ready
  }

  #collectOne(at: number): void {
    const words = this.#words
    const place = words[at]!
    const mark = words[at + 1]!
    const res = words[at + RES]!
    const flags = words[at + FLAGS]!
    const { slots } = this
    if (!slots.has(place, mark)) {
      this.#tell(place, mark, res, flags, null)
      return
    }
    const last = (flags & IORING_CQE_F_MORE) === 0
    const untold = res >= 0 && last && slots.isQuiet(place)
    if (untold) this.#untold++
    else this.#tell(slots.lowOf(place), slots.highOf(place), res, flags, slots.objectOf(place))
    slots.holdOf(place)?.done(res, flags)
    if (last) slots.give(place)
  }

  #tell(low: number, high: number, res: number, flags: number, object: object | null): void {
    const index = (this.first + this.ready) & (this.capacity - 1)
    const at = index * CQE_WORDS
    const copy = this.#copy
    copy[at] = low
    copy[at + 1] = high
    copy[at + RES] = res
    copy[at + FLAGS] = flags
    if (object !== null) writePointer(this.completions, at * WORD, object)
    this.ready++
  }

  /** The program has seen the first `count`. */
  advance(count: number): void {
    this.first = (this.first + count) & (this.capacity - 1)
    this.ready -= count
  }

  /** Whether the kernel has completions that it puts in the queue only when it is entered. */
  needsEnter(): boolean {
    return (
      (this.flags & IORING_SETUP_IOPOLL) !== 0 ||
      (Atomics.load(this.#words, this.#sqFlags) & (IORING_SQ_CQ_OVERFLOW | IORING_SQ_TASKRUN)) !== 0
    )
  }

  get overflows(): boolean {
    return (Atomics.load(this.#words, this.#sqFlags) & IORING_SQ_CQ_OVERFLOW) !== 0
  }

  /** A flag by which the kernel is told not to write to the eventfd. */
  get cqFlags(): number {
    return Atomics.load(this.#words, this.#cqFlags)
  }
  set cqFlags(value: number) {
    Atomics.store(this.#words, this.#cqFlags, value)
  }

  // ---- the kernel

  /** io_uring_enter(2): how many requests it took, or -errno. */
  enter(submit: number, complete: number, flags: number, limit: Limit | null = null): number {
    const { entered, enterFlags } = this.made
    const all = flags | enterFlags
    if (this.slots.lost) return -EBADF
    if (limit === null) return waited(native.enter(entered, submit, complete, all))
    return waited(native.enterFor(entered, submit, complete, all, limit.ts, limit.least, limit.sigmask))
  }

  /** io_uring_register(2): its answer, or -errno. */
  register(make: (own: number) => number): number {
    return this.slots.lost ? -EBADF : make(this.made.own)
  }

  /** The flags with which the kernel takes submissions; null where its own thread does that. */
  #submitting(submit: number): number | null {
    if (submit === 0) return null
    if (!(this.flags & IORING_SETUP_SQPOLL)) return 0
    return Atomics.load(this.#words, this.#sqFlags) & IORING_SQ_NEED_WAKEUP ? IORING_ENTER_SQ_WAKEUP : null
  }

  /** Submits, and waits for `complete` completions that the program has not seen: how many were submitted, or -errno. */
  submit(complete: number, asks: boolean): number {
    const submit = this.flush()
    const ready = this.collect()
    const wanted = this.#submitting(submit)
    const events = complete > ready || asks || this.needsEnter()
    if (wanted === null && !events) return submit
    const untold = this.#untold
    const result = this.enter(
      submit,
      Math.max(0, complete - ready),
      (wanted ?? 0) | (events ? IORING_ENTER_GETEVENTS : 0),
    )
    if (result < 0 || complete <= ready) return result
    // What ended the wait may have been a completion that is not told.
    while (this.collect() < complete && this.#untold !== untold) {
      const again = this.enter(0, complete - this.ready, IORING_ENTER_GETEVENTS)
      if (again < 0) break
    }
    return result
  }

  /**
   * Waits for `complete` completions, as liburing's _io_uring_get_cqe does: how many requests were submitted, or -errno. -EAGAIN: there is none, and
   * none was to be waited for.
   */
  wait(submit: number, complete: number, limit: Limit | null): number {
    let left = submit
    let answer = 0
    for (let looped = false; ; looped = true) {
      const ready = this.collect()
      let enters = false
      if (ready === 0 && complete === 0 && left === 0) {
        if (looped || !this.needsEnter()) return answer || -EAGAIN
        enters = true
      }
      const events = complete > ready || enters
      const wanted = this.#submitting(left)
      if (!events && wanted === null) return answer
      if (looped && limit?.ts) return ready === 0 && answer === 0 ? -ETIME : answer
      const flags = (wanted ?? 0) | (events ? IORING_ENTER_GETEVENTS : 0)
      const result = this.enter(left, Math.max(0, complete - ready), flags, limit)
      if (result < 0) return answer || result
      left -= result
      if (ready > 0) return answer
      if (!looped) answer = result
    }
  }
}
