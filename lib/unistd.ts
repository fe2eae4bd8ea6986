/** `<unistd.h>` — descriptors and processes. @module */
import type { const_pointer, int, pointer } from './internal/c.ts'
import { header } from './internal/native.ts'
import { ret } from './internal/ret.ts'
import type { pid_t, size_t, ssize_t } from './sys/types.ts'

export * from './bits/exec.ts'

const native = header('unistd.h')

/**
 * `ssize_t read(int fd, void *buf, size_t count)` — read at most `count` bytes.
 *
 * May return less than asked for: a stream has no message boundaries. Blocks while there is nothing to read.
 *
 * @returns bytes read, 0 at the end, or -1 with errno set: EAGAIN, EBADF, ECONNRESET, EFAULT, EINTR, EINVAL, EIO, EISDIR.
 * @see read(2)
 */
export function read(fd: int, buf: pointer, count: size_t): ssize_t {
  return ret(native.read(fd, buf, count))
}

/**
 * `ssize_t write(int fd, const void *buf, size_t count)` — write at most `count` bytes.
 *
 * @returns bytes written, or -1 with errno set: EAGAIN, EBADF, EDESTADDRREQ, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPERM, EPIPE.
 * @see write(2)
 */
export function write(fd: int, buf: const_pointer, count: size_t): ssize_t {
  return ret(native.write(fd, buf, count))
}

/**
 * `int close(int fd)` — give a descriptor back.
 *
 * @returns 0, or -1 with errno set: EBADF, EINTR, EIO, ENOSPC.
 * @see close(2)
 */
export function close(fd: int): int {
  return ret(native.close(fd))
}

/**
 * `pid_t getppid(void)` — the parent's process id. Never fails.
 *
 * @see getppid(2)
 */
export function getppid(): pid_t {
  return native.getppid()
}
