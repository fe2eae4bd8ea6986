// The memory that a ring's requests work on. The kernel uses it after the call has returned, so it must neither move nor go before the request is done.
// That of a SharedArrayBuffer does not, since nothing detaches it, nor does mmap's as long as it is held. Of any other the ring has a copy.
import { memory } from '../array.ts'
import { rangeFault } from '../fault.ts'
import { bufferOf, isShared, lengthOf, offsetIn } from '../intrinsics.ts'
import { mappingOf } from '../mapped.ts'
import { rawBytesOf, sourceOf } from '../memory.ts'
import { header, ownHeader } from '../native.ts'
import { type Block, giveBack, take } from './pool.ts'

const native = ownHeader('internal/liburing')
const { IORING_CQE_F_BUFFER } = header('linux/io_uring.h')

/** What is kept for a request until it is done. */
export interface Hold {
  begin(): void
  /** With each of its completions. */
  done(res: number, flags: number): void
  end(): void
}

/** A place in memory, for one request. */
export interface Place {
  readonly address: number
  readonly hold: Hold | null
}

/** NULL. */
export const nowhere: Place = { address: 0, hold: null }

/** A buffer whose memory stays: it is held by holding this. */
class Home implements Hold {
  /** All of it. */
  readonly bytes: Uint8Array
  readonly base: number
  #pin: unknown
  #users = 0
  #gone = false

  constructor(bytes: Uint8Array, base: number, pin: unknown) {
    this.bytes = bytes
    this.base = base
    this.#pin = pin
  }

  begin(): void {
    this.#users++
  }

  done(): void {}

  end(): void {
    this.#users--
    this.#release()
  }

  /** JavaScript has it no more. */
  gone(): void {
    this.#gone = true
    this.#release()
  }

  #release(): void {
    if (this.#users > 0 || !this.#gone || this.#pin === undefined) return
    native.release(this.#pin)
    this.#pin = undefined
  }
}

const homes = new WeakMap<ArrayBufferLike, Home>()

/** Memory that stays, by the view that leads there. */
class Staying implements Place {
  readonly address: number
  readonly hold: Home
  readonly bytes: Uint8Array
  /** How many bytes of the buffer there are from there. */
  readonly room: number

  constructor(hold: Home, bytes: Uint8Array) {
    const at = offsetIn(bytes)
    this.address = hold.base + at
    this.hold = hold
    this.bytes = bytes
    this.room = lengthOf(hold.bytes) - at
  }
}

const known = new WeakMap<ArrayBufferView, Staying>()

function homeOf(buffer: ArrayBufferLike): Home | undefined {
  const home = homes.get(buffer)
  if (home !== undefined) return home
  const mapping = mappingOf(buffer)
  if (mapping === undefined && !isShared(buffer)) return undefined
  const bytes = new Uint8Array(buffer)
  const pin = mapping && native.pin(bytes)
  const made = new Home(bytes, native.addressOf(bytes), pin)
  if (mapping !== undefined) {
    if (pin === undefined) return undefined
    mapping.gone = () => made.gone()
  }
  homes.set(buffer, made)
  return made
}

/** Where `view`, which leads to `bytes`, lies, if that memory stays. */
function staying(view: ArrayBufferView, bytes: Uint8Array): Staying | undefined {
  const home = homeOf(bufferOf(bytes))
  if (home === undefined) return undefined
  const place = new Staying(home, bytes)
  known.set(view, place)
  return place
}

/** The same of a view that has been asked for before, with `length` bytes. */
function before(call: string, parameter: string, x: unknown, length: number): Staying | undefined {
  const place = known.get(x as ArrayBufferView)
  if (place !== undefined) inside(call, parameter, place.bytes, length)
  return place
}

/** A copy, of memory that may go. */
export class Copy implements Place, Hold {
  readonly block: Block
  readonly address: number
  readonly #to: Uint8Array | null
  readonly #whole: boolean
  readonly hold = this

  /**
   * @param to - what gets the bytes that the kernel has written.
   * @param whole - all of them, and not as many as `res` says.
   */
  constructor(size: number, to: Uint8Array | null, whole = false) {
    this.block = take(size)
    this.address = this.block.address
    this.#to = to
    this.#whole = whole
  }

  begin(): void {}

  done(res: number, flags: number): void {
    // What lies in a buffer of a group does not lie here.
    if (this.#to === null || res < 0 || flags & IORING_CQE_F_BUFFER) return
    copyBack(this.#to, this.block.bytes, this.#whole ? this.#to.length : res)
  }

  end(): void {
    giveBack(this.block)
  }
}

/** Stores `size` bytes, as far as `to` is still there. */
export function copyBack(to: Uint8Array, from: Uint8Array, size: number): void {
  const count = Math.min(size, lengthOf(to), from.length)
  if (count > 0) to.set(from.subarray(0, count))
}

/** The first `length` bytes as a view of the ring's own, which no class of the program's has a hand in. */
export function plain(bytes: Uint8Array, length: number): Uint8Array {
  return new Uint8Array(bufferOf(bytes), offsetIn(bytes), length)
}

/** Checks that `length` bytes are there. */
function inside(call: string, parameter: string, bytes: Uint8Array, length: number): void {
  const there = lengthOf(bytes)
  if (length > there) rangeFault(call, parameter, `is past the end: the buffer has ${there} bytes`)
}

/** A view, or null. */
function viewOf(x: unknown): ArrayBufferView | null {
  return memory(x as ArrayBufferView)
}

/** `const void *` and its length: memory that the kernel reads. */
export function source(call: string, parameter: string, x: unknown, length: number): Place {
  if (x === null) return nowhere
  const found = before(call, parameter, x, length)
  if (found !== undefined) return found
  const view = viewOf(x)!
  const bytes = typeof view === 'string' ? sourceOf(call, parameter, view) : rawBytesOf(call, parameter, view)
  inside(call, parameter, bytes, length)
  const place = typeof view === 'string' ? undefined : staying(view, bytes)
  return place ?? copyOf(plain(bytes, length))
}

/** A copy of these bytes. */
export function copyOf(bytes: Uint8Array): Copy {
  const copy = new Copy(bytes.length, null)
  copy.block.bytes.set(bytes)
  return copy
}

/** `void *` and its length: memory that the kernel writes to, as much as `res` says, or always as a whole. */
export function target(call: string, parameter: string, x: unknown, length: number, whole = false): Place {
  if (x === null) return nowhere
  const found = before(call, parameter, x, length)
  if (found !== undefined) return found
  const view = viewOf(x)!
  const bytes = rawBytesOf(call, parameter, view)
  inside(call, parameter, bytes, length)
  const place = staying(view, bytes)
  if (place !== undefined) return place
  const to = plain(bytes, length)
  const copy = new Copy(length, to, whole)
  if (whole) copy.block.bytes.set(to)
  return copy
}

/** Memory that the kernel uses as long as it likes: only what stays. */
export function lasting(call: string, parameter: string, x: unknown, length: number): Staying | undefined {
  const found = before(call, parameter, x, length)
  if (found !== undefined) return found
  const view = viewOf(x)
  const bytes = rawBytesOf(call, parameter, view)
  inside(call, parameter, bytes, length)
  return staying(view!, bytes)
}

/** Several holds of one request. */
export class Holds implements Hold {
  readonly #all: readonly Hold[]
  constructor(all: readonly Hold[]) {
    this.#all = all
  }
  begin(): void {
    for (const hold of this.#all) hold.begin()
  }
  done(res: number, flags: number): void {
    for (const hold of this.#all) hold.done(res, flags)
  }
  end(): void {
    for (const hold of this.#all) hold.end()
  }
}
