/** `<sys/socket.h>` — sockets. @module */
import type { const_pointer, int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/ret.ts'
import { struct } from '../internal/struct.ts'

const native = header('sys/socket.h')

/** Unsigned, 32 bits: the length of an address or of an option. */
export type socklen_t = number
/** Unsigned, 16 bits: an address family, AF_*. */
export type sa_family_t = number

/** `struct sockaddr` — any socket address; the family says which struct it really is. */
export class sockaddr extends struct(native.sockaddr) {
  declare sa_family: sa_family_t
  declare readonly sa_data: Buffer
}

/**
 * `int socket(int domain, int type, int protocol)` — make an endpoint for communication.
 *
 * @returns the lowest unused descriptor, or -1 with errno set: EACCES, EAFNOSUPPORT, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, EPROTONOSUPPORT,
 * ESOCKTNOSUPPORT.
 * @see socket(2)
 */
export function socket(domain: int, type: int, protocol: int): int {
  return ret(native.socket(domain, type, protocol))
}

/**
 * `int accept(int sockfd, struct sockaddr *addr, socklen_t *addrlen)` — take the first connection off the queue of a listening socket.
 *
 * Blocks while the queue is empty. The new descriptor inherits neither O_NONBLOCK nor FD_CLOEXEC.
 *
 * @param addr - filled with the peer's address, cut at `addrlen`; or null.
 * @param addrlen - one socklen_t: the size of `addr` on entry, of the whole address on return; or null.
 * @returns the new socket, or -1 with errno set: EAGAIN, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK,
 * EOPNOTSUPP, EPERM, EPROTO.
 * @see accept(2)
 */
export function accept(sockfd: int, addr: pointer, addrlen: Uint32Array | null): int {
  return ret(native.accept(sockfd, addr, addrlen))
}

/**
 * `int bind(int sockfd, const struct sockaddr *addr, socklen_t addrlen)` — give a socket its address.
 *
 * @param addrlen - bytes of `addr` that count.
 * @returns 0, or -1 with errno set: EACCES, EADDRINUSE, EADDRNOTAVAIL, EBADF, EFAULT, EINVAL, ENOTSOCK.
 * @see bind(2)
 */
export function bind(sockfd: int, addr: const_pointer, addrlen: socklen_t): int {
  return ret(native.bind(sockfd, addr, addrlen))
}

export const AF_INET: int = native.AF_INET
export const SOCK_STREAM: int = native.SOCK_STREAM
