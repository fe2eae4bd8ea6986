/** `<sys/sendfile.h>` — file to socket within the kernel. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import type { size_t, ssize_t } from './types.ts'

export { off_t, size_t, ssize_t } from './types.ts'

const native = header('sys/sendfile.h')

/**
 * `ssize_t sendfile(int out_fd, int in_fd, off_t *offset, size_t count)` — copy between descriptors without the way through memory.
 *
 * May copy less than asked for.
 *
 * @param in_fd - something that can be mapped: a file, not a socket.
 * @param offset - one off_t: where to begin, and after the call where it ended, the file's own position untouched; or null to use and move that.
 * @returns bytes copied, 0 at the end, or -1 with errno set: EAGAIN, EBADF, EFAULT, EINVAL, EIO, ENOMEM, EOVERFLOW, EPIPE, ESPIPE.
 * @see `sendfile(2)`
 */
export function sendfile(out_fd: int, in_fd: int, offset: BigInt64Array | null, count: size_t): ssize_t {
  return ret(native.sendfile(out_fd, in_fd, offset, count))
}
