/** `<sys/signalfd.h>` — signals that can be waited on and read. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { pointer_to } from '../internal/struct-class.ts'
import type { sigset_t } from '../signal/sigset.ts'

export { sigset_t } from '../signal/sigset.ts'

const native = header('sys/signalfd.h')

/** `struct signalfd_siginfo` — what a read gives for each signal. Addresses are numbers here. */
export class signalfd_siginfo extends struct<signalfd_siginfo>(native.signalfd_siginfo) {
  /** The signal. */
  declare ssi_signo: unsigned
  declare ssi_errno: int
  /** SI_* or the signal's own code. */
  declare ssi_code: int
  /** Who sent it. */
  declare ssi_pid: unsigned
  declare ssi_uid: unsigned
  /** SIGIO: the descriptor. */
  declare ssi_fd: int
  declare ssi_tid: unsigned
  declare ssi_band: unsigned
  declare ssi_overrun: unsigned
  declare ssi_trapno: unsigned
  /** SIGCHLD: exit status, or the signal that ended the child. */
  declare ssi_status: int
  /** What sigqueue sent. */
  declare ssi_int: int
  declare ssi_ptr: number
  declare ssi_utime: number
  declare ssi_stime: number
  declare ssi_addr: number
  declare ssi_addr_lsb: number
  declare ssi_syscall: int
  declare ssi_call_addr: number
  declare ssi_arch: unsigned
}

/**
 * `int signalfd(int fd, const sigset_t *mask, int flags)` — a descriptor from which the signals of `mask` can be read.
 *
 * They must be blocked (sigprocmask), or they are delivered the usual way instead.
 *
 * @param fd - -1 makes a new descriptor; one of an earlier call gets another mask.
 * @param mask - a sigset_t.
 * @param flags - SFD_CLOEXEC, SFD_NONBLOCK, joined by `|`.
 * @returns the descriptor, or -1 with errno set: EBADF, EFAULT, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM.
 * @see `signalfd(2)`
 */
export function signalfd(fd: int, mask: pointer_to<sigset_t>, flags: int): int {
  return ret(native.signalfd(fd, mask, flags))
}

/** Close it at exec. */
export const SFD_CLOEXEC: int = native.SFD_CLOEXEC
/** Fail with EAGAIN rather than wait. */
export const SFD_NONBLOCK: int = native.SFD_NONBLOCK
