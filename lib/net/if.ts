/** `<net/if.h>` — network interfaces: names, numbers, flags. @module */

import { array } from '../array.ts'
import { memory, type StructArray } from '../internal/array.ts'
import type { char, const_char_p, int, pointer, short, unsigned } from '../internal/c.ts'
import { charsOf } from '../internal/chars.ts'
import { notOne } from '../internal/fault.ts'
import { header } from '../internal/native.ts'
import { object, ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import { structOrFunction } from '../internal/struct-or-function.ts'
import { sockaddr } from '../sys/socket.ts'

const native = header('net/if.h')

/** The bytes of an interface's name, its NUL included. */
export const IF_NAMESIZE: int = native.IF_NAMESIZE
/** The same as {@link IF_NAMESIZE}. */
export const IFNAMSIZ: int = native.IFNAMSIZ
/** The bytes of a hardware address (6). */
export const IFHWADDRLEN: int = native.IFHWADDRLEN

/** It is switched on. */
export const IFF_UP: int = native.IFF_UP
/** It has a broadcast address. */
export const IFF_BROADCAST: int = native.IFF_BROADCAST
/** Its driver tells more (0x4). */
export const IFF_DEBUG: int = native.IFF_DEBUG
/** The loopback interface (0x8). */
export const IFF_LOOPBACK: int = native.IFF_LOOPBACK
/** It leads to one other end (0x10). */
export const IFF_POINTOPOINT: int = native.IFF_POINTOPOINT
/** No trailers: without effect (0x20). */
export const IFF_NOTRAILERS: int = native.IFF_NOTRAILERS
/** It is ready to carry data. */
export const IFF_RUNNING: int = native.IFF_RUNNING
/** No ARP (0x80). */
export const IFF_NOARP: int = native.IFF_NOARP
/** It takes in everybody's packets. */
export const IFF_PROMISC: int = native.IFF_PROMISC
/** It hears all multicasts (0x200). */
export const IFF_ALLMULTI: int = native.IFF_ALLMULTI
/** It shares a load among others: a bond (0x400). */
export const IFF_MASTER: int = native.IFF_MASTER
/** It is one of a bond's (0x800). */
export const IFF_SLAVE: int = native.IFF_SLAVE
/** It can do multicast (0x1000). */
export const IFF_MULTICAST: int = native.IFF_MULTICAST
/** Its medium can be chosen (0x2000). */
export const IFF_PORTSEL: int = native.IFF_PORTSEL
/** It chooses its medium itself (0x4000). */
export const IFF_AUTOMEDIA: int = native.IFF_AUTOMEDIA
/** Its addresses go when it goes down (0x8000). */
export const IFF_DYNAMIC: int = native.IFF_DYNAMIC

class nameindex extends struct<nameindex>(native.if_nameindex.struct) {
  /** From 1; 0 ends the list. */
  declare if_index: unsigned
  declare if_name: string | null
}
Object.defineProperty(nameindex, 'name', { value: 'if_nameindex' })

/**
 * `struct if_nameindex *if_nameindex(void)` — the numbers and the names of all interfaces.
 *
 * The struct of the same name holds one of them. The list ends, as in C, with an element of number 0 and name null: `for (let i = 0; list[i].if_index !== 0; i++)`.
 *
 * @returns the list, or null with errno set: ENOBUFS, ENOMEM, EMFILE.
 * @see `if_nameindex(3)`
 */
export const if_nameindex: typeof nameindex & (() => nameindex[] | null) = structOrFunction(nameindex, () => {
  const found = object<Pick<nameindex, 'if_index' | 'if_name'>[]>(native.if_nameindex())
  return found && [...found.map(entry => Object.assign(new nameindex(), entry)), new nameindex()]
})
/** See the function and the class of the same name. */
export type if_nameindex = nameindex

/**
 * `void if_freenameindex(struct if_nameindex *ptr)` — give a list back.
 *
 * The list is JavaScript's memory, so nothing is left to give back: C programs read as they are, and forgetting the call leaks nothing.
 *
 * @see `if_nameindex(3)`
 */
export function if_freenameindex(ptr: if_nameindex[] | null): void {
  if (ptr !== null && !Array.isArray(ptr)) notOne('if_freenameindex', 'ptr', 'what if_nameindex returned', ptr)
}

/**
 * `unsigned if_nametoindex(const char *ifname)` — the number of an interface.
 *
 * @returns the number, from 1; or 0 with errno set: ENODEV.
 * @see `if_nametoindex(3)`
 */
export function if_nametoindex(ifname: const_char_p): unsigned {
  const index = ret(native.if_nametoindex(ifname))
  return index === -1 ? 0 : index
}

/**
 * `char *if_indextoname(unsigned ifindex, char *ifname)` — the name of an interface.
 *
 * @param ifname - receives the name; at least {@link IF_NAMESIZE} bytes.
 * @returns `ifname`, or null with errno set: ENXIO.
 * @see `if_indextoname(3)`
 */
export function if_indextoname(ifindex: unsigned, ifname: pointer): Buffer | null {
  return ret(native.if_indextoname(ifindex, ifname)) === -1 ? null : charsOf(ifname)
}

/** `struct ifmap` — where the hardware of an interface sits. */
export class ifmap extends struct<ifmap>(native.ifmap) {
  declare mem_start: number
  declare mem_end: number
  declare base_addr: unsigned
  declare irq: char
  declare dma: char
  declare port: char
}

const addresses = {
  ifr_addr: sockaddr,
  ifr_dstaddr: sockaddr,
  ifr_broadaddr: sockaddr,
  ifr_netmask: sockaddr,
  ifr_hwaddr: sockaddr,
}

/**
 * `struct ifreq` — a question about one interface, and its answer: the argument of ioctl's SIOC*.
 *
 * Everything but the name is a union, here too: the fields are views of the same bytes, and the request says which one counts. C's
 * cast of an address to its own struct is `new sockaddr_in(ifr.ifr_addr)`.
 */
export class ifreq extends struct<ifreq>(native.ifreq, { ...addresses, ifr_map: ifmap }) {
  declare ifr_addr: sockaddr
  declare ifr_dstaddr: sockaddr
  declare ifr_broadaddr: sockaddr
  declare ifr_netmask: sockaddr
  declare ifr_hwaddr: sockaddr
  /** IFF_*. */
  declare ifr_flags: short
  declare ifr_metric: int
  declare ifr_mtu: int
  declare ifr_map: ifmap
  /** For requests with a struct of their own, such as SIOCETHTOOL. */
  declare ifr_data: pointer
  declare ifr_ifindex: int
  declare ifr_bandwidth: int
  declare ifr_qlen: int
}

// An interface, because it alone can say that a member takes more than it gives.
export interface ifreq {
  /** A string is padded with NULs, as `strncpy(ifr.ifr_name, 'eth0', IFNAMSIZ)` does it. */
  get ifr_name(): Buffer
  set ifr_name(value: Uint8Array | string)
  get ifr_slave(): Buffer
  set ifr_slave(value: Uint8Array | string)
  get ifr_newname(): Buffer
  set ifr_newname(value: Uint8Array | string)
}

/** `struct ifconf` — a buffer for the interfaces that SIOCGIFCONF lists. */
export class ifconf extends struct<ifconf>(native.ifconf) {
  /** The bytes of the buffer, and after the call those of them that were filled. */
  declare ifc_len: int
  /** The buffer; null asks for the length alone. */
  declare ifc_buf: pointer

  /** The same buffer as an array of {@link ifreq}, as many as fit. */
  get ifc_req(): StructArray<ifreq> | null {
    const bytes = memory(this.ifc_buf)
    return bytes && array(ifreq, bytes)
  }
  set ifc_req(value: StructArray<ifreq> | null) {
    this.ifc_buf = value?.bytes ?? null
  }
}
