// Wakes the event loop for a ring whose descriptor does not: Linux puts a deferred ring's work off without waking those who poll it. An eventfd is told.
import { header, ownHeader } from '../internal/native.ts'
import type { Queue } from '../internal/ring/queue.ts'
import { systemError } from './error.ts'

const native = header('internal/loop/loop')
const liburing = ownHeader('internal/liburing')

/** An eventfd that the kernel writes to where it would wake whoever polls the ring. */
export class Waker {
  readonly #queue: Queue
  readonly #id: number
  #open = true

  /** @throws Error of `call` where the ring takes no eventfd. */
  constructor(call: string, queue: Queue, callback: () => void) {
    const made = new Int32Array(1)
    this.#queue = queue
    this.#id = native.watchWaker(made, () => {
      native.quieten(made[0])
      callback()
    })
    if (this.#id < 0) throw systemError(call, -this.#id)
    // It is the ring's own watch that keeps the process alive.
    native.keepAlive(this.#id, false)
    const answer = queue.register(own => liburing.registerEventfd(own, made[0], 0))
    if (answer === 0) return
    this.close(false)
    throw systemError(call, -answer)
  }

  /** @param registered - whether the ring is still there to be told. */
  close(registered: boolean): void {
    if (!this.#open) return
    this.#open = false
    if (registered) this.#queue.register(liburing.unregisterEventfd)
    native.unwatch(this.#id)
  }
}
