// Calls that move bytes move all of them, whatever signals come of which a C program would not know.
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

describe('beside child_process', () => {
  it.each(['write', 'writev', 'send', 'sendmsg'])('%s', async name => {
    expect(await outputOf('beside', { args: [name] })).toBe(`read 1000000\n${name} 1000000\n`)
  })
  it('recv with MSG_WAITALL', async () => {
    expect(await outputOf('beside', { args: ['recv'] })).toBe('read 0\nrecv 10\n')
  })
})

it('in a worker that is sent messages', async () => {
  expect(await outputOf('worker')).toBe('wrote 200000 read 200000\n')
})
