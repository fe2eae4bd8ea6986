/** `<netpacket/packet.h>` — packets as the device driver sees them. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { sa_family_t } from '../sys/socket.ts'

const native = header('netpacket/packet.h')

/** `struct sockaddr_ll` — the address of an AF_PACKET socket: a device. */
export class sockaddr_ll extends struct(native.sockaddr_ll) {
  declare sll_family: sa_family_t
  /** ETH_P_*, in network byte order. */
  declare sll_protocol: number
  /** The index of the device; 0: any. */
  declare sll_ifindex: int
  /** ARPHRD_*. */
  declare sll_hatype: number
  /** PACKET_HOST … */
  declare sll_pkttype: number
  /** Bytes of `sll_addr` that count. */
  declare sll_halen: number
  declare sll_addr: Buffer
}

/** `struct packet_mreq` — what a device shall take in: PACKET_ADD_MEMBERSHIP. */
export class packet_mreq extends struct(native.packet_mreq) {
  declare mr_ifindex: int
  declare mr_type: number
  declare mr_alen: number
  declare mr_address: Buffer
}

// Where a packet goes: sll_pkttype.
export const PACKET_HOST: int = native.PACKET_HOST
export const PACKET_BROADCAST: int = native.PACKET_BROADCAST
export const PACKET_MULTICAST: int = native.PACKET_MULTICAST
export const PACKET_OTHERHOST: int = native.PACKET_OTHERHOST
export const PACKET_OUTGOING: int = native.PACKET_OUTGOING
export const PACKET_LOOPBACK: int = native.PACKET_LOOPBACK
export const PACKET_FASTROUTE: int = native.PACKET_FASTROUTE

// Options at level SOL_PACKET.
export const PACKET_ADD_MEMBERSHIP: int = native.PACKET_ADD_MEMBERSHIP
export const PACKET_DROP_MEMBERSHIP: int = native.PACKET_DROP_MEMBERSHIP
export const PACKET_RECV_OUTPUT: int = native.PACKET_RECV_OUTPUT
export const PACKET_RX_RING: int = native.PACKET_RX_RING
export const PACKET_STATISTICS: int = native.PACKET_STATISTICS
export const PACKET_COPY_THRESH: int = native.PACKET_COPY_THRESH
export const PACKET_AUXDATA: int = native.PACKET_AUXDATA
export const PACKET_ORIGDEV: int = native.PACKET_ORIGDEV
export const PACKET_VERSION: int = native.PACKET_VERSION
export const PACKET_HDRLEN: int = native.PACKET_HDRLEN
export const PACKET_RESERVE: int = native.PACKET_RESERVE
export const PACKET_TX_RING: int = native.PACKET_TX_RING
export const PACKET_LOSS: int = native.PACKET_LOSS
export const PACKET_VNET_HDR: int = native.PACKET_VNET_HDR
export const PACKET_TX_TIMESTAMP: int = native.PACKET_TX_TIMESTAMP
export const PACKET_TIMESTAMP: int = native.PACKET_TIMESTAMP
export const PACKET_FANOUT: int = native.PACKET_FANOUT
export const PACKET_TX_HAS_OFF: int = native.PACKET_TX_HAS_OFF
export const PACKET_QDISC_BYPASS: int = native.PACKET_QDISC_BYPASS
export const PACKET_ROLLOVER_STATS: int = native.PACKET_ROLLOVER_STATS
export const PACKET_FANOUT_DATA: int = native.PACKET_FANOUT_DATA
export const PACKET_IGNORE_OUTGOING: int = native.PACKET_IGNORE_OUTGOING

// What to take in: mr_type.
export const PACKET_MR_MULTICAST: int = native.PACKET_MR_MULTICAST
export const PACKET_MR_PROMISC: int = native.PACKET_MR_PROMISC
export const PACKET_MR_ALLMULTI: int = native.PACKET_MR_ALLMULTI
export const PACKET_MR_UNICAST: int = native.PACKET_MR_UNICAST
