/** `<sys/uio.h>` — reading and writing several pieces of memory at once. @module */
import { memory, type StructArray } from '../internal/array.ts'
import type { int } from '../internal/c.ts'
import { bases } from '../internal/iovec.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { off_t, pid_t, size_t, ssize_t } from './types.ts'

export { size_t, ssize_t } from './types.ts'

const native = header('sys/uio.h')

/** `struct iovec` — one piece of memory. `struct iovec vec[2]` is `array(iovec, 2)`. */
export class iovec extends struct<iovec>(native.iovec) {
  /** Any view; for a call that only reads it also a string. Of another process's memory, as a bigint, the address. */
  declare iov_base: ArrayBufferView | StructArray | string | bigint | null
  /** How many bytes of `iov_base` count; more than it has is a RangeError. */
  declare iov_len: size_t
}

/** `struct iovec *`: `array(iovec, n)`, or one iovec. */
export type iovec_p = StructArray<iovec> | iovec | null

/**
 * `ssize_t readv(int fd, const struct iovec *iov, int iovcnt)` — read into several buffers, one after the other.
 *
 * @returns bytes read, 0 at the end, or -1 with errno set as read does; EINVAL for an `iovcnt` below 0 or past {@link UIO_MAXIOV}.
 * @see `readv(2)`
 */
export function readv(fd: int, iov: iovec_p, iovcnt: int): ssize_t {
  return ret(native.readv(fd, memory(iov), iovcnt, bases(iov, iovcnt)))
}

/**
 * `ssize_t writev(int fd, const struct iovec *iov, int iovcnt)` — write several buffers as one.
 *
 * @returns bytes written, or -1 with errno set as write does; EINVAL for an `iovcnt` below 0 or past {@link UIO_MAXIOV}.
 * @see `writev(2)`
 */
export function writev(fd: int, iov: iovec_p, iovcnt: int): ssize_t {
  return ret(native.writev(fd, memory(iov), iovcnt, bases(iov, iovcnt)))
}

/**
 * `ssize_t preadv(int fd, const struct iovec *iov, int iovcnt, off_t offset)` — {@link readv} at a position, which the descriptor keeps.
 *
 * @returns bytes read, 0 at the end, or -1 with errno set as readv and lseek do.
 * @see `preadv(2)`
 */
export function preadv(fd: int, iov: iovec_p, iovcnt: int, offset: off_t): ssize_t {
  return ret(native.preadv(fd, memory(iov), iovcnt, offset, bases(iov, iovcnt)))
}

/**
 * `ssize_t pwritev(int fd, const struct iovec *iov, int iovcnt, off_t offset)` — {@link writev} at a position, which the descriptor keeps.
 *
 * @returns bytes written, or -1 with errno set as writev and lseek do.
 * @see `pwritev(2)`
 */
export function pwritev(fd: int, iov: iovec_p, iovcnt: int, offset: off_t): ssize_t {
  return ret(native.pwritev(fd, memory(iov), iovcnt, offset, bases(iov, iovcnt)))
}

/**
 * `ssize_t preadv2(int fd, const struct iovec *iov, int iovcnt, off_t offset, int flags)` — {@link preadv} with flags.
 *
 * @param offset - -1: where the descriptor is.
 * @param flags - RWF_*.
 * @returns bytes read, 0 at the end, or -1 with errno set as preadv does, and EOPNOTSUPP for flags that are not known.
 * @see `preadv2(2)`
 */
export function preadv2(fd: int, iov: iovec_p, iovcnt: int, offset: off_t, flags: int): ssize_t {
  return ret(native.preadv2(fd, memory(iov), iovcnt, offset, flags, bases(iov, iovcnt)))
}

/**
 * `ssize_t pwritev2(int fd, const struct iovec *iov, int iovcnt, off_t offset, int flags)` — {@link pwritev} with flags.
 *
 * @param offset - -1: where the descriptor is.
 * @param flags - RWF_*.
 * @returns bytes written, or -1 with errno set as pwritev does, and EOPNOTSUPP for flags that are not known.
 * @see `pwritev2(2)`
 */
export function pwritev2(fd: int, iov: iovec_p, iovcnt: int, offset: off_t, flags: int): ssize_t {
  return ret(native.pwritev2(fd, memory(iov), iovcnt, offset, flags, bases(iov, iovcnt)))
}

/**
 * `ssize_t process_vm_readv(pid_t pid, const struct iovec *local_iov, unsigned long liovcnt, const struct iovec *remote_iov, unsigned long riovcnt,
 * unsigned long flags)` — copy memory of another process.
 *
 * @param remote_iov - each iov_base is an address in that process, a bigint.
 * @param flags - 0.
 * @returns bytes copied, or -1 with errno set: EFAULT, EINVAL, ENOMEM, EPERM, ESRCH.
 * @throws RangeError for this process, its threads, and others that share its memory.
 * @see `process_vm_readv(2)`
 */
export function process_vm_readv(
  pid: pid_t,
  local_iov: iovec_p,
  liovcnt: size_t,
  remote_iov: iovec_p,
  riovcnt: size_t,
  flags: size_t,
): ssize_t {
  return ret(
    native.process_vm_readv(
      pid,
      memory(local_iov),
      liovcnt,
      memory(remote_iov),
      riovcnt,
      flags,
      bases(local_iov, liovcnt),
      bases(remote_iov, riovcnt),
    ),
  )
}

/**
 * `ssize_t process_vm_writev(pid_t pid, const struct iovec *local_iov, unsigned long liovcnt, const struct iovec *remote_iov, unsigned long riovcnt,
 * unsigned long flags)` — copy to the memory of another process.
 *
 * @param remote_iov - each iov_base is an address in that process, a bigint. Nothing checks what lies there.
 * @param flags - 0.
 * @returns bytes copied, or -1 with errno set: EFAULT, EINVAL, ENOMEM, EPERM, ESRCH.
 * @throws RangeError for this process, its threads, and others that share its memory.
 * @see `process_vm_writev(2)`
 */
export function process_vm_writev(
  pid: pid_t,
  local_iov: iovec_p,
  liovcnt: size_t,
  remote_iov: iovec_p,
  riovcnt: size_t,
  flags: size_t,
): ssize_t {
  return ret(
    native.process_vm_writev(
      pid,
      memory(local_iov),
      liovcnt,
      memory(remote_iov),
      riovcnt,
      flags,
      bases(local_iov, liovcnt),
      bases(remote_iov, riovcnt),
    ),
  )
}

/** The most elements that one call takes. */
export const UIO_MAXIOV: int = native.UIO_MAXIOV

// Flags of preadv2 and pwritev2.
/** High priority: poll the device. */
export const RWF_HIPRI: int = native.RWF_HIPRI
/** As O_DSYNC, this once. */
export const RWF_DSYNC: int = native.RWF_DSYNC
/** As O_SYNC, this once. */
export const RWF_SYNC: int = native.RWF_SYNC
/** Do not wait for data that are not there at once. */
export const RWF_NOWAIT: int = native.RWF_NOWAIT
/** As O_APPEND, this once. */
export const RWF_APPEND: int = native.RWF_APPEND
/** Not as O_APPEND, this once. */
export const RWF_NOAPPEND: int = native.RWF_NOAPPEND
