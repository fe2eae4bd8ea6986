// Watches, and what they are made of.
import { AsyncResource } from 'node:async_hooks'
import type { int, short } from '../internal/c.ts'
import { notOne } from '../internal/fault.ts'
import { integerType, keeps, range } from '../internal/integer.ts'
import { callable, intOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { POLLNVAL } from '../poll.ts'
import { systemError } from './error.ts'

const native = header('internal/loop/loop')
const int16 = integerType(16, true)

/** A descriptor under {@link watch}. */
export interface Watcher extends Disposable {
  /** What is waited for: POLL*. Set, it is so from now on; 0 waits for errors and the end alone. */
  events: short
  /** Keeps the process alive, as it does from the beginning. */
  ref(): this
  /** Lets the process end though the watcher is open. */
  unref(): this
  /** Ends it; the descriptor stays open. Once is enough, twice does no harm. */
  close(): void
  /** {@link close}, by `using`. */
  [Symbol.dispose](): void
}

/** A watch from its beginning to its end. */
export class Watch implements Watcher {
  readonly #call: string
  readonly #id: number
  #events: short
  #open = true

  /** @param inherited - whether a child of fork has it, too. */
  constructor(call: string, fd: int, events: short, callback: (revents: short) => void, inherited = true) {
    this.#call = call
    this.#events = eventsOf(call, events)
    this.#id = native.watch(intOf(call, 'fd', fd), events, inherited, (revents: short) => {
      if (revents === POLLNVAL) this.#open = false
      callback(revents)
    })
    if (this.#id < 0) throw systemError(call, -this.#id)
  }

  get isOpen(): boolean {
    return this.#open
  }

  get events(): short {
    return this.#events
  }

  set events(events: short) {
    const wanted = eventsOf(this.#call, events)
    if (!this.#open) return
    const result: int = native.change(this.#id, wanted)
    if (result < 0) throw systemError(this.#call, -result)
    this.#events = wanted
  }

  ref(): this {
    native.keepAlive(this.#id, true)
    return this
  }

  unref(): this {
    native.keepAlive(this.#id, false)
    return this
  }

  close(): void {
    if (this.#open) native.unwatch(this.#id)
    this.#open = false
  }

  [Symbol.dispose](): void {
    this.close()
  }
}

function eventsOf(call: string, events: unknown): short {
  return keeps(int16, events) ? Number(events) : notOne(call, 'events', range(int16), events)
}

/**
 * `watch(fd, events, callback)` — call back whenever a descriptor is ready, as poll(2) would say it.
 *
 * As long as it is ready the callback comes in every turn of the event loop: read what is there, or ask for less. The descriptor's flags are left as they are, so
 * a read of what another took away meanwhile blocks: with MSG_DONTWAIT or O_NONBLOCK it is EAGAIN. The watch keeps the process alive until it is closed.
 *
 * Close the watcher before the descriptor. If the descriptor is closed under it, the callback gets POLLNVAL, and that is the end of the watch: at once
 * for libposix's `close`, `dup2` and their kin, within a second or so for what Node closes. What the callback throws is an uncaught exception.
 *
 * @param events - POLLIN, POLLOUT, POLLPRI, POLLRDHUP of `libposix/poll.h`; the others come unasked.
 * @param callback - gets `revents`: what is ready, with POLLERR and POLLHUP.
 * @throws Error with `code` and `errno`: EBADF; EEXIST where this thread watches the descriptor already; EPERM for a regular file or a directory; EMFILE, ENFILE, ENOMEM, ENOSPC.
 * @see `poll(2)`, `epoll(7)`
 */
export function watch(fd: int, events: short, callback: (revents: short) => void): Watcher {
  callable('watch', 'callback', callback)
  const resource = new AsyncResource('libposix.watch')
  return new Watch('watch', fd, events, revents => resource.runInAsyncScope(callback, undefined, revents))
}
