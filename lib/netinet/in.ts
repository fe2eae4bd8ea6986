/** `<netinet/in.h>` — Internet addresses and protocols. @module */
import type { StructArray } from '../internal/array.ts'
import type { int, unsigned } from '../internal/c.ts'
import { port, word } from '../internal/gloss.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { Address } from '../internal/struct-class.ts'
import { type sa_family_t, sockaddr_storage } from '../sys/socket.ts'
import { in_addr, type in_port_t, in6_addr } from './in/address.ts'

export { uint8_t, uint32_t } from '../stdint.ts'
export { sa_family_t } from '../sys/socket.ts'
export * from './in/address.ts'
export * from './in/macros.ts'
export * from './in/options.ts'
export * from './in/protocols.ts'
export * from './in/source-filter.ts'

const native = header('netinet/in.h')

/** `struct sockaddr_in` — an IPv4 socket address: family, port, address. */
export class sockaddr_in extends struct<sockaddr_in, Address>(
  native.sockaddr_in,
  { sin_addr: in_addr },
  {
    gloss: { sin_port: port },
  },
) {
  declare sin_family: sa_family_t
  /** Network byte order: see htons. */
  declare sin_port: in_port_t
  declare sin_addr: in_addr
  declare readonly sin_zero: Uint8Array
}

/** `struct sockaddr_in6` — an IPv6 socket address. */
export class sockaddr_in6 extends struct<sockaddr_in6, Address>(
  native.sockaddr_in6,
  { sin6_addr: in6_addr },
  {
    gloss: { sin6_port: port, sin6_flowinfo: word },
  },
) {
  declare sin6_family: sa_family_t
  /** Network byte order: see htons. */
  declare sin6_port: in_port_t
  declare sin6_flowinfo: number
  declare sin6_addr: in6_addr
  /** The index of the interface that a link-local address belongs to. */
  declare sin6_scope_id: number
}

/** `struct ip_mreq` — a multicast group, and the interface by its address: {@link IP_ADD_MEMBERSHIP}. */
export class ip_mreq extends struct<ip_mreq>(native.ip_mreq, { imr_multiaddr: in_addr, imr_interface: in_addr }) {
  declare imr_multiaddr: in_addr
  declare imr_interface: in_addr
}

/** `struct ip_mreqn` — a multicast group, and the interface by its address or index. */
export class ip_mreqn extends struct<ip_mreqn>(native.ip_mreqn, { imr_multiaddr: in_addr, imr_address: in_addr }) {
  declare imr_multiaddr: in_addr
  declare imr_address: in_addr
  declare imr_ifindex: int
}

/** `struct ip_mreq_source` — a multicast group and one of its sources. */
export class ip_mreq_source extends struct<ip_mreq_source>(native.ip_mreq_source, {
  imr_multiaddr: in_addr,
  imr_interface: in_addr,
  imr_sourceaddr: in_addr,
}) {
  declare imr_multiaddr: in_addr
  declare imr_interface: in_addr
  declare imr_sourceaddr: in_addr
}

/** `struct ip_msfilter` — the sources of a multicast group that are let in or kept out; {@link IP_MSFILTER_SIZE} bytes for several. */
export class ip_msfilter extends struct<ip_msfilter>(native.ip_msfilter, {
  imsf_multiaddr: in_addr,
  imsf_interface: in_addr,
  imsf_slist: in_addr,
}) {
  declare imsf_multiaddr: in_addr
  declare imsf_interface: in_addr
  /** MCAST_INCLUDE or MCAST_EXCLUDE. */
  declare imsf_fmode: number
  declare imsf_numsrc: number
  /** The first source. */
  declare readonly imsf_slist: StructArray<in_addr>
}

/** `struct ipv6_mreq` — a multicast group and an interface: {@link IPV6_JOIN_GROUP}. */
export class ipv6_mreq extends struct<ipv6_mreq>(native.ipv6_mreq, { ipv6mr_multiaddr: in6_addr }) {
  declare ipv6mr_multiaddr: in6_addr
  /** An index, or 0. */
  declare ipv6mr_interface: unsigned
}

/** `struct group_req` — a multicast group of either family: {@link MCAST_JOIN_GROUP}. */
export class group_req extends struct<group_req>(native.group_req, { gr_group: sockaddr_storage }) {
  declare gr_interface: number
  declare gr_group: sockaddr_storage
}

/** `struct group_source_req` — a multicast group and one of its sources: {@link MCAST_JOIN_SOURCE_GROUP}. */
export class group_source_req extends struct<group_source_req>(native.group_source_req, {
  gsr_group: sockaddr_storage,
  gsr_source: sockaddr_storage,
}) {
  declare gsr_interface: number
  declare gsr_group: sockaddr_storage
  declare gsr_source: sockaddr_storage
}

/** `struct group_filter` — {@link ip_msfilter} of either family; {@link GROUP_FILTER_SIZE} bytes for several sources. */
export class group_filter extends struct<group_filter>(native.group_filter, {
  gf_group: sockaddr_storage,
  gf_slist: sockaddr_storage,
}) {
  declare gf_interface: number
  declare gf_group: sockaddr_storage
  declare gf_fmode: number
  declare gf_numsrc: number
  /** The first source. */
  declare readonly gf_slist: StructArray<sockaddr_storage>
}

/** `struct in_pktinfo` — by which interface and to which address a datagram came, or is to go: {@link IP_PKTINFO}. */
export class in_pktinfo extends struct<in_pktinfo>(native.in_pktinfo, { ipi_spec_dst: in_addr, ipi_addr: in_addr }) {
  declare ipi_ifindex: int
  /** The local address; when sending, the source. */
  declare ipi_spec_dst: in_addr
  /** The destination in the header. */
  declare ipi_addr: in_addr
}

/** `struct in6_pktinfo` — the same for IPv6: {@link IPV6_PKTINFO}. */
export class in6_pktinfo extends struct<in6_pktinfo>(native.in6_pktinfo, { ipi6_addr: in6_addr }) {
  declare ipi6_addr: in6_addr
  declare ipi6_ifindex: unsigned
}

/** `struct ip6_mtuinfo` — a destination and its path MTU: {@link IPV6_PATHMTU}. */
export class ip6_mtuinfo extends struct<ip6_mtuinfo>(native.ip6_mtuinfo, { ip6m_addr: sockaddr_in6 }) {
  declare ip6m_addr: sockaddr_in6
  declare ip6m_mtu: number
}

/** `const struct in6_addr in6addr_any` — every interface of this host: `::`. */
export const in6addr_any: in6_addr = filled(native.in6addr_any)

/** `const struct in6_addr in6addr_loopback` — this host: `::1`. */
export const in6addr_loopback: in6_addr = filled(native.in6addr_loopback)

function filled(fill: (to: in6_addr) => void): in6_addr {
  const address = new in6_addr()
  fill(address)
  return address
}

/**
 * `int bindresvport(int sockfd, struct sockaddr_in *sin)` — bind to some free port from 512 to 1023.
 *
 * @param sin - the address to bind to, whose port is stored; or null for every interface.
 * @returns 0, or -1 with errno set: EACCES, EADDRINUSE, EAFNOSUPPORT, EPFNOSUPPORT, and as bind does.
 * @see `bindresvport(3)`
 */
export function bindresvport(sockfd: int, sin: sockaddr_in | null): int {
  return ret(native.bindresvport(sockfd, sin))
}
