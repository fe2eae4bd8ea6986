/** `<linux/errqueue.h>` — what MSG_ERRQUEUE receives: errors of packets, and what became of them. @module */

import type { int, unsigned } from '../internal/c.ts'
import { instanceOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { StructArray } from '../internal/struct-class.ts'
import { dataAfter } from '../internal/trailing-data.ts'
import { sockaddr } from '../sys/socket.ts'
import { timespec } from '../time.ts'

const native = header('linux/errqueue.h')

/** `struct sock_ee_data_rfc4884` — where the extension of an ICMP message lies. */
export class sock_ee_data_rfc4884 extends struct<sock_ee_data_rfc4884>(native.sock_ee_data_rfc4884) {
  /** Its offset in the payload. */
  declare len: int
  /** {@link SO_EE_RFC4884_FLAG_INVALID}. */
  declare flags: int
}

/** `struct sock_extended_err` — the data of IP_RECVERR and IPV6_RECVERR: `new sock_extended_err(CMSG_DATA(cmsg))`. */
export class sock_extended_err extends struct<sock_extended_err>(native.sock_extended_err, {
  ee_rfc4884: sock_ee_data_rfc4884,
}) {
  /** The errno of the error. */
  declare ee_errno: int
  /** SO_EE_ORIGIN_*. */
  declare ee_origin: int
  /** The type of an ICMP message. */
  declare ee_type: int
  /** The code of an ICMP message, or SO_EE_CODE_*. */
  declare ee_code: int
  declare ee_pad: int
  /** What the origin has to say: for EMSGSIZE the path's MTU, for a time stamp SCM_TSTAMP_*. */
  declare ee_info: unsigned
  declare ee_data: unsigned
  declare ee_rfc4884: sock_ee_data_rfc4884
}

/** `struct scm_timestamping` — the data of SCM_TIMESTAMPING. */
export class scm_timestamping extends struct<scm_timestamping>(native.scm_timestamping, { ts: timespec }) {
  /** By software; nothing; by hardware. */
  declare readonly ts: StructArray<timespec>
}

/**
 * `struct sockaddr *SO_EE_OFFENDER(const struct sock_extended_err *ee)` — the address that the error comes from, after the struct.
 *
 * @throws RangeError where the memory that `ee` was made of holds no address after it.
 * @see `ip(7)`
 */
export function SO_EE_OFFENDER(ee: sock_extended_err): sockaddr {
  instanceOf('SO_EE_OFFENDER', 'ee', sock_extended_err, ee)
  return new sockaddr(dataAfter(ee, native.sock_extended_err.size))
}

/** No origin. */
export const SO_EE_ORIGIN_NONE: int = native.SO_EE_ORIGIN_NONE
/** This host itself. */
export const SO_EE_ORIGIN_LOCAL: int = native.SO_EE_ORIGIN_LOCAL
/** An ICMP message. */
export const SO_EE_ORIGIN_ICMP: int = native.SO_EE_ORIGIN_ICMP
/** An ICMPv6 message. */
export const SO_EE_ORIGIN_ICMP6: int = native.SO_EE_ORIGIN_ICMP6
/** What became of a packet: a time stamp. */
export const SO_EE_ORIGIN_TXSTATUS: int = native.SO_EE_ORIGIN_TXSTATUS
/** MSG_ZEROCOPY is done with the memory: sends ee_info to ee_data. */
export const SO_EE_ORIGIN_ZEROCOPY: int = native.SO_EE_ORIGIN_ZEROCOPY
/** A packet that was not sent at its time. */
export const SO_EE_ORIGIN_TXTIME: int = native.SO_EE_ORIGIN_TXTIME
/** Another name of {@link SO_EE_ORIGIN_TXSTATUS}. */
export const SO_EE_ORIGIN_TIMESTAMPING: int = native.SO_EE_ORIGIN_TIMESTAMPING
/** The kernel copied the memory after all. */
export const SO_EE_CODE_ZEROCOPY_COPIED: int = native.SO_EE_CODE_ZEROCOPY_COPIED
/** The time of a packet made no sense. */
export const SO_EE_CODE_TXTIME_INVALID_PARAM: int = native.SO_EE_CODE_TXTIME_INVALID_PARAM
/** The time of a packet was over. */
export const SO_EE_CODE_TXTIME_MISSED: int = native.SO_EE_CODE_TXTIME_MISSED
/** The extension of an ICMP message is damaged. */
export const SO_EE_RFC4884_FLAG_INVALID: int = native.SO_EE_RFC4884_FLAG_INVALID
/** The time stamp is of handing the data to the device. */
export const SCM_TSTAMP_SND: int = native.SCM_TSTAMP_SND
/** The time stamp is of the packet scheduler. */
export const SCM_TSTAMP_SCHED: int = native.SCM_TSTAMP_SCHED
/** The time stamp is of the peer's acknowledgement. */
export const SCM_TSTAMP_ACK: int = native.SCM_TSTAMP_ACK
