// What passes between the three kinds of JavaScript that take part in a thread: who creates it, the manager, and the thread.
import type { MessagePort } from 'node:worker_threads'

/** How to make a thread. */
export interface Request {
  /** Its pthread_t. */
  readonly id: number
  /** The modules among which its function is looked for. */
  readonly files: readonly string[]
  /** The function's name, and its text. */
  readonly name: string
  readonly text: string
  /** Of its argument. */
  readonly buffers: readonly SharedArrayBuffer[]
  readonly argv: readonly string[]
  readonly stackSizeMb: number | undefined
}

/** The same as the thread gets it. */
export interface Start extends Request {
  readonly manager: MessagePort
}
