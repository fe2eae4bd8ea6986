/** `<sys/socket.h>` — sockets. @module */

import { ahead } from '../internal/ahead.ts'
import type { const_pointer, int, pointer } from '../internal/c.ts'
import { type CType, ctype } from '../internal/c-type.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { pointeeOf, struct } from '../internal/struct.ts'
import type { Address, sockaddr_p } from '../internal/struct-class.ts'
import type { gid_t, pid_t, size_t, ssize_t, uid_t } from './types.ts'

export type { sockaddr_p } from '../internal/struct-class.ts'
export * from './socket/constants.ts'
export * from './socket/message.ts'
export * from './socket/options.ts'
export { size_t, ssize_t } from './types.ts'
export { iovec } from './uio.ts'

const native = header('sys/socket.h')

/** Unsigned, 32 bits: the length of an address or of an option. */
export type socklen_t = number
export const socklen_t: CType<Uint32Array> = ctype('socklen_t', 4)
/** Unsigned, 16 bits: an address family, AF_*. */
export type sa_family_t = number
export const sa_family_t: CType<Uint16Array> = ctype('sa_family_t', 2)

/** `struct sockaddr` — any socket address; the family says which struct it really is. */
export class sockaddr extends struct<sockaddr, Address>(native.sockaddr) {
  declare sa_family: sa_family_t
  declare readonly sa_data: Buffer
}

/** `struct sockaddr_storage` — room for an address of any family. */
export class sockaddr_storage extends struct<sockaddr_storage, Address>(native.sockaddr_storage) {
  declare ss_family: sa_family_t
}

/** `struct linger` — what {@link SO_LINGER} holds. */
export class linger extends struct<linger>(native.linger) {
  /** Not 0: close waits until the data are sent. */
  declare l_onoff: int
  /** How many seconds it waits; 0 resets the connection. */
  declare l_linger: int
}

/** `struct ucred` — who is at the other end: what {@link SO_PEERCRED} and {@link SCM_CREDENTIALS} hold. */
export class ucred extends struct<ucred>(native.ucred) {
  declare pid: pid_t
  declare uid: uid_t
  declare gid: gid_t
}

/**
 * `int socket(int domain, int type, int protocol)` — make an endpoint for communication.
 *
 * @returns the lowest unused descriptor, or -1 with errno set: EACCES, EAFNOSUPPORT, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, EPROTONOSUPPORT,
 * ESOCKTNOSUPPORT.
 * @see `socket(2)`
 */
export function socket(domain: int, type: int, protocol: int): int {
  return ret(native.socket(domain, type, protocol))
}

/**
 * `int socketpair(int domain, int type, int protocol, int sv[2])` — make two sockets that are connected to each other.
 *
 * @param sv - filled with the two descriptors.
 * @returns 0, or -1 with errno set: EAFNOSUPPORT, EMFILE, ENFILE, EOPNOTSUPP, EPROTONOSUPPORT.
 * @see `socketpair(2)`
 */
export function socketpair(domain: int, type: int, protocol: int, sv: Int32Array): int {
  return ret(native.socketpair(domain, type, protocol, sv))
}

/**
 * `int bind(int sockfd, const struct sockaddr *addr, socklen_t addrlen)` — give a socket its address.
 *
 * @param addrlen - bytes of `addr` that count.
 * @returns 0, or -1 with errno set: EACCES, EADDRINUSE, EADDRNOTAVAIL, EAFNOSUPPORT, EBADF, EFAULT, EINVAL, ENOTSOCK.
 * @see `bind(2)`
 */
export function bind(sockfd: int, addr: sockaddr_p, addrlen: socklen_t): int {
  return ret(native.bind(sockfd, addr, addrlen))
}

/**
 * `int listen(int sockfd, int backlog)` — let a socket take connections.
 *
 * @param backlog - how many may wait for {@link accept}.
 * @returns 0, or -1 with errno set: EADDRINUSE, EBADF, EINVAL, ENOTSOCK, EOPNOTSUPP.
 * @see `listen(2)`
 */
export function listen(sockfd: int, backlog: int): int {
  return ret(native.listen(sockfd, backlog))
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
 * @see `accept(2)`
 */
export function accept(sockfd: int, addr: sockaddr_p, addrlen: Uint32Array | null): int {
  return ret(native.accept(sockfd, addr, addrlen))
}

/**
 * `int accept4(int sockfd, struct sockaddr *addr, socklen_t *addrlen, int flags)` — {@link accept}, with flags for the new descriptor.
 *
 * @param flags - {@link SOCK_NONBLOCK}, {@link SOCK_CLOEXEC}.
 * @returns the new socket, or -1 with errno set as accept does.
 * @see `accept4(2)`
 */
export function accept4(sockfd: int, addr: sockaddr_p, addrlen: Uint32Array | null, flags: int): int {
  return ret(native.accept4(sockfd, addr, addrlen, flags))
}

/**
 * `int connect(int sockfd, const struct sockaddr *addr, socklen_t addrlen)` — connect a socket to an address.
 *
 * A datagram socket only remembers the address: for {@link send}, and as the only one it receives from.
 *
 * @returns 0, or -1 with errno set: EACCES, EADDRINUSE, EADDRNOTAVAIL, EAFNOSUPPORT, EAGAIN, EALREADY, EBADF, ECONNREFUSED, EFAULT, EINPROGRESS,
 * EINTR, EINVAL, EISCONN, ENETUNREACH, ENOTSOCK, EPERM, EPROTOTYPE, ETIMEDOUT.
 * @see `connect(2)`
 */
export function connect(sockfd: int, addr: sockaddr_p, addrlen: socklen_t): int {
  return ret(native.connect(sockfd, addr, addrlen))
}

/**
 * `int shutdown(int sockfd, int how)` — close one or both directions of a connection.
 *
 * Unlike close it acts on the connection, not the descriptor: every process sharing it is affected.
 *
 * @param how - {@link SHUT_RD}, {@link SHUT_WR} or {@link SHUT_RDWR}.
 * @returns 0, or -1 with errno set: EBADF, EINVAL, ENOTCONN, ENOTSOCK.
 * @see `shutdown(2)`
 */
export function shutdown(sockfd: int, how: int): int {
  return ret(native.shutdown(sockfd, how))
}

/**
 * `int getsockname(int sockfd, struct sockaddr *addr, socklen_t *addrlen)` — the address that a socket is bound to.
 *
 * @returns 0, or -1 with errno set: EBADF, EFAULT, EINVAL, ENOBUFS, ENOTSOCK.
 * @see `getsockname(2)`
 */
export function getsockname(sockfd: int, addr: sockaddr_p, addrlen: Uint32Array | null): int {
  return ret(native.getsockname(sockfd, addr, addrlen))
}

/**
 * `int getpeername(int sockfd, struct sockaddr *addr, socklen_t *addrlen)` — the address that a socket is connected to.
 *
 * @returns 0, or -1 with errno set: EBADF, EFAULT, EINVAL, ENOBUFS, ENOTCONN, ENOTSOCK.
 * @see `getpeername(2)`
 */
export function getpeername(sockfd: int, addr: sockaddr_p, addrlen: Uint32Array | null): int {
  return ret(native.getpeername(sockfd, addr, addrlen))
}

/**
 * `ssize_t send(int sockfd, const void *buf, size_t len, int flags)` — send on a connected socket.
 *
 * To a peer that is gone it fails with EPIPE: Node ignores SIGPIPE.
 *
 * @param flags - MSG_*.
 * @returns bytes sent, or -1 with errno set: EACCES, EAGAIN, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE,
 * ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE.
 * @see `send(2)`
 */
export function send(sockfd: int, buf: const_pointer, len: size_t, flags: int): ssize_t {
  return ret(native.send(sockfd, buf, len, flags))
}

/**
 * `ssize_t sendto(int sockfd, const void *buf, size_t len, int flags, const struct sockaddr *dest_addr, socklen_t addrlen)` — send to an address.
 *
 * @param dest_addr - null, with an `addrlen` of 0, on a connected socket.
 * @returns bytes sent, or -1 with errno set as {@link send} does.
 * @see `sendto(2)`
 */
export function sendto(
  sockfd: int,
  buf: const_pointer,
  len: size_t,
  flags: int,
  dest_addr: sockaddr_p,
  addrlen: socklen_t,
): ssize_t {
  return ret(native.sendto(sockfd, buf, len, flags, dest_addr, addrlen))
}

/**
 * `ssize_t recv(int sockfd, void *buf, size_t len, int flags)` — receive from a connected socket.
 *
 * @param flags - MSG_*.
 * @returns bytes received, 0 at the end of a stream or for an empty datagram, or -1 with errno set: EAGAIN, EBADF, ECONNREFUSED, ECONNRESET, EFAULT,
 * EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK.
 * @see `recv(2)`
 */
export function recv(sockfd: int, buf: pointer, len: size_t, flags: int): ssize_t {
  return ret(native.recv(sockfd, buf, len, flags))
}

/**
 * `ssize_t recvfrom(int sockfd, void *buf, size_t len, int flags, struct sockaddr *src_addr, socklen_t *addrlen)` — receive, and learn from whom.
 *
 * What does not fit of a datagram is lost.
 *
 * @param src_addr - filled with the sender's address, cut at `addrlen`; or null.
 * @param addrlen - one socklen_t: the size of `src_addr` on entry, of the whole address on return; or null.
 * @returns bytes received, or -1 with errno set as {@link recv} does.
 * @see `recvfrom(2)`
 */
export function recvfrom(
  sockfd: int,
  buf: pointer,
  len: size_t,
  flags: int,
  src_addr: sockaddr_p,
  addrlen: Uint32Array | null,
): ssize_t {
  return ret(native.recvfrom(sockfd, buf, len, flags, src_addr, addrlen))
}

/**
 * `int getsockopt(int sockfd, int level, int optname, void *optval, socklen_t *optlen)` — read an option.
 *
 * @param level - {@link SOL_SOCKET}, IPPROTO_IP, IPPROTO_TCP …
 * @param optval - what the option holds: an Int32Array of one for most; a {@link linger}, a {@link ucred}, a timeval …
 * @param optlen - one socklen_t: the size of `optval` on entry, of what was stored on return.
 * @returns 0, or -1 with errno set: EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK, EOPNOTSUPP.
 * @throws RangeError for an option that this package does not name, unless `optval` is null: its value may hold addresses, and `libposix/unsafe`
 * has the call that does not ask. For an IP_MSFILTER or MCAST_MSFILTER with room for fewer sources than it says, a SO_GET_FILTER with room for fewer
 * instructions than `optlen`, and a TCP_ZEROCOPY_RECEIVE whose value holds an address.
 * @see `getsockopt(2)`, `socket(7)`, `ip(7)`, `ipv6(7)`, `tcp(7)`, `udp(7)`, `unix(7)`
 */
export function getsockopt(sockfd: int, level: int, optname: int, optval: pointer, optlen: Uint32Array | null): int {
  return ret(native.getsockopt(sockfd, level, optname, optval, optlen, optval))
}

/**
 * `int setsockopt(int sockfd, int level, int optname, const void *optval, socklen_t optlen)` — set an option.
 *
 * @param level - {@link SOL_SOCKET}, IPPROTO_IP, IPPROTO_TCP …
 * @param optval - what the option holds: an Int32Array of one for most; a {@link linger}, a timeval, an ip_mreq, a sock_fprog, a string …
 * @returns 0, or -1 with errno set: EBADF, EDOM, EFAULT, EINVAL, ENODEV, ENOPROTOOPT, ENOTSOCK, EPERM.
 * @throws RangeError for an option that this package does not name, as {@link getsockopt} does.
 * @see `setsockopt(2)`, `socket(7)`, `ip(7)`, `ipv6(7)`, `tcp(7)`, `udp(7)`, `unix(7)`
 */
export function setsockopt(sockfd: int, level: int, optname: int, optval: const_pointer, optlen: socklen_t): int {
  return ret(native.setsockopt(sockfd, level, optname, optval, optlen, pointeeOf(optval)))
}

/**
 * `int sockatmark(int sockfd)` — whether the next byte of a stream is the urgent one.
 *
 * @returns 1, 0, or -1 with errno set: EBADF, EINVAL, ENOTTY.
 * @see `sockatmark(3)`
 */
export function sockatmark(sockfd: int): int {
  return ret(native.sockatmark(sockfd))
}

/**
 * `int isfdtype(int fd, int fdtype)` — whether a descriptor is of a file type.
 *
 * @param fdtype - S_IFSOCK, S_IFREG …
 * @returns 1, 0, or -1 for what is no descriptor; glibc does not say why in errno.
 * @see `isfdtype(3)`
 */
export function isfdtype(fd: int, fdtype: int): int {
  return ret(native.isfdtype(fd, fdtype))
}

ahead(send, recv, setsockopt, shutdown)
