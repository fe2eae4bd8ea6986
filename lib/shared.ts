import type { StructArray } from './internal/array.ts'
import type { CharType, CType } from './internal/c-type.ts'
import { callSites } from './internal/call-sites.ts'
import { notOne } from './internal/fault.ts'
import { sharedObject } from './internal/shared-memory.ts'
import type { Struct, StructClass } from './internal/struct-class.ts'

/** How often each file has called. */
const calls = new Map<string, number>()

/** The class of a typed array. */
interface ArrayClass<A extends ArrayBufferView> {
  new (buffer: ArrayBuffer, byteOffset: number, length: number): A
  readonly BYTES_PER_ELEMENT: number
}

/**
 * `static T name` or `static T name[n]` — an object that all threads have in common, zeroed at first.
 *
 * A thread evaluates the program's module again, and the k-th call in a file gives it the memory that the k-th call gave every other thread. So it
 * belongs at the top of the module, where C has it, and not into a function. The memory stays until the process ends.
 *
 * @param T - a typed array's class, a type of C's such as `int`, or a struct's class: `shared(Int32Array)`, `shared(pthread_mutex_t)`.
 * @param n - how many; without it a typed array of one element, or one struct.
 * @throws Error where another thread has found another type or count there: the module does not do the same each time.
 */
export function shared<A extends ArrayBufferView>(T: CType<A>, n?: number): A
/** The same for `char`. */
export function shared(T: CharType, n?: number): Buffer
/** The same for a struct. */
export function shared<T extends Struct>(T: StructClass<T>): T
/** The same for an array of structs. */
export function shared<T extends Struct>(T: StructClass<T>, n: number): StructArray<T>
/** The same for the class of a typed array. */
export function shared<A extends ArrayBufferView>(T: ArrayClass<A>, n?: number): A
export function shared(T: unknown, n?: number): ArrayBufferView | StructArray {
  if (n !== undefined && (!Number.isSafeInteger(n) || n < 0)) notOne('shared', 'n', 'a count', n)
  const file = callSites(shared, 1)[0]?.getFileName() ?? ''
  const k = calls.get(file) ?? 0
  const object = sharedObject(`${file}#${k}`, T, n)
  if (object === undefined)
    throw new Error(
      `shared(): another thread has found another type or count at call ${k + 1} of ${file}: each thread must make the same calls in the same order`,
    )
  calls.set(file, k + 1)
  return object
}
