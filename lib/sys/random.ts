/** `<sys/random.h>` — random bytes from the kernel. @module */
import type { pointer, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import type { size_t, ssize_t } from './types.ts'

export { getentropy } from '../unistd/system.ts'
export { size_t, ssize_t } from './types.ts'

const native = header('sys/random.h')

/**
 * `ssize_t getrandom(void *buf, size_t buflen, unsigned int flags)` — fill memory with random bytes.
 *
 * Up to 256 bytes come as a whole; a signal's handler may end a longer call early.
 *
 * @param flags - GRND_*, joined by `|`; 0: wait until the system has gathered enough after its start.
 * @returns the number of bytes, or -1 with errno set: EAGAIN, EFAULT, EINTR, EINVAL, ENOSYS.
 * @see `getrandom(2)`
 */
export function getrandom(buf: pointer, buflen: size_t, flags: unsigned): ssize_t {
  return ret(native.getrandom(buf, buflen, flags))
}

/** Fail with EAGAIN where the call would wait. */
export const GRND_NONBLOCK: number = native.GRND_NONBLOCK
/** The bytes of /dev/random. */
export const GRND_RANDOM: number = native.GRND_RANDOM
/** Do not wait, even for bytes that could be guessed. */
export const GRND_INSECURE: number = native.GRND_INSECURE
