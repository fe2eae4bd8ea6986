// `struct iovec *` for a request: a copy of the array, whose addresses are those of memory that stays, or of copies.
import { memory } from '../internal/array.ts'
import type { int } from '../internal/c.ts'
import { notOne, rangeFault } from '../internal/fault.ts'
import { lengthOf } from '../internal/intrinsics.ts'
import { bases } from '../internal/iovec.ts'
import { bytesOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { high } from '../internal/ring/entry.ts'
import { Copy, type Hold, Holds, type Place, plain, source, target } from '../internal/ring/memory.ts'
import { load64 } from '../internal/uint64.ts'

const { iovec, UIO_MAXIOV } = header('sys/uio.h')
const SIZE: number = iovec.size
const BASE: number = iovec.fields.iov_base.offset
const LEN: number = iovec.fields.iov_len.offset

/** What the kernel does with the memory. */
export type Use = 'read' | 'written'

/** Stores an address, or a length. */
export function storeWord(to: Uint8Array, at: number, value: number): void {
  const view = new DataView(to.buffer, to.byteOffset)
  view.setInt32(at, value | 0, true)
  view.setInt32(at + 4, high(value), true)
}

/** A copy that is filled from the pieces that the kernel wrote to, one after the other. */
class Pieces extends Holds {
  readonly #copies: readonly (Copy | null)[]
  readonly #lengths: readonly number[]

  constructor(all: readonly Hold[], copies: readonly (Copy | null)[], lengths: readonly number[]) {
    super(all)
    this.#copies = copies
    this.#lengths = lengths
  }

  override done(res: number, flags: number): void {
    let left = res
    for (const [i, length] of this.#lengths.entries()) {
      const here = Math.min(left, length)
      if (here > 0) this.#copies[i]?.done(here, flags)
      left -= here
    }
  }
}

/** More than UIO_MAXIOV the kernel refuses before it looks at the first. */
export function vectorOf(call: string, parameter: string, iov: unknown, count: int, use: Use): Place {
  if (iov === null || count < 0 || count > UIO_MAXIOV) return { address: 0, hold: null }
  const view = memory(iov as ArrayBufferView)
  const bytes = bytesOf(call, parameter, view)
  if (lengthOf(bytes) < count * SIZE)
    rangeFault(call, parameter, `is past the end: there are ${Math.floor(lengthOf(bytes) / SIZE)}`)
  const given = Uint8Array.from(plain(bytes, count * SIZE))
  const base = bases(view, count)
  const all = count === 1 ? [base] : (base as unknown[])
  if (!Array.isArray(all) || all.length < count) notOne(call, parameter, 'an array of iovecs, or one', iov)
  const vector = new Copy(Math.max(1, count * SIZE), null)
  const holds: Hold[] = [vector]
  const copies: (Copy | null)[] = []
  const lengths: number[] = []
  for (let i = 0; i < count; i++) {
    const length = Number(load64(given, i * SIZE + LEN))
    const place = use === 'read' ? source(call, 'iov_base', all[i], length) : target(call, 'iov_base', all[i], length)
    storeWord(vector.block.bytes, i * SIZE + BASE, place.address)
    storeWord(vector.block.bytes, i * SIZE + LEN, length)
    if (place.hold !== null) holds.push(place.hold)
    copies.push(place instanceof Copy ? place : null)
    lengths.push(length)
  }
  return { address: vector.address, hold: new Pieces(holds, copies, lengths) }
}
