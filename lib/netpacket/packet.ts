/** `<netpacket/packet.h>` — packets as the device driver sees them. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { Address } from '../internal/struct-class.ts'
import type { sa_family_t } from '../sys/socket.ts'

const native = header('netpacket/packet.h')

/** `struct sockaddr_ll` — the address of an AF_PACKET socket: a device. */
export class sockaddr_ll extends struct<sockaddr_ll, Address>(native.sockaddr_ll) {
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

/** `struct packet_mreq` — what a device is to take in: PACKET_ADD_MEMBERSHIP. */
export class packet_mreq extends struct<packet_mreq>(native.packet_mreq) {
  declare mr_ifindex: int
  declare mr_type: number
  declare mr_alen: number
  declare mr_address: Buffer
}

// Where a packet goes: sll_pkttype.
/** sll_pkttype: for this machine (0). */
export const PACKET_HOST: int = native.PACKET_HOST
/** sll_pkttype: for all (1). */
export const PACKET_BROADCAST: int = native.PACKET_BROADCAST
/** sll_pkttype: for a group (2). */
export const PACKET_MULTICAST: int = native.PACKET_MULTICAST
/** sll_pkttype: for another machine (3). */
export const PACKET_OTHERHOST: int = native.PACKET_OTHERHOST
/** sll_pkttype: from this machine (4). */
export const PACKET_OUTGOING: int = native.PACKET_OUTGOING
/** sll_pkttype: looped back, inside the kernel (5). */
export const PACKET_LOOPBACK: int = native.PACKET_LOOPBACK
/** sll_pkttype: fast-routed; no longer in Linux (6). */
export const PACKET_FASTROUTE: int = native.PACKET_FASTROUTE

// Options at level SOL_PACKET.
/** Hear more, as everything or a group: a struct packet_mreq. */
export const PACKET_ADD_MEMBERSHIP: int = native.PACKET_ADD_MEMBERSHIP
/** No longer hear that: a struct packet_mreq. */
export const PACKET_DROP_MEMBERSHIP: int = native.PACKET_DROP_MEMBERSHIP
/** A number that the kernel does not use: ENOPROTOOPT. */
export const PACKET_RECV_OUTPUT: int = native.PACKET_RECV_OUTPUT
/** A ring for mmap to receive by: a struct tpacket_req. */
export const PACKET_RX_RING: int = native.PACKET_RX_RING
/** Packets seen and dropped since last asked: a struct tpacket_stats; read only. */
export const PACKET_STATISTICS: int = native.PACKET_STATISTICS
/** Packets from this length on are also copied to the queue: an int. */
export const PACKET_COPY_THRESH: int = native.PACKET_COPY_THRESH
/** Each packet brings a struct tpacket_auxdata: an int, on or off. */
export const PACKET_AUXDATA: int = native.PACKET_AUXDATA
/** sll_ifindex is the interface that it really came by: an int, on or off. */
export const PACKET_ORIGDEV: int = native.PACKET_ORIGDEV
/** The layout of the ring: an int, TPACKET_V1 to V3. */
export const PACKET_VERSION: int = native.PACKET_VERSION
/** The size of that layout's header: an int, which holds the layout first. */
export const PACKET_HDRLEN: int = native.PACKET_HDRLEN
/** Bytes to leave free before each packet in the ring: an unsigned int. */
export const PACKET_RESERVE: int = native.PACKET_RESERVE
/** A ring for mmap to send by: a struct tpacket_req. */
export const PACKET_TX_RING: int = native.PACKET_TX_RING
/** Drop malformed packets of the sending ring rather than stop: an int, on or off. */
export const PACKET_LOSS: int = native.PACKET_LOSS
/** Each packet begins with a struct virtio_net_hdr: an int, on or off. */
export const PACKET_VNET_HDR: int = native.PACKET_VNET_HDR
/** Ancillary data of the error queue: when a packet was sent. */
export const PACKET_TX_TIMESTAMP: int = native.PACKET_TX_TIMESTAMP
/** Which clock stamps the ring's packets: an int of SOF_TIMESTAMPING_ flags. */
export const PACKET_TIMESTAMP: int = native.PACKET_TIMESTAMP
/** Share the packets with other sockets: an int, a group's id and how to share. */
export const PACKET_FANOUT: int = native.PACKET_FANOUT
/** The sending ring's packets say where they begin: an int, on or off. */
export const PACKET_TX_HAS_OFF: int = native.PACKET_TX_HAS_OFF
/** Send past the queueing discipline: an int, on or off. */
export const PACKET_QDISC_BYPASS: int = native.PACKET_QDISC_BYPASS
/** Packets that went to another socket of the group; read only. */
export const PACKET_ROLLOVER_STATS: int = native.PACKET_ROLLOVER_STATS
/** The BPF program that shares the packets out. */
export const PACKET_FANOUT_DATA: int = native.PACKET_FANOUT_DATA
/** No packets that this machine sends: an int, on or off. */
export const PACKET_IGNORE_OUTGOING: int = native.PACKET_IGNORE_OUTGOING

// What to take in: mr_type.
/** mr_type: a group (0). */
export const PACKET_MR_MULTICAST: int = native.PACKET_MR_MULTICAST
/** mr_type: everything (1). */
export const PACKET_MR_PROMISC: int = native.PACKET_MR_PROMISC
/** mr_type: all multicasts (2). */
export const PACKET_MR_ALLMULTI: int = native.PACKET_MR_ALLMULTI
/** mr_type: one more address of its own (3). */
export const PACKET_MR_UNICAST: int = native.PACKET_MR_UNICAST
