// Messages and control data of <sys/socket.h>.

import { memory, type StructArray } from '../../internal/array.ts'
import type { int, unsigned } from '../../internal/c.ts'
import { notOne, rangeFault } from '../../internal/fault.ts'
import { low } from '../../internal/integer.ts'
import { bases, pointee } from '../../internal/iovec.ts'
import { instanceOf, instanceOrNull } from '../../internal/memory.ts'
import { header } from '../../internal/native.ts'
import { pointees } from '../../internal/pointees.ts'
import { ret } from '../../internal/result.ts'
import { struct } from '../../internal/struct.ts'
import { type data_p, dataAfter } from '../../internal/trailing-data.ts'
import type { timespec } from '../../time.ts'
import type { size_t, ssize_t } from '../types.ts'
import type { iovec } from '../uio.ts'

const native = header('sys/socket.h')

/** `struct msghdr` — a message: address, pieces of data, control data. */
export class msghdr extends struct<msghdr>(native.msghdr) {
  /** The address, or null. */
  declare msg_name: ArrayBufferView | null
  /** Bytes of `msg_name`; received: of the whole address. */
  declare msg_namelen: unsigned
  /** `array(iovec, n)`, or one iovec. */
  declare msg_iov: StructArray<iovec> | iovec | null
  declare msg_iovlen: size_t
  /** Room for control data, or null: see {@link CMSG_FIRSTHDR}. */
  declare msg_control: ArrayBufferView | null
  /** Bytes of `msg_control`; received: of them that are used. */
  declare msg_controllen: size_t
  /** Received: MSG_TRUNC, MSG_CTRUNC, MSG_OOB, MSG_ERRQUEUE … */
  declare msg_flags: int
}

/** `struct mmsghdr` — one of several messages. */
export class mmsghdr extends struct<mmsghdr>(native.mmsghdr, { msg_hdr: msghdr }) {
  declare msg_hdr: msghdr
  /** Bytes of it that were sent or received. */
  declare msg_len: unsigned
}

/** `struct cmsghdr` — what comes before each piece of control data. */
export class cmsghdr extends struct<cmsghdr>(native.cmsghdr) {
  /** Of this header and its data: {@link CMSG_LEN}. */
  declare cmsg_len: size_t
  /** SOL_SOCKET, IPPROTO_IP … */
  declare cmsg_level: int
  /** SCM_RIGHTS, SCM_CREDENTIALS, IP_PKTINFO … */
  declare cmsg_type: int
}

/**
 * `struct cmsghdr *CMSG_FIRSTHDR(struct msghdr *mhdr)` — the first piece of control data.
 *
 * @returns null if `msg_control` has no room for a header within `msg_controllen`.
 * @see `cmsg(3)`
 */
export function CMSG_FIRSTHDR(mhdr: msghdr): cmsghdr | null {
  const control = controlOf('CMSG_FIRSTHDR', mhdr)
  return native.CMSG_FIRSTHDR(control.length) ? new cmsghdr(control) : null
}

/**
 * `struct cmsghdr *CMSG_NXTHDR(struct msghdr *mhdr, struct cmsghdr *cmsg)` — the piece of control data after `cmsg`.
 *
 * When writing control data, set `cmsg_len` of one before the next one is asked for.
 *
 * @returns null if the next header, or `cmsg` by its own length, would not lie within `msg_controllen`.
 * @see `cmsg(3)`
 */
export function CMSG_NXTHDR(mhdr: msghdr, cmsg: cmsghdr): cmsghdr | null {
  const control = controlOf('CMSG_NXTHDR', mhdr)
  instanceOf('CMSG_NXTHDR', 'cmsg', cmsghdr, cmsg)
  const at = cmsg.byteOffset - control.byteOffset
  if (cmsg.buffer !== control.buffer || at < 0) rangeFault('CMSG_NXTHDR', 'cmsg', 'is not in msg_control')
  const next: number = native.CMSG_NXTHDR(control, at)
  return next === 0 ? null : new cmsghdr(control.subarray(next))
}

/**
 * `unsigned char *CMSG_DATA(struct cmsghdr *cmsg)` — the data after a header.
 *
 * @returns the memory from there to the end of the control data, whatever `cmsg_len` says.
 * @see `cmsg(3)`
 */
export function CMSG_DATA(cmsg: cmsghdr): data_p {
  instanceOf('CMSG_DATA', 'cmsg', cmsghdr, cmsg)
  return dataAfter(cmsg, native.CMSG_DATA(cmsg))
}

/**
 * `size_t CMSG_ALIGN(size_t length)` — `length`, rounded up to where a header may begin.
 *
 * @see `cmsg(3)`
 */
export function CMSG_ALIGN(length: size_t): size_t {
  return native.CMSG_ALIGN(length)
}

/**
 * `size_t CMSG_SPACE(size_t length)` — the room that a header and `length` bytes of data take.
 *
 * @see `cmsg(3)`
 */
export function CMSG_SPACE(length: size_t): size_t {
  return native.CMSG_SPACE(length)
}

/**
 * `size_t CMSG_LEN(size_t length)` — what to store in `cmsg_len` for `length` bytes of data.
 *
 * @see `cmsg(3)`
 */
export function CMSG_LEN(length: size_t): size_t {
  return native.CMSG_LEN(length)
}

/** `msg_control`, cut at `msg_controllen`. */
function controlOf(call: string, mhdr: msghdr): Uint8Array {
  const control = memory(instanceOf(call, 'mhdr', msghdr, mhdr).msg_control)
  if (control === null) return new Uint8Array(0)
  if (!ArrayBuffer.isView(control)) notOne(call, 'mhdr.msg_control', 'a view of memory or null', control)
  return new Uint8Array(control.buffer, control.byteOffset, Math.min(mhdr.msg_controllen, control.byteLength))
}

/**
 * `ssize_t sendmsg(int sockfd, const struct msghdr *msg, int flags)` — send a message, with control data.
 *
 * @returns bytes sent, or -1 with errno set as send does; EMSGSIZE also for too many iovecs.
 * @see `sendmsg(2)`
 */
export function sendmsg(sockfd: int, msg: msghdr | null, flags: int): ssize_t {
  if (!check('sendmsg', msg)) return ret(native.sendmsg(sockfd, null, flags, null, null, 0))
  const [msg_name, msg_iov, msg_iovlen, iov_base, msg_control] = pointers(msg)
  return ret(native.sendmsg(sockfd, msg, flags, msg_name, msg_iov, msg_iovlen, iov_base, msg_control))
}

/**
 * `ssize_t recvmsg(int sockfd, struct msghdr *msg, int flags)` — receive a message, with control data.
 *
 * Stores `msg_namelen`, `msg_controllen` and `msg_flags`.
 *
 * @returns bytes received, or -1 with errno set as recv does; EMSGSIZE also for too many iovecs.
 * @see `recvmsg(2)`
 */
export function recvmsg(sockfd: int, msg: msghdr | null, flags: int): ssize_t {
  if (!check('recvmsg', msg)) return ret(native.recvmsg(sockfd, null, flags, null, null, 0))
  const [msg_name, msg_iov, msg_iovlen, iov_base, msg_control] = pointers(msg)
  return ret(native.recvmsg(sockfd, msg, flags, msg_name, msg_iov, msg_iovlen, iov_base, msg_control))
}

/** `struct mmsghdr *`: `array(mmsghdr, n)`, or one mmsghdr. */
export type mmsghdr_p = StructArray<mmsghdr> | mmsghdr | null

/**
 * `int sendmmsg(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, int flags)` — send several messages.
 *
 * Stores the `msg_len` of those that were sent.
 *
 * @returns how many were sent, or -1 with errno set as {@link sendmsg} does when not even the first was.
 * @see `sendmmsg(2)`
 */
export function sendmmsg(sockfd: int, msgvec: mmsghdr_p, vlen: unsigned, flags: int): int {
  return ret(native.sendmmsg(sockfd, memory(msgvec), vlen, flags, pointersOf(msgvec, vlen)))
}

/**
 * `int recvmmsg(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, int flags, struct timespec *timeout)` — receive several messages.
 *
 * @param flags - {@link MSG_WAITFORONE}: block for the first one only.
 * @param timeout - looked at after each message only, so that it does not bound the wait for one; holds what is left on return; or null.
 * @returns how many were received, or -1 with errno set as {@link recvmsg} does when not even the first was.
 * @see `recvmmsg(2)`
 */
export function recvmmsg(sockfd: int, msgvec: mmsghdr_p, vlen: unsigned, flags: int, timeout: timespec | null): int {
  return ret(native.recvmmsg(sockfd, memory(msgvec), vlen, flags, timeout, pointersOf(msgvec, vlen)))
}

const fields = native.msghdr.fields
const { msg_hdr } = native.mmsghdr.fields

/** Only a msghdr can point to anything. */
function check(call: string, msg: msghdr | null): msg is msghdr {
  return instanceOrNull(call, 'msg', msghdr, msg) !== null
}

/**
 * What `msg_name`, `msg_iov`, the iov_base of each and `msg_control` of the msghdr at `at` point to. The `msg_iovlen` that was looked at goes along, as
 * another thread may change it.
 */
function pointers(bytes: Uint8Array, at = 0): [unknown, ArrayBufferView | null, number, unknown, unknown] {
  const known = pointees(bytes)
  const offset = bytes.byteOffset + at
  const iov = pointee(known, offset + fields.msg_iov.offset) as ArrayBufferView | null
  const count = sizeAt(bytes, at + fields.msg_iovlen.offset)
  return [
    pointee(known, offset + fields.msg_name.offset),
    iov,
    count,
    bases(iov, count),
    pointee(known, offset + fields.msg_control.offset),
  ]
}

/** A size_t. */
function sizeAt(bytes: Uint8Array, at: number): number {
  return (low(bytes, at + 4) >>> 0) * 2 ** 32 + (low(bytes, at) >>> 0)
}

/** The same of the first `vlen` of several messages that follow each other. */
function pointersOf(array: mmsghdr_p, vlen: number): unknown[] {
  const msgvec = memory(array)
  const all: unknown[] = []
  if (!ArrayBuffer.isView(msgvec) || typeof vlen !== 'number') return all
  const bytes = new Uint8Array(msgvec.buffer, msgvec.byteOffset, msgvec.byteLength)
  const count = Math.min(vlen >>> 0, Math.floor(bytes.length / mmsghdr.size))
  for (let i = 0; i < count; i++) all.push(...pointers(bytes, i * mmsghdr.size + msg_hdr.offset))
  return all
}
