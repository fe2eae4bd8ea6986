// `pthread_t`: a number, or the object that holds it.
import { notOne } from '../internal/fault.ts'
import type { pthread_t } from '../sys/types.ts'

/** `pthread_t *`: `pthread_t()`, an element of `pthread_t.array(n)` by subarray, or `[0]`. */
export type id = BigUint64Array | number[]

/** `pthread_t`, as a number or as what the object holds. */
export type thread_id = pthread_t | bigint | id

/** The value of an id. */
export function idOf(call: string, thread: unknown, parameter = 'thread'): number {
  const of = thread instanceof BigUint64Array || Array.isArray(thread) ? thread[0] : thread
  if (typeof of === 'bigint' && of <= Number.MAX_SAFE_INTEGER) return Number(of)
  return Number.isSafeInteger(of) && (of as number) >= 0
    ? (of as number)
    : notOne(call, parameter, 'a pthread_t, or an array of one', thread)
}

/** The value of what an object holds; any other is for the native half to judge, which takes every bit of a pthread_t. */
export function plainId(call: string, thread: thread_id, parameter = 'thread'): number {
  return typeof thread === 'number' ? thread : idOf(call, thread, parameter)
}

/** `*thread = id`. */
export function storeId(call: string, thread: unknown, id: number): void {
  if (thread instanceof BigUint64Array && thread.length > 0) thread[0] = BigInt(id)
  else if (Array.isArray(thread)) thread[0] = id
  else notOne(call, 'thread', 'an array of one pthread_t', thread)
}
