// Pointers that travel through the kernel in an epoll_event: it gives back eight bytes, which have to lead to the same JavaScript object again.
import { low, store } from './integer.ts'
import { pointees, setPointee } from './pointees.ts'

/** Addresses begin where neither a descriptor nor a small number is taken for one. */
let next = 2 ** 47

const addresses = new WeakMap<object, number>()

interface Pointee {
  readonly object: object
  /** How many entries of lists point to it. */
  entries: number
}

/** What the kernel has an address of. Strong: a loop that blocks never ends its turn, so no weak reference would ever let go. */
const pointeeOf = new Map<number, Pointee>()

/** The address in each entry, by the list's descriptor, then by the entry's. */
const lists = new Map<number, Map<number, number>>()

function addressAt(bytes: Uint8Array, at: number): number {
  return (low(bytes, at + 4) >>> 0) * 2 ** 32 + (low(bytes, at) >>> 0)
}

/** Reads a pointer to an object; null where the bytes are none. */
export function readPointer(bytes: Uint8Array, at: number): object | null {
  const address = addressAt(bytes, at)
  if (address === 0) return null
  const own = pointees(bytes)?.get(bytes.byteOffset + at) as object | null | undefined
  if (own && addresses.get(own) === address) return own
  return pointeeOf.get(address)?.object ?? null
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

/** Keeps `object` alive for the entry `fd` of the list `epfd`, in place of the one before. */
export function keepAlive(epfd: number, fd: number, object: object | null): void {
  const list = lists.get(epfd)
  if (list === undefined && object === null) return
  const before = list?.get(fd)
  if (object !== null) {
    const address = addresses.get(object)!
    const pointee = pointeeOf.get(address) ?? { object, entries: 0 }
    pointee.entries++
    pointeeOf.set(address, pointee)
    lists.set(epfd, (list ?? new Map<number, number>()).set(fd, address))
  } else list?.delete(fd)
  if (before !== undefined) release(before)
}

/** Lets go of what the list `epfd` kept alive: a new list of the same number begins empty. */
export function releaseAll(epfd: number): void {
  for (const address of lists.get(epfd)?.values() ?? []) release(address)
  lists.delete(epfd)
}

function release(address: number): void {
  const pointee = pointeeOf.get(address)
  if (pointee !== undefined && --pointee.entries === 0) pointeeOf.delete(address)
}
