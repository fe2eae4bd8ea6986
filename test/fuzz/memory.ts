// Memory of every kind for the calls, and what tells that one of them wrote beside it: ASan sees what the process writes, not what the kernel does.
/// <reference lib="es2024.arraybuffer" />
/// <reference lib="es2024.sharedmemory" />
import { isMainThread, workerData } from 'node:worker_threads'
import type { Random } from './random.ts'

const before = 64
const behind = 2048
const canary = Buffer.alloc(behind, 0xa5)

interface Guarded {
  readonly whole: ArrayBufferLike
  readonly offset: number
  readonly bytes: number
}

class Derived extends Uint8Array {}

/** A view that says of itself what is not so. */
class Liar extends Uint8Array {
  override get length(): number {
    return 1 << 20
  }
  override get byteLength(): number {
    return 1 << 20
  }
  override get byteOffset(): number {
    return 8
  }
}

type Kind = new (buffer: ArrayBuffer, offset?: number, length?: number) => ArrayBufferView

const wide: readonly Kind[] = [
  Int32Array,
  Uint32Array,
  BigInt64Array,
  BigUint64Array,
  Float64Array,
  Int16Array,
  Float32Array,
]
const narrow: readonly Kind[] = [Uint8Array, Uint8Array, Int8Array, Derived, Liar, DataView]

/** What another thread changes all the time, where there is one. */
export const contested: SharedArrayBuffer = isMainThread ? new SharedArrayBuffer(4096) : workerData.contested

export class Memory {
  #made: Guarded[] = []
  readonly #random: () => Random

  constructor(random: () => Random) {
    this.#random = random
  }

  /** Forgets the memory of the last call. */
  begin(): void {
    this.#made.length = 0
  }

  /** Where a call wrote outside what it was given. */
  damage(): string | undefined {
    for (const { whole, offset, bytes } of this.#made) {
      if (whole.byteLength === 0) continue // detached in mid-call
      const head = Buffer.from(whole, offset - before, before)
      const tail = Buffer.from(whole, offset + bytes, behind)
      for (const [part, name] of [
        [head, 'before'],
        [tail, 'behind'],
      ] as const) {
        if (part.compare(canary, 0, part.length) === 0) continue
        const at = part.findIndex(byte => byte !== 0xa5)
        return `wrote ${name} a view of ${bytes} bytes: at ${name === 'behind' ? bytes + at : at - before}`
      }
    }
    return undefined
  }

  /** A view of so many bytes, of any kind; `kind` where C needs that one. */
  view(bytes: number, kind?: Kind): ArrayBufferView {
    const random = this.#random()
    const Kind = kind ?? (random.once(3) ? random.of(wide) : random.once(4) ? Buffer8 : random.of(narrow))
    const size = (Kind as unknown as { BYTES_PER_ELEMENT?: number }).BYTES_PER_ELEMENT ?? 1
    const count = Math.floor(bytes / size)
    return this.#place(Kind, count, count * size, random)
  }

  #place(Kind: Kind, count: number, bytes: number, random: Random): ArrayBufferView {
    switch (random.below(12)) {
      case 0: {
        const buffer = new SharedArrayBuffer(before + bytes + behind)
        return this.#guard(Kind, buffer as unknown as ArrayBuffer, before, count, bytes)
      }
      case 1: {
        const buffer = new ArrayBuffer(bytes, { maxByteLength: bytes + 4096 })
        const view = random.once(2) ? new Kind(buffer) : new Kind(buffer, 0, count)
        buffer.resize(random.once(2) ? bytes + 8 * random.below(64) : Math.max(0, bytes - 8 * random.below(8)))
        return view
      }
      case 2: {
        const buffer = new SharedArrayBuffer(bytes, { maxByteLength: bytes + 4096 })
        const view = random.once(2) ? new Kind(buffer as never) : new Kind(buffer as never, 0, count)
        buffer.grow(bytes + 8 * random.below(64))
        return view
      }
      case 3: {
        const view = this.fill(new Kind(new ArrayBuffer(bytes), 0, count))
        if (random.once(3)) structuredClone(view.buffer, { transfer: [view.buffer as ArrayBuffer] })
        return view
      }
      case 4:
        if (bytes <= 4096) return new Kind(contested as never, 0, count)
        return this.fill(new Kind(new ArrayBuffer(bytes), 0, count))
      // Of its own, so that ASan sees what is read or written past its end.
      case 5:
      case 6:
        return this.fill(new Kind(new ArrayBuffer(bytes), 0, count))
      default: {
        const size = (Kind as unknown as { BYTES_PER_ELEMENT?: number }).BYTES_PER_ELEMENT ?? 1
        const offset = before + (size === 1 ? random.below(9) : size * random.below(3))
        return this.#guard(Kind, new ArrayBuffer(offset + bytes + behind), offset, count, bytes)
      }
    }
  }

  #guard(Kind: Kind, whole: ArrayBuffer, offset: number, count: number, bytes: number): ArrayBufferView {
    canary.copy(new Uint8Array(whole, offset - before, before))
    canary.copy(new Uint8Array(whole, offset + bytes, behind))
    this.#made.push({ whole, offset, bytes })
    return this.fill(new Kind(whole, offset, count))
  }

  /** Zeroes, small numbers, text or anything. */
  fill<T extends ArrayBufferView>(view: T): T {
    const random = this.#random()
    const bytes = bytesOf(view)
    if (bytes.length > 4096) return view
    switch (random.below(5)) {
      case 0:
        for (let i = 0; i + 4 <= bytes.length; i += 4) bytes.writeUInt32LE(random.bits(), i)
        break
      case 1:
        for (let i = 0; i + 4 <= bytes.length; i += 4) bytes.writeInt32LE(random.below(70) - 2, i)
        break
      case 2:
        bytes.fill('some text %n %s ')
        break
      case 3:
        bytes.fill(0xff)
        break
      default:
        break
    }
    return view
  }
}

const inherited = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(Uint8Array.prototype))

/** The memory of a view, whatever it says of itself; none of one that has lost it. */
export function bytesOf(view: ArrayBufferView): Buffer {
  try {
    const offset: number = view instanceof Liar ? inherited.byteOffset!.get!.call(view) : view.byteOffset
    const length: number = view instanceof Liar ? inherited.byteLength!.get!.call(view) : view.byteLength
    return Buffer.from(view.buffer as ArrayBuffer, offset, length)
  } catch {
    return Buffer.alloc(0)
  }
}

/** Buffer as a class. */
function makeBuffer(buffer: ArrayBuffer, offset?: number, count?: number): Buffer {
  return Buffer.from(buffer, offset, count)
}
const Buffer8 = makeBuffer as unknown as Kind
