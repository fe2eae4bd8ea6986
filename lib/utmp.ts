/** `<utmp.h>` — of the login records only what terminals need. @module */
import type { int } from './internal/c.ts'
import { header } from './internal/native.ts'
import { ret } from './internal/result.ts'

const native = header('utmp.h')

/**
 * `int login_tty(int fd)` — make a terminal this process's own: a new session with `fd` as its controlling terminal and as descriptors 0, 1 and 2.
 *
 * Closes `fd` itself.
 *
 * @returns 0, or -1 with errno set: EBADF, ENOTTY, EPERM.
 * @see `login_tty(3)`
 */
export function login_tty(fd: int): int {
  return ret(native.login_tty(fd))
}
