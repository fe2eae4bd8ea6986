// The keys of <pthread.h>: what each thread has of its own under a name that all know.
import { EAGAIN, EINVAL } from '../errno.ts'
import type { int, unsigned } from '../internal/c.ts'
import { type CType, ctype } from '../internal/c-type.ts'
import { notOne, typeFault } from '../internal/fault.ts'
import { header } from '../internal/native.ts'
import { atThreadEnd, modules } from '../internal/pthread/life.ts'

const native = header('internal/pthread/key')

/** A key: `shared(pthread_key_t)`, so that all threads know it. */
export type pthread_key_t = number
export const pthread_key_t: CType<Uint32Array> = ctype('pthread_key_t', 4)

/** How often a thread that ends looks whether destructors have set values (4). */
export const PTHREAD_DESTRUCTOR_ITERATIONS: int = 4

type Destructor = (value: never) => void

interface Value {
  readonly use: number
  readonly destructor: Destructor | null
  value: unknown
}

const values = new Map<number, Value>()
/** Those that this thread has given, by the use of the key. */
const given = new Map<string, Destructor>()

/** The value that belongs to the key as it is now, not to one that was deleted. */
function current(key: number): Value | undefined {
  const known = values.get(key)
  return known?.use === native.useOf(key) ? known : undefined
}

/** The destructor as this thread has it: its own, or the export of the module that the thread runs. */
function destructorOf(key: number, use: number): Destructor | null {
  const own = given.get(`${key} ${use}`)
  if (own !== undefined) return own
  const text: string = native.destructorOf(key)
  if (text === '') return null
  const name = /^\w+/.exec(text)?.[0] ?? ''
  const found = modules.map(module => module[name]).find(found => `${name} ${String(found)}` === text)
  return typeof found === 'function'
    ? (found as Destructor)
    : typeFault(
        'pthread_setspecific',
        'key',
        `has the destructor ${name}, which must be exported for this thread to find it`,
      )
}

/** `*key`, or the key itself. */
function numberOf(call: string, key: unknown): number {
  const of = key instanceof Uint32Array ? key[0] : key
  return Number.isInteger(of) && (of as number) >= 0 && (of as number) < 2 ** 32
    ? (of as number)
    : notOne(call, 'key', 'a pthread_key_t, or an array of one', key)
}

/**
 * `int pthread_key_create(pthread_key_t *key, void (*destructor)(void *))` — make a key under which each thread has a value of its own, null at first.
 *
 * @param key - an Uint32Array of one element, which gets the key: `shared(pthread_key_t)`.
 * @param destructor - called at the end of each thread with its value, unless that is null; an exported function, so that each thread finds it. Or null.
 * @returns 0, or EAGAIN for more than PTHREAD_KEYS_MAX.
 * @see `pthread_key_create(3p)`
 */
export function pthread_key_create<T>(key: Uint32Array, destructor: ((value: T) => void) | null): int {
  if (!(key instanceof Uint32Array) || key.length === 0)
    notOne('pthread_key_create', 'key', 'a Uint32Array of one element', key)
  if (destructor !== null && typeof destructor !== 'function')
    notOne('pthread_key_create', 'destructor', 'a function or null', destructor)
  const made: number = native.make(
    destructor === null ? '' : `${destructor.name} ${String(destructor).replaceAll('\0', '')}`,
  )
  if (made < 0) return EAGAIN
  key[0] = made
  if (destructor !== null) given.set(`${made} ${native.useOf(made)}`, destructor)
  return 0
}

/**
 * `int pthread_key_delete(pthread_key_t key)` — end the use of a key; no destructor is called.
 *
 * @returns 0, or EINVAL.
 * @see `pthread_key_delete(3p)`
 */
export function pthread_key_delete(key: pthread_key_t | Uint32Array): int {
  const number = numberOf('pthread_key_delete', key)
  values.delete(number)
  return native.remove(number)
}

/**
 * `int pthread_setspecific(pthread_key_t key, const void *value)` — set the calling thread's value.
 *
 * @param value - anything: it stays in this thread.
 * @returns 0, or EINVAL.
 * @see `pthread_setspecific(3p)`
 */
export function pthread_setspecific(key: pthread_key_t | Uint32Array, value: unknown): int {
  const number = numberOf('pthread_setspecific', key)
  const use: unsigned = native.useOf(number)
  if (use === 0) return EINVAL
  const known = current(number)
  if (known !== undefined) known.value = value
  else values.set(number, { use, destructor: destructorOf(number, use), value })
  return 0
}

/**
 * `void *pthread_getspecific(pthread_key_t key)` — the calling thread's value.
 *
 * @returns null where it has set none.
 * @see `pthread_getspecific(3p)`
 */
export function pthread_getspecific(key: pthread_key_t | Uint32Array): any {
  return current(numberOf('pthread_getspecific', key))?.value ?? null
}

atThreadEnd(() => {
  for (let i = 0; i < PTHREAD_DESTRUCTOR_ITERATIONS; i++) {
    const left = [...values.keys()].flatMap(key => current(key) ?? []).filter(({ value }) => (value ?? null) !== null)
    if (left.length === 0) return
    for (const of of left) {
      const { value } = of
      of.value = null
      of.destructor?.(value as never)
    }
  }
})
