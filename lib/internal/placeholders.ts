// What belongs to Node and opens descriptors must not get the number of one of 0 to 2 that the program has closed: native/internal/placeholders.h.
import { header } from './native.ts'

const native = header('internal/placeholders')

/** Makes `call` while none of them is free, and tells it whether any was. */
export function aboveStdio<T>(call: (taken: boolean) => T): T {
  const taken = native.takeStdio() !== 0
  try {
    return call(taken)
  } finally {
    native.leaveStdio()
  }
}
