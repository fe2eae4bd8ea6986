/** `<netinet/ether.h>` — Ethernet addresses as text, and /etc/ethers; gives `<netinet/if_ether.h>`'s names too. @module */
import type { const_char_p, int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ether_addr } from '../net/ethernet.ts'

export * from './if_ether.ts'

const native = header('netinet/ether.h')

/**
 * `char *ether_ntoa(const struct ether_addr *addr)` — an Ethernet address as text: `'0:1a:2b:3c:4d:5e'`, without leading zeroes.
 *
 * @see `ether_ntoa(3)`
 */
export function ether_ntoa(addr: ether_addr): string {
  return native.ether_ntoa(addr)
}

/**
 * `char *ether_ntoa_r(const struct ether_addr *addr, char *buf)` — the same, into the caller's memory: 18 bytes hold each.
 *
 * @returns `buf`.
 * @see `ether_ntoa_r(3)`
 */
export function ether_ntoa_r<T extends ArrayBufferView>(addr: ether_addr, buf: T): T {
  native.ether_ntoa_r(addr, buf)
  return buf
}

/**
 * `struct ether_addr *ether_aton(const char *asc)` — text to an Ethernet address.
 *
 * @returns the address, or null where the text is none.
 * @see `ether_aton(3)`
 */
export function ether_aton(asc: const_char_p): ether_addr | null {
  return ether_aton_r(asc, found)
}

/** What ether_aton returns: the same object each time, as in C. */
const found = new ether_addr()

/**
 * `struct ether_addr *ether_aton_r(const char *asc, struct ether_addr *addr)` — the same, into the caller's struct.
 *
 * @returns `addr`, or null where the text is no address.
 * @see `ether_aton_r(3)`
 */
export function ether_aton_r(asc: const_char_p, addr: ether_addr): ether_addr | null {
  return native.ether_aton_r(asc, addr) === 1 ? addr : null
}

/**
 * `int ether_ntohost(char *hostname, const struct ether_addr *addr)` — the name of an address in /etc/ethers.
 *
 * @param hostname - a name for which it has no room is a RangeError.
 * @returns 0, or another number where there is none.
 * @see `ether_ntohost(3)`
 */
export function ether_ntohost(hostname: ArrayBufferView, addr: ether_addr): int {
  return native.ether_ntohost(hostname, addr)
}

/**
 * `int ether_hostton(const char *hostname, struct ether_addr *addr)` — the address of a name in /etc/ethers.
 *
 * @returns 0, or another number where there is none.
 * @see `ether_hostton(3)`
 */
export function ether_hostton(hostname: const_char_p, addr: ether_addr): int {
  return native.ether_hostton(hostname, addr)
}

/**
 * `int ether_line(const char *line, struct ether_addr *addr, char *hostname)` — read a line in the form of /etc/ethers.
 *
 * @param hostname - a name for which it has no room is a RangeError.
 * @returns 0, or another number where the line is none; nothing is stored then.
 * @see `ether_line(3)`
 */
export function ether_line(line: const_char_p, addr: ether_addr, hostname: ArrayBufferView): int {
  return native.ether_line(line, addr, hostname)
}
