/** `<sys/epoll.h>` — wait on many descriptors that the kernel keeps a list of. @module */

import { memory, type StructArray } from '../internal/array.ts'
import type { int, pointer, unsigned } from '../internal/c.ts'
import { forget, hold, readPointer, writePointer } from '../internal/held.ts'
import { inspect } from '../internal/inspect.ts'
import { store } from '../internal/integer.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/ret.ts'
import { accessorsOf, struct } from '../internal/struct.ts'
import { load64, store64 } from '../internal/uint64.ts'

const native = header('sys/epoll.h')

// An event loop reads these fields for every event, so they have accessors of their own instead of the general ones: so short that V8 copies them
// into the loop, however much else it has copied there.
const EVENTS: number = native.epoll_event.fields.events.offset
const DATA: number = native.epoll_event.fields.data.offset

/** `union epoll_data` — eight bytes of the caller's that come back with the event: a `fd`, `u32`, `u64` or `ptr`. */
export class epoll_data extends struct(native.epoll_data) {
  readonly #view: DataView

  constructor(view?: ArrayBufferView) {
    super(view)
    this.#view = new DataView(this.buffer, this.byteOffset, this.byteLength)
    Object.defineProperties(this, dataFields)
  }

  get fd(): int {
    return this.#view.getInt32(0, true)
  }
  set fd(value: int) {
    if ((value | 0) !== value) throw new TypeError(`fd must be an int, not ${inspect(value)}`)
    store(this, 0, value)
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
      throw new TypeError(`ptr must be an object or null, not ${inspect(value)}`)
    writePointer(this, 0, value)
  }
}

/** `struct epoll_event` — what is asked about a descriptor, or what happened to it, and the caller's data. */
export class epoll_event extends struct(native.epoll_event) {
  readonly #view: DataView
  readonly #data: epoll_data

  constructor(view?: ArrayBufferView) {
    super(view)
    this.#view = new DataView(this.buffer, this.byteOffset, this.byteLength)
    this.#data = new epoll_data(this.subarray(DATA))
    Object.defineProperties(this, eventFields)
  }

  /** EPOLL*, joined by `|`. */
  get events(): unsigned {
    return this.#view.getUint32(EVENTS, true)
  }
  set events(value: unsigned) {
    if ((value | 0) !== value && value >>> 0 !== value)
      throw new TypeError(`events must be 32 bits, not ${inspect(value)}`)
    store(this, EVENTS, value)
  }

  get data(): epoll_data {
    return this.#data
  }
  set data(value: epoll_data) {
    if (!(value instanceof epoll_data)) throw new TypeError('data takes an epoll_data')
    this.set(value, DATA)
  }
}

const dataFields = accessorsOf(epoll_data.prototype, 'fd')
const eventFields = accessorsOf(epoll_event.prototype, 'events', 'data')

function created(epfd: int): int {
  if (epfd >= 0) forget(epfd)
  return epfd
}

/**
 * `int epoll_create(int size)` — make an empty list of descriptors to wait on.
 *
 * @param size - once a hint, now only positive.
 * @returns a descriptor of the list, or -1 with errno set: EINVAL, EMFILE, ENFILE, ENOMEM.
 * @see epoll_create(2)
 */
export function epoll_create(size: int): int {
  return created(ret(native.epoll_create(size)))
}

/**
 * `int epoll_create1(int flags)` — epoll_create without the hint.
 *
 * @param flags - 0 or {@link EPOLL_CLOEXEC}.
 * @returns a descriptor of the list, or -1 with errno set: EINVAL, EMFILE, ENFILE, ENOMEM.
 * @see epoll_create1(2)
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
 * @see epoll_ctl(2)
 */
export function epoll_ctl(epfd: int, op: int, fd: int, event: pointer): int {
  const result = ret(native.epoll_ctl(epfd, op, fd, event))
  if (result === 0)
    hold(epfd, fd, op !== EPOLL_CTL_DEL && event instanceof Uint8Array ? readPointer(event, DATA) : null)
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
 * @see epoll_wait(2)
 */
export function epoll_wait(epfd: int, events: pointer | StructArray<epoll_event>, maxevents: int, timeout: int): int {
  return ret(native.epoll_wait(epfd, memory(events), maxevents, timeout))
}

/**
 * `int epoll_pwait(int epfd, struct epoll_event *events, int maxevents, int timeout, const sigset_t *sigmask)` — epoll_wait with other
 * signals blocked while it waits.
 *
 * @param sigmask - the signals that are blocked during the call, and only then; or null.
 * @returns as {@link epoll_wait}.
 * @see epoll_pwait(2)
 */
export function epoll_pwait(
  epfd: int,
  events: pointer | StructArray<epoll_event>,
  maxevents: int,
  timeout: int,
  sigmask: pointer,
): int {
  return ret(native.epoll_pwait(epfd, memory(events), maxevents, timeout, sigmask))
}

/**
 * `int epoll_pwait2(int epfd, struct epoll_event *events, int maxevents, const struct timespec *timeout, const sigset_t *sigmask)` —
 * epoll_pwait with nanoseconds.
 *
 * @param timeout - null waits for ever.
 * @returns as {@link epoll_wait}; also ENOSYS before Linux 5.11.
 * @see epoll_pwait2(2)
 */
export function epoll_pwait2(
  epfd: int,
  events: pointer | StructArray<epoll_event>,
  maxevents: int,
  timeout: pointer,
  sigmask: pointer,
): int {
  return ret(native.epoll_pwait2(epfd, memory(events), maxevents, timeout, sigmask))
}

export const EPOLL_CLOEXEC: int = native.EPOLL_CLOEXEC
export const EPOLL_CTL_ADD: int = native.EPOLL_CTL_ADD
export const EPOLL_CTL_MOD: int = native.EPOLL_CTL_MOD
export const EPOLL_CTL_DEL: int = native.EPOLL_CTL_DEL
/** There is something to read, a connection to accept, or the end. */
export const EPOLLIN: unsigned = native.EPOLLIN
/** There are urgent data. */
export const EPOLLPRI: unsigned = native.EPOLLPRI
/** A write would not block. */
export const EPOLLOUT: unsigned = native.EPOLLOUT
/** The peer closed its sending direction. */
export const EPOLLRDHUP: unsigned = native.EPOLLRDHUP
/** Comes unasked. */
export const EPOLLERR: unsigned = native.EPOLLERR
/** Comes unasked. */
export const EPOLLHUP: unsigned = native.EPOLLHUP
export const EPOLLRDNORM: unsigned = native.EPOLLRDNORM
export const EPOLLRDBAND: unsigned = native.EPOLLRDBAND
export const EPOLLWRNORM: unsigned = native.EPOLLWRNORM
export const EPOLLWRBAND: unsigned = native.EPOLLWRBAND
export const EPOLLMSG: unsigned = native.EPOLLMSG
/** Edge triggered: one event when something comes, not as long as something is there. */
export const EPOLLET: unsigned = native.EPOLLET
/** One event, then none until EPOLL_CTL_MOD. */
export const EPOLLONESHOT: unsigned = native.EPOLLONESHOT
export const EPOLLWAKEUP: unsigned = native.EPOLLWAKEUP
/** Wake only one of the lists that the descriptor is on. */
export const EPOLLEXCLUSIVE: unsigned = native.EPOLLEXCLUSIVE
