// The package's types as a strict program sees them: all headers together, their own declarations checked too.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { patience } from './support/patience.ts'
import { faultsIn, faultsOf } from './support/types.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const paths = Object.keys(exports).filter(path => !/\*|package\.json/.test(path))
const all = paths.map((path, i) => `import * as h${i} from '${path.replace('.', 'libposix')}'\nvoid h${i}\n`).join('')

it(
  'all headers together are strict',
  () => {
    expect(faultsOf(all, { exactOptionalPropertyTypes: true, skipLibCheck: false })).toEqual([])
    expect(faultsOf('const x: number = "1"\nvoid x', {})).toHaveLength(1)
  },
  240_000 * patience,
)

describe('the programs of test/programs', () => {
  const names = readdirSync(join(root, 'test/programs')).filter(file => !file.endsWith('.test.ts'))
  const programs = Object.fromEntries(
    names.map(name => [`test/programs/${name}`, readFileSync(join(root, 'test/programs', name), 'utf8')]),
  )

  it('are strict', { timeout: 240_000 * patience }, () => {
    expect(faultsIn(programs, { exactOptionalPropertyTypes: true, skipLibCheck: true })).toEqual([])
  })

  it('pay for noUncheckedIndexedAccess what the README says', { timeout: 240_000 * patience }, () => {
    const [, often] = /`test\/programs\/` that is one in (\d+) lines/.exec(
      readFileSync(join(root, 'README.md'), 'utf8'),
    )!
    const faults = faultsIn(programs, { noUncheckedIndexedAccess: true, skipLibCheck: true })
    const lines = Object.values(programs).join('').split('\n').length
    expect(faults.filter(({ message }) => !/'?undefined'?/.test(message))).toEqual([])
    expect(Math.round(lines / faults.length)).toBe(Number(often))
  })
})
