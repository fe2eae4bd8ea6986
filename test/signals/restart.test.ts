// signal(7): which calls a handler ends with EINTR, and which go on when it has SA_RESTART. An interval timer interrupts each call; where the call is
// to go on, the handler's third run makes it complete.
import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/run.ts'
import { ending, restarting } from './restart/calls.ts'

// On a busy machine the timer may have run several times before the call has begun, and after it.
const interrupted = expect.stringMatching(/^EINTR (after 3)?\n$/)

describe('with SA_RESTART', () => {
  it.each(Object.keys(restarting))('%s goes on', async name => {
    const end = await runProgram('interrupt', { args: [name, 'restart'] })
    expect(end).toMatchObject({ stdout: 'done after 3\n', stderr: '', status: 0 })
  })

  it.each(Object.keys(ending))('%s ends all the same', async name => {
    const end = await runProgram('interrupt', { args: [name, 'restart'] })
    expect(end).toMatchObject({ stdout: interrupted, stderr: '', status: 0 })
  })
})

describe('without SA_RESTART', () => {
  const names = [...Object.keys(restarting).filter(name => name !== 'write'), ...Object.keys(ending)]
  it.each(names)('%s ends', async name => {
    const end = await runProgram('interrupt', { args: [name, 'end'] })
    expect(end).toMatchObject({ stdout: interrupted, stderr: '', status: 0 })
  })

  it('sigwait goes on', async () => {
    const end = await runProgram('interrupt', { args: ['sigwait', 'complete'] })
    expect(end).toMatchObject({ stdout: 'done after 3\n', stderr: '', status: 0 })
  })
})

describe('a handler that changes the arguments', () => {
  it('meets the new state of a buffer that it took away', async () => {
    const end = await runProgram('detaches')
    expect(end).toMatchObject({ stdout: 'RangeError\n', status: 0 })
  })
})
