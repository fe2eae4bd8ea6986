/** `<errno.h>` — the number of the last error. @module */
import type { int } from './internal/c.ts'
import { header } from './internal/native.ts'

const native = header('errno.h')

/**
 * `int errno` — why the last call that failed did fail.
 *
 * A live binding: it always reads as it stands now. A call that succeeds leaves it alone. C assigns to it; an imported binding cannot be
 * assigned, so that is {@link set_errno}.
 *
 * @see errno(3)
 */
export let errno: int = 0

/** `errno = value` — what C writes as an assignment, before a call whose result alone does not tell success from failure. */
export function set_errno(value: int): void {
  errno = value
}

export const EPERM: int = native.EPERM
export const ENOENT: int = native.ENOENT
export const EAFNOSUPPORT: int = native.EAFNOSUPPORT
export const EPROTONOSUPPORT: int = native.EPROTONOSUPPORT
