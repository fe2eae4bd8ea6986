// What chapter 12 says about select(), measured with descriptors of this process.
import { assign } from 'libposix'
import { eventfd, eventfd_write } from 'libposix/sys/eventfd.h'
import { FD_ISSET, FD_SET, FD_ZERO, fd_set, select } from 'libposix/sys/select.h'
import { timeval } from 'libposix/sys/time.h'
import { timerfd_create, timerfd_settime } from 'libposix/sys/timerfd.h'
import { CLOCK_MONOTONIC, itimerspec } from 'libposix/time.h'
import { closeAll, ok } from '../demo/sockets.ts'

/** The set, as its bits from descriptor 0 on, and the timeout in seconds. */
export interface Shown {
  readonly bits: string
  readonly timeout: number
}

export interface Call {
  readonly before: Shown
  readonly after: Shown
  readonly result: number
}

export interface Rounds {
  /** The descriptors that are watched: four, of which the second and the fourth become ready, and a timer. */
  readonly fds: readonly number[]
  /** Two are ready. */
  readonly two: Call
  /** The set as the call before left it. */
  readonly again: Call
  /** Copied again; the timer goes off after half a second. */
  readonly timer: Call
  /** Nothing is ready. */
  readonly nothing: Call
}

export function rounds(): Rounds {
  const counters = [0, 1, 2, 3].map(() => ok('eventfd', eventfd(0, 0)))
  const clock = ok('timerfd_create', timerfd_create(CLOCK_MONOTONIC, 0))
  const fds = [...counters, clock]
  const nfds = Math.max(...fds) + 1
  const [watched, set] = [new fd_set(), new fd_set()]
  FD_ZERO(watched)
  for (const fd of fds) FD_SET(fd, watched)

  function call(seconds: number): Call {
    const time = new timeval()
    time.tv_sec = seconds
    const shown = (): Shown => ({
      bits: Array.from({ length: nfds }, (_, fd) => (FD_ISSET(fd, set) ? 1 : 0)).join(''),
      timeout: time.tv_sec + time.tv_usec / 1e6,
    })
    const before = shown()
    const result = ok('select', select(nfds, set, null, null, time))
    return { before, after: shown(), result }
  }

  assign(set, watched)
  for (const i of [1, 3]) ok('eventfd_write', eventfd_write(counters[i]!, 1))
  const two = call(2)
  const again = call(2)

  assign(set, watched)
  for (const i of [1, 3]) {
    closeAll(counters[i]!)
    counters[i] = ok('eventfd', eventfd(0, 0))
  }
  const half = new itimerspec()
  half.it_value.tv_nsec = 500_000_000
  ok('timerfd_settime', timerfd_settime(clock, 0, half, null))
  const timer = call(2)

  closeAll(clock)
  FD_ZERO(set)
  for (const fd of counters) FD_SET(fd, set)
  const nothing = call(1)
  closeAll(...counters)
  return { fds, two, again, timer, nothing }
}
