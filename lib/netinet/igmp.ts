/** `<netinet/igmp.h>` — IGMP: how hosts join multicast groups. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import { in_addr } from './in.ts'

const native = header('netinet/igmp.h')

/** `struct igmp` — an IGMP message. */
export class igmp extends struct<igmp>(native.igmp, { igmp_group: in_addr }) {
  /** IGMP_*. */
  declare igmp_type: number
  /** For a query: the longest delay, in tenths of a second. */
  declare igmp_code: number
  /** The checksum, in network byte order. */
  declare igmp_cksum: number
  declare igmp_group: in_addr
}

/** Bytes of a message (8). */
export const IGMP_MINLEN: int = native.IGMP_MINLEN

// Types of messages.
/** Which groups have members? (0x11) */
export const IGMP_MEMBERSHIP_QUERY: int = native.IGMP_MEMBERSHIP_QUERY
/** This one, in version 1 (0x12). */
export const IGMP_V1_MEMBERSHIP_REPORT: int = native.IGMP_V1_MEMBERSHIP_REPORT
/** This one, in version 2 (0x16). */
export const IGMP_V2_MEMBERSHIP_REPORT: int = native.IGMP_V2_MEMBERSHIP_REPORT
/** Not any more (0x17). */
export const IGMP_V2_LEAVE_GROUP: int = native.IGMP_V2_LEAVE_GROUP
/** DVMRP routing (0x13). */
export const IGMP_DVMRP: int = native.IGMP_DVMRP
/** PIM routing (0x14). */
export const IGMP_PIM: int = native.IGMP_PIM
/** Tracing (0x15). */
export const IGMP_TRACE: int = native.IGMP_TRACE
/** The answer to a trace of multicast (0x1e). */
export const IGMP_MTRACE_RESP: int = native.IGMP_MTRACE_RESP
/** A trace of multicast (0x1f). */
export const IGMP_MTRACE: int = native.IGMP_MTRACE
/** A router of multicast makes itself known (0x30). */
export const IGMP_MRDISC_ADV: int = native.IGMP_MRDISC_ADV
/** The longest delay of an answer in version 1, in seconds (10). */
export const IGMP_MAX_HOST_REPORT_DELAY: int = native.IGMP_MAX_HOST_REPORT_DELAY
/** Units of `igmp_code` in a second (10). */
export const IGMP_TIMER_SCALE: int = native.IGMP_TIMER_SCALE

// States of a member and of a router.
/** A report is to be sent (1). */
export const IGMP_DELAYING_MEMBER: int = native.IGMP_DELAYING_MEMBER
/** Nothing is to be done (2). */
export const IGMP_IDLE_MEMBER: int = native.IGMP_IDLE_MEMBER
/** Another member reports (3). */
export const IGMP_LAZY_MEMBER: int = native.IGMP_LAZY_MEMBER
/** The same, until a query (4). */
export const IGMP_SLEEPING_MEMBER: int = native.IGMP_SLEEPING_MEMBER
/** A query has come (5). */
export const IGMP_AWAKENING_MEMBER: int = native.IGMP_AWAKENING_MEMBER
/** The router speaks version 1 (1). */
export const IGMP_v1_ROUTER: int = native.IGMP_v1_ROUTER
/** The router speaks version 2 (2). */
export const IGMP_v2_ROUTER: int = native.IGMP_v2_ROUTER

// Old names.
/** Another name for {@link IGMP_MEMBERSHIP_QUERY} (0x11). */
export const IGMP_HOST_MEMBERSHIP_QUERY: int = native.IGMP_HOST_MEMBERSHIP_QUERY
/** Another name for {@link IGMP_V1_MEMBERSHIP_REPORT} (0x12). */
export const IGMP_HOST_MEMBERSHIP_REPORT: int = native.IGMP_HOST_MEMBERSHIP_REPORT
/** Another name for {@link IGMP_V2_MEMBERSHIP_REPORT} (0x16). */
export const IGMP_HOST_NEW_MEMBERSHIP_REPORT: int = native.IGMP_HOST_NEW_MEMBERSHIP_REPORT
/** Another name for {@link IGMP_V2_LEAVE_GROUP} (0x17). */
export const IGMP_HOST_LEAVE_MESSAGE: int = native.IGMP_HOST_LEAVE_MESSAGE
