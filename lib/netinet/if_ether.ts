/** `<netinet/if_ether.h>` — ARP over Ethernet; gives `<net/ethernet.h>`'s and `<net/if_arp.h>`'s names too, as glibc's does. @module */

import type { pointer } from '../internal/c.ts'
import { rangeFault } from '../internal/fault.ts'
import { bytesOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import { arphdr } from '../net/if_arp.ts'

export * from '../net/ethernet.ts'
export * from '../net/if_arp.ts'

const native = header('netinet/if_ether.h')

/** `struct ether_arp` — an ARP packet for IPv4 over Ethernet. */
export class ether_arp extends struct<ether_arp>(native.ether_arp, { ea_hdr: arphdr }) {
  declare ea_hdr: arphdr
  /** The sender's device, 6 bytes. */
  declare arp_sha: Buffer
  /** The sender's address, 4 bytes. */
  declare arp_spa: Buffer
  /** The target's device. */
  declare arp_tha: Buffer
  /** The target's address. */
  declare arp_tpa: Buffer
  /** ARPHRD_*, in network byte order, as what follows. */
  declare arp_hrd: number
  /** ETH_P_*. */
  declare arp_pro: number
  declare arp_hln: number
  declare arp_pln: number
  /** ARPOP_*. */
  declare arp_op: number
}

/**
 * `void ETHER_MAP_IP_MULTICAST(struct in_addr *ipaddr, uint8_t enaddr[6])` — the Ethernet address that an IPv4 multicast group is sent to.
 *
 * @see `packet(7)`
 */
export function ETHER_MAP_IP_MULTICAST(ipaddr: NonNullable<pointer>, enaddr: ArrayBufferView): void {
  const from = bytesOf('ETHER_MAP_IP_MULTICAST', 'ipaddr', ipaddr)
  const to = bytesOf('ETHER_MAP_IP_MULTICAST', 'enaddr', enaddr)
  if (from.length < 4) rangeFault('ETHER_MAP_IP_MULTICAST', 'ipaddr', 'is too short: C reads 4 bytes')
  if (to.length < 6) rangeFault('ETHER_MAP_IP_MULTICAST', 'enaddr', 'is too short: C writes 6 bytes')
  to.set([0x01, 0x00, 0x5e, from[1]! & 0x7f, from[2]!, from[3]!])
}
