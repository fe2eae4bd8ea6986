// The loops of the servers leave the garbage collector nothing to do. The smallest thing that V8 can make takes 12 bytes, so less than 8 a turn is
// none a turn.
import { describe, expect, it } from 'vitest'
import { outputOf } from './support/run.ts'

const limit = 8
const flags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64']

describe('a loop leaves no garbage', () => {
  it.each(['select', 'epoll_wait', 'poll', 'recvfrom', 'a failing read'])('%s', async loop => {
    const bytesPerTurn = Number(await outputOf('loop', { args: [loop, limit], flags }))
    expect(bytesPerTurn).toBeLessThan(limit)
  })
})
