// The time zone's objects of <time.h>.
import type { int, long } from '../internal/c.ts'
import { inspect } from '../internal/inspect.ts'
import { ownHeader } from '../internal/native.ts'

const inside = ownHeader('internal/time')

/**
 * `long timezone` — seconds west of UTC, without summer time.
 *
 * A live binding, as are {@link daylight} and the elements of {@link tzname}: each reads as tzset and the calls of this thread that do what it does have left it.
 *
 * @see `tzset(3)`
 */
export let timezone: long = inside.timezone()
/**
 * `int daylight` — not 0 where the time zone has ever had summer time.
 *
 * @see `tzset(3)`
 */
export let daylight: int = inside.daylight()

/**
 * `char *tzname[2]` — the names of the time zone and of its summer time.
 *
 * @see `tzset(3)`
 */
export const tzname: readonly [string, string] = named()

function named(): [string, string] {
  const names: [string, string] = ['', '']
  for (const i of names.keys())
    Object.defineProperty(names, i, { enumerable: true, configurable: false, get: () => inside.tzname(i) })
  // Of accessors console.log says only that they are some.
  return Object.defineProperty(names, inspect.custom, {
    value: (_depth: number, options: object) => inspect([...names], options),
  })
}

/** Passes on the answer of a call that may have set the zone. */
export function zoned<T>(answer: T): T {
  timezone = inside.timezone()
  daylight = inside.daylight()
  return answer
}
