// The macros of <netinet/in.h> that take an argument.
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'
import type { size_t } from '../../sys/types.ts'
import type { in_addr_t, in6_addr } from './address.ts'

const native = header('netinet/in.h')

/**
 * `int IN_CLASSA(in_addr_t a)` — whether an address in host byte order is of class A: 0.0.0.0 to 127.255.255.255.
 *
 * @see `ip(7)`
 */
export function IN_CLASSA(a: in_addr_t): int {
  return native.IN_CLASSA(a)
}

/**
 * `int IN_CLASSB(in_addr_t a)` — whether it is of class B: 128.0.0.0 to 191.255.255.255.
 *
 * @see `ip(7)`
 */
export function IN_CLASSB(a: in_addr_t): int {
  return native.IN_CLASSB(a)
}

/**
 * `int IN_CLASSC(in_addr_t a)` — whether it is of class C: 192.0.0.0 to 223.255.255.255.
 *
 * @see `ip(7)`
 */
export function IN_CLASSC(a: in_addr_t): int {
  return native.IN_CLASSC(a)
}

/**
 * `int IN_CLASSD(in_addr_t a)` — whether it is of class D, the multicast groups: 224.0.0.0 to 239.255.255.255.
 *
 * @see `ip(7)`
 */
export function IN_CLASSD(a: in_addr_t): int {
  return native.IN_CLASSD(a)
}

/**
 * `int IN_MULTICAST(in_addr_t a)` — whether it is a multicast group; host byte order.
 *
 * @see `ip(7)`
 */
export function IN_MULTICAST(a: in_addr_t): int {
  return native.IN_MULTICAST(a)
}

/**
 * `int IN_EXPERIMENTAL(in_addr_t a)` — whether it is from 224.0.0.0 up; host byte order.
 *
 * @see `ip(7)`
 */
export function IN_EXPERIMENTAL(a: in_addr_t): int {
  return native.IN_EXPERIMENTAL(a)
}

/**
 * `int IN_BADCLASS(in_addr_t a)` — whether it is from 240.0.0.0 up; host byte order.
 *
 * @see `ip(7)`
 */
export function IN_BADCLASS(a: in_addr_t): int {
  return native.IN_BADCLASS(a)
}

/**
 * `int IN6_IS_ADDR_UNSPECIFIED(const struct in6_addr *a)` — whether it is `::`.
 *
 * @see `ipv6(7)`
 */
export function IN6_IS_ADDR_UNSPECIFIED(a: in6_addr): int {
  return native.IN6_IS_ADDR_UNSPECIFIED(a)
}

/**
 * `int IN6_IS_ADDR_LOOPBACK(const struct in6_addr *a)` — whether it is `::1`.
 *
 * @see `ipv6(7)`
 */
export function IN6_IS_ADDR_LOOPBACK(a: in6_addr): int {
  return native.IN6_IS_ADDR_LOOPBACK(a)
}

/**
 * `int IN6_IS_ADDR_MULTICAST(const struct in6_addr *a)` — whether it is a multicast group: `ff00::/8`.
 *
 * @see `ipv6(7)`
 */
export function IN6_IS_ADDR_MULTICAST(a: in6_addr): int {
  return native.IN6_IS_ADDR_MULTICAST(a)
}

/**
 * `int IN6_IS_ADDR_LINKLOCAL(const struct in6_addr *a)` — whether it holds on one link: `fe80::/10`.
 *
 * @see `ipv6(7)`
 */
export function IN6_IS_ADDR_LINKLOCAL(a: in6_addr): int {
  return native.IN6_IS_ADDR_LINKLOCAL(a)
}

/**
 * `int IN6_IS_ADDR_SITELOCAL(const struct in6_addr *a)` — whether it is of the old site-local ones: `fec0::/10`.
 *
 * @see `ipv6(7)`
 */
export function IN6_IS_ADDR_SITELOCAL(a: in6_addr): int {
  return native.IN6_IS_ADDR_SITELOCAL(a)
}

/**
 * `int IN6_IS_ADDR_V4MAPPED(const struct in6_addr *a)` — whether it stands for an IPv4 address: `::ffff:0:0/96`.
 *
 * @see `ipv6(7)`
 */
export function IN6_IS_ADDR_V4MAPPED(a: in6_addr): int {
  return native.IN6_IS_ADDR_V4MAPPED(a)
}

/**
 * `int IN6_IS_ADDR_V4COMPAT(const struct in6_addr *a)` — whether it is of the old IPv4-compatible ones: `::/96`.
 *
 * @see `ipv6(7)`
 */
export function IN6_IS_ADDR_V4COMPAT(a: in6_addr): int {
  return native.IN6_IS_ADDR_V4COMPAT(a)
}

/**
 * `int IN6_IS_ADDR_MC_NODELOCAL(const struct in6_addr *a)` — whether it is a group of this node.
 *
 * @see `ipv6(7)`
 */
export function IN6_IS_ADDR_MC_NODELOCAL(a: in6_addr): int {
  return native.IN6_IS_ADDR_MC_NODELOCAL(a)
}

/**
 * `int IN6_IS_ADDR_MC_LINKLOCAL(const struct in6_addr *a)` — whether it is a group of this link.
 *
 * @see `ipv6(7)`
 */
export function IN6_IS_ADDR_MC_LINKLOCAL(a: in6_addr): int {
  return native.IN6_IS_ADDR_MC_LINKLOCAL(a)
}

/**
 * `int IN6_IS_ADDR_MC_SITELOCAL(const struct in6_addr *a)` — whether it is a group of this site.
 *
 * @see `ipv6(7)`
 */
export function IN6_IS_ADDR_MC_SITELOCAL(a: in6_addr): int {
  return native.IN6_IS_ADDR_MC_SITELOCAL(a)
}

/**
 * `int IN6_IS_ADDR_MC_ORGLOCAL(const struct in6_addr *a)` — whether it is a group of this organization.
 *
 * @see `ipv6(7)`
 */
export function IN6_IS_ADDR_MC_ORGLOCAL(a: in6_addr): int {
  return native.IN6_IS_ADDR_MC_ORGLOCAL(a)
}

/**
 * `int IN6_IS_ADDR_MC_GLOBAL(const struct in6_addr *a)` — whether it is a group of the whole Internet.
 *
 * @see `ipv6(7)`
 */
export function IN6_IS_ADDR_MC_GLOBAL(a: in6_addr): int {
  return native.IN6_IS_ADDR_MC_GLOBAL(a)
}

/**
 * `int IN6_ARE_ADDR_EQUAL(const struct in6_addr *a, const struct in6_addr *b)` — whether two addresses are the same.
 *
 * @see `ipv6(7)`
 */
export function IN6_ARE_ADDR_EQUAL(a: in6_addr, b: in6_addr): int {
  return native.IN6_ARE_ADDR_EQUAL(a, b)
}

/**
 * `size_t IP_MSFILTER_SIZE(uint32_t numsrc)` — the bytes of an ip_msfilter with so many sources.
 *
 * @see `ip(7)`
 */
export function IP_MSFILTER_SIZE(numsrc: number): size_t {
  return native.IP_MSFILTER_SIZE(numsrc)
}

/**
 * `size_t GROUP_FILTER_SIZE(uint32_t numsrc)` — the bytes of a group_filter with so many sources.
 *
 * @see `ip(7)`
 */
export function GROUP_FILTER_SIZE(numsrc: number): size_t {
  return native.GROUP_FILTER_SIZE(numsrc)
}
