// What chapter 12 says about select(), done with descriptors of this process. Every set is shown before and after the call, as bits.
import { eventfd, eventfd_write } from '../../../sys/eventfd.ts'
import { FD_ISSET, FD_SET, FD_SETSIZE, FD_ZERO, fd_set, select } from '../../../sys/select.ts'
import { timeval } from '../../../sys/time.ts'
import { CLOCK_MONOTONIC, itimerspec, timerfd_create, timerfd_settime } from '../../../sys/timerfd.ts'
import { close } from '../../../unistd.ts'
import { assign } from '../../assign.ts'
import type { Stage } from './stage.ts'

export function points(stage: Stage): void {
  const fds = [0, 1, 2, 3].map(() => eventfd(0, 0))
  const timer = timerfd_create(CLOCK_MONOTONIC, 0)
  const watched = new fd_set()
  FD_ZERO(watched)
  for (const fd of [...fds, timer]) FD_SET(fd, watched)
  const set = new fd_set()
  const time = new timeval()
  const nfds = Math.max(...fds, timer) + 1

  function call(what: string, seconds: number): number {
    stage.say('')
    stage.say(what)
    time.tv_sec = seconds
    time.tv_usec = 0
    show('before', set, time)
    const result = select(nfds, set, null, null, time)
    show('after', set, time)
    stage.say(`select() returned ${result}`)
    return result
  }
  function show(when: string, set: fd_set, time: timeval): void {
    const bits = Array.from({ length: nfds }, (_, fd) => FD_ISSET(fd, set)).join('')
    stage.say(`${when.padEnd(6)} ${bits}  timeout ${time.tv_sec}.${String(time.tv_usec).padStart(6, '0')}`)
  }

  stage.say(`an fd_set has ${FD_SETSIZE} bits; those of descriptors 0 to ${nfds - 1} are shown, 0 first`)
  assign(set, watched)
  eventfd_write(fds[1]!, 1)
  eventfd_write(fds[3]!, 1)
  stage.check(call('two descriptors are ready: only their bits stay', 2) === 2, 'not two descriptors were ready')

  stage.check(call('the set as the call left it: the others are not asked for any more', 2) === 2, 'not two')

  assign(set, watched)
  for (const fd of [1, 3]) {
    close(fds[fd]!)
    fds[fd] = eventfd(0, 0)
  }
  const half = new itimerspec()
  half.it_value.tv_nsec = 500_000_000
  timerfd_settime(timer, 0, half, null)
  stage.check(
    call('copied again; a timer goes off after half a second: Linux leaves the rest of the two in the timeout', 2) ===
      1,
    'not the timer alone',
  )
  stage.check(time.tv_sec === 1 && time.tv_usec <= 500_000, `${time.tv_sec}.${time.tv_usec} s were left`)

  close(timer)
  const last = new fd_set()
  for (const fd of fds) FD_SET(fd, last)
  assign(set, last)
  stage.check(
    call('nothing is ready for a second: all bits are 0, and so is the timeout', 1) === 0,
    'something was ready',
  )
  for (const fd of fds) close(fd)
}
