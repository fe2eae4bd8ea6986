// The threads of loaders are not the program's.
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

const flags = ['--no-warnings', '--import', fileURLToPath(new URL('loaders/hooks.mjs', import.meta.url))]

describe('under a loader', () => {
  it('fork works, and an import in the child says what it misses', async () => {
    const [zlib, refused, ...ends] = (await outputOf('forks', { flags })).trim().split('\n')
    expect(zlib).toBe('function')
    expect(refused).toMatch(/^import\(\) in a child of fork: .*loader.*require\(\)$/)
    expect(ends).toEqual(['grandchild: exit 7', 'child: exit 5', 'parent imports'])
  })

  it.each([[flags], [[]]])('a worker of the program is still one: %j', async flags => {
    const lines = (await outputOf('worker-first', { flags })).trim().split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toMatch(/^fork\(\): 1 worker thread .*worker\.terminate\(\)/)
  })
})
