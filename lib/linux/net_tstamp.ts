/** `<linux/net_tstamp.h>` — time stamps of packets: what SO_TIMESTAMPING and SO_TXTIME take, and how an adapter is told. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { clockid_t } from '../sys/types.ts'

const native = header('linux/net_tstamp.h')

/** `struct so_timestamping` — what SO_TIMESTAMPING takes in place of an int, to name a clock too. */
export class so_timestamping extends struct<so_timestamping>(native.so_timestamping) {
  /** SOF_TIMESTAMPING_*, joined by `|`. */
  declare flags: int
  /** The number of the clock, with {@link SOF_TIMESTAMPING_BIND_PHC}. */
  declare bind_phc: int
}

/** `struct hwtstamp_config` — what an adapter stamps: ifr_data of SIOCSHWTSTAMP and SIOCGHWTSTAMP. */
export class hwtstamp_config extends struct<hwtstamp_config>(native.hwtstamp_config) {
  /** HWTSTAMP_FLAG_*. */
  declare flags: int
  /** HWTSTAMP_TX_*. */
  declare tx_type: int
  /** HWTSTAMP_FILTER_*. */
  declare rx_filter: int
}

/** `struct scm_ts_pktinfo` — the data of SCM_TIMESTAMPING_PKTINFO: `new scm_ts_pktinfo(CMSG_DATA(cmsg))`. */
export class scm_ts_pktinfo extends struct<scm_ts_pktinfo>(native.scm_ts_pktinfo) {
  /** The adapter that the packet came in by. */
  declare if_index: unsigned
  /** The packet's length there. */
  declare pkt_length: unsigned
  declare readonly reserved: Uint32Array
}

/** `struct sock_txtime` — what SO_TXTIME takes: when packets are sent. */
export class sock_txtime extends struct<sock_txtime>(native.sock_txtime) {
  /** CLOCK_*, by which the packets' times are given. */
  declare clockid: clockid_t
  /** SOF_TXTIME_*, joined by `|`. */
  declare flags: unsigned
}

/** Of sent packets, by the network adapter. */
export const SOF_TIMESTAMPING_TX_HARDWARE: int = native.SOF_TIMESTAMPING_TX_HARDWARE
/** Of sent packets, when they leave the kernel. */
export const SOF_TIMESTAMPING_TX_SOFTWARE: int = native.SOF_TIMESTAMPING_TX_SOFTWARE
/** Of received packets, by the network adapter. */
export const SOF_TIMESTAMPING_RX_HARDWARE: int = native.SOF_TIMESTAMPING_RX_HARDWARE
/** Of received packets, when they enter the kernel. */
export const SOF_TIMESTAMPING_RX_SOFTWARE: int = native.SOF_TIMESTAMPING_RX_SOFTWARE
/** Report what software took. */
export const SOF_TIMESTAMPING_SOFTWARE: int = native.SOF_TIMESTAMPING_SOFTWARE
/** Once what hardware took, in system time; ignored. */
export const SOF_TIMESTAMPING_SYS_HARDWARE: int = native.SOF_TIMESTAMPING_SYS_HARDWARE
/** Report what hardware took. */
export const SOF_TIMESTAMPING_RAW_HARDWARE: int = native.SOF_TIMESTAMPING_RAW_HARDWARE
/** Number the packets: ee_data of the error queue's message. */
export const SOF_TIMESTAMPING_OPT_ID: int = native.SOF_TIMESTAMPING_OPT_ID
/** Of sent packets, when they enter the packet scheduler. */
export const SOF_TIMESTAMPING_TX_SCHED: int = native.SOF_TIMESTAMPING_TX_SCHED
/** Of a stream's data, when all of it is acknowledged. */
export const SOF_TIMESTAMPING_TX_ACK: int = native.SOF_TIMESTAMPING_TX_ACK
/** Report received packets' control data, IP_PKTINFO, with the time stamps of sent ones too. */
export const SOF_TIMESTAMPING_OPT_CMSG: int = native.SOF_TIMESTAMPING_OPT_CMSG
/** The time stamp of a sent packet comes without the packet. */
export const SOF_TIMESTAMPING_OPT_TSONLY: int = native.SOF_TIMESTAMPING_OPT_TSONLY
/** Statistics of the stream come with the time stamp of a sent packet. */
export const SOF_TIMESTAMPING_OPT_STATS: int = native.SOF_TIMESTAMPING_OPT_STATS
/** The adapter and the length of a packet that hardware stamped come as SCM_TIMESTAMPING_PKTINFO. */
export const SOF_TIMESTAMPING_OPT_PKTINFO: int = native.SOF_TIMESTAMPING_OPT_PKTINFO
/** Stamps of software and of hardware for one sent packet, in two messages. */
export const SOF_TIMESTAMPING_OPT_TX_SWHW: int = native.SOF_TIMESTAMPING_OPT_TX_SWHW
/** Hardware's stamps by the clock that {@link so_timestamping} names. */
export const SOF_TIMESTAMPING_BIND_PHC: int = native.SOF_TIMESTAMPING_BIND_PHC
/** The last that these headers know. */
export const SOF_TIMESTAMPING_LAST: int = native.SOF_TIMESTAMPING_LAST
/** All that these headers know. */
export const SOF_TIMESTAMPING_MASK: int = native.SOF_TIMESTAMPING_MASK
/** All that ask for a time stamp of a sent packet; as control data they do so for one packet. */
export const SOF_TIMESTAMPING_TX_RECORD_MASK: int = native.SOF_TIMESTAMPING_TX_RECORD_MASK
/** The clock may be that of the active adapter of a bond, and change. */
export const HWTSTAMP_FLAG_BONDED_PHC_INDEX: int = native.HWTSTAMP_FLAG_BONDED_PHC_INDEX
/** The last that these headers know. */
export const HWTSTAMP_FLAG_LAST: int = native.HWTSTAMP_FLAG_LAST
/** All that these headers know. */
export const HWTSTAMP_FLAG_MASK: int = native.HWTSTAMP_FLAG_MASK
/** Stamp no sent packet. */
export const HWTSTAMP_TX_OFF: int = native.HWTSTAMP_TX_OFF
/** Stamp the sent packets that ask for it. */
export const HWTSTAMP_TX_ON: int = native.HWTSTAMP_TX_ON
/** The same, and write the time into PTP's Sync packets. */
export const HWTSTAMP_TX_ONESTEP_SYNC: int = native.HWTSTAMP_TX_ONESTEP_SYNC
/** The same, and into its PDelay_Resp packets. */
export const HWTSTAMP_TX_ONESTEP_P2P: int = native.HWTSTAMP_TX_ONESTEP_P2P
/** Stamp no received packet. */
export const HWTSTAMP_FILTER_NONE: int = native.HWTSTAMP_FILTER_NONE
/** Stamp every received packet. */
export const HWTSTAMP_FILTER_ALL: int = native.HWTSTAMP_FILTER_ALL
/** As a result: those that were asked for, and others. */
export const HWTSTAMP_FILTER_SOME: int = native.HWTSTAMP_FILTER_SOME
/** PTP 1 in UDP: all event packets. */
export const HWTSTAMP_FILTER_PTP_V1_L4_EVENT: int = native.HWTSTAMP_FILTER_PTP_V1_L4_EVENT
/** PTP 1 in UDP: Sync. */
export const HWTSTAMP_FILTER_PTP_V1_L4_SYNC: int = native.HWTSTAMP_FILTER_PTP_V1_L4_SYNC
/** PTP 1 in UDP: Delay_Req. */
export const HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ: int = native.HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ
/** PTP 2 in UDP: all event packets. */
export const HWTSTAMP_FILTER_PTP_V2_L4_EVENT: int = native.HWTSTAMP_FILTER_PTP_V2_L4_EVENT
/** PTP 2 in UDP: Sync. */
export const HWTSTAMP_FILTER_PTP_V2_L4_SYNC: int = native.HWTSTAMP_FILTER_PTP_V2_L4_SYNC
/** PTP 2 in UDP: Delay_Req. */
export const HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ: int = native.HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ
/** 802.1AS on Ethernet: all event packets. */
export const HWTSTAMP_FILTER_PTP_V2_L2_EVENT: int = native.HWTSTAMP_FILTER_PTP_V2_L2_EVENT
/** 802.1AS on Ethernet: Sync. */
export const HWTSTAMP_FILTER_PTP_V2_L2_SYNC: int = native.HWTSTAMP_FILTER_PTP_V2_L2_SYNC
/** 802.1AS on Ethernet: Delay_Req. */
export const HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ: int = native.HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ
/** PTP 2 and 802.1AS on any layer: all event packets. */
export const HWTSTAMP_FILTER_PTP_V2_EVENT: int = native.HWTSTAMP_FILTER_PTP_V2_EVENT
/** PTP 2 and 802.1AS on any layer: Sync. */
export const HWTSTAMP_FILTER_PTP_V2_SYNC: int = native.HWTSTAMP_FILTER_PTP_V2_SYNC
/** PTP 2 and 802.1AS on any layer: Delay_Req. */
export const HWTSTAMP_FILTER_PTP_V2_DELAY_REQ: int = native.HWTSTAMP_FILTER_PTP_V2_DELAY_REQ
/** NTP in UDP, all versions. */
export const HWTSTAMP_FILTER_NTP_ALL: int = native.HWTSTAMP_FILTER_NTP_ALL
/** The time is when a packet has to have been sent at the latest. */
export const SOF_TXTIME_DEADLINE_MODE: int = native.SOF_TXTIME_DEADLINE_MODE
/** What is not sent in time is reported in the error queue: SO_EE_ORIGIN_TXTIME. */
export const SOF_TXTIME_REPORT_ERRORS: int = native.SOF_TXTIME_REPORT_ERRORS
/** The last that these headers know. */
export const SOF_TXTIME_FLAGS_LAST: int = native.SOF_TXTIME_FLAGS_LAST
/** All that these headers know. */
export const SOF_TXTIME_FLAGS_MASK: int = native.SOF_TXTIME_FLAGS_MASK
