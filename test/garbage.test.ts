// The loops of the servers leave the garbage collector nothing to do. The smallest thing that V8 can make takes 12 bytes, so less than 8 a turn is
// none a turn; what its compiler makes while it is at it is spread over all of them.
import { describe, expect, it } from 'vitest'
import { outputOf } from './support/run.ts'

const flags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64']

describe('a loop leaves no garbage', () => {
  it.each(['select', 'epoll_wait', 'poll', 'recvfrom', 'a failing read'])('%s', async loop => {
    const bytesPerTurn = Number(await outputOf('loop', { args: [loop], flags }))
    expect(bytesPerTurn).toBeLessThan(8)
  })
})
