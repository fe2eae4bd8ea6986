// swab of <unistd.h>.
import type { const_pointer, pointer } from '../internal/c.ts'
import { bytesOf, longOf, sourceOf, within } from '../internal/memory.ts'
import type { ssize_t } from '../sys/types.ts'

/**
 * `void swab(const void *from, void *to, ssize_t n)` — copy bytes, each pair of them the other way round.
 *
 * @param n - an odd one leaves the last byte alone, a negative one all.
 * @see `swab(3)`
 */
export function swab(from: const_pointer, to: NonNullable<pointer>, n: ssize_t): void {
  const source = sourceOf('swab', 'from', from)
  const target = bytesOf('swab', 'to', to)
  const wanted = longOf('swab', 'n', n)
  const size = wanted - (wanted % 2)
  if (size <= 0) return
  within('swab', 'n', source, size)
  within('swab', 'n', target, size)
  for (let i = 0; i < size; i += 2) {
    const first = source[i]!
    target[i] = source[i + 1]!
    target[i + 1] = first
  }
}
