/** `<linux/netlink.h>` — messages between the kernel and processes. @module */

import type { int } from '../internal/c.ts'
import { rangeFault } from '../internal/fault.ts'
import { instanceOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { Address } from '../internal/struct-class.ts'
import { type data_p, dataAfter } from '../internal/trailing-data.ts'
import type { sa_family_t } from '../sys/socket.ts'

export * from './netlink/constants.ts'

const native = header('linux/netlink.h')

/** `struct sockaddr_nl` — the address of an AF_NETLINK socket. */
export class sockaddr_nl extends struct<sockaddr_nl, Address>(native.sockaddr_nl) {
  declare nl_family: sa_family_t
  /** The socket's number, mostly the process's; 0: the kernel. */
  declare nl_pid: number
  /** A bit for each multicast group. */
  declare nl_groups: number
}

/** `struct nlmsghdr` — what comes before each message. */
export class nlmsghdr extends struct<nlmsghdr>(native.nlmsghdr) {
  /** Of this header and what follows: {@link NLMSG_LENGTH}. */
  declare nlmsg_len: number
  /** NLMSG_ERROR, NLMSG_DONE, RTM_* … */
  declare nlmsg_type: number
  /** NLM_F_*. */
  declare nlmsg_flags: number
  declare nlmsg_seq: number
  declare nlmsg_pid: number
}

/** `struct nlmsgerr` — the data of NLMSG_ERROR. */
export class nlmsgerr extends struct<nlmsgerr>(native.nlmsgerr, { msg: nlmsghdr }) {
  /** A negative errno, or 0 for an acknowledgement. */
  declare error: int
  /** The message that it is about. */
  declare msg: nlmsghdr
}

/** `struct nlattr` — what comes before each attribute of a message. */
export class nlattr extends struct<nlattr>(native.nlattr) {
  declare nla_len: number
  declare nla_type: number
}

/** `struct nl_pktinfo` — the data of NETLINK_PKTINFO. */
export class nl_pktinfo extends struct<nl_pktinfo>(native.nl_pktinfo) {
  declare group: number
}

/**
 * `int NLMSG_ALIGN(int len)` — `len`, rounded up to where a header may begin.
 *
 * @see `netlink(3)`
 */
export function NLMSG_ALIGN(len: number): number {
  return native.NLMSG_ALIGN(len)
}

/**
 * `int NLMSG_LENGTH(int len)` — what to store in `nlmsg_len` for `len` bytes of data.
 *
 * @see `netlink(3)`
 */
export function NLMSG_LENGTH(len: number): number {
  return native.NLMSG_LENGTH(len)
}

/**
 * `int NLMSG_SPACE(int len)` — the room that a header and `len` bytes of data take.
 *
 * @see `netlink(3)`
 */
export function NLMSG_SPACE(len: number): number {
  return native.NLMSG_SPACE(len)
}

/**
 * `void *NLMSG_DATA(struct nlmsghdr *nlh)` — the data after a header.
 *
 * @returns the memory from there to the end of what the header was found in.
 * @see `netlink(3)`
 */
export function NLMSG_DATA(nlh: nlmsghdr): data_p {
  return dataAfter(instanceOf('NLMSG_DATA', 'nlh', nlmsghdr, nlh), NLMSG_LENGTH(0))
}

/**
 * `int NLMSG_OK(struct nlmsghdr *nlh, int len)` — whether a whole message is in the `len` bytes from `nlh` on.
 *
 * @see `netlink(3)`
 */
export function NLMSG_OK(nlh: nlmsghdr | null, len: int): int {
  return nlh === null ? 0 : native.NLMSG_OK(nlh, len)
}

/**
 * `struct nlmsghdr *NLMSG_NEXT(struct nlmsghdr *nlh, int len)` — the message after `nlh`.
 *
 * @param len - one int, which the macro changes: the bytes from `nlh` on, and on return those from the result on.
 * @returns null where no whole header is left; {@link NLMSG_OK} takes that too.
 * @see `netlink(3)`
 */
export function NLMSG_NEXT(nlh: nlmsghdr, len: Int32Array): nlmsghdr | null {
  const length = NLMSG_ALIGN(instanceOf('NLMSG_NEXT', 'nlh', nlmsghdr, nlh).nlmsg_len)
  const left = instanceOf('NLMSG_NEXT', 'len', Int32Array, len)
  if (left.length < 1) rangeFault('NLMSG_NEXT', 'len', 'must be an Int32Array of one element')
  len[0]! -= length
  const rest = dataAfter(nlh, length)
  return rest.length < nlmsghdr.size ? null : new nlmsghdr(rest)
}

/**
 * `int NLMSG_PAYLOAD(struct nlmsghdr *nlh, int len)` — the bytes of data after the first `len`.
 *
 * @see `netlink(3)`
 */
export function NLMSG_PAYLOAD(nlh: nlmsghdr, len: number): int {
  return native.NLMSG_PAYLOAD(nlh, len)
}
