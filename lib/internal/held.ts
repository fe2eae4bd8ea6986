// Pointers that travel through the kernel: it gives back eight bytes, which have to lead to the same JavaScript object again.
import { low, store } from './integer.ts'
import { pointees, setPointee } from './struct.ts'

/** Addresses begin where neither a descriptor nor a small number is taken for one. */
let next = 2 ** 47

const addresses = new WeakMap<object, number>()

interface Held {
  readonly object: object
  times: number
}

/** What the kernel has an address of. Strong: a loop that blocks never ends its turn, so no weak reference would ever let go. */
const held = new Map<number, Held>()

/** By the list's descriptor, then by the entry's. */
const lists = new Map<number, Map<number, number>>()

function word(bytes: Uint8Array, at: number): number {
  return (low(bytes, at + 4) >>> 0) * 2 ** 32 + (low(bytes, at) >>> 0)
}

/** Reads a pointer to an object; null where the bytes are none. */
export function readPointer(bytes: Uint8Array, at: number): object | null {
  const address = word(bytes, at)
  if (address === 0) return null
  const own = pointees(bytes)?.get(bytes.byteOffset + at) as object | null | undefined
  if (own && addresses.get(own) === address) return own
  return held.get(address)?.object ?? null
}

/** Writes a pointer to an object; as long as it stands there, it keeps the object alive. */
export function writePointer(bytes: Uint8Array, at: number, object: object | null): void {
  setPointee(bytes, at, object)
  let address = 0
  if (object !== null) {
    address = addresses.get(object) ?? next
    if (address === next) next += 16
    addresses.set(object, address)
  }
  store(bytes, at, address)
  store(bytes, at + 4, address / 2 ** 32)
}

/** Keeps `object` alive for the entry `fd` of the list `epfd`, in place of what it held before. */
export function hold(epfd: number, fd: number, object: object | null): void {
  const list = lists.get(epfd)
  if (list === undefined && object === null) return
  const before = list?.get(fd)
  if (object !== null) {
    const address = addresses.get(object)!
    const entry = held.get(address) ?? { object, times: 0 }
    entry.times++
    held.set(address, entry)
    lists.set(epfd, (list ?? new Map<number, number>()).set(fd, address))
  } else list?.delete(fd)
  if (before !== undefined) release(before)
}

/** A new list: what an earlier one of the same number held is free. */
export function forget(epfd: number): void {
  for (const address of lists.get(epfd)?.values() ?? []) release(address)
  lists.delete(epfd)
}

function release(address: number): void {
  const entry = held.get(address)
  if (entry !== undefined && --entry.times === 0) held.delete(address)
}
