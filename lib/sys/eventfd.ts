/** `<sys/eventfd.h>` — a counter that can be waited on. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { uint64 } from '../internal/uint64.ts'

const native = header('sys/eventfd.h')

/** Unsigned, 64 bits: the counter. What is read lies in a BigUint64Array; a number or a bigint can be written. */
export type eventfd_t = number | bigint

/**
 * `int eventfd(unsigned int initval, int flags)` — make a counter in the kernel, readable when it is not 0.
 *
 * @param flags - EFD_*, joined by `|`.
 * @returns a descriptor, or -1 with errno set: EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM.
 * @see `eventfd(2)`
 */
export function eventfd(initval: unsigned, flags: int): int {
  return ret(native.eventfd(initval, flags))
}

/**
 * `int eventfd_read(int fd, eventfd_t *value)` — take the counter and set it to 0; with EFD_SEMAPHORE take 1 off it.
 *
 * Blocks while it is 0.
 *
 * @param value - one eventfd_t, filled.
 * @returns 0, or -1 with errno set: EAGAIN, EBADF, EINTR, EINVAL.
 * @see `eventfd_read(3)`
 */
export function eventfd_read(fd: int, value: BigUint64Array): int {
  return ret(native.eventfd_read(fd, value))
}

/**
 * `int eventfd_write(int fd, eventfd_t value)` — add to the counter.
 *
 * Blocks while the sum would be above 2^64 - 2.
 *
 * @returns 0, or -1 with errno set: EAGAIN, EBADF, EINTR, EINVAL.
 * @see `eventfd_write(3)`
 */
export function eventfd_write(fd: int, value: eventfd_t): int {
  return ret(native.eventfd_write(fd, BigUint64Array.of(uint64('value', value))))
}

/** Close it at exec. */
export const EFD_CLOEXEC: int = native.EFD_CLOEXEC
/** Fail with EAGAIN rather than wait. */
export const EFD_NONBLOCK: int = native.EFD_NONBLOCK
/** Each read takes 1 instead of all. */
export const EFD_SEMAPHORE: int = native.EFD_SEMAPHORE
