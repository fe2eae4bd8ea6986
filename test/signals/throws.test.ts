// What a handler throws goes to the call that the signal interrupts; a call that came to its end keeps its result, and the next one throws.
import { expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { outputOf } from '../support/run.ts'

it.each(['open', 'accept', 'read', 'waitpid', 'pipe', 'dup'])(
  'loses no result of %s',
  { timeout: 60_000 * patience },
  async name => {
    expect(await outputOf('rains', { args: [name], deadline: 50_000 })).toBe('thrown true\nlost 0\n')
  },
)

it('throws out of a call that is interrupted, and of one that lets the signal in', async () => {
  expect(await outputOf('where')).toBe('read: one\nraise: two\nsigprocmask: three\nsleep: four\nfgets: five\n')
})

it('throws before the next call, or in the event loop', async () => {
  expect(await outputOf('kept')).toBe('next call: first\nnot closed: true\nuncaught: second\nalive\n')
})

it('runs all handlers, and throws what each threw', async () => {
  expect(await outputOf('several')).toBe('ran 3\ncaught c\ncaught b\ncaught a\n')
})

it('throws in the thread of the handlers, whatever other threads call meanwhile', async () => {
  expect(await outputOf('elsewhere')).toBe('thrown for SIGUSR2\nthrown for SIGUSR1\n100\n')
})
