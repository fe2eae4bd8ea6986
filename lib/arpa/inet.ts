/** `<arpa/inet.h>` — Internet addresses as text and in both byte orders; gives `<netinet/in.h>`'s names too. @module */
import { char, type const_char_p, type const_pointer, type int, type pointer } from '../internal/c.ts'
import { charsOf } from '../internal/chars.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { INET_ADDRSTRLEN, in_addr, type in_addr_t } from '../netinet/in.ts'
import type { socklen_t } from '../sys/socket.ts'

export * from '../netinet/in.ts'
export { uint16_t, uint32_t } from '../stdint.ts'
export * from './inet/byteorder.ts'

const native = header('arpa/inet.h')

/**
 * `in_addr_t inet_addr(const char *cp)` — an IPv4 address from its text.
 *
 * @returns the address in network byte order, or {@link INADDR_NONE} if the text is none; 255.255.255.255 has the same value.
 * @see `inet_addr(3)`
 */
export function inet_addr(cp: const_char_p): in_addr_t {
  return native.inet_addr(cp)
}

/**
 * `int inet_aton(const char *cp, struct in_addr *inp)` — an IPv4 address from its text.
 *
 * One to four numbers, each decimal, octal (`0…`) or hexadecimal (`0x…`); the last one fills the bytes that are left.
 *
 * @returns 1, or 0 if the text is no address; errno stays as it is.
 * @see `inet_aton(3)`
 */
export function inet_aton(cp: const_char_p, inp: in_addr): int {
  return native.inet_aton(cp, inp)
}

/**
 * `in_addr_t inet_network(const char *cp)` — a network number from its text, in host byte order.
 *
 * @returns the number, or {@link INADDR_NONE} if the text is none.
 * @see `inet_network(3)`
 */
export function inet_network(cp: const_char_p): in_addr_t {
  return native.inet_network(cp)
}

const text = char.array(INET_ADDRSTRLEN)

/**
 * `char *inet_ntoa(struct in_addr in)` — the text of an IPv4 address.
 *
 * @returns always the same buffer, which the next call overwrites, as in C. In a template, and for `String()`, it is its text.
 * @see `inet_ntoa(3)`
 */
export function inet_ntoa(in_: in_addr): Buffer {
  native.inet_ntoa(in_, text)
  return text
}

/**
 * `struct in_addr inet_makeaddr(in_addr_t net, in_addr_t host)` — an address from its network's number and its host's, both in host byte order.
 *
 * @see `inet_makeaddr(3)`
 */
export function inet_makeaddr(net: in_addr_t, host: in_addr_t): in_addr {
  const made = new in_addr()
  native.inet_makeaddr(net, host, made)
  return made
}

/**
 * `in_addr_t inet_lnaof(struct in_addr in)` — the host's part of an address, by its class, in host byte order.
 *
 * @see `inet_lnaof(3)`
 */
export function inet_lnaof(in_: in_addr): in_addr_t {
  return native.inet_lnaof(in_)
}

/**
 * `in_addr_t inet_netof(struct in_addr in)` — the network's part of an address, by its class, in host byte order.
 *
 * @see `inet_netof(3)`
 */
export function inet_netof(in_: in_addr): in_addr_t {
  return native.inet_netof(in_)
}

/**
 * `int inet_pton(int af, const char *src, void *dst)` — an address of either family from its text.
 *
 * @param af - AF_INET: exactly four decimal numbers; AF_INET6.
 * @param dst - an in_addr or an in6_addr.
 * @returns 1, 0 if the text is no address of this family, or -1 with errno set: EAFNOSUPPORT.
 * @see `inet_pton(3)`
 */
export function inet_pton(af: int, src: const_char_p, dst: pointer): int {
  return ret(native.inet_pton(af, src, dst))
}

/**
 * `const char *inet_ntop(int af, const void *src, char *dst, socklen_t size)` — the text of an address of either family.
 *
 * @param src - an in_addr or an in6_addr.
 * @param size - bytes of `dst`: {@link INET_ADDRSTRLEN} or {@link INET6_ADDRSTRLEN} are enough.
 * @returns the memory of `dst`, which in a template is its text, or null with errno set: EAFNOSUPPORT, ENOSPC.
 * @see `inet_ntop(3)`
 */
export function inet_ntop(af: int, src: const_pointer, dst: pointer, size: socklen_t): Buffer | null {
  return ret(native.inet_ntop(af, src, dst, size)) === -1 ? null : charsOf(dst)
}
