// What belongs to Node and opens descriptors must not get the number of one of 0 to 2 that the program has closed: native/internal/placeholders.h.
import { header } from './native.ts'

const native = header('internal/placeholders')

/** Makes `call` while none of them is free, and tells it whether any was. Native, since what a signal's handler throws must not keep them taken. */
export function aboveStdio<T>(call: (taken: boolean) => T): T {
  return native.aboveStdio(call)
}
