// The user data by which a request is known.
import { writePointer } from '../internal/epoll-pointers.ts'
import { notOne } from '../internal/fault.ts'
import { low } from '../internal/integer.ts'
import { type Halves, high } from '../internal/ring/entry.ts'

/** The halves of user data. */
export function halvesOf(call: string, parameter: string, data: number | bigint): Halves {
  if (Number.isInteger(data) && (data as number) >= -(2 ** 63) && (data as number) < 2 ** 64)
    return { low: (data as number) | 0, high: high(data as number) }
  if (typeof data !== 'bigint' || data < -(2n ** 63n) || data >= 2n ** 64n)
    notOne(call, parameter, 'an integer of 64 bits', data)
  return { low: Number(BigInt.asIntN(32, data)), high: Number(BigInt.asIntN(32, data >> 32n)) }
}

const eight = new Uint8Array(8)

/** The halves of the user data that an object stands for. */
export function addressOf(call: string, parameter: string, object: object | null): Halves {
  if (typeof object !== 'object' && typeof object !== 'function') notOne(call, parameter, 'an object or null', object)
  writePointer(eight, 0, object)
  const halves = { low: low(eight, 0), high: low(eight, 4) }
  writePointer(eight, 0, null)
  return halves
}
