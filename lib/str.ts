import { memory } from './internal/array.ts'
import { textUpToNul } from './internal/chars.ts'
import { bytesOf } from './internal/memory.ts'
import type { View } from './internal/struct-class.ts'

/**
 * `str(buf)` — what `printf("%s", buf)` prints: the text up to the NUL, or to the end of the view where there is none.
 *
 * What C declares as `char[]` in a struct, and what `char.array` and `inet_ntoa` make, reads so by itself in a template.
 */
export function str(buf: View): string {
  return textUpToNul(bytesOf('str', 'buf', memory(buf)))
}
