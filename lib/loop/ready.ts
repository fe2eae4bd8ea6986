import { EBADF } from '../errno.ts'
import type { int, short } from '../internal/c.ts'
import { notOne } from '../internal/fault.ts'
import { intOf } from '../internal/memory.ts'
import { POLLNVAL, poll, pollfd } from '../poll.ts'
import { abortError, systemError } from './error.ts'
import { Watch } from './watch.ts'

/** How {@link ready} may end before the descriptor is ready. */
export interface ReadyOptions {
  /** Rejects with an AbortError when it is aborted. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds, as poll(2) has them: 0 only looks, a negative number waits for ever, which is the default. */
  readonly timeout?: int | undefined
}

/**
 * `ready(fd, events, options)` — a promise of what poll(2) would say when a descriptor is ready.
 *
 * It keeps the process alive meanwhile. One descriptor can be waited for once at a time: both directions together are `POLLIN | POLLOUT`.
 *
 * @returns `revents`; 0 when the time was over.
 * @throws Error with `code` and `errno` as {@link watch}, also EBADF when the descriptor is closed meanwhile; AbortError.
 * @see `poll(2)`
 */
export function ready(fd: int, events: short, options: ReadyOptions = {}): Promise<short> {
  return new Promise((resolve, reject) => {
    const { signal, timeout = -1 } = options
    intOf('ready', 'timeout', timeout)
    if (signal !== undefined && !(signal instanceof AbortSignal)) notOne('ready', 'signal', 'an AbortSignal', signal)
    if (signal?.aborted) throw abortError(signal)

    const end = (answer: () => short): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      watch.close()
      try {
        resolve(answer())
      } catch (error) {
        reject(error)
      }
    }
    const abort = (): void => end(() => throw_(abortError(signal!)))
    const watch = new Watch('ready', fd, events, revents => end(() => open(revents)))
    const timer = timeout < 0 ? undefined : setTimeout(() => end(() => now(fd, events)), timeout)
    signal?.addEventListener('abort', abort)
  })
}

function throw_(error: Error): never {
  throw error
}

/** The last event of a watch whose descriptor has been closed. */
function open(revents: short): short {
  return revents === POLLNVAL ? throw_(systemError('ready', EBADF)) : revents
}

/** The loop may come to the timer first. */
function now(fd: int, events: short): short {
  const state = new pollfd({ fd, events })
  poll(state, 1, 0)
  return open(state.revents)
}
