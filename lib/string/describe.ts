// The names and texts of numbers that GNU's <string.h> has since glibc 2.32, in no language but C's own; an older one's answer is ENOSYS.
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { object } from '../internal/result.ts'

const native = header('string.h')

/**
 * `const char *strerrorname_np(int errnum)` — the name of an error's number: `'EPERM'`.
 *
 * @returns the name, or null for what is no error.
 * @see `strerrorname_np(3)`
 */
export function strerrorname_np(errnum: int): string | null {
  return object<string>(native.strerrorname_np(errnum))
}

/**
 * `const char *strerrordesc_np(int errnum)` — the text of an error's number, untranslated.
 *
 * @returns the text, or null for what is no error.
 * @see `strerrordesc_np(3)`
 */
export function strerrordesc_np(errnum: int): string | null {
  return object<string>(native.strerrordesc_np(errnum))
}

/**
 * `const char *sigabbrev_np(int sig)` — the name of a signal's number, without SIG: `'INT'`.
 *
 * @returns the name, or null for what is no signal, or one of the real-time signals.
 * @see `sigabbrev_np(3)`
 */
export function sigabbrev_np(sig: int): string | null {
  return object<string>(native.sigabbrev_np(sig))
}

/**
 * `const char *sigdescr_np(int sig)` — the text of a signal's number, untranslated.
 *
 * @returns the text, or null for what is no signal, or one of the real-time signals.
 * @see `sigdescr_np(3)`
 */
export function sigdescr_np(sig: int): string | null {
  return object<string>(native.sigdescr_np(sig))
}
