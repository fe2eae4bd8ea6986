// What <signal.h> writes about signals.
import type { const_char_p, int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('signal.h')

/**
 * `void psignal(int sig, const char *s)` — write `s`, a colon and the text of a signal's number to stderr.
 *
 * @param s - null or an empty string: the text alone.
 * @see `psignal(3)`
 */
export function psignal(sig: int, s: const_char_p | null): void {
  native.psignal(sig, s)
}

/**
 * `void psiginfo(const siginfo_t *pinfo, const char *s)` — the same, and where the signal came from.
 *
 * @param s - null or an empty string: the text alone.
 * @see `psiginfo(3)`
 */
export function psiginfo(pinfo: NonNullable<pointer>, s: const_char_p | null): void {
  native.psiginfo(pinfo, s)
}
