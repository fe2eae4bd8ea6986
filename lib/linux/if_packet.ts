/** `<linux/if_packet.h>` — packet sockets beyond `<netpacket/packet.h>`, whose names it gives too: rings, fan-out, statistics. @module */
import type { int } from '../internal/c.ts'
import { intOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { Address } from '../internal/struct-class.ts'

export * from '../netpacket/packet.ts'

const native = header('linux/if_packet.h')

/** `struct sockaddr_pkt` — the address of a SOCK_PACKET socket, which is obsolete. */
export class sockaddr_pkt extends struct<sockaddr_pkt, Address>(native.sockaddr_pkt) {
  declare spkt_family: number
  /** The device's name, 14 bytes. */
  declare spkt_device: Buffer
  /** ETH_P_*, in network byte order. */
  declare spkt_protocol: number
}

/** `struct tpacket_stats` — PACKET_STATISTICS: counted since it was last asked for. */
export class tpacket_stats extends struct<tpacket_stats>(native.tpacket_stats) {
  /** All packets. */
  declare tp_packets: number
  /** Those for which there was no room. */
  declare tp_drops: number
}

/** `struct tpacket_stats_v3` — the same for TPACKET_V3. */
export class tpacket_stats_v3 extends struct<tpacket_stats_v3>(native.tpacket_stats_v3) {
  declare tp_packets: number
  declare tp_drops: number
  /** How often the ring was full. */
  declare tp_freeze_q_cnt: number
}

/** `struct tpacket_rollover_stats` — PACKET_ROLLOVER_STATS. */
export class tpacket_rollover_stats extends struct<tpacket_rollover_stats>(native.tpacket_rollover_stats) {
  declare tp_all: number
  declare tp_huge: number
  declare tp_failed: number
}

/** `struct tpacket_auxdata` — what comes beside a packet as a control message of PACKET_AUXDATA. */
export class tpacket_auxdata extends struct<tpacket_auxdata>(native.tpacket_auxdata) {
  /** TP_STATUS_*. */
  declare tp_status: number
  /** Bytes of the packet. */
  declare tp_len: number
  /** Bytes of it that are here. */
  declare tp_snaplen: number
  declare tp_mac: number
  declare tp_net: number
  declare tp_vlan_tci: number
  declare tp_vlan_tpid: number
}

/** `struct tpacket_hdr` — what stands before a frame in a ring of TPACKET_V1. */
export class tpacket_hdr extends struct<tpacket_hdr>(native.tpacket_hdr) {
  /** TP_STATUS_*. */
  declare tp_status: number
  declare tp_len: number
  declare tp_snaplen: number
  /** Where the frame begins. */
  declare tp_mac: number
  /** Where its packet begins. */
  declare tp_net: number
  declare tp_sec: number
  declare tp_usec: number
}

/** `struct tpacket2_hdr` — the same of TPACKET_V2. */
export class tpacket2_hdr extends struct<tpacket2_hdr>(native.tpacket2_hdr) {
  declare tp_status: number
  declare tp_len: number
  declare tp_snaplen: number
  declare tp_mac: number
  declare tp_net: number
  declare tp_sec: number
  declare tp_nsec: number
  declare tp_vlan_tci: number
  declare tp_vlan_tpid: number
}

/** `struct tpacket_hdr_variant1` — a part of tpacket3_hdr. */
export class tpacket_hdr_variant1 extends struct<tpacket_hdr_variant1>(native.tpacket_hdr_variant1) {
  declare tp_rxhash: number
  declare tp_vlan_tci: number
  declare tp_vlan_tpid: number
}

/** `struct tpacket3_hdr` — the same of TPACKET_V3. */
export class tpacket3_hdr extends struct<tpacket3_hdr>(native.tpacket3_hdr, { hv1: tpacket_hdr_variant1 }) {
  /** Where the next frame of the block begins, from here. */
  declare tp_next_offset: number
  declare tp_sec: number
  declare tp_nsec: number
  declare tp_snaplen: number
  declare tp_len: number
  declare tp_status: number
  declare tp_mac: number
  declare tp_net: number
  declare hv1: tpacket_hdr_variant1
}

/** `struct tpacket_bd_ts` — a time in a block. */
export class tpacket_bd_ts extends struct<tpacket_bd_ts>(native.tpacket_bd_ts) {
  declare ts_sec: number
  declare ts_usec: number
  declare ts_nsec: number
}

/** `struct tpacket_hdr_v1` — what a block of TPACKET_V3 begins with. */
export class tpacket_hdr_v1 extends struct<tpacket_hdr_v1>(native.tpacket_hdr_v1, {
  ts_first_pkt: tpacket_bd_ts,
  ts_last_pkt: tpacket_bd_ts,
}) {
  /** TP_STATUS_*. */
  declare block_status: number
  declare num_pkts: number
  declare offset_to_first_pkt: number
  declare blk_len: number
  declare seq_num: number
  declare ts_first_pkt: tpacket_bd_ts
  declare ts_last_pkt: tpacket_bd_ts
}

/** `union tpacket_bd_header_u` — the header of a block, by version. */
export class tpacket_bd_header_u extends struct<tpacket_bd_header_u>(native.tpacket_bd_header_u, {
  bh1: tpacket_hdr_v1,
}) {
  declare bh1: tpacket_hdr_v1
}

/** `struct tpacket_block_desc` — a block of TPACKET_V3. */
export class tpacket_block_desc extends struct<tpacket_block_desc>(native.tpacket_block_desc, {
  hdr: tpacket_bd_header_u,
}) {
  declare version: number
  declare offset_to_priv: number
  declare hdr: tpacket_bd_header_u
}

/** `struct tpacket_req` — a ring: PACKET_RX_RING, PACKET_TX_RING. */
export class tpacket_req extends struct<tpacket_req>(native.tpacket_req) {
  /** A multiple of the page size. */
  declare tp_block_size: number
  declare tp_block_nr: number
  /** A multiple of TPACKET_ALIGNMENT. */
  declare tp_frame_size: number
  /** As many as the blocks hold. */
  declare tp_frame_nr: number
}

/** `struct tpacket_req3` — the same for TPACKET_V3. */
export class tpacket_req3 extends struct<tpacket_req3>(native.tpacket_req3) {
  declare tp_block_size: number
  declare tp_block_nr: number
  declare tp_frame_size: number
  declare tp_frame_nr: number
  /** Milliseconds after which a block is given out that is not full. */
  declare tp_retire_blk_tov: number
  declare tp_sizeof_priv: number
  /** TP_FT_REQ_FILL_RXHASH. */
  declare tp_feature_req_word: number
}

/** `struct fanout_args` — PACKET_FANOUT. */
export class fanout_args extends struct<fanout_args>(native.fanout_args) {
  /** The group. */
  declare id: number
  /** PACKET_FANOUT_*. */
  declare type_flags: number
  declare max_num_members: number
}

/**
 * `int TPACKET_ALIGN(int x)` — round up to where a frame may begin.
 *
 * @see `packet(7)`
 */
export function TPACKET_ALIGN(x: int): int {
  return (intOf('TPACKET_ALIGN', 'x', x) + TPACKET_ALIGNMENT - 1) & ~(TPACKET_ALIGNMENT - 1)
}

// Kinds of packets.
/** To user space (6). */
export const PACKET_USER: int = native.PACKET_USER
/** To the kernel (7). */
export const PACKET_KERNEL: int = native.PACKET_KERNEL

// How sockets of a group share packets: PACKET_FANOUT.
/** By flow (0). */
export const PACKET_FANOUT_HASH: int = native.PACKET_FANOUT_HASH
/** In turn (1). */
export const PACKET_FANOUT_LB: int = native.PACKET_FANOUT_LB
/** By processor (2). */
export const PACKET_FANOUT_CPU: int = native.PACKET_FANOUT_CPU
/** All to one, until it is full (3). */
export const PACKET_FANOUT_ROLLOVER: int = native.PACKET_FANOUT_ROLLOVER
/** At random (4). */
export const PACKET_FANOUT_RND: int = native.PACKET_FANOUT_RND
/** By the device's queue (5). */
export const PACKET_FANOUT_QM: int = native.PACKET_FANOUT_QM
/** As a filter says (6). */
export const PACKET_FANOUT_CBPF: int = native.PACKET_FANOUT_CBPF
/** As a BPF program says (7). */
export const PACKET_FANOUT_EBPF: int = native.PACKET_FANOUT_EBPF
/** To another one where one is full (0x1000). */
export const PACKET_FANOUT_FLAG_ROLLOVER: int = native.PACKET_FANOUT_FLAG_ROLLOVER
/** Choose a group that is not there yet (0x2000). */
export const PACKET_FANOUT_FLAG_UNIQUEID: int = native.PACKET_FANOUT_FLAG_UNIQUEID
/** Put fragments together first (0x8000). */
export const PACKET_FANOUT_FLAG_DEFRAG: int = native.PACKET_FANOUT_FLAG_DEFRAG

// What a frame of a ring is.
/** Received: the kernel's (0). */
export const TP_STATUS_KERNEL: int = native.TP_STATUS_KERNEL
/** Received: the program's (1 << 0). */
export const TP_STATUS_USER: int = native.TP_STATUS_USER
/** It was longer than a frame, and can be read whole by recv (1 << 1). */
export const TP_STATUS_COPY: int = native.TP_STATUS_COPY
/** Packets were lost (1 << 2). */
export const TP_STATUS_LOSING: int = native.TP_STATUS_LOSING
/** The checksum is still to be made (1 << 3). */
export const TP_STATUS_CSUMNOTREADY: int = native.TP_STATUS_CSUMNOTREADY
/** `tp_vlan_tci` counts (1 << 4). */
export const TP_STATUS_VLAN_VALID: int = native.TP_STATUS_VLAN_VALID
/** The block was given out because its time was over (1 << 5). */
export const TP_STATUS_BLK_TMO: int = native.TP_STATUS_BLK_TMO
/** `tp_vlan_tpid` counts (1 << 6). */
export const TP_STATUS_VLAN_TPID_VALID: int = native.TP_STATUS_VLAN_TPID_VALID
/** The checksum is right (1 << 7). */
export const TP_STATUS_CSUM_VALID: int = native.TP_STATUS_CSUM_VALID
/** To send: free (0). */
export const TP_STATUS_AVAILABLE: int = native.TP_STATUS_AVAILABLE
/** To send: ready (1 << 0). */
export const TP_STATUS_SEND_REQUEST: int = native.TP_STATUS_SEND_REQUEST
/** To send: on its way (1 << 1). */
export const TP_STATUS_SENDING: int = native.TP_STATUS_SENDING
/** To send: refused (1 << 2). */
export const TP_STATUS_WRONG_FORMAT: int = native.TP_STATUS_WRONG_FORMAT
/** The time is the kernel's (1 << 29). */
export const TP_STATUS_TS_SOFTWARE: int = native.TP_STATUS_TS_SOFTWARE
/** Never set any more (1 << 30). */
export const TP_STATUS_TS_SYS_HARDWARE: int = native.TP_STATUS_TS_SYS_HARDWARE
/** The time is the device's (1 << 31). */
export const TP_STATUS_TS_RAW_HARDWARE: int = native.TP_STATUS_TS_RAW_HARDWARE
/** Fill in `tp_rxhash` (0x1). */
export const TP_FT_REQ_FILL_RXHASH: int = native.TP_FT_REQ_FILL_RXHASH
/** Where frames begin (16). */
export const TPACKET_ALIGNMENT: int = native.TPACKET_ALIGNMENT
/** Bytes before a frame of TPACKET_V1. */
export const TPACKET_HDRLEN: int = native.TPACKET_HDRLEN
/** Bytes before a frame of TPACKET_V2. */
export const TPACKET2_HDRLEN: int = native.TPACKET2_HDRLEN
/** Bytes before a frame of TPACKET_V3. */
export const TPACKET3_HDRLEN: int = native.TPACKET3_HDRLEN

// Versions of rings: PACKET_VERSION.
/** The first (0). */
export const TPACKET_V1: int = native.TPACKET_V1
/** With nanoseconds and VLANs (1). */
export const TPACKET_V2: int = native.TPACKET_V2
/** With blocks of frames of any length (2). */
export const TPACKET_V3: int = native.TPACKET_V3
