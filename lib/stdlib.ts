/** `<stdlib.h>` @module */
import type { int } from './internal/c.ts'

/**
 * `void exit(int status)` — end the process: atexit handlers, flushed streams, then `status & 0xff` to the parent.
 *
 * @see exit(3)
 */
export function exit(status: int): never {
  process.exit(status)
}
