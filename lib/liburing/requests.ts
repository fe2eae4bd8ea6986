// Requests about time, readiness and other requests.
import type { int, unsigned } from '../internal/c.ts'
import { rangeFault } from '../internal/fault.ts'
import { unsignedOf } from '../internal/memory.ts'
import type { Entry, Halves } from '../internal/ring/entry.ts'
import { nowhere } from '../internal/ring/memory.ts'
import {
  IORING_ASYNC_CANCEL_ANY,
  IORING_ASYNC_CANCEL_FD,
  IORING_ASYNC_CANCEL_OP,
  IORING_ASYNC_CANCEL_USERDATA,
  IORING_MSG_DATA,
  IORING_MSG_RING_FLAGS_PASS,
  IORING_MSG_SEND_FD,
  IORING_OP_ASYNC_CANCEL,
  IORING_OP_LINK_TIMEOUT,
  IORING_OP_MSG_RING,
  IORING_OP_NOP,
  IORING_OP_POLL_ADD,
  IORING_OP_POLL_REMOVE,
  IORING_OP_TIMEOUT,
  IORING_OP_TIMEOUT_REMOVE,
  IORING_POLL_ADD_MULTI,
  IORING_POLL_UPDATE_USER_DATA,
  IORING_TIMEOUT_UPDATE,
} from '../linux/io_uring.ts'
import { __kernel_timespec } from '../linux/time_types.ts'
import { addressOf, halvesOf } from './data.ts'
import { bitsOf, fdOf, fileIndex, prepare, structOf } from './prep.ts'
import type { io_uring_sqe } from './sqe.ts'

/**
 * `void io_uring_prep_nop(struct io_uring_sqe *sqe)` — nothing: it completes at once, with 0.
 *
 * @see `io_uring_prep_nop(3)`
 */
export function io_uring_prep_nop(sqe: io_uring_sqe): void {
  prepare('io_uring_prep_nop', sqe, IORING_OP_NOP, -1, nowhere, 0, 0)
}

// ---- time

/**
 * `void io_uring_prep_timeout(struct io_uring_sqe *sqe, struct __kernel_timespec *ts, unsigned count, unsigned flags)` — a time.
 *
 * @param count - it also completes, with 0, after as many completions of other requests; 0: only by time, with -ETIME.
 * @param flags - IORING_TIMEOUT_*, joined by `|`.
 * @see `io_uring_prep_timeout(3)`
 */
export function io_uring_prep_timeout(
  sqe: io_uring_sqe,
  ts: __kernel_timespec,
  count: unsigned,
  flags: unsigned,
): void {
  const call = 'io_uring_prep_timeout'
  const completions = bitsOf(call, 'count', count)
  const bits = bitsOf(call, 'flags', flags)
  const place = structOf(call, 'ts', ts, __kernel_timespec.size)
  prepare(call, sqe, IORING_OP_TIMEOUT, -1, place, 1, completions, bits)
}

/**
 * `void io_uring_prep_timeout_remove(struct io_uring_sqe *sqe, __u64 user_data, unsigned flags)` — end a timeout: it completes with -ECANCELED.
 *
 * @param user_data - the timeout's.
 * @see `io_uring_prep_timeout_remove(3)`
 */
export function io_uring_prep_timeout_remove(sqe: io_uring_sqe, user_data: number | bigint, flags: unsigned): void {
  const call = 'io_uring_prep_timeout_remove'
  const bits = bitsOf(call, 'flags', flags)
  if (bits & IORING_TIMEOUT_UPDATE) rangeFault(call, 'flags', 'must not update: see io_uring_prep_timeout_update')
  const of = halvesOf(call, 'user_data', user_data)
  prepare(call, sqe, IORING_OP_TIMEOUT_REMOVE, -1, nowhere, 0, 0, bits).aimAt(of)
}

/**
 * `void io_uring_prep_timeout_update(struct io_uring_sqe *sqe, struct __kernel_timespec *ts, __u64 user_data, unsigned flags)` — change a timeout.
 *
 * @param user_data - the timeout's.
 * @param flags - IORING_TIMEOUT_ABS and the like; IORING_LINK_TIMEOUT_UPDATE for a linked one.
 * @see `io_uring_prep_timeout_update(3)`
 */
export function io_uring_prep_timeout_update(
  sqe: io_uring_sqe,
  ts: __kernel_timespec,
  user_data: number | bigint,
  flags: unsigned,
): void {
  const call = 'io_uring_prep_timeout_update'
  const bits = bitsOf(call, 'flags', flags)
  const of = halvesOf(call, 'user_data', user_data)
  const time = structOf(call, 'ts', ts, __kernel_timespec.size)
  const place = { address: 0, hold: time }
  const entry = prepare(call, sqe, IORING_OP_TIMEOUT_REMOVE, -1, place, 0, 0, bits | IORING_TIMEOUT_UPDATE)
  entry.off2 = time.address
  entry.aimAt(of)
}

/**
 * `void io_uring_prep_link_timeout(struct io_uring_sqe *sqe, struct __kernel_timespec *ts, unsigned flags)` — a time for the request before it, which
 * has IOSQE_IO_LINK: then that is cancelled.
 *
 * @param flags - IORING_TIMEOUT_*, joined by `|`.
 * @see `io_uring_prep_link_timeout(3)`
 */
export function io_uring_prep_link_timeout(sqe: io_uring_sqe, ts: __kernel_timespec, flags: unsigned): void {
  const call = 'io_uring_prep_link_timeout'
  const bits = bitsOf(call, 'flags', flags)
  const place = structOf(call, 'ts', ts, __kernel_timespec.size)
  prepare(call, sqe, IORING_OP_LINK_TIMEOUT, -1, place, 1, 0, bits)
}

// ---- readiness

/**
 * `void io_uring_prep_poll_add(struct io_uring_sqe *sqe, int fd, unsigned poll_mask)` — poll of one descriptor: `res` has its events.
 *
 * @param poll_mask - POLL*, joined by `|`.
 * @see `io_uring_prep_poll_add(3)`
 */
export function io_uring_prep_poll_add(sqe: io_uring_sqe, fd: int, poll_mask: unsigned): void {
  poll('io_uring_prep_poll_add', sqe, fd, poll_mask, 0)
}

/**
 * `void io_uring_prep_poll_multishot(struct io_uring_sqe *sqe, int fd, unsigned poll_mask)` — poll again and again: a completion for each change, as
 * long as they have IORING_CQE_F_MORE.
 *
 * @param poll_mask - POLL*, joined by `|`.
 * @see `io_uring_prep_poll_multishot(3)`
 */
export function io_uring_prep_poll_multishot(sqe: io_uring_sqe, fd: int, poll_mask: unsigned): void {
  poll('io_uring_prep_poll_multishot', sqe, fd, poll_mask, IORING_POLL_ADD_MULTI)
}

function poll(call: string, sqe: io_uring_sqe, fd: int, poll_mask: unsigned, modes: number): void {
  const file = fdOf(call, 'fd', fd)
  prepare(call, sqe, IORING_OP_POLL_ADD, file, nowhere, modes, 0, bitsOf(call, 'poll_mask', poll_mask))
}

/**
 * `void io_uring_prep_poll_remove(struct io_uring_sqe *sqe, __u64 user_data)` — end a poll: it completes with -ECANCELED.
 *
 * @param user_data - the poll's.
 * @see `io_uring_prep_poll_remove(3)`
 */
export function io_uring_prep_poll_remove(sqe: io_uring_sqe, user_data: number | bigint): void {
  const of = halvesOf('io_uring_prep_poll_remove', 'user_data', user_data)
  prepare('io_uring_prep_poll_remove', sqe, IORING_OP_POLL_REMOVE, -1, nowhere, 0, 0).aimAt(of)
}

/**
 * `void io_uring_prep_poll_update(struct io_uring_sqe *sqe, __u64 old_user_data, __u64 new_user_data, unsigned poll_mask, unsigned flags)` — change a
 * poll.
 *
 * @param new_user_data - with IORING_POLL_UPDATE_USER_DATA.
 * @param poll_mask - with IORING_POLL_UPDATE_EVENTS.
 * @param flags - these two, and IORING_POLL_ADD_MULTI, joined by `|`.
 * @see `io_uring_prep_poll_update(3)`
 */
export function io_uring_prep_poll_update(
  sqe: io_uring_sqe,
  old_user_data: number | bigint,
  new_user_data: number | bigint,
  poll_mask: unsigned,
  flags: unsigned,
): void {
  const call = 'io_uring_prep_poll_update'
  const of = halvesOf(call, 'old_user_data', old_user_data)
  const to = halvesOf(call, 'new_user_data', new_user_data)
  const events = bitsOf(call, 'poll_mask', poll_mask)
  const modes = bitsOf(call, 'flags', flags)
  const entry = prepare(call, sqe, IORING_OP_POLL_REMOVE, -1, nowhere, modes, 0, events)
  entry.aimAt(of)
  if (modes & IORING_POLL_UPDATE_USER_DATA) entry.rename(to)
}

// ---- other requests

/**
 * `void io_uring_prep_cancel(struct io_uring_sqe *sqe, void *user_data, int flags)` — cancel the request that is known by an object.
 *
 * @param user_data - what io_uring_sqe_set_data was given.
 * @param flags - IORING_ASYNC_CANCEL_*, joined by `|`.
 * @see `io_uring_prep_cancel(3)`
 */
export function io_uring_prep_cancel(sqe: io_uring_sqe, user_data: object | null, flags: int): void {
  cancel('io_uring_prep_cancel', sqe, addressOf('io_uring_prep_cancel', 'user_data', user_data), flags)
}

/**
 * `void io_uring_prep_cancel64(struct io_uring_sqe *sqe, __u64 user_data, int flags)` — cancel a request: it completes with -ECANCELED, or -EINTR.
 *
 * `res` is 0; -ENOENT when there is none such, -EALREADY when it has begun and cannot be stopped. Of several requests with the same user data one is
 * meant, IORING_ASYNC_CANCEL_ALL or not.
 *
 * @param user_data - the request's.
 * @param flags - IORING_ASYNC_CANCEL_*, joined by `|`.
 * @see `io_uring_prep_cancel64(3)`
 */
export function io_uring_prep_cancel64(sqe: io_uring_sqe, user_data: number | bigint, flags: int): void {
  cancel('io_uring_prep_cancel64', sqe, halvesOf('io_uring_prep_cancel64', 'user_data', user_data), flags)
}

const otherKeys = IORING_ASYNC_CANCEL_FD | IORING_ASYNC_CANCEL_ANY | IORING_ASYNC_CANCEL_OP

function cancel(call: string, sqe: io_uring_sqe, of: Halves, flags: int): void {
  const bits = fdOf(call, 'flags', flags)
  const entry: Entry = prepare(call, sqe, IORING_OP_ASYNC_CANCEL, -1, nowhere, 0, 0, bits)
  if (!(bits & otherKeys) || bits & IORING_ASYNC_CANCEL_USERDATA) entry.aimAt(of)
}

/**
 * `void io_uring_prep_cancel_fd(struct io_uring_sqe *sqe, int fd, unsigned int flags)` — cancel a request on that descriptor.
 *
 * @param flags - IORING_ASYNC_CANCEL_ALL: all of them; `res` is then how many.
 * @see `io_uring_prep_cancel_fd(3)`
 */
export function io_uring_prep_cancel_fd(sqe: io_uring_sqe, fd: int, flags: unsigned): void {
  const call = 'io_uring_prep_cancel_fd'
  const file = fdOf(call, 'fd', fd)
  const bits = bitsOf(call, 'flags', flags) | IORING_ASYNC_CANCEL_FD
  prepare(call, sqe, IORING_OP_ASYNC_CANCEL, file, nowhere, 0, 0, bits)
}

/**
 * `void io_uring_prep_msg_ring(struct io_uring_sqe *sqe, int fd, unsigned int len, __u64 data, unsigned int flags)` — a completion in another ring.
 *
 * @param fd - that ring's descriptor.
 * @param len - its `res`.
 * @param data - its user data.
 * @param flags - 0.
 * @see `io_uring_prep_msg_ring(3)`
 */
export function io_uring_prep_msg_ring(
  sqe: io_uring_sqe,
  fd: int,
  len: unsigned,
  data: number | bigint,
  flags: unsigned,
): void {
  message('io_uring_prep_msg_ring', sqe, fd, len, data, bitsOf('io_uring_prep_msg_ring', 'flags', flags))
}

/**
 * `void io_uring_prep_msg_ring_cqe_flags(struct io_uring_sqe *sqe, int fd, unsigned int len, __u64 data, unsigned int flags, unsigned int cqe_flags)` —
 * the same with flags for the completion. Since Linux 6.3.
 *
 * @see `io_uring_prep_msg_ring_cqe_flags(3)`
 */
export function io_uring_prep_msg_ring_cqe_flags(
  sqe: io_uring_sqe,
  fd: int,
  len: unsigned,
  data: number | bigint,
  flags: unsigned,
  cqe_flags: unsigned,
): void {
  const call = 'io_uring_prep_msg_ring_cqe_flags'
  const theirs = unsignedOf(call, 'cqe_flags', cqe_flags)
  message(call, sqe, fd, len, data, bitsOf(call, 'flags', flags) | IORING_MSG_RING_FLAGS_PASS).file = theirs
}

function message(
  call: string,
  sqe: io_uring_sqe,
  fd: int,
  len: unsigned,
  data: number | bigint,
  flags: unsigned,
): Entry {
  const file = fdOf(call, 'fd', fd)
  const result = bitsOf(call, 'len', len)
  const halves = halvesOf(call, 'data', data)
  const place = { address: IORING_MSG_DATA, hold: null }
  const entry = prepare(call, sqe, IORING_OP_MSG_RING, file, place, result, 0, flags)
  entry.off = halves
  return entry
}

/**
 * `void io_uring_prep_msg_ring_fd(struct io_uring_sqe *sqe, int fd, int source_fd, int target_fd, __u64 data, unsigned int flags)` — put a registered
 * file among those of another ring.
 *
 * @param source_fd - its place here.
 * @param target_fd - its place there, or IORING_FILE_INDEX_ALLOC.
 * @param data - the user data of the completion there.
 * @param flags - IORING_MSG_RING_CQE_SKIP: none.
 * @see `io_uring_prep_msg_ring_fd(3)`
 */
export function io_uring_prep_msg_ring_fd(
  sqe: io_uring_sqe,
  fd: int,
  source_fd: int,
  target_fd: unsigned,
  data: number | bigint,
  flags: unsigned,
): void {
  const call = 'io_uring_prep_msg_ring_fd'
  const ring = fdOf(call, 'fd', fd)
  const from = fdOf(call, 'source_fd', source_fd)
  const to = fileIndex(call, target_fd)
  const bits = bitsOf(call, 'flags', flags)
  const halves = halvesOf(call, 'data', data)
  const place = { address: IORING_MSG_SEND_FD, hold: null }
  const entry = prepare(call, sqe, IORING_OP_MSG_RING, ring, place, 0, 0, bits)
  entry.off = halves
  entry.addr3 = from
  entry.file = to
}
