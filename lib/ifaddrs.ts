/** `<ifaddrs.h>` — the addresses of all interfaces. @module */

import type { unsigned } from './internal/c.ts'
import { instanceOrNull, pointerTo } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { object } from './internal/result.ts'
import { struct } from './internal/struct.ts'
import { sockaddr } from './sys/socket.ts'

const native = header('ifaddrs.h')

/** `struct ifaddrs` — one address of one interface, and the next of the list. */
export class ifaddrs extends struct<ifaddrs>(native.ifaddrs) {
  /** The next element of the list, or null. */
  declare ifa_next: ifaddrs | null
  declare ifa_name: string
  /** IFF_*. */
  declare ifa_flags: unsigned
  /** All bytes of the address: C's cast to the family's own struct is `new sockaddr_in(ifa_addr)`. Null for an interface without one. */
  declare ifa_addr: sockaddr | null
  declare ifa_netmask: sockaddr | null
  /** A union with {@link ifa_dstaddr}: with IFF_BROADCAST it is this one. */
  declare ifa_broadaddr: sockaddr | null
  /** With IFF_POINTOPOINT: the other end. */
  declare ifa_dstaddr: sockaddr | null
  /** The counters of a link, for the family AF_PACKET. */
  declare ifa_data: Uint8Array | null
}

/** What the native half found: C's fields, with the addresses as plain bytes. */
interface Found {
  ifa_name: string
  ifa_flags: unsigned
  ifa_addr: Uint8Array | null
  ifa_netmask: Uint8Array | null
  ifa_dstaddr: Uint8Array | null
  ifa_data: Uint8Array | null
}

/**
 * `int getifaddrs(struct ifaddrs **ifap)` — the addresses of all interfaces, as a list.
 *
 * C's `&ifap` is an array of one, whose element is set on success only:
 * ```ts
 * const ifap: [ifaddrs | null] = [null]
 * if (getifaddrs(ifap) === 0) for (let ifa = ifap[0]; ifa; ifa = ifa.ifa_next) …
 * ```
 *
 * @returns 0, or -1 with errno set: EMFILE, ENFILE, ENOBUFS, ENOMEM, and those of socket, bind, sendto and recvmsg.
 * @see `getifaddrs(3)`
 */
export function getifaddrs(ifap: [ifaddrs | null]): number {
  pointerTo('getifaddrs', 'ifap', ifap, false)
  const list = object<Found[]>(native.getifaddrs())
  if (list === null) return -1
  const over = (bytes: Uint8Array | null) => bytes && new sockaddr(bytes)
  ifap[0] = list.reduceRight<ifaddrs | null>((ifa_next, found) => {
    return Object.assign(new ifaddrs(), {
      ...found,
      ifa_next,
      ifa_addr: over(found.ifa_addr),
      ifa_netmask: over(found.ifa_netmask),
      ifa_dstaddr: over(found.ifa_dstaddr),
    })
  }, null)
  return 0
}

/**
 * `void freeifaddrs(struct ifaddrs *ifa)` — give a list back.
 *
 * The list is JavaScript's memory, so nothing is left to give back: C programs read as they are, and forgetting the call leaks nothing.
 *
 * @see `getifaddrs(3)`
 */
export function freeifaddrs(ifa: ifaddrs | null): void {
  instanceOrNull('freeifaddrs', 'ifa', ifaddrs, ifa)
}
