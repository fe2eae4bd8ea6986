// Node makes descriptors 0 to 2 non-blocking as soon as its own streams are used; the program sees them block.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { node, programFile } from '../support/run.ts'

/** A program that is up and about to read or write. */
async function ready(program: string, way: string): Promise<ChildProcessWithoutNullStreams> {
  const child = spawn(node, [programFile(program), way])
  await once(child.stderr, 'data')
  return child
}

describe('standard input', () => {
  it.each([
    ['read', '"42\\n"'],
    ['read of a copy', '"42\\n"'],
    ['read of another copy', '"42\\n"'],
    ['readv', '"42\\n"'],
    ['fgets', '"42\\n"'],
    ['fread', '"42\\n"'],
    ['getline', '3'],
    ['scanf', '1 42'],
    ['flags that do not show it', '0 "42\\n"'],
    ['FIONBIO taken back', '"42\\n"'],
  ])('waits: %s', async (way, expected) => {
    const child = await ready('reads', way)
    // It must be asleep, for a read that does not wait would have ended: the line comes only then.
    expect(child.exitCode).toBe(null)
    child.stdin.end('42\n')
    expect(await text(child.stdout)).toBe(`${expected}\n`)
  })
  it.each([
    ['O_NONBLOCK that the program set', '-1 11 true'],
    ['FIONBIO that the program set', '-1 11 null 0'],
  ])('does not wait: %s', async (way, expected) => {
    const child = await ready('reads', way)
    expect(await text(child.stdout)).toBe(`${expected}\n`)
    child.stdin.end()
  })
})

describe('standard output', () => {
  it.each([
    'printf',
    'fputs, flushed by exit',
    'fwrite, flushed by fflush of all',
    'write',
    'writev',
    'a child’s exit',
  ])('waits: %s', async way => {
    const child = await ready('writes', way)
    const all = await text(child.stdout)
    expect(all).toBe(`from console\n${`${'x'.repeat(999)}\n`.repeat(500)}`)
  })
})

describe('another program’s streams block', () => {
  it.each(['system', 'popen', 'posix_spawn', 'exec'])('%s', async way => {
    const child = spawn(node, [programFile('passes'), way])
    if (way !== 'popen') child.stdin.write('')
    const [, ...flags] = (await text(child.stdout)).trim().split('\n')
    expect(flags.length).toBe(2)
    for (const value of flags) expect(Number.parseInt(value, 8) & 0o4000).toBe(0)
  })
})
