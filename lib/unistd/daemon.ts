// daemon of <unistd.h>.
import { ENODEV, set_errno } from '../errno.ts'
import { O_RDWR } from '../fcntl/constants.ts'
import { open } from '../fcntl.ts'
import type { int } from '../internal/c.ts'
import { intOf } from '../internal/memory.ts'
import { fstat, S_ISCHR, stat } from '../sys/stat.ts'
import { chdir } from './file.ts'
import { _exit, fork } from './fork.ts'
import { setsid } from './ids.ts'
import { close, dup2 } from './io.ts'

/** Standard input, output and error become /dev/null. */
function redirect(): int {
  const fd = open('/dev/null', O_RDWR)
  if (fd === -1) return -1
  const status = new stat()
  if (fstat(fd, status) === -1 || !S_ISCHR(status.st_mode)) {
    close(fd)
    set_errno(ENODEV)
    return -1
  }
  for (const standard of [0, 1, 2]) dup2(fd, standard)
  if (fd > 2) close(fd)
  return 0
}

/**
 * `int daemon(int nochdir, int noclose)` — go on in the background: in a child of fork, without a terminal, while the caller ends.
 *
 * @param nochdir - not 0: stay in the working directory; 0: go to `/`.
 * @param noclose - not 0: keep standard input, output and error; 0: they become /dev/null.
 * @returns 0 in the child; or -1 with errno set: those of fork and setsid; ENODEV where /dev/null is no device.
 * @throws Error as fork does.
 * @see `daemon(3)`
 */
export function daemon(nochdir: int, noclose: int): int {
  intOf('daemon', 'nochdir', nochdir)
  intOf('daemon', 'noclose', noclose)
  const pid = fork()
  if (pid === -1) return -1
  if (pid > 0) _exit(0)
  if (setsid() === -1) return -1
  // The root is there, and whoever may not enter it stays where he is.
  if (!nochdir) chdir('/')
  return noclose ? 0 : redirect()
}
