// Requests about other processes and threads: waitid, and futexes.
import type { int, unsigned } from '../internal/c.ts'
import { notOne, rangeFault } from '../internal/fault.ts'
import { keeps, uint64 } from '../internal/integer.ts'
import { header } from '../internal/native.ts'
import { type Place, target } from '../internal/ring/memory.ts'
import { IORING_OP_FUTEX_WAIT, IORING_OP_FUTEX_WAKE, IORING_OP_WAITID } from '../linux/io_uring.ts'
import type { siginfo_t } from '../signal.ts'
import type { id_t } from '../sys/types.ts'
import type { idtype_t } from '../sys/wait.ts'
import { lastingOf } from './lasting.ts'
import { bitsOf, fdOf, prepare } from './prep.ts'
import type { io_uring_sqe } from './sqe.ts'

const SIGINFO: number = header('signal.h').siginfo_t.size

/**
 * `void io_uring_prep_waitid(struct io_uring_sqe *sqe, idtype_t idtype, id_t id, siginfo_t *infop, int options, unsigned int flags)` — waitid. Since
 * Linux 6.7.
 *
 * @param infop - filled when it completes, or null.
 * @param options - WEXITED and the like, joined by `|`.
 * @param flags - 0.
 * @see `io_uring_prep_waitid(3)`
 */
export function io_uring_prep_waitid(
  sqe: io_uring_sqe,
  idtype: idtype_t,
  id: id_t,
  infop: siginfo_t | null,
  options: int,
  flags: unsigned,
): void {
  const call = 'io_uring_prep_waitid'
  const kind = bitsOf(call, 'idtype', idtype)
  const number = bitsOf(call, 'id', id)
  const ways = fdOf(call, 'options', options)
  const bits = bitsOf(call, 'flags', flags)
  const info: Place = target(call, 'infop', infop, SIGINFO, true)
  const place = { address: 0, hold: info.hold }
  const entry = prepare(call, sqe, IORING_OP_WAITID, number, place, kind, 0, bits)
  entry.off2 = info.address
  entry.file = ways
}

/** A word that threads and processes share: it must be that itself, not a copy. */
function wordOf(call: string, futex: Uint32Array | Int32Array): Place {
  const place = lastingOf(call, 'futex', futex, 4)
  if (place.address % 4 !== 0) rangeFault(call, 'futex', 'is misaligned: its offset must be a multiple of 4')
  return place
}

/** 64 bits, of which a futex uses 32. */
function longOf(call: string, parameter: string, value: number): number {
  return keeps(uint64, value) ? Number(value) : notOne(call, parameter, 'an integer', value)
}

function prepareFutex(
  call: string,
  sqe: io_uring_sqe,
  operation: unsigned,
  word: Uint32Array | Int32Array,
  val: number,
  mask: number,
  futex_flags: unsigned,
  flags: unsigned,
): void {
  const value = longOf(call, 'val', val)
  const bits = longOf(call, 'mask', mask)
  const kind = bitsOf(call, 'futex_flags', futex_flags)
  const modes = bitsOf(call, 'flags', flags)
  const entry = prepare(call, sqe, operation, kind, wordOf(call, word), 0, value, modes)
  entry.addr3 = bits
}

/**
 * `void io_uring_prep_futex_wait(struct io_uring_sqe *sqe, uint32_t *futex, uint64_t val, uint64_t mask, uint32_t futex_flags, unsigned int flags)` — wait
 * until somebody wakes those that wait on a word, if that is `val`. Since Linux 6.7.
 *
 * @param futex - of memory that stays: mmap's, or of a SharedArrayBuffer.
 * @param mask - FUTEX_BITSET_MATCH_ANY, 0xffffffff.
 * @param futex_flags - FUTEX2_SIZE_U32, 2; with FUTEX2_PRIVATE, 128, for one process.
 * @param flags - 0.
 * @throws RangeError for memory that may go.
 * @see `io_uring_prep_futex_wait(3)`, `futex(2)`
 */
export function io_uring_prep_futex_wait(
  sqe: io_uring_sqe,
  futex: Uint32Array | Int32Array,
  val: number,
  mask: number,
  futex_flags: unsigned,
  flags: unsigned,
): void {
  prepareFutex('io_uring_prep_futex_wait', sqe, IORING_OP_FUTEX_WAIT, futex, val, mask, futex_flags, flags)
}

/**
 * `void io_uring_prep_futex_wake(struct io_uring_sqe *sqe, uint32_t *futex, uint64_t val, uint64_t mask, uint32_t futex_flags, unsigned int flags)` — wake
 * those that wait on a word: `res` is how many. Since Linux 6.7.
 *
 * @param val - how many at most.
 * @throws RangeError for memory that may go.
 * @see `io_uring_prep_futex_wake(3)`, `futex(2)`
 */
export function io_uring_prep_futex_wake(
  sqe: io_uring_sqe,
  futex: Uint32Array | Int32Array,
  val: number,
  mask: number,
  futex_flags: unsigned,
  flags: unsigned,
): void {
  prepareFutex('io_uring_prep_futex_wake', sqe, IORING_OP_FUTEX_WAKE, futex, val, mask, futex_flags, flags)
}
