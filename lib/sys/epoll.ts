/** `<sys/epoll.h>` — wait on many descriptors that the kernel keeps a list of. @module */

import { memory } from '../internal/array.ts'
import type { int, unsigned } from '../internal/c.ts'
import { keepAlive, readPointer, releaseAll, writePointer } from '../internal/epoll-pointers.ts'
import { notMember } from '../internal/fault.ts'
import { int32, store, toMember, uint32 } from '../internal/integer.ts'
import { isObject } from '../internal/members.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { accessorsOf, complete, copyStruct, struct } from '../internal/struct.ts'
import type { Initialiser, pointer_to, View } from '../internal/struct-class.ts'
import { load64, store64 } from '../internal/uint64.ts'
import type { sigset_t } from '../signal/sigset.ts'
import type { timespec } from '../time.ts'

export { sigset_t } from '../signal/sigset.ts'
export { timespec } from '../time.ts'

const native = header('sys/epoll.h')

// An event loop reads these fields for every event, so they have accessors of their own instead of the general ones: so short that V8 copies them
// into the loop, however much else it has copied there.
const EVENTS: number = native.epoll_event.fields.events.offset
const DATA: number = native.epoll_event.fields.data.offset

/** `union epoll_data` — eight bytes of the caller's that come back with the event: a `fd`, `u32`, `u64` or `ptr`. */
export class epoll_data extends struct<epoll_data>(native.epoll_data, {}, { open: true }) {
  readonly #view: DataView

  constructor(of?: View | Initialiser<epoll_data> | null) {
    super(of)
    this.#view = new DataView(this.buffer, this.byteOffset, this.byteLength)
    Object.defineProperties(this, dataFields)
    complete(this, of)
  }

  get fd(): int {
    return this.#view.getInt32(0, true)
  }
  set fd(value: int) {
    store(this, 0, (value | 0) === value ? value : toMember(value, int32, 'epoll_data.fd'))
  }

  declare u32: unsigned

  /** A bigint, since a number does not hold all its bits; a number can be assigned. */
  get u64(): bigint {
    return load64(this, 0)
  }
  set u64(value: bigint | number) {
    store64('u64', this, 0, value)
  }

  /** Any object, or null. A list that {@link epoll_ctl} put it on keeps it alive. Bytes that are no such pointer read as null. */
  get ptr(): any {
    return readPointer(this, 0)
  }
  set ptr(value: object | null) {
    if (typeof value !== 'object' && typeof value !== 'function')
      notMember('epoll_data.ptr', 'an object or null', value)
    writePointer(this, 0, value)
  }
}

/** `struct epoll_event` — what is asked about a descriptor, or what happened to it, and the caller's data. */
export class epoll_event extends struct<epoll_event>(native.epoll_event, {}, { open: true }) {
  readonly #view: DataView
  readonly #data: epoll_data

  constructor(of?: View | Initialiser<epoll_event> | null) {
    super(of)
    this.#view = new DataView(this.buffer, this.byteOffset, this.byteLength)
    this.#data = new epoll_data(this.subarray(DATA, DATA + epoll_data.size))
    Object.defineProperties(this, eventFields)
    complete(this, of)
  }

  /** EPOLL*, joined by `|`. */
  get events(): unsigned {
    return this.#view.getUint32(EVENTS, true)
  }
  set events(value: unsigned) {
    store(this, EVENTS, (value | 0) === value ? value : toMember(value, uint32, 'epoll_event.events'))
  }

  get data(): epoll_data {
    return this.#data
  }
  set data(value: epoll_data) {
    const from: unknown = isObject(value) ? new epoll_data(value) : value
    if (!(from instanceof epoll_data)) notMember('epoll_event.data', 'an epoll_data or an object of its members', value)
    copyStruct(this.#data, from)
  }
}

const dataFields = accessorsOf(epoll_data.prototype, 'fd')
const eventFields = accessorsOf(epoll_event.prototype, 'events', 'data')

function created(epfd: int): int {
  if (epfd >= 0) releaseAll(epfd)
  return epfd
}

/**
 * `int epoll_create(int size)` — make an empty list of descriptors to wait on.
 *
 * @param size - once a hint, now only positive.
 * @returns a descriptor of the list, or -1 with errno set: EINVAL, EMFILE, ENFILE, ENOMEM.
 * @see `epoll_create(2)`
 */
export function epoll_create(size: int): int {
  return created(ret(native.epoll_create(size)))
}

/**
 * `int epoll_create1(int flags)` — epoll_create without the hint.
 *
 * @param flags - 0 or {@link EPOLL_CLOEXEC}.
 * @returns a descriptor of the list, or -1 with errno set: EINVAL, EMFILE, ENFILE, ENOMEM.
 * @see `epoll_create1(2)`
 */
export function epoll_create1(flags: int): int {
  return created(ret(native.epoll_create1(flags)))
}

/**
 * `int epoll_ctl(int epfd, int op, int fd, struct epoll_event *event)` — put a descriptor on the list, change its entry, or take it off.
 *
 * Closing the last copy of a descriptor takes it off too. Regular files cannot be on it.
 *
 * @param op - {@link EPOLL_CTL_ADD}, {@link EPOLL_CTL_MOD} or {@link EPOLL_CTL_DEL}.
 * @param event - what to wait for, and the data to give back; null only for EPOLL_CTL_DEL.
 * @returns 0, or -1 with errno set: EBADF, EEXIST, EFAULT, EINVAL, ELOOP, ENOENT, ENOMEM, ENOSPC, EPERM.
 * @see `epoll_ctl(2)`
 */
export function epoll_ctl(epfd: int, op: int, fd: int, event: pointer_to<epoll_event>): int {
  const result = ret(native.epoll_ctl(epfd, op, fd, event))
  if (result === 0)
    keepAlive(epfd, fd, op !== EPOLL_CTL_DEL && event instanceof Uint8Array ? readPointer(event, DATA) : null)
  return result
}

/**
 * `int epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)` — wait until a descriptor on the list is ready, or
 * the time is over.
 *
 * @param events - `array(epoll_event, maxevents)`: the first elements are filled.
 * @param maxevents - at least 1.
 * @param timeout - milliseconds; 0 returns at once, -1 waits for ever.
 * @returns how many elements were filled, 0 when the time was over, or -1 with errno set: EBADF, EFAULT, EINTR, EINVAL.
 * @throws RangeError when `events` has no room for `maxevents`.
 * @see `epoll_wait(2)`
 */
export function epoll_wait(epfd: int, events: pointer_to<epoll_event>, maxevents: int, timeout: int): int {
  return ret(native.epoll_wait(epfd, memory(events), maxevents, timeout))
}

/**
 * `int epoll_pwait(int epfd, struct epoll_event *events, int maxevents, int timeout, const sigset_t *sigmask)` — epoll_wait with other
 * signals blocked while it waits.
 *
 * @param sigmask - the signals that are blocked during the call, and only then; or null.
 * @returns as {@link epoll_wait}.
 * @see `epoll_pwait(2)`
 */
export function epoll_pwait(
  epfd: int,
  events: pointer_to<epoll_event>,
  maxevents: int,
  timeout: int,
  sigmask: pointer_to<sigset_t>,
): int {
  return ret(native.epoll_pwait(epfd, memory(events), maxevents, timeout, sigmask))
}

/**
 * `int epoll_pwait2(int epfd, struct epoll_event *events, int maxevents, const struct timespec *timeout, const sigset_t *sigmask)` —
 * epoll_pwait with nanoseconds.
 *
 * @param timeout - null waits for ever.
 * @returns as {@link epoll_wait}; also ENOSYS before Linux 5.11.
 * @see `epoll_pwait2(2)`
 */
export function epoll_pwait2(
  epfd: int,
  events: pointer_to<epoll_event>,
  maxevents: int,
  timeout: pointer_to<timespec>,
  sigmask: pointer_to<sigset_t>,
): int {
  return ret(native.epoll_pwait2(epfd, memory(events), maxevents, timeout, sigmask))
}

/** Close it at exec. */
export const EPOLL_CLOEXEC: int = native.EPOLL_CLOEXEC
/** Add a descriptor (1). */
export const EPOLL_CTL_ADD: int = native.EPOLL_CTL_ADD
/** Change what is waited for (3). */
export const EPOLL_CTL_MOD: int = native.EPOLL_CTL_MOD
/** Take a descriptor out (2). */
export const EPOLL_CTL_DEL: int = native.EPOLL_CTL_DEL
/** There is something to read, a connection to accept, or the end (0x1). */
export const EPOLLIN: unsigned = native.EPOLLIN
/** There are urgent data (0x2). */
export const EPOLLPRI: unsigned = native.EPOLLPRI
/** A write would not block (0x4). */
export const EPOLLOUT: unsigned = native.EPOLLOUT
/** The peer closed its sending direction (0x2000). */
export const EPOLLRDHUP: unsigned = native.EPOLLRDHUP
/** Comes unasked (0x8). */
export const EPOLLERR: unsigned = native.EPOLLERR
/** Comes unasked (0x10). */
export const EPOLLHUP: unsigned = native.EPOLLHUP
/** Normal data can be read: as {@link EPOLLIN} (0x40). */
export const EPOLLRDNORM: unsigned = native.EPOLLRDNORM
/** Data of a band can be read (0x80). */
export const EPOLLRDBAND: unsigned = native.EPOLLRDBAND
/** Normal data can be written: as {@link EPOLLOUT} (0x100). */
export const EPOLLWRNORM: unsigned = native.EPOLLWRNORM
/** Data of a band can be written (0x200). */
export const EPOLLWRBAND: unsigned = native.EPOLLWRBAND
/** Not used (0x400). */
export const EPOLLMSG: unsigned = native.EPOLLMSG
/** Edge triggered: one event when something comes, not as long as something is there (0x80000000). */
export const EPOLLET: unsigned = native.EPOLLET
/** One event, then none until EPOLL_CTL_MOD (0x40000000). */
export const EPOLLONESHOT: unsigned = native.EPOLLONESHOT
/** Keep the machine awake until the event is handled (0x20000000). */
export const EPOLLWAKEUP: unsigned = native.EPOLLWAKEUP
/** Wake only one of the lists that the descriptor is on (0x10000000). */
export const EPOLLEXCLUSIVE: unsigned = native.EPOLLEXCLUSIVE
