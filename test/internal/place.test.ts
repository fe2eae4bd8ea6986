// What ends a program by an uncaught fault says where in the program it is.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { node, programFile } from '../support/run.ts'

const path = (place: string) => fileURLToPath(new URL(place, import.meta.url))

/** The first lines of what Node writes, and the first frame. */
function endOf(command: string, ...args: string[]) {
  const { stderr, status } = spawnSync(command, args, { encoding: 'utf8' })
  const lines = stderr.split('\n')
  return { status, head: lines[0], line: lines[1]?.trim(), frame: lines.find(line => /^ {4}at /.test(line)) }
}

describe('an uncaught fault', () => {
  it.each([
    ['native', /read\(0, Buffer.alloc\(3\), 30\)/],
    ['lib', /getline\(\[null\], new BigUint64Array\(\), stdin\)/],
  ])('of %s code is on the line of the program', (name, text) => {
    const { status, head, line, frame } = endOf(node, programFile(name))
    expect(status).toBe(1)
    expect(head).toMatch(new RegExp(`/place/${name}\\.[jt]s:\\d+$`))
    expect(line).toMatch(text)
    expect(frame).toContain(`/place/${name}.`)
  })

  it('is on the line of the TypeScript that libposix run was given', () => {
    const file = path('place/native.ts')
    const { status, head, line } = endOf(path('../../cli/libposix'), 'run', file)
    expect(status).toBe(1)
    expect([head, line]).toEqual([`${file}:4`, 'read(0, Buffer.alloc(3), 30)'])
  })

  it('of a CommonJS program has that line first in its stack', () => {
    const file = path('place/required.cjs')
    expect(endOf(node, file).frame).toContain(`${file}:3:1`)
  })
})
