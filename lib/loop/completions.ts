import { AsyncResource } from 'node:async_hooks'
import type { short } from '../internal/c.ts'
import { callable } from '../internal/memory.ts'
import type { Queue } from '../internal/ring/queue.ts'
import { io_uring_cq_advance, io_uring_get_events, io_uring_peek_batch_cqe } from '../liburing/complete.ts'
import { type io_uring, queueOf } from '../liburing/ring.ts'
import { io_uring_sq_ready, io_uring_submit, io_uring_submit_and_get_events } from '../liburing/submit.ts'
import { IORING_SETUP_DEFER_TASKRUN, type io_uring_cqe } from '../linux/io_uring.ts'
import { POLLIN, POLLNVAL } from '../poll.ts'
import { Waker } from './waker.ts'
import { Watch, type Watcher } from './watch.ts'

/** How many completions are taken in one turn of the event loop. */
const most = 256

/**
 * `completions(ring, callback)` — call back for each completion of an io_uring, in Node's event loop.
 *
 * A completion is seen when its callback has come to its end: do not call `io_uring_cqe_seen` for it, and keep nothing of the `cqe`. What the callbacks
 * have prepared is submitted when all that was there has been told, by one call; what is prepared elsewhere is for the program to submit. A callback for
 * each rather than an iterator of them: a promise would cost more than the completion.
 *
 * A ring with IORING_SETUP_DEFER_TASKRUN does not wake who polls its descriptor. It gets an eventfd for as long as it is watched, and may have no other
 * one meanwhile (`io_uring_register_eventfd`).
 *
 * The watcher keeps the process alive until it is closed, or the ring has ended. In a child of fork it ends: the ring is the parent's.
 *
 * @param callback - gets the completion: `cqe.res`, `cqe.flags`, `cqe.user_data`, or `io_uring_cqe_get_data(cqe)`.
 * @throws Error as {@link watch}; also EBUSY where such a ring has an eventfd, and EEXIST in a thread that may not use the ring.
 * @see `io_uring(7)`, `io_uring_submit(3)`
 */
export function completions(ring: io_uring, callback: (cqe: io_uring_cqe) => void): Watcher {
  const queue = queueOf('completions', ring)
  callable('completions', 'callback', callback)
  return new Completions(ring, queue, callback)
}

class Completions extends Watch {
  readonly #ring: io_uring
  readonly #queue: Queue
  readonly #callback: (cqe: io_uring_cqe) => void
  readonly #resource = new AsyncResource('libposix.completions')
  readonly #cqes: io_uring_cqe[] = []
  /** For a ring whose work is done only when it is asked. */
  readonly #waker: Waker | undefined
  /** The next turn has been asked for, or this is one. */
  #comes = false

  constructor(ring: io_uring, queue: Queue, callback: (cqe: io_uring_cqe) => void) {
    const heard = (revents: short): void => {
      if (revents === POLLNVAL) this.#waker?.close(ring.ring_fd !== -1)
      else if (this.#waker) queue.collect()
      else this.#turn()
    }
    super('completions', ring.ring_fd, POLLIN, heard, false)
    this.#ring = ring
    this.#queue = queue
    this.#callback = callback
    if (queue.flags & IORING_SETUP_DEFER_TASKRUN) this.#waker = this.#wake()
    queue.heard = () => this.#ask()
    if (queue.ready > 0 || this.#waker) this.#ask()
  }

  override get events(): short {
    return super.events
  }

  override set events(events: short) {
    super.events = events
    if (this.#waker && this.#wanted()) this.#ask()
  }

  override close(): void {
    if (this.isOpen) this.#queue.heard = null
    this.#waker?.close(this.#ring.ring_fd !== -1)
    super.close()
  }

  #wake(): Waker {
    try {
      return new Waker('completions', this.#queue, () => {
        if (this.#wanted()) this.#turn()
      })
    } catch (error) {
      super.close()
      throw error
    }
  }

  #wanted(): boolean {
    return (this.events & POLLIN) !== 0
  }

  /** A submission by the program may have taken from the kernel what had come: the descriptor will not tell. */
  #ask(): void {
    if (this.#comes) return
    this.#comes = true
    setImmediate(() => this.#turn())
  }

  #turn(): void {
    if (!this.#goesOn()) return
    this.#comes = true
    try {
      this.#resource.runInAsyncScope(this.#take, this)
    } finally {
      this.#comes = false
      if (this.#goesOn() && this.#queue.ready > 0) this.#ask()
    }
  }

  /** A callback may have closed the watcher, or ended the ring. */
  #goesOn(): boolean {
    return this.isOpen && this.#ring.ring_fd !== -1
  }

  #take(): void {
    const ring = this.#ring
    let found = io_uring_peek_batch_cqe(ring, this.#cqes, most)
    if (found === 0) {
      // This ring has to be asked to put them in the queue.
      io_uring_get_events(ring)
      found = io_uring_peek_batch_cqe(ring, this.#cqes, most)
    }
    let seen = 0
    try {
      while (seen < found && this.#goesOn()) this.#callback(this.#cqes[seen++]!)
    } finally {
      if (ring.ring_fd !== -1) {
        io_uring_cq_advance(ring, seen)
        // Work that was put off before the eventfd was read tells nobody again.
        if (this.#waker) {
          io_uring_submit_and_get_events(ring)
          this.#queue.collect()
        } else if (io_uring_sq_ready(ring) > 0) io_uring_submit(ring)
      }
    }
  }
}
