import { describe, expect, it } from 'vitest'
import { runProgram } from './support/run.ts'

const nothing = 'No such file or directory'

describe.each([
  ['err', 3, `says: a 1: ${nothing}\n`],
  ['errx', 3, 'says: a 1\n'],
  ['verr', 3, `says: a 1: ${nothing}\n`],
  ['verrx', 3, 'says: a 1\n'],
  ['warn', 0, `says: a 1: ${nothing}\n`],
  ['warnx', 0, 'says: a 1\n'],
  ['vwarn', 0, `says: a 1: ${nothing}\n`],
  ['vwarnx', 0, 'says: a 1\n'],
])('%s', (name, status, stderr) => {
  it('says what is wrong', async () => {
    const end = await runProgram('says', { args: [name] })
    // Handlers of atexit run where the process ends by exit.
    expect(end).toMatchObject({ status, stderr, stdout: 'at exit\n' })
  })

  it('has no text for NULL', async () => {
    const end = await runProgram('says', { args: [name, 'null'] })
    expect(end).toMatchObject({ status, stderr: name.endsWith('x') ? 'says: \n' : `says: ${nothing}\n` })
  })

  it('refuses what C refuses', async () => {
    const end = await runProgram('says', { args: [name, 'wrong'] })
    expect(end).toMatchObject({ status: 1, stderr: expect.stringContaining('TypeError') })
  })
})
