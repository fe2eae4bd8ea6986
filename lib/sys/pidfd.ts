/** `<sys/pidfd.h>` — descriptors of processes. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import type { siginfo_t } from '../signal/siginfo.ts'
import type { pid_t } from './types.ts'

const native = header('sys/pidfd.h')

/**
 * `int pidfd_open(pid_t pid, unsigned int flags)` — a descriptor of a process.
 *
 * It polls as readable once the process has ended, is waited for with waitid and P_PIDFD, and never comes to mean another process as an id can.
 *
 * @param flags - 0 or {@link PIDFD_NONBLOCK}.
 * @returns the descriptor, with FD_CLOEXEC; or -1 with errno set: EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, ENOSYS, ESRCH.
 * @see `pidfd_open(2)`
 */
export function pidfd_open(pid: pid_t, flags: unsigned): int {
  return ret(native.pidfd_open(pid, flags))
}

/**
 * `int pidfd_getfd(int pidfd, int targetfd, unsigned int flags)` — a copy of another process's descriptor.
 *
 * @param flags - 0.
 * @returns the copy, with FD_CLOEXEC; or -1 with errno set: EBADF, EINVAL, EMFILE, ENFILE, ENOSYS, EPERM, ESRCH.
 * @see `pidfd_getfd(2)`
 */
export function pidfd_getfd(pidfd: int, targetfd: int, flags: unsigned): int {
  return ret(native.pidfd_getfd(pidfd, targetfd, flags))
}

/**
 * `int pidfd_send_signal(int pidfd, int sig, siginfo_t *info, unsigned int flags)` — a signal to a process.
 *
 * @param info - the information that the receiver gets, as with sigqueue; null as with kill.
 * @param flags - 0.
 * @returns 0, or -1 with errno set: EBADF, EINVAL, ENOSYS, EPERM, ESRCH.
 * @see `pidfd_send_signal(2)`
 */
export function pidfd_send_signal(pidfd: int, sig: int, info: siginfo_t | null, flags: unsigned): int {
  return ret(native.pidfd_send_signal(pidfd, sig, info, flags))
}

/** waitid on it does not wait. */
export const PIDFD_NONBLOCK: int = native.PIDFD_NONBLOCK
