// The requests that are with the kernel. Each has a place, and its user_data are that place and a mark that nobody can guess: so no completion which
// another ring sends here (IORING_OP_MSG_RING) is taken for that of a request, whose memory would be given back while the kernel still uses it.
import { ownHeader } from '../native.ts'
import type { Hold } from './memory.ts'

const native = ownHeader('internal/liburing')

const UNDER_WAY: number = native.bookUnderWay
const LOST: number = native.bookLost
const FIRST: number = native.bookFirst
const PLACES: number = native.bookPlaces

/** Two halves of 64 bits. */
export interface Halves {
  readonly low: number
  readonly high: number
}

/** What a request is known by to the program: 64 bits, and perhaps an object that they stand for. */
export interface Name extends Halves {
  readonly object: object | null
}

export class Slots {
  /** The marks, for native/internal/ring.h too, which ends the requests when the environment ends. */
  readonly #book: Int32Array
  #low = new Int32Array(64)
  #high = new Int32Array(64)
  #free = new Int32Array(64)
  #freed = 0
  #next = FIRST
  #seed: number
  readonly #holds: (Hold | null)[] = []
  readonly #objects: (object | null)[] = []
  /** Those whose success is not to be told. */
  readonly #quiet = new Set<number>()

  constructor(book: ArrayBuffer, seed: number) {
    this.#book = new Int32Array(book)
    this.#seed = seed | 1
    this.#fill()
  }

  /** In a child of fork, whose rings are the parent's. */
  get lost(): boolean {
    return this.#book[LOST] !== 0
  }

  get underWay(): number {
    return this.#book[UNDER_WAY]!
  }

  /** Whether `count` more have room. */
  hasRoom(count: number): boolean {
    return this.underWay + count < PLACES - FIRST
  }

  /** A place for a request that is now handed to the kernel. */
  take(name: Name, hold: Hold | null, quiet: boolean): number {
    const place = this.#freed > 0 ? this.#free[--this.#freed]! : this.#next++
    if (place >= this.#low.length) this.#grow()
    this.#low[place] = name.low
    this.#high[place] = name.high
    if (hold !== null) this.#holds[place] = hold
    if (name.object !== null) this.#objects[place] = name.object
    if (quiet) this.#quiet.add(place)
    this.#book[place] = this.#mark()
    this.#book[UNDER_WAY]!++
    return place
  }

  #grow(): void {
    const grown = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(2 * old.length)
      larger.set(old)
      return larger
    }
    this.#low = grown(this.#low)
    this.#high = grown(this.#high)
    this.#free = grown(this.#free)
    this.#fill()
  }

  /** Without holes, which would make the lists slow. */
  #fill(): void {
    while (this.#holds.length < this.#low.length) this.#holds.push(null)
    while (this.#objects.length < this.#low.length) this.#objects.push(null)
  }

  /** Xorshift: never 0. */
  #mark(): number {
    let x = this.#seed
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (this.#seed = x)
  }

  markOf(place: number): number {
    return this.#book[place]!
  }

  /** Whether a completion with these user_data is that of a request. */
  has(place: number, mark: number): boolean {
    return mark !== 0 && place >= FIRST && place < this.#next && this.#book[place] === mark
  }

  lowOf(place: number): number {
    return this.#low[place]!
  }

  highOf(place: number): number {
    return this.#high[place]!
  }

  objectOf(place: number): object | null {
    return this.#objects[place] ?? null
  }

  holdOf(place: number): Hold | null {
    return this.#holds[place] ?? null
  }

  isQuiet(place: number): boolean {
    return this.#quiet.size > 0 && this.#quiet.has(place)
  }

  /** The request is done. */
  give(place: number): void {
    const hold = this.#holds[place]
    this.#book[place] = 0
    this.#book[UNDER_WAY]!--
    if (hold != null) {
      this.#holds[place] = null
      hold.end()
    }
    if (this.#objects[place] != null) this.#objects[place] = null
    if (this.#quiet.size > 0) this.#quiet.delete(place)
    this.#free[this.#freed++] = place
  }

  /** The places of the requests that are known by these user_data. */
  find(low: number, high: number): number[] {
    const found: number[] = []
    for (let place = FIRST; place < this.#next; place++)
      if (this.#book[place] !== 0 && this.#low[place] === low && this.#high[place] === high) found.push(place)
    return found
  }

  /** Renames a request. */
  rename(place: number, { low, high }: Halves): void {
    this.#low[place] = low
    this.#high[place] = high
    this.#objects[place] = null
  }

  /** The ring has ended: lets go of what was kept for the requests. */
  end(): void {
    for (const hold of this.#holds.splice(0)) hold?.end()
  }
}
