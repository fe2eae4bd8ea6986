// A handler runs between a call and the line after it, and makes calls of its own: errno is still that of the program's call.
import { expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { outputOf } from '../support/run.ts'

it('is the one of the call, whatever handlers did meanwhile', { timeout: 120_000 * patience }, async () => {
  expect(await outputOf('rain', { deadline: 60_000 })).toBe('true\n')
})
