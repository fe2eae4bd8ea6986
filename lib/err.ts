/** `<err.h>` — messages of errors on standard error: the program's name, the text, and what {@link errno} means. @module */
import { errno } from './errno.ts'
import type { const_char_p, int } from './internal/c.ts'
import { notOne } from './internal/fault.ts'
import { intOf } from './internal/memory.ts'
import { programName } from './internal/program-name.ts'
import { stderr } from './stdio/FILE.ts'
import { fprintf, type printf_argument, snprintf } from './stdio/printf.ts'
import { exit } from './stdlib.ts'
import { strerror } from './string.ts'

/** Writes it by one call, as processes that share a terminal need it. */
function complain(fmt: const_char_p | null, args: readonly printf_argument[], error: int | null): void {
  const texts: (const_char_p | Buffer)[] = [programName()]
  if (fmt !== null) texts.push(formatted(fmt, args))
  if (error !== null) texts.push(strerror(error))
  fprintf(stderr, `${texts.map(() => '%s').join(': ')}${texts.length === 1 ? ': ' : ''}\n`, ...texts)
}

/** `va_list`: an array, whose elements no iterator of the caller's gives. */
function list(call: string, args: readonly printf_argument[]): readonly printf_argument[] {
  return Array.isArray(args) ? Array.from(args) : notOne(call, 'args', 'an array of arguments', args)
}

function formatted(fmt: const_char_p, args: readonly printf_argument[]): Buffer {
  const text = Buffer.alloc(Math.max(snprintf(null, 0, fmt, ...args), 0) + 1)
  snprintf(text, text.length, fmt, ...args)
  return text
}

/**
 * `void err(int eval, const char *fmt, ...)` — {@link warn}, then `exit(eval)`.
 *
 * @see `err(3)`
 */
export function err(eval_: int, fmt: const_char_p | null, ...args: printf_argument[]): never {
  intOf('err', 'eval', eval_)
  complain(fmt, args, errno)
  return exit(eval_)
}

/**
 * `void verr(int eval, const char *fmt, va_list args)` — {@link err} with the arguments in an array.
 *
 * @see `err(3)`
 */
export function verr(eval_: int, fmt: const_char_p | null, args: readonly printf_argument[]): never {
  return err(eval_, fmt, ...list('verr', args))
}

/**
 * `void errx(int eval, const char *fmt, ...)` — {@link warnx}, then `exit(eval)`.
 *
 * @see `err(3)`
 */
export function errx(eval_: int, fmt: const_char_p | null, ...args: printf_argument[]): never {
  intOf('errx', 'eval', eval_)
  complain(fmt, args, null)
  return exit(eval_)
}

/**
 * `void verrx(int eval, const char *fmt, va_list args)` — {@link errx} with the arguments in an array.
 *
 * @see `err(3)`
 */
export function verrx(eval_: int, fmt: const_char_p | null, args: readonly printf_argument[]): never {
  return errx(eval_, fmt, ...list('verrx', args))
}

/**
 * `void warn(const char *fmt, ...)` — print `program: text: reason` on standard error, as for `warn('%s', path)`.
 *
 * The reason is that of {@link errno}.
 *
 * @param fmt - as printf's; null: the reason alone.
 * @see `err(3)`
 */
export function warn(fmt: const_char_p | null, ...args: printf_argument[]): void {
  complain(fmt, args, errno)
}

/**
 * `void vwarn(const char *fmt, va_list args)` — {@link warn} with the arguments in an array.
 *
 * @see `err(3)`
 */
export function vwarn(fmt: const_char_p | null, args: readonly printf_argument[]): void {
  warn(fmt, ...list('vwarn', args))
}

/**
 * `void warnx(const char *fmt, ...)` — print `program: text` on standard error.
 *
 * @param fmt - as printf's.
 * @see `err(3)`
 */
export function warnx(fmt: const_char_p | null, ...args: printf_argument[]): void {
  complain(fmt, args, null)
}

/**
 * `void vwarnx(const char *fmt, va_list args)` — {@link warnx} with the arguments in an array.
 *
 * @see `err(3)`
 */
export function vwarnx(fmt: const_char_p | null, args: readonly printf_argument[]): void {
  warnx(fmt, ...list('vwarnx', args))
}
