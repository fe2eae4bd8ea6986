/** `<sys/select.h>` — wait until one of several descriptors is ready. @module */

import type { int } from '../internal/c.ts'
import { notOne, rangeFault } from '../internal/fault.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { pointer_to } from '../internal/struct-class.ts'
import type { sigset_t } from '../signal/sigset.ts'
import type { timespec } from '../time.ts'
import type { timeval } from './time/timeval.ts'

export { sigset_t } from '../signal/sigset.ts'
export { timespec } from '../time.ts'
export { timeval } from './time/timeval.ts'
export { suseconds_t, time_t } from './types.ts'

const native = header('sys/select.h')

/** The descriptors of an fd_set: 0 to FD_SETSIZE - 1, whatever limit the process has. */
export const FD_SETSIZE: int = native.FD_SETSIZE
/** Descriptors in one element of `fds_bits`. */
export const NFDBITS: int = native.NFDBITS

/** `fd_set` — a set of descriptors, one bit each. `t = r` is `assign(t, r)`. */
export class fd_set extends struct<fd_set>(native.fd_set) {
  declare readonly fds_bits: BigInt64Array
}

/** What C leaves undefined: a bit outside the set. */
function outside(call: string, fd: unknown): never {
  const right = `an integer from 0 to ${FD_SETSIZE - 1}`
  if (!Number.isInteger(fd)) notOne(call, 'fd', right, fd)
  return rangeFault(call, 'fd', `is outside the set: it must be ${right}, not ${fd}`)
}

/** The byte of `fd`'s bit. On little-endian machines bit n of a long lies in its byte n / 8. */
function byteOf(call: string, fd: int, set: fd_set): int {
  if (!Number.isInteger(fd) || fd < 0 || fd >= FD_SETSIZE) outside(call, fd)
  if (!(set instanceof fd_set)) notOne(call, 'set', 'an fd_set', set)
  const byte = set[fd >> 3]
  if (byte === undefined) rangeFault(call, 'set', 'is a view of a detached buffer')
  return byte
}

/**
 * `void FD_ZERO(fd_set *set)` — empty the set.
 *
 * @see `select(2)`
 */
export function FD_ZERO(set: fd_set): void {
  byteOf('FD_ZERO', 0, set)
  set.fill(0, 0, fd_set.size)
}

/**
 * `void FD_SET(int fd, fd_set *set)` — put a descriptor in.
 *
 * @throws RangeError for a descriptor that the set has no bit for, where C would write past its end: see {@link FD_SETSIZE}.
 * @see `select(2)`
 */
export function FD_SET(fd: int, set: fd_set): void {
  const byte = byteOf('FD_SET', fd, set)
  set[fd >> 3] = byte | (1 << (fd & 7))
}

/**
 * `void FD_CLR(int fd, fd_set *set)` — take a descriptor out.
 *
 * @throws RangeError for a descriptor that the set has no bit for.
 * @see `select(2)`
 */
export function FD_CLR(fd: int, set: fd_set): void {
  const byte = byteOf('FD_CLR', fd, set)
  set[fd >> 3] = byte & ~(1 << (fd & 7))
}

/**
 * `int FD_ISSET(int fd, fd_set *set)` — is the descriptor in the set?
 *
 * @returns 1 or 0.
 * @throws RangeError for a descriptor that the set has no bit for.
 * @see `select(2)`
 */
export function FD_ISSET(fd: int, set: fd_set): int {
  return (byteOf('FD_ISSET', fd, set) >> (fd & 7)) & 1
}

/**
 * `int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)` — wait until a descriptor is
 * ready, or the time is over.
 *
 * Rewrites its arguments: the sets keep only the descriptors that are ready, and Linux leaves in `timeout` what was left of it. Both must be set
 * again before the next call. On an error the sets stay as they were.
 *
 * @param nfds - the highest descriptor in any of the sets, plus one.
 * @param readfds - ready when a read would not block: data, the end, a connection to accept, an error; or null.
 * @param writefds - ready when a write would not block; or null.
 * @param exceptfds - ready when there are urgent data; or null.
 * @param timeout - null waits for ever, zero returns at once.
 * @returns how many bits are set in the three sets, 0 when the time was over, or -1 with errno set: EBADF, EINTR, EINVAL, ENOMEM.
 * @throws RangeError when `nfds` reaches past the end of a set.
 * @see `select(2)`
 */
export function select(
  nfds: int,
  readfds: pointer_to<fd_set>,
  writefds: pointer_to<fd_set>,
  exceptfds: pointer_to<fd_set>,
  timeout: pointer_to<timeval>,
): int {
  return ret(native.select(nfds, readfds, writefds, exceptfds, timeout))
}

/**
 * `int pselect(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, const struct timespec *timeout, const sigset_t *sigmask)` —
 * select with nanoseconds and with other signals blocked while it waits.
 *
 * Leaves `timeout` alone.
 *
 * @param sigmask - the signals that are blocked during the call, and only then; or null.
 * @returns how many bits are set in the three sets, 0 when the time was over, or -1 with errno set: EBADF, EINTR, EINVAL, ENOMEM.
 * @throws RangeError when `nfds` reaches past the end of a set.
 * @see `select(2)`
 */
export function pselect(
  nfds: int,
  readfds: pointer_to<fd_set>,
  writefds: pointer_to<fd_set>,
  exceptfds: pointer_to<fd_set>,
  timeout: pointer_to<timespec>,
  sigmask: pointer_to<sigset_t>,
): int {
  return ret(native.pselect(nfds, readfds, writefds, exceptfds, timeout, sigmask))
}
