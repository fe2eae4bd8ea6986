// The sources of a multicast group, of <netinet/in.h>: those that a socket hears, or those that it does not.
import type { StructArray } from '../../internal/array.ts'
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'
import { ret } from '../../internal/result.ts'
import type { sockaddr_p, sockaddr_storage, socklen_t } from '../../sys/socket.ts'
import type { in_addr } from './address.ts'

const native = header('netinet/in.h')

/** `uint32_t *` */
type uint32_p = Uint32Array | Int32Array

/**
 * `int getsourcefilter(int s, uint32_t interface, const struct sockaddr *group, socklen_t grouplen, uint32_t *fmode, uint32_t *numsrc, struct sockaddr_storage *slist)` — the sources of a multicast
 * group, of either family, that a socket hears or does not hear.
 *
 * @param interface_ - its index.
 * @param fmode - gets {@link MCAST_INCLUDE} or {@link MCAST_EXCLUDE}.
 * @param numsrc - how many `slist` has room for; gets how many there are, which may be more.
 * @param slist - `array(sockaddr_storage, n)`; null where `numsrc` holds 0.
 * @returns 0, or -1 with errno set: EADDRNOTAVAIL, EBADF, EINVAL, ENODEV, ENOMEM, ENOPROTOOPT.
 * @see `getsourcefilter(3)`
 */
export function getsourcefilter(
  s: int,
  interface_: number,
  group: NonNullable<sockaddr_p>,
  grouplen: socklen_t,
  fmode: uint32_p,
  numsrc: uint32_p,
  slist: StructArray<sockaddr_storage> | sockaddr_storage | null,
): int {
  return ret(native.getsourcefilter(s, interface_, group, grouplen, fmode, numsrc, slist))
}

/**
 * `int setsourcefilter(int s, uint32_t interface, const struct sockaddr *group, socklen_t grouplen, uint32_t fmode, uint32_t numsrc, const struct sockaddr_storage *slist)` — hear only these sources
 * of a multicast group, of either family, or all but these.
 *
 * @param interface_ - its index.
 * @param fmode - {@link MCAST_INCLUDE} or {@link MCAST_EXCLUDE}; to include none leaves the group.
 * @param slist - `array(sockaddr_storage, n)`; null where `numsrc` is 0.
 * @returns 0, or -1 with errno set: EADDRNOTAVAIL, EBADF, EINVAL, ENOBUFS, ENODEV, ENOMEM, ENOPROTOOPT. The socket has to be in the group.
 * @see `setsourcefilter(3)`
 */
export function setsourcefilter(
  s: int,
  interface_: number,
  group: NonNullable<sockaddr_p>,
  grouplen: socklen_t,
  fmode: number,
  numsrc: number,
  slist: StructArray<sockaddr_storage> | sockaddr_storage | null,
): int {
  return ret(native.setsourcefilter(s, interface_, group, grouplen, fmode, numsrc, slist))
}

/**
 * `int getipv4sourcefilter(int s, struct in_addr interface, struct in_addr group, uint32_t *fmode, uint32_t *numsrc, struct in_addr *slist)` — {@link getsourcefilter} of IPv4, with the address of
 * the interface.
 *
 * @param fmode - gets {@link MCAST_INCLUDE} or {@link MCAST_EXCLUDE}.
 * @param numsrc - how many `slist` has room for; gets how many there are, which may be more.
 * @param slist - `array(in_addr, n)`; null where `numsrc` holds 0.
 * @returns 0, or -1 with errno set: EADDRNOTAVAIL, EBADF, EINVAL, ENODEV, ENOMEM, ENOPROTOOPT.
 * @see `getipv4sourcefilter(3)`
 */
export function getipv4sourcefilter(
  s: int,
  interface_: in_addr,
  group: in_addr,
  fmode: uint32_p,
  numsrc: uint32_p,
  slist: StructArray<in_addr> | in_addr | null,
): int {
  return ret(native.getipv4sourcefilter(s, interface_, group, fmode, numsrc, slist))
}

/**
 * `int setipv4sourcefilter(int s, struct in_addr interface, struct in_addr group, uint32_t fmode, uint32_t numsrc, const struct in_addr *slist)` — {@link setsourcefilter} of IPv4, with the address
 * of the interface.
 *
 * @param fmode - {@link MCAST_INCLUDE} or {@link MCAST_EXCLUDE}; to include none leaves the group.
 * @param slist - `array(in_addr, n)`; null where `numsrc` is 0.
 * @returns 0, or -1 with errno set: EADDRNOTAVAIL, EBADF, EINVAL, ENOBUFS, ENODEV, ENOMEM, ENOPROTOOPT. The socket has to be in the group.
 * @see `setipv4sourcefilter(3)`
 */
export function setipv4sourcefilter(
  s: int,
  interface_: in_addr,
  group: in_addr,
  fmode: number,
  numsrc: number,
  slist: StructArray<in_addr> | in_addr | null,
): int {
  return ret(native.setipv4sourcefilter(s, interface_, group, fmode, numsrc, slist))
}
