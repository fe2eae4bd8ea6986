// Allocation, sorting and searching of <stdlib.h>.
import { ENOMEM, set_errno } from '../errno.ts'
import { StructArray } from '../internal/array.ts'
import type { int, pointer } from '../internal/c.ts'
import { rangeFault } from '../internal/fault.ts'
import { allocate, allocateRaw, release } from '../internal/heap.ts'
import { bytesOf, callable, sizeOf, within } from '../internal/memory.ts'
import type { StructClass } from '../internal/struct-class.ts'
import type { size_t } from '../sys/types.ts'

/** More than there can be is what C answers with NULL. */
function orNoMemory(make: () => Buffer): Buffer | null {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    set_errno(ENOMEM)
    return null
  }
}

/**
 * `void *malloc(size_t size)` — allocate memory, with anything in it.
 *
 * @returns a Buffer of its own, or null with errno set: ENOMEM.
 * @see `malloc(3)`
 */
export function malloc(size: size_t): Buffer | null {
  const bytes = sizeOf('malloc', 'size', size)
  return orNoMemory(() => allocateRaw(bytes))
}

/**
 * `void *calloc(size_t nmemb, size_t size)` — allocate zeroed memory for `nmemb` objects of `size` bytes.
 *
 * @returns a Buffer of its own, or null with errno set: ENOMEM.
 * @see `calloc(3)`
 */
export function calloc(nmemb: size_t, size: size_t): Buffer | null {
  const total = sizeOf('calloc', 'nmemb', nmemb) * sizeOf('calloc', 'size', size)
  return orNoMemory(() => allocate(total))
}

/**
 * `void *realloc(void *ptr, size_t size)` — change the size of allocated memory, by a copy.
 *
 * @param ptr - what malloc and its like returned, not to be used any more if this succeeds; or null, as for malloc.
 * @returns the new Buffer, or null with errno set: ENOMEM; null without it for a size of 0, which frees.
 * @throws RangeError for memory that is not allocated.
 * @see `realloc(3)`
 */
export function realloc(ptr: pointer, size: size_t): Buffer | null {
  const bytes = sizeOf('realloc', 'size', size)
  if (ptr === null) return malloc(size)
  const old = bytesOf('realloc', 'ptr', ptr)
  const memory = bytes === 0 ? null : orNoMemory(() => allocateRaw(bytes))
  if (memory !== null || bytes === 0) give('realloc', old)
  memory?.set(old.subarray(0, bytes))
  return memory
}

/**
 * `void free(void *ptr)` — give allocated memory back.
 *
 * The garbage collector takes it when nothing refers to it any more; whoever still does, sees what was there.
 *
 * @param ptr - what malloc and its like returned, or a struct or an array made of it; null does nothing.
 * @throws RangeError for memory that is not allocated, or not any more.
 * @see `free(3)`
 */
export function free(ptr: pointer): void {
  if (ptr !== null) give('free', bytesOf('free', 'ptr', ptr))
}

function give(call: string, memory: Uint8Array): void {
  if (!release(memory)) rangeFault(call, 'ptr', 'is not allocated')
}

/** `int (*compar)(const void *, const void *)`: less than, equal to or greater than 0. */
export type compar<T, U = T> = (a: T, b: U) => int

type Elements<T> = T extends StructArray<infer S> ? S : T

/** Makes the views of a table's elements: structs for an array of structs, otherwise views of the table's own kind. */
function elementOf(table: unknown, bytes: Uint8Array, size: number): (i: number) => ArrayBufferView {
  const view = table as Int32Array
  if (table instanceof StructArray && table[0] !== undefined) {
    const Struct = table[0].constructor as StructClass
    return i => new Struct(bytes.subarray(i * size, (i + 1) * size))
  }
  if (
    table instanceof StructArray ||
    table instanceof DataView ||
    view.BYTES_PER_ELEMENT === 1 ||
    size % view.BYTES_PER_ELEMENT
  )
    return i => Buffer.from(bytes.buffer, bytes.byteOffset + i * size, size)
  const Typed = view.constructor as Int32ArrayConstructor
  return i => new Typed(bytes.buffer as ArrayBuffer, bytes.byteOffset + i * size, size / view.BYTES_PER_ELEMENT)
}

/**
 * `void qsort(void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *))` — sort `nmemb` objects of `size` bytes.
 *
 * @param base - a typed array, an array of structs, or bytes.
 * @param compar - gets views of one element each: of `base`'s kind, with the struct's class, or Buffers. What it throws leaves `base` as it was.
 * @throws RangeError where `compar` has detached the memory or made it shorter.
 * @see `qsort(3)`
 */
export function qsort<T extends ArrayBufferView | StructArray>(
  base: T,
  nmemb: size_t,
  size: size_t,
  compar: compar<Elements<T>>,
): void {
  sort('qsort', base, nmemb, size, compar, compar)
}

/** What compares two elements, and gets one more argument, whatever it is. */
export type compar_r<V, A> = (a: V, b: V, arg: A) => int

/**
 * `void qsort_r(void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *, void *), void *arg)` — {@link qsort} that passes one more
 * argument on.
 *
 * @param arg - any value.
 * @see `qsort_r(3)`
 */
export function qsort_r<T extends ArrayBufferView | StructArray, A>(
  base: T,
  nmemb: size_t,
  size: size_t,
  compar: compar_r<Elements<T>, A>,
  arg: A,
): void {
  sort('qsort_r', base, nmemb, size, compar, (a: Elements<T>, b: Elements<T>) => compar(a, b, arg))
}

function sort<T extends ArrayBufferView | StructArray>(
  call: string,
  base: T,
  nmemb: size_t,
  size: size_t,
  compar: unknown,
  compare: compar<Elements<T>>,
): void {
  const bytes = checkTable(call, base, nmemb, size, compar)
  const copy = new Uint8Array(nmemb * size)
  copy.set(bytes.subarray(0, copy.length))
  const element = elementOf(base, copy, size)
  const sorted = Array.from({ length: nmemb }, (_, i) => ({ i, view: element(i) }))
  sorted.sort((a, b) => compare(a.view as Elements<T>, b.view as Elements<T>))
  stillThere(call, bytes, copy.length)
  sorted.forEach(({ i }, at) => {
    bytes.set(copy.subarray(i * size, (i + 1) * size), at * size)
  })
}

/**
 * `void *bsearch(const void *key, const void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *))` — find an object in a sorted
 * table.
 *
 * @param compar - gets the key and a view of an element: see {@link qsort}.
 * @returns a view of the element in `base`, or null.
 * @see `bsearch(3)`
 */
export function bsearch<K, T extends ArrayBufferView | StructArray>(
  key: K,
  base: T,
  nmemb: size_t,
  size: size_t,
  compar: compar<K, Elements<T>>,
): Elements<T> | null {
  const bytes = checkTable('bsearch', base, nmemb, size, compar)
  const element = elementOf(base, bytes, size)
  for (let low = 0, high = nmemb; low < high; ) {
    const middle = Math.floor((low + high) / 2)
    const found = element(middle) as Elements<T>
    const order = compar(key, found)
    stillThere('bsearch', bytes, nmemb * size)
    if (order === 0) return found
    if (order < 0) high = middle
    else low = middle + 1
  }
  return null
}

/** The table lies where it was, after `compar` has run. */
function stillThere(call: string, bytes: Uint8Array, total: number): void {
  if (bytes.length < total) rangeFault(call, 'base', 'was detached or has become shorter while compar ran')
}

function checkTable(call: string, base: unknown, nmemb: size_t, size: size_t, compar: unknown): Uint8Array {
  const bytes = bytesOf(call, 'base', base)
  const total = sizeOf(call, 'nmemb', nmemb) * sizeOf(call, 'size', size)
  within(call, 'nmemb', bytes, total)
  if (size === 0) rangeFault(call, 'size', 'must not be 0')
  callable(call, 'compar', compar)
  return bytes
}
