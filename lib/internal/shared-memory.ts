// The memory of `shared`, which every thread of the process finds under the same name.
import { StructArray } from './array.ts'
import { overOf } from './c-type.ts'
import { notOne } from './fault.ts'
import { header } from './native.ts'
import type { StructClass } from './struct-class.ts'

const native = header('internal/shared')

/** What lies in it. */
export type Shared = ArrayBufferView | StructArray

interface TypedArrayClass {
  new (memory: ArrayBuffer, at: number, length: number): ArrayBufferView
  readonly BYTES_PER_ELEMENT: number
}

interface Kind {
  readonly name: string
  readonly size: number
  over(memory: ArrayBuffer, n: number | undefined): Shared
}

/** The blocks that this thread has seen, by their memory and by their number. */
const numbers = new WeakMap<ArrayBufferLike, number>()
const memories = new Map<number, ArrayBuffer>()
const objects = new Map<number, Shared>()

function memoryOf(block: number): ArrayBuffer {
  const known = memories.get(block)
  if (known !== undefined) return known
  const memory: ArrayBuffer = native.memory(block)
  memories.set(block, memory)
  numbers.set(memory, block)
  return memory
}

const typedArray = Object.getPrototypeOf(Uint8Array) as new () => ArrayBufferView

function kindOf(type: unknown): Kind {
  const right = 'a type: of C, the class of a struct or that of a typed array'
  if (typeof type !== 'function') return notOne('shared', 'T', right, type)
  const { name, size, BYTES_PER_ELEMENT } = type as unknown as {
    name: string
    size?: number
    BYTES_PER_ELEMENT?: number
  }
  const over = overOf(type)
  if (over !== undefined) return { name, size: size!, over: (memory, n = 1) => over(memory, n) }
  if (!(type.prototype instanceof typedArray)) return notOne('shared', 'T', right, type)
  // A struct is a Uint8Array, but its class has a size of its own.
  if (size !== undefined) {
    const struct = type as unknown as StructClass
    const one = (memory: ArrayBuffer) => new struct(new Uint8Array(memory))
    return {
      name,
      size,
      over: (memory, n) => (n === undefined ? one(memory) : new StructArray(struct, new Uint8Array(memory))),
    }
  }
  const array = type as unknown as TypedArrayClass
  return { name, size: BYTES_PER_ELEMENT!, over: (memory, n = 1) => new array(memory, 0, n) }
}

/** The object of that name: made where no thread has made it yet; undefined where it is of another type or count. */
export function sharedObject(name: string, type: unknown, n: number | undefined): Shared | undefined {
  const kind = kindOf(type)
  const block: number = native.block(kind.size * (n ?? 1), name, `${kind.name}[${n ?? ''}]`)
  if (block === -1) return undefined
  const object = kind.over(memoryOf(block), n)
  objects.set(block, object)
  return object
}

/** The block that a view lies in; undefined where its memory is this thread's alone. */
export function blockOf(view: ArrayBufferView): number | undefined {
  return numbers.get(view.buffer)
}

/** What this thread's own evaluation of the module made of a block. */
export function objectIn(block: number): Shared | undefined {
  return objects.get(block)
}

export { memoryOf }
