// Requests of messages: sendmsg and recvmsg.

import { memory } from '../internal/array.ts'
import type { int, pointer, unsigned } from '../internal/c.ts'
import { notOne, rangeFault } from '../internal/fault.ts'
import { lengthOf } from '../internal/intrinsics.ts'
import { bytesOf, instanceOf, sizeOf } from '../internal/memory.ts'
import { header, ownHeader } from '../internal/native.ts'
import { Copy, copyBack, type Hold, type Place, plain } from '../internal/ring/memory.ts'
import {
  IORING_OP_RECVMSG,
  IORING_OP_SENDMSG,
  IORING_OP_SENDMSG_ZC,
  IORING_RECV_MULTISHOT,
  io_uring_recvmsg_out,
} from '../linux/io_uring.ts'
import { CMSG_FIRSTHDR, CMSG_NXTHDR, type cmsghdr, msghdr } from '../sys/socket/message.ts'
import { bitsOf, fdOf, prepare } from './prep.ts'
import { checkModes, type io_uring_sqe } from './sqe.ts'
import { storeWord, type Use, vectorOf } from './vector.ts'

const native = ownHeader('internal/liburing')
const { size: SIZE, fields } = header('sys/socket.h').msghdr

/** The bytes of a member that points to memory, or null. */
function member(call: string, name: string, of: unknown, length: number): Uint8Array | null {
  if (of === null) return null
  const bytes = bytesOf(call, name, memory(of as ArrayBufferView))
  if (length > lengthOf(bytes)) rangeFault(call, name, `is past the end: the buffer has ${lengthOf(bytes)} bytes`)
  return plain(bytes, length)
}

/** Room for a piece, where one after the other is. */
function aligned(length: number): number {
  return Math.ceil(length / 8) * 8
}

/** `struct msghdr` for the kernel, with the address and the control data after it. */
class Message extends Copy {
  readonly #header: Uint8Array
  readonly #name: Uint8Array | null
  readonly #control: Uint8Array | null
  readonly #vector: Hold | null
  readonly #returns: boolean
  readonly #controlAt: number

  constructor(call: string, msg: msghdr, use: Use, returns: boolean) {
    const namelen = sizeOf(call, 'msg_namelen', msg.msg_namelen)
    const controllen = sizeOf(call, 'msg_controllen', msg.msg_controllen)
    const name = member(call, 'msg_name', msg.msg_name, namelen)
    const control = member(call, 'msg_control', msg.msg_control, controllen)
    const count = sizeOf(call, 'msg_iovlen', msg.msg_iovlen)
    const flags = fdOf(call, 'msg_flags', msg.msg_flags)
    const { msg_iov } = msg
    const header = plain(bytesOf(call, 'msg', msg), SIZE)
    // Last: what the program's own class has to say may take its memory back.
    const vector = vectorOf(call, 'msg_iov', msg_iov, count, use)
    const controlAt = SIZE + aligned(name?.length ?? 0)
    super(controlAt + aligned(control?.length ?? 0), null)
    const { bytes } = this.block
    bytes.fill(0, 0, SIZE)
    if (name !== null) bytes.set(name, SIZE)
    if (control !== null) bytes.set(control, controlAt)
    storeWord(bytes, fields.msg_name.offset, name === null ? 0 : this.address + SIZE)
    storeWord(bytes, fields.msg_iov.offset, vector.address)
    storeWord(bytes, fields.msg_iovlen.offset, count)
    storeWord(bytes, fields.msg_control.offset, control === null ? 0 : this.address + controlAt)
    storeWord(bytes, fields.msg_controllen.offset, controllen)
    const words = new DataView(bytes.buffer, bytes.byteOffset)
    words.setInt32(fields.msg_namelen.offset, namelen | 0, true)
    words.setInt32(fields.msg_flags.offset, flags, true)
    this.#header = header
    this.#name = name
    this.#control = control
    this.#vector = vector.hold
    this.#returns = returns
    this.#controlAt = controlAt
    // In the copy, where nobody can change it any more.
    const fault: string =
      use === 'read' && control !== null ? native.controlFault(bytes.subarray(controlAt), controllen) : ''
    if (fault !== '') rangeFault(call, 'msg', fault)
  }

  override begin(): void {
    this.#vector?.begin()
  }

  override done(res: number, flags: number): void {
    this.#vector?.done(res, flags)
    if (!this.#returns || res < 0) return
    const { bytes } = this.block
    const words = new DataView(bytes.buffer, bytes.byteOffset)
    const namelen = words.getUint32(fields.msg_namelen.offset, true)
    const controllen = words.getUint32(fields.msg_controllen.offset, true)
    if (this.#name !== null) copyBack(this.#name, bytes.subarray(SIZE), Math.min(namelen, this.#name.length))
    if (this.#control !== null) copyBack(this.#control, bytes.subarray(this.#controlAt), controllen)
    for (const { offset, size } of [fields.msg_namelen, fields.msg_controllen, fields.msg_flags])
      copyBack(this.#header.subarray(offset), bytes.subarray(offset), size)
  }

  override end(): void {
    this.#vector?.end()
    super.end()
  }
}

function messageOf(call: string, msg: msghdr, use: Use, returns: boolean): Place {
  return new Message(call, instanceOf(call, 'msg', msghdr, msg), use, returns)
}

/**
 * `void io_uring_prep_sendmsg(struct io_uring_sqe *sqe, int fd, const struct msghdr *msg, unsigned flags)` — sendmsg.
 *
 * The ring has a copy of the header, the address and the control data from here on.
 *
 * @param flags - MSG_*.
 * @see `io_uring_prep_sendmsg(3)`
 */
export function io_uring_prep_sendmsg(sqe: io_uring_sqe, fd: int, msg: msghdr, flags: unsigned): void {
  const call = 'io_uring_prep_sendmsg'
  const socket = fdOf(call, 'fd', fd)
  const bits = bitsOf(call, 'flags', flags)
  prepare(call, sqe, IORING_OP_SENDMSG, socket, messageOf(call, msg, 'read', false), 1, 0, bits)
}

/**
 * `void io_uring_prep_sendmsg_zc(struct io_uring_sqe *sqe, int fd, const struct msghdr *msg, unsigned flags)` — sendmsg without the kernel's copy, with
 * two completions as `io_uring_prep_send_zc` has.
 *
 * @see `io_uring_prep_sendmsg_zc(3)`
 */
export function io_uring_prep_sendmsg_zc(sqe: io_uring_sqe, fd: int, msg: msghdr, flags: unsigned): void {
  const call = 'io_uring_prep_sendmsg_zc'
  const socket = fdOf(call, 'fd', fd)
  const bits = bitsOf(call, 'flags', flags)
  prepare(call, sqe, IORING_OP_SENDMSG_ZC, socket, messageOf(call, msg, 'read', false), 1, 0, bits)
}

/**
 * `void io_uring_prep_recvmsg(struct io_uring_sqe *sqe, int fd, struct msghdr *msg, unsigned flags)` — recvmsg.
 *
 * @param msg - filled when it completes.
 * @param flags - MSG_*.
 * @see `io_uring_prep_recvmsg(3)`
 */
export function io_uring_prep_recvmsg(sqe: io_uring_sqe, fd: int, msg: msghdr, flags: unsigned): void {
  const call = 'io_uring_prep_recvmsg'
  const socket = fdOf(call, 'fd', fd)
  const bits = bitsOf(call, 'flags', flags)
  prepare(call, sqe, IORING_OP_RECVMSG, socket, messageOf(call, msg, 'written', true), 1, 0, bits)
}

/**
 * `void io_uring_prep_recvmsg_multishot(struct io_uring_sqe *sqe, int fd, struct msghdr *msg, unsigned flags)` — receive messages again and again into
 * buffers of a group, each after an `io_uring_recvmsg_out`: {@link io_uring_recvmsg_validate}.
 *
 * The submission needs IOSQE_BUFFER_SELECT and a group.
 *
 * @param msg - only its `msg_namelen` and `msg_controllen` count: how much room they get in each buffer.
 * @see `io_uring_prep_recvmsg_multishot(3)`
 */
export function io_uring_prep_recvmsg_multishot(sqe: io_uring_sqe, fd: int, msg: msghdr, flags: unsigned): void {
  const call = 'io_uring_prep_recvmsg_multishot'
  const socket = fdOf(call, 'fd', fd)
  const bits = bitsOf(call, 'flags', flags)
  const entry = prepare(call, sqe, IORING_OP_RECVMSG, socket, messageOf(call, msg, 'written', false), 1, 0, bits)
  checkModes(call, 'flags', IORING_OP_RECVMSG, IORING_RECV_MULTISHOT)
  entry.ioprio = IORING_RECV_MULTISHOT
}

const OUT: number = io_uring_recvmsg_out.size

function lengthsOf(call: string, msgh: msghdr): { namelen: number; controllen: number } {
  const msg = instanceOf(call, 'msgh', msghdr, msgh)
  return { namelen: msg.msg_namelen, controllen: msg.msg_controllen }
}

/** The view from the `at`th byte after the header, of `length` bytes at most. */
function after(call: string, o: io_uring_recvmsg_out, at: number, length = Infinity): Uint8Array {
  if (!(o instanceof io_uring_recvmsg_out)) notOne(call, 'o', 'an io_uring_recvmsg_out', o)
  const from = Math.min(OUT + at, o.byteLength)
  return Buffer.from(o.buffer as ArrayBuffer, o.byteOffset + from, Math.min(length, o.byteLength - from))
}

/**
 * `struct io_uring_recvmsg_out *io_uring_recvmsg_validate(void *buf, int buf_len, struct msghdr *msgh)` — the message in a buffer.
 *
 * @param buf - the buffer that the completion names.
 * @param buf_len - the completion's `res`.
 * @param msgh - that of the request.
 * @returns null where it is too short to be one.
 * @see `io_uring_recvmsg_out(3)`
 */
export function io_uring_recvmsg_validate(buf: pointer, buf_len: int, msgh: msghdr): io_uring_recvmsg_out | null {
  const call = 'io_uring_recvmsg_validate'
  const bytes = bytesOf(call, 'buf', memory(buf))
  const length = fdOf(call, 'buf_len', buf_len)
  const { namelen, controllen } = lengthsOf(call, msgh)
  if (length > bytes.length) rangeFault(call, 'buf_len', `is past the end: the buffer has ${bytes.length} bytes`)
  if (length < 0 || length < OUT + namelen + controllen) return null
  return new io_uring_recvmsg_out(plain(bytes, length))
}

/**
 * `void *io_uring_recvmsg_name(struct io_uring_recvmsg_out *o)` — the address: `new sockaddr_in(io_uring_recvmsg_name(o))`.
 *
 * @see `io_uring_recvmsg_out(3)`
 */
export function io_uring_recvmsg_name(o: io_uring_recvmsg_out): Uint8Array {
  return after('io_uring_recvmsg_name', o, 0)
}

/**
 * `void *io_uring_recvmsg_payload(struct io_uring_recvmsg_out *o, struct msghdr *msgh)` — the data.
 *
 * @see `io_uring_recvmsg_out(3)`
 */
export function io_uring_recvmsg_payload(o: io_uring_recvmsg_out, msgh: msghdr): Uint8Array {
  const call = 'io_uring_recvmsg_payload'
  const { namelen, controllen } = lengthsOf(call, msgh)
  return after(call, o, namelen + controllen)
}

/**
 * `unsigned int io_uring_recvmsg_payload_length(struct io_uring_recvmsg_out *o, int buf_len, struct msghdr *msgh)` — how many bytes of the data are there.
 *
 * @param buf_len - the completion's `res`.
 * @see `io_uring_recvmsg_out(3)`
 */
export function io_uring_recvmsg_payload_length(o: io_uring_recvmsg_out, buf_len: int, msgh: msghdr): unsigned {
  const call = 'io_uring_recvmsg_payload_length'
  const length = fdOf(call, 'buf_len', buf_len)
  const { namelen, controllen } = lengthsOf(call, msgh)
  const there = after(call, o, namelen + controllen).length
  return Math.max(0, Math.min(there, length - OUT - namelen - controllen))
}

/** The control data, as CMSG_FIRSTHDR and its kin take them. */
function control(call: string, o: io_uring_recvmsg_out, msgh: msghdr): msghdr {
  const { namelen, controllen } = lengthsOf(call, msgh)
  const msg_control = after(call, o, namelen, Math.min(controllen, o.controllen))
  return new msghdr({ msg_control, msg_controllen: msg_control.length })
}

/**
 * `struct cmsghdr *io_uring_recvmsg_cmsg_firsthdr(struct io_uring_recvmsg_out *o, struct msghdr *msgh)` — the first piece of control data.
 *
 * @see `io_uring_recvmsg_out(3)`
 */
export function io_uring_recvmsg_cmsg_firsthdr(o: io_uring_recvmsg_out, msgh: msghdr): cmsghdr | null {
  return CMSG_FIRSTHDR(control('io_uring_recvmsg_cmsg_firsthdr', o, msgh))
}

/**
 * `struct cmsghdr *io_uring_recvmsg_cmsg_nexthdr(struct io_uring_recvmsg_out *o, struct msghdr *msgh, struct cmsghdr *cmsg)` — the piece after `cmsg`.
 *
 * @see `io_uring_recvmsg_out(3)`
 */
export function io_uring_recvmsg_cmsg_nexthdr(o: io_uring_recvmsg_out, msgh: msghdr, cmsg: cmsghdr): cmsghdr | null {
  return CMSG_NXTHDR(control('io_uring_recvmsg_cmsg_nexthdr', o, msgh), cmsg)
}
