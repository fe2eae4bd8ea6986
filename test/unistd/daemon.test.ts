import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { daemon } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/run.ts'

describe('daemon', () => {
  it.each([
    [0, 0, '/', '/dev/null'],
    [1, 0, 'place', '/dev/null'],
    [0, 1, '/', 'output'],
  ])('goes on in a session of its own: nochdir %i, noclose %i', async (nochdir, noclose, where, output) => {
    const place = mkdtempSync(join(tmpdir(), 'libposix-'))
    try {
      const end = await runProgram('tells', { args: [nochdir, noclose], cwd: place })
      expect(end).toMatchObject({ status: 0, stderr: '' })
      const { cwd, leads, stdout, result, parent } = JSON.parse(end.stdout)
      expect([result, leads, parent]).toEqual([0, true, true])
      expect(cwd).toBe(where === 'place' ? place : where)
      if (output === '/dev/null') expect(stdout).toBe(output)
      else expect(stdout).not.toBe('/dev/null')
    } finally {
      rmSync(place, { recursive: true })
    }
  })

  it('refuses what C refuses', () => {
    expect(() => daemon('1' as never, 0)).toThrow(TypeError)
    expect(() => daemon(0, null as never)).toThrow(TypeError)
  })
})
