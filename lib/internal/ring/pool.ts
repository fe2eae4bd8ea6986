// Memory of the rings' own, for what their requests need a copy of. Blocks whose request is done are used again.
import { ownHeader } from '../native.ts'

const native = ownHeader('internal/liburing')

export interface Block {
  /** At least as many as were asked for. */
  readonly bytes: Uint8Array
  readonly address: number
}

const smallest = 256
/** Larger ones go when they have been used. */
const largest = 1 << 16
/** How many of one size wait to be used again. */
const most = 256

const waiting = new Map<number, Block[]>()

function make(size: number): Block {
  // Nobody else ever has the buffer, so nothing detaches it. Shared memory V8 would copy byte by byte: 4 KB in 10 µs.
  const bytes = new Uint8Array(new ArrayBuffer(size))
  return { bytes, address: native.addressOf(bytes) }
}

function roundUp(size: number): number {
  return size <= smallest ? smallest : 2 ** Math.ceil(Math.log2(size))
}

export function take(size: number): Block {
  if (size > largest) return make(size)
  const rounded = roundUp(size)
  return waiting.get(rounded)?.pop() ?? make(rounded)
}

export function giveBack(block: Block): void {
  const size = block.bytes.length
  if (size > largest) return
  const blocks = waiting.get(size) ?? []
  waiting.set(size, blocks)
  if (blocks.length < most) blocks.push(block)
}
