/** `<pty.h>` — pseudo-terminals; gives `<termios.h>`'s names and `struct winsize` too. @module */

import type { int, pointer } from './internal/c.ts'
import { header } from './internal/native.ts'
import { ret } from './internal/result.ts'
import type { pointer_to } from './internal/struct-class.ts'
import type { winsize } from './sys/ioctl.ts'
import type { pid_t } from './sys/types.ts'
import type { termios } from './termios.ts'
import { _exit, fork } from './unistd/fork.ts'
import { close } from './unistd/io.ts'
import { login_tty } from './utmp.ts'

export { winsize } from './sys/ioctl.ts'
export * from './termios.ts'

const native = header('pty.h')

/**
 * `int openpty(int *amaster, int *aslave, char *name, const struct termios *termp, const struct winsize *winp)` — a new pseudo-terminal.
 *
 * @param amaster - one int: the side of the program that plays the terminal.
 * @param aslave - one int: the side of the program that uses it.
 * @param name - filled with the slave's path; or null.
 * @param termp - its settings; or null.
 * @param winp - its size; or null.
 * @returns 0, or -1 with errno set: EMFILE, ENFILE, ENOENT, ENOSPC.
 * @see `openpty(3)`
 */
export function openpty(
  amaster: Int32Array,
  aslave: Int32Array,
  name: pointer,
  termp: pointer_to<termios>,
  winp: pointer_to<winsize>,
): int {
  return ret(native.openpty(amaster, aslave, name, termp, winp))
}

/**
 * `int forkpty(int *amaster, char *name, const struct termios *termp, const struct winsize *winp)` — fork with a new pseudo-terminal as the child's own.
 *
 * In the child descriptors 0, 1 and 2 are the terminal, whatever `process.stdout` was made for before the fork.
 *
 * @param amaster - one int, set in the parent: reading it gives what the child prints, writing it is typing.
 * @param name - filled with the slave's path; or null.
 * @returns the child's process id; 0 in the child; or -1 with errno set: EAGAIN, EMFILE, ENFILE, ENOENT, ENOMEM, ENOSPC.
 * @throws Error as fork does.
 * @see `forkpty(3)`
 */
export function forkpty(
  amaster: Int32Array,
  name: pointer,
  termp: pointer_to<termios>,
  winp: pointer_to<winsize>,
): pid_t {
  const slave = Int32Array.of(0)
  if (openpty(amaster, slave, name, termp, winp) === -1) return -1
  let pid = -1
  try {
    pid = fork()
  } finally {
    if (pid !== 0) close(slave[0]!)
    if (pid <= 0) close(amaster[0]!)
  }
  if (pid === 0 && login_tty(slave[0]!) === -1) _exit(1)
  return pid
}
