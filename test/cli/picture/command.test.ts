// `libposix trace --svg`, `--html`, and the pictures of what was traced before.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { libposix, scratch, start } from '../../support/program.ts'
import { programFile } from '../../support/run.ts'
import { faults } from '../../support/xml.ts'

const trace = (cwd: string, ...args: string[]) => start(libposix(['trace', ...args]), { cwd }).ends()

describe('libposix trace', () => {
  it('draws a program and its child, and the two returns of fork', async () => {
    const cwd = scratch()
    expect(await trace(cwd, '--svg', '-o', 'fork.svg', 'run', 'ch10/fork')).toMatchObject({ status: 0, stderr: '' })
    const svg = readFileSync(join(cwd, 'fork.svg'), 'utf8')
    expect(faults(svg)).toEqual([])
    expect(svg.match(/<text[^>]*>fork · \d+/g)).toHaveLength(2)
    expect(svg).toMatch(/>fork\(\) = 0</)
    expect(svg).toContain('>fork</text>')
  })

  it('has what a child calls when the program has ended', async () => {
    const cwd = scratch()
    const options = ['--html', '-o', 'outlives.html']
    expect(await trace(cwd, ...options, 'run', programFile('outlives'))).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(cwd, 'outlives.html'), 'utf8')).toContain('"getsid(0)"')
  })

  it('makes a page of what was written before', async () => {
    const cwd = scratch()
    expect(await trace(cwd, '--json', '-o', 'fork.json', 'run', 'ch10/fork')).toMatchObject({ status: 0 })
    expect(await trace(cwd, '--html', '-o', 'fork.html', 'of', 'fork.json')).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(cwd, 'fork.html'), 'utf8')).toContain('"fork()"," = 0"')
  })

  it('has a hundred thousand calls in a page of what is in view, and warns of a drawing of them', async () => {
    const cwd = scratch()
    const event = (i: number) =>
      `{"event":"call","pid":1,"tid":1,"t0":${i * 1000},"t1":${i * 1000 + 500},"call":"getppid","args":{},"result":1,"text":"getppid() = 1"}\n`
    writeFileSync(join(cwd, 'many.json'), Array.from({ length: 100_000 }, (_, i) => event(i)).join(''))
    expect(await trace(cwd, '--html', '-o', 'many.html', 'of', 'many.json')).toMatchObject({ status: 0, stderr: '' })
    const page = readFileSync(join(cwd, 'many.html'), 'utf8')
    // What a browser has to lay out before its script draws the part in view: a handful of elements.
    const elements = page.replace(/<(script|style)\b.*?<\/\1>/gs, '').match(/<[a-z]/g)!
    expect(elements.length).toBeLessThan(50)
    expect(page.match(/"getppid\(\)"/g)).toHaveLength(100_000)
    expect(await trace(cwd, '--svg', '-o', 'many.svg', 'of', 'many.json')).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^libposix: 100000 events are too many .* --html/),
    })
  })

  it('says so where there is nothing to draw', async () => {
    const cwd = scratch()
    writeFileSync(join(cwd, 'text'), 'socket() = 3')
    for (const [args, message] of [
      [['--html', '-o', 'x.html', 'of', 'text'], 'libposix: text is no trace of JSON lines: '],
      [['--html', '-o', 'x.html', 'of', 'none'], 'libposix: none is no trace of JSON lines: '],
      [['--svg', 'of', 'text'], 'libposix: --svg makes a file '],
      [['of', 'text'], 'libposix: trace what? '],
    ] as const)
      expect(await trace(cwd, ...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) })
  })
})
