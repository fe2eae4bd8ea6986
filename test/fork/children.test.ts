import { expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

it('fork makes no child but the one that it returns, however often it has to try', async () => {
  expect(await outputOf('busy')).toBe('0 strangers, 0 signals too many, 50 in all, none left\n')
})
