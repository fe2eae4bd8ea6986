// The macros for struct timeval of <sys/time.h>.
import type { int } from '../../internal/c.ts'
import { typeFault } from '../../internal/fault.ts'
import { instanceOf } from '../../internal/memory.ts'
import { timeval } from './timeval.ts'

function spans(call: string, a: timeval, b: timeval, res: timeval): void {
  instanceOf(call, 'a', timeval, a)
  instanceOf(call, 'b', timeval, b)
  instanceOf(call, 'res', timeval, res)
}

/**
 * `void timeradd(struct timeval *a, struct timeval *b, struct timeval *res)` — the sum of two times.
 *
 * @param res - may be one of them.
 * @see `timeradd(3)`
 */
export function timeradd(a: timeval, b: timeval, res: timeval): void {
  spans('timeradd', a, b, res)
  const usec = a.tv_usec + b.tv_usec
  const over = usec >= 1_000_000 ? 1 : 0
  res.tv_sec = a.tv_sec + b.tv_sec + over
  res.tv_usec = usec - over * 1_000_000
}

/**
 * `void timersub(struct timeval *a, struct timeval *b, struct timeval *res)` — the difference of two times.
 *
 * @param res - may be one of them; of a negative time only `tv_sec` is negative.
 * @see `timersub(3)`
 */
export function timersub(a: timeval, b: timeval, res: timeval): void {
  spans('timersub', a, b, res)
  const usec = a.tv_usec - b.tv_usec
  const borrowed = usec < 0 ? 1 : 0
  res.tv_sec = a.tv_sec - b.tv_sec - borrowed
  res.tv_usec = usec + borrowed * 1_000_000
}

/**
 * `void timerclear(struct timeval *tvp)` — set a time to 0.
 *
 * @see `timerclear(3)`
 */
export function timerclear(tvp: timeval): void {
  instanceOf('timerclear', 'tvp', timeval, tvp)
  tvp.tv_sec = 0
  tvp.tv_usec = 0
}

/**
 * `int timerisset(struct timeval *tvp)` — whether a time is not 0.
 *
 * @returns 1 or 0.
 * @see `timerisset(3)`
 */
export function timerisset(tvp: timeval): int {
  instanceOf('timerisset', 'tvp', timeval, tvp)
  return tvp.tv_sec !== 0 || tvp.tv_usec !== 0 ? 1 : 0
}

/** What {@link timercmp} compares by. */
export type CMP = '<' | '<=' | '==' | '!=' | '>=' | '>'

const comparisons: Readonly<Record<CMP, (order: number) => boolean>> = {
  '<': order => order < 0,
  '<=': order => order <= 0,
  '==': order => order === 0,
  '!=': order => order !== 0,
  '>=': order => order >= 0,
  '>': order => order > 0,
}

/**
 * `int timercmp(struct timeval *a, struct timeval *b, CMP)` — compare two times.
 *
 * @param CMP - the operator, as a string: `timercmp(a, b, '<')`.
 * @returns 1 or 0.
 * @see `timercmp(3)`
 */
export function timercmp(a: timeval, b: timeval, CMP: CMP): int {
  instanceOf('timercmp', 'a', timeval, a)
  instanceOf('timercmp', 'b', timeval, b)
  if (typeof CMP !== 'string' || !Object.hasOwn(comparisons, CMP))
    typeFault('timercmp', 'CMP', `must be one of ${Object.keys(comparisons).join(' ')}`)
  return comparisons[CMP](a.tv_sec - b.tv_sec || a.tv_usec - b.tv_usec) ? 1 : 0
}
