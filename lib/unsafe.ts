/**
 * This module does not keep the promise that the rest of the package keeps: what it is given can crash the process, and read or overwrite any of its
 * memory.
 *
 * It is the way out for what the tables of `ioctl`, `fcntl`, `getsockopt` and `setsockopt` do not know, and for system calls that have no function.
 * The kernel gets what it is given. Who writes `import … from 'libposix/unsafe'` takes over C's duties: each length is right, each address points to
 * memory that is long enough, and that memory lives as long as the kernel uses it.
 *
 * @module
 */
import { memory, type StructArray } from './internal/array.ts'
import type { int, unsigned } from './internal/c.ts'
import { header } from './internal/native.ts'
import { ret } from './internal/result.ts'
import type { socklen_t } from './sys/socket.ts'

const native = header('unsafe')

/** What C passes in a register: a number, a bigint for what has more than 53 bits, or memory, which stands for its address. */
export type word = number | bigint | ArrayBufferView | StructArray | null

function register(value: word): unknown {
  return typeof value === 'object' ? memory(value) : value
}

/**
 * `long syscall(long number, ...)` — make a system call.
 *
 * It blocks and is interrupted as the other calls are. fork, vfork and clone make a child that Node cannot live in: that is what fork(2) of
 * `libposix/unistd.h` is for.
 *
 * @param number - one of the platform's `SYS_*`, which differ between processors.
 * @param args - six at most. A string has no address: pass a Buffer that ends with a NUL.
 * @returns what the kernel returns, or -1 with errno set.
 * @see `syscall(2)`, `syscalls(2)`
 */
export function syscall(number: int, ...args: readonly word[]): number {
  if (args.length > 6) throw new TypeError('syscall(): the kernel takes six arguments at most')
  return ret(native.syscall(number, ...args.map(register)))
}

/**
 * `int ioctl(int fd, unsigned long request, ...)` — the call of `libposix/sys/ioctl.h`, for any request.
 *
 * @returns 0 or what the request says, or -1 with errno set.
 * @see `ioctl(2)`
 */
export function ioctl(fd: int, request: unsigned, argp: word = null): int {
  return ret(native.ioctl(fd, request, register(argp)))
}

/**
 * `int fcntl(int fd, int cmd, ...)` — the call of `libposix/fcntl.h`, for any command.
 *
 * @returns what the command says, or -1 with errno set.
 * @see `fcntl(2)`
 */
export function fcntl(fd: int, cmd: int, arg: word = null): int {
  return ret(native.fcntl(fd, cmd, register(arg)))
}

/**
 * `int getsockopt(int sockfd, int level, int optname, void *optval, socklen_t *optlen)` — the call of `libposix/sys/socket.h`, for any option.
 *
 * @returns 0, or -1 with errno set.
 * @see `getsockopt(2)`
 */
export function getsockopt(sockfd: int, level: int, optname: int, optval: word, optlen: word): int {
  return ret(native.getsockopt(sockfd, level, optname, register(optval), register(optlen)))
}

/**
 * `int setsockopt(int sockfd, int level, int optname, const void *optval, socklen_t optlen)` — the call of `libposix/sys/socket.h`, for any option.
 *
 * @returns 0, or -1 with errno set.
 * @see `setsockopt(2)`
 */
export function setsockopt(sockfd: int, level: int, optname: int, optval: word, optlen: socklen_t): int {
  return ret(native.setsockopt(sockfd, level, optname, register(optval), optlen))
}

/**
 * `address(view)` — where the memory of a view begins, C's `(uintptr_t)view`: to be stored in a struct's bytes with `setBigUint64`.
 *
 * It is good for as long as something refers to the view, and its buffer is neither detached nor resized.
 *
 * @see `syscall(2)`
 */
export function address(view: ArrayBufferView | StructArray | null): bigint {
  return native.address(register(view))
}
