// Calls with a timeout that are interrupted by what the program has no handler for: they end when their time is over, not later.
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

const all = {
  poll: '0',
  ppoll: '0',
  select: '0',
  pselect: '0',
  epoll_wait: '0',
  epoll_pwait: '0',
  epoll_pwait2: '0',
  nanosleep: '0',
  clock_nanosleep: '0',
  sleep: '0',
  usleep: '0',
  sigtimedwait: 'EAGAIN',
  recv: 'EAGAIN',
  read: 'EAGAIN',
  recvmsg: 'EAGAIN',
  accept: 'EAGAIN',
  send: 'EAGAIN',
  writev: 'EAGAIN',
}

describe.concurrent('beside child_process', () => {
  it.each(Object.entries(all))('%s ends when its time is over', async (name, answer) => {
    expect(await outputOf('interrupted', { args: ['children', name, 1] })).toBe(`${answer} true\n`)
  })
})

// signal(7): these end with EINTR after SIGSTOP and SIGCONT although there is no handler; the others go on.
const ending = [
  'epoll_wait',
  'epoll_pwait',
  'epoll_pwait2',
  'sigtimedwait',
  'recv',
  'read',
  'recvmsg',
  'accept',
  'send',
  'writev',
]

describe.concurrent('after SIGSTOP and SIGCONT', () => {
  it.each(Object.entries(all))('%s does what it does in C', async (name, answer) => {
    // One that ends has time until it is stopped.
    const [expected, seconds] = ending.includes(name) ? ['EINTR', 1000] : [answer, 1]
    expect(await outputOf('interrupted', { args: ['stops', name, seconds] })).toBe(`${expected} true\n`)
  })
})
