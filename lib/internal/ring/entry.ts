// One submission, from io_uring_get_sqe to io_uring_submit.
import { header, ownHeader } from '../native.ts'
import type { Hold, Place } from './memory.ts'
import type { Halves, Name } from './slots.ts'

export type { Halves }

const native = ownHeader('internal/liburing')
const { IOSQE_BUFFER_SELECT, IOSQE_CQE_SKIP_SUCCESS } = header('linux/io_uring.h')

const WORD = 4
const { fields } = native.io_uring_sqe
const FD: number = fields.fd.offset / WORD
const OFF: number = fields.off.offset / WORD
const ADDR: number = fields.addr.offset / WORD
const LEN: number = fields.len.offset / WORD
const RW_FLAGS: number = fields.rw_flags.offset / WORD
const BUF_INDEX: number = fields.buf_index.offset / WORD
const FILE_INDEX: number = fields.file_index.offset / WORD
const ADDR3: number = fields.addr3.offset / WORD

/** The upper half of an integer of 64 bits. */
export function high(value: number): number {
  return Math.floor(value / 2 ** 32) | 0
}

/** The ring, which keeps memory for longer than a request takes. */
export interface Owner {
  keep(kind: unknown, hold: Hold): void
}

export class Entry implements Name {
  readonly owner: Owner
  /** All submissions, and where this one begins. */
  readonly words: Int32Array
  readonly at: number
  /** The program's name for it, made when it is first asked for. */
  handle: object | null = null
  /** Whether the program may change it: it has not been submitted. */
  open = false
  low = 0
  high = 0
  object: object | null = null
  /** The request that this one is about, by its user data, and what its user data are to be. */
  aims: Halves | null = null
  renames: Halves | null = null
  quiet = false
  #hold: Hold | null = null

  constructor(words: Int32Array, at: number, owner: Owner) {
    this.words = words
    this.at = at
    this.owner = owner
  }

  /** All zero: a request that does nothing. */
  reset(): void {
    this.open = true
    this.low = 0
    this.high = 0
    this.object = null
    this.quiet = false
    this.#keep(null)
  }

  /** What is kept for the request, which is the kernel's from now on. */
  close(): Hold | null {
    const hold = this.#hold
    this.open = false
    this.#hold = null
    return hold
  }

  #keep(hold: Hold | null): void {
    hold?.begin()
    this.#hold?.end()
    this.#hold = hold
    this.aims = null
    this.renames = null
  }

  /** All but the user data, as liburing's io_uring_prep_rw. Nothing that the program could have a hand in runs meanwhile. */
  prepare(operation: number, fd: number, place: Place, len: number, off: number, flags = 0): void {
    const { words, at } = this
    this.#keep(place.hold)
    this.quiet = false
    words[at] = operation
    words[at + FD] = fd
    words[at + OFF] = off
    words[at + OFF + 1] = high(off)
    words[at + ADDR] = place.address
    words[at + ADDR + 1] = high(place.address)
    words[at + LEN] = len
    words[at + RW_FLAGS] = flags
    words[at + BUF_INDEX] = 0
    words[at + FILE_INDEX] = 0
    words[at + ADDR3] = 0
    words[at + ADDR3 + 1] = 0
  }

  /** A request about that with these user data. */
  aimAt(of: Halves): void {
    this.aims = of
  }

  /** One that gives it others. To the kernel it keeps its own. */
  rename(to: Halves): void {
    this.renames = to
  }

  /** The second address. */
  set off2(address: number) {
    this.words[this.at + OFF] = address
    this.words[this.at + OFF + 1] = high(address)
  }
  set addr3(address: number) {
    this.words[this.at + ADDR3] = address
    this.words[this.at + ADDR3 + 1] = high(address)
  }
  /** The user data that another ring is to get, or a request. */
  set off(of: Halves) {
    this.words[this.at + OFF] = of.low
    this.words[this.at + OFF + 1] = of.high
  }

  get operation(): number {
    return this.words[this.at]! & 0xff
  }

  get flags(): number {
    return ((this.words[this.at]! >> 8) & 0xff) | (this.quiet ? IOSQE_CQE_SKIP_SUCCESS : 0)
  }
  // What would have no completion could not be told to be done.
  set flags(value: number) {
    this.quiet = (value & IOSQE_CQE_SKIP_SUCCESS) !== 0
    const told = value & ~IOSQE_CQE_SKIP_SUCCESS & 0xff
    this.words[this.at] = (this.words[this.at]! & ~0xff00) | (told << 8)
  }

  get ioprio(): number {
    return this.words[this.at]! >>> 16
  }
  set ioprio(value: number) {
    this.words[this.at] = (this.words[this.at]! & 0xffff) | (value << 16)
  }

  get fd(): number {
    return this.words[this.at + FD]!
  }
  set fd(value: number) {
    this.words[this.at + FD] = value
  }

  get rwFlags(): number {
    return this.words[this.at + RW_FLAGS]!
  }

  get index(): number {
    return this.words[this.at + BUF_INDEX]! & 0xffff
  }
  /** buf_index, or buf_group. */
  set index(value: number) {
    this.words[this.at + BUF_INDEX] = (this.words[this.at + BUF_INDEX]! & ~0xffff) | (value & 0xffff)
  }

  /** Takes a buffer of a group. */
  select(group: number): void {
    this.index = group
    this.flags |= IOSQE_BUFFER_SELECT
  }

  get personality(): number {
    return this.words[this.at + BUF_INDEX]! >>> 16
  }
  set personality(value: number) {
    this.words[this.at + BUF_INDEX] = (this.words[this.at + BUF_INDEX]! & 0xffff) | (value << 16)
  }

  /** file_index, splice_fd_in or addr_len. */
  get file(): number {
    return this.words[this.at + FILE_INDEX]!
  }
  set file(value: number) {
    this.words[this.at + FILE_INDEX] = value
  }
}
