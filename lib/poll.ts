/** `<poll.h>` — wait until one of several descriptors is ready. @module */

import { memory } from './internal/array.ts'
import type { int, short } from './internal/c.ts'
import { type CType, ctype } from './internal/c-type.ts'
import { header } from './internal/native.ts'
import { ret } from './internal/result.ts'
import { accessorsOf, complete, struct } from './internal/struct.ts'
import type { Initialiser, pointer_to, View } from './internal/struct-class.ts'
import type { sigset_t } from './signal/sigset.ts'
import type { timespec } from './time.ts'

export { sigset_t } from './signal/sigset.ts'
export { timespec } from './time.ts'

const native = header('poll.h')

/** Unsigned, 64 bits: a count of descriptors. */
export type nfds_t = number
export const nfds_t: CType<BigUint64Array> = ctype('nfds_t', 8)

/** `struct pollfd` — a descriptor, what is asked about it, and the answer. */
export class pollfd extends struct<pollfd>(native.pollfd, {}, { open: true }) {
  /** A negative one is passed over. */
  declare fd: int
  /** Asked for: POLL*. */
  declare events: short
  /** The answer; POLLERR, POLLHUP and POLLNVAL come unasked. */
  declare revents: short

  constructor(of?: View | Initialiser<pollfd> | null) {
    super(of)
    Object.defineProperties(this, fields)
    complete(this, of)
  }
}

const fields = accessorsOf(pollfd.prototype, 'fd', 'revents')

/**
 * `int poll(struct pollfd *fds, nfds_t nfds, int timeout)` — wait until a descriptor is ready, or the time is over.
 *
 * A closed descriptor is no error: its `revents` is POLLNVAL.
 *
 * @param fds - `array(pollfd, n)`, one pollfd, or any view of such memory.
 * @param timeout - milliseconds; 0 returns at once, a negative one waits for ever.
 * @returns how many elements have a non-zero `revents`, 0 when the time was over, or -1 with errno set: EFAULT, EINTR, EINVAL, ENOMEM.
 * @see `poll(2)`
 */
export function poll(fds: pointer_to<pollfd>, nfds: nfds_t, timeout: int): int {
  return ret(native.poll(memory(fds), nfds, timeout))
}

/**
 * `int ppoll(struct pollfd *fds, nfds_t nfds, const struct timespec *tmo_p, const sigset_t *sigmask)` — poll with nanoseconds and with
 * other signals blocked while it waits.
 *
 * @param tmo_p - null waits for ever.
 * @param sigmask - the signals that are blocked during the call, and only then; or null.
 * @returns how many elements have a non-zero `revents`, 0 when the time was over, or -1 with errno set: EFAULT, EINTR, EINVAL, ENOMEM.
 * @see `ppoll(2)`
 */
export function ppoll(
  fds: pointer_to<pollfd>,
  nfds: nfds_t,
  tmo_p: pointer_to<timespec>,
  sigmask: pointer_to<sigset_t>,
): int {
  return ret(native.ppoll(memory(fds), nfds, tmo_p, sigmask))
}

/** There is something to read, a connection to accept, or the end (0x1). */
export const POLLIN: int = native.POLLIN
/** There are urgent data (0x2). */
export const POLLPRI: int = native.POLLPRI
/** A write would not block (0x4). */
export const POLLOUT: int = native.POLLOUT
/** The peer closed its sending direction (0x2000). */
export const POLLRDHUP: int = native.POLLRDHUP
/** An error, or nobody reads the pipe: revents alone (0x8). */
export const POLLERR: int = native.POLLERR
/** The other end hung up: revents alone (0x10). */
export const POLLHUP: int = native.POLLHUP
/** The descriptor is not open (0x20). */
export const POLLNVAL: int = native.POLLNVAL
/** Normal data can be read: as {@link POLLIN} (0x40). */
export const POLLRDNORM: int = native.POLLRDNORM
/** Data of a band can be read; hardly used on Linux (0x80). */
export const POLLRDBAND: int = native.POLLRDBAND
/** Normal data can be written: as {@link POLLOUT} (0x100). */
export const POLLWRNORM: int = native.POLLWRNORM
/** Data of a band can be written (0x200). */
export const POLLWRBAND: int = native.POLLWRBAND
/** Not used (0x400). */
export const POLLMSG: int = native.POLLMSG
/** Not used (0x1000). */
export const POLLREMOVE: int = native.POLLREMOVE
