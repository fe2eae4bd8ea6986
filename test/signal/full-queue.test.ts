import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

describe('without room for another queued signal', () => {
  it('a real-time signal that another thread got is not lost', async () => {
    expect(await outputOf('real-time', { args: ['soft'] })).toBe('pending 1\nhandled\n')
    expect(await outputOf('real-time', { args: ['hard'] })).toBe('pending 1\nhandled\n')
  })

  it('a worker that blocks ends, by the room that the hard limit leaves', async () => {
    expect(await outputOf('terminate')).toBe('terminated 1\nlimit 0\n')
  })
})
