// Without LIBPOSIX_TRACE there is no trace: nothing of it is loaded, and lib calls the native functions themselves.
import { expect, it } from 'vitest'
import { outputOf } from '../../support/run.ts'

it('costs nothing while it is off', async () => {
  const on = { LIBPOSIX_TRACE: 'text:/dev/null' }
  expect(JSON.parse(await outputOf('looks', { env: on }))).toEqual({
    loaded: ['prototypes.json', 'trace.cjs'],
    native: false,
  })
  expect(JSON.parse(await outputOf('looks'))).toEqual({ loaded: [], native: true })
})
