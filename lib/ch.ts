import { character } from './internal/c-type.ts'

/**
 * `ch('y')` — the character constant `'y'`, a number: `case ch('+'):`, `if (buf[0] === ch('y'))`.
 *
 * Where a function takes a character it takes the string as well.
 */
export function ch(c: string): number {
  return character('ch', c)
}
