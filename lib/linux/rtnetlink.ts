/** `<linux/rtnetlink.h>` — links, addresses and routes over netlink; gives `<linux/netlink.h>`'s names too. @module */

import type { int, unsigned } from '../internal/c.ts'
import { rangeFault } from '../internal/fault.ts'
import { instanceOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import { type data_p, dataAfter } from '../internal/trailing-data.ts'

export * from './netlink.ts'
export * from './rtnetlink/constants.ts'

const native = header('linux/rtnetlink.h')

/** `struct rtgenmsg` — a request that names a family only. */
export class rtgenmsg extends struct<rtgenmsg>(native.rtgenmsg) {
  declare rtgen_family: number
}

/** `struct ifinfomsg` — a link: RTM_NEWLINK. */
export class ifinfomsg extends struct<ifinfomsg>(native.ifinfomsg) {
  declare ifi_family: number
  /** ARPHRD_*. */
  declare ifi_type: number
  declare ifi_index: int
  /** IFF_*. */
  declare ifi_flags: unsigned
  declare ifi_change: unsigned
}

/** `struct ifaddrmsg` — an address of a link: RTM_NEWADDR. */
export class ifaddrmsg extends struct<ifaddrmsg>(native.ifaddrmsg) {
  declare ifa_family: number
  declare ifa_prefixlen: number
  declare ifa_flags: number
  declare ifa_scope: number
  declare ifa_index: number
}

/** `struct rtmsg` — a route: RTM_NEWROUTE. */
export class rtmsg extends struct<rtmsg>(native.rtmsg) {
  declare rtm_family: number
  declare rtm_dst_len: number
  declare rtm_src_len: number
  declare rtm_tos: number
  declare rtm_table: number
  declare rtm_protocol: number
  declare rtm_scope: number
  declare rtm_type: number
  declare rtm_flags: unsigned
}

/** `struct rtattr` — what comes before each attribute. */
export class rtattr extends struct<rtattr>(native.rtattr) {
  /** Of this header and its data: {@link RTA_LENGTH}. */
  declare rta_len: number
  /** IFLA_*, IFA_*, RTA_*. */
  declare rta_type: number
}

/**
 * `int RTA_ALIGN(int len)` — `len`, rounded up to where an attribute may begin.
 *
 * @see `rtnetlink(3)`
 */
export function RTA_ALIGN(len: number): int {
  return native.RTA_ALIGN(len)
}

/**
 * `int RTA_LENGTH(int len)` — what to store in `rta_len` for `len` bytes of data.
 *
 * @see `rtnetlink(3)`
 */
export function RTA_LENGTH(len: number): int {
  return native.RTA_LENGTH(len)
}

/**
 * `int RTA_SPACE(int len)` — the room that an attribute with `len` bytes of data takes.
 *
 * @see `rtnetlink(3)`
 */
export function RTA_SPACE(len: number): int {
  return native.RTA_SPACE(len)
}

/**
 * `int RTA_PAYLOAD(struct rtattr *rta)` — the bytes of data of an attribute.
 *
 * @see `rtnetlink(3)`
 */
export function RTA_PAYLOAD(rta: rtattr): int {
  return instanceOf('RTA_PAYLOAD', 'rta', rtattr, rta).rta_len - RTA_LENGTH(0)
}

/**
 * `void *RTA_DATA(struct rtattr *rta)` — the data of an attribute.
 *
 * @returns as many bytes as `rta_len` says, and lie in the memory that the attribute was found in.
 * @see `rtnetlink(3)`
 */
export function RTA_DATA(rta: rtattr): data_p {
  return dataAfter(instanceOf('RTA_DATA', 'rta', rtattr, rta), RTA_LENGTH(0), Math.max(0, RTA_PAYLOAD(rta)))
}

/**
 * `int RTA_OK(struct rtattr *rta, int len)` — whether a whole attribute is in the `len` bytes from `rta` on.
 *
 * @see `rtnetlink(3)`
 */
export function RTA_OK(rta: rtattr | null, len: int): int {
  return rta === null ? 0 : native.RTA_OK(rta, len)
}

/**
 * `struct rtattr *RTA_NEXT(struct rtattr *rta, int len)` — the attribute after `rta`.
 *
 * @param len - one int, which the macro changes: the bytes from `rta` on, and on return those from the result on.
 * @returns null where no whole header is left; {@link RTA_OK} takes that too.
 * @see `rtnetlink(3)`
 */
export function RTA_NEXT(rta: rtattr, len: Int32Array): rtattr | null {
  const length = RTA_ALIGN(instanceOf('RTA_NEXT', 'rta', rtattr, rta).rta_len)
  const left = instanceOf('RTA_NEXT', 'len', Int32Array, len)
  if (left.length < 1) rangeFault('RTA_NEXT', 'len', 'must be an Int32Array of one element')
  len[0]! -= length
  const rest = dataAfter(rta, length)
  return rest.length < rtattr.size ? null : new rtattr(rest)
}
