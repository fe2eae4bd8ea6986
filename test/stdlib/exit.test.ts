import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { node, scratch } from '../support/program.ts'
import { programFile, runProgram } from '../support/run.ts'

describe('exit', () => {
  it('runs handlers, then Node’s listeners, then flushes', async () => {
    const { stdout, status } = await runProgram('flushes')
    expect({ stdout, status }).toEqual({ stdout: 'main second first listener 7', status: 7 })
  })

  it('gives back to a file what was read ahead', async () => {
    const file = join(scratch(), 'lines')
    writeFileSync(file, 'one\ntwo\nthree\n')
    const run = promisify(execFile)
    const command = `${node} ${programFile('reads-ahead')}`
    expect((await run('sh', ['-c', `(${command} exit; cat) < ${file}`])).stdout).toBe('two\nthree\n')
    expect((await run('sh', ['-c', `${command} fork < ${file}`])).stdout).toBe('two\nthree\n')
  })

  it.each([
    [0, 0],
    [255, 255],
    [256, 0],
    [-1, 255],
    [-(2 ** 31), 0],
  ])('keeps the low 8 bits of %d', async (given, status) => {
    expect((await runProgram('exits', { args: [given] })).status).toBe(status)
  })

  it('takes integers only', async () => {
    expect((await runProgram('no-status')).stdout).toBe('111111')
  })

  it('goes on with the handlers that are left when one calls it', async () => {
    const { stdout, status } = await runProgram('exits-in-handler')
    expect({ stdout, status }).toEqual({ stdout: 'third second first ', status: 5 })
  })
})

describe('atexit', () => {
  it.each([
    ['a natural end', 0],
    ['return from main', 3],
    ['process.exit', 4],
    ['exit in a callback', 5],
  ])('runs its handlers once at %s', async (way, status) => {
    const end = await runProgram('ends', { args: [way] })
    expect({ stdout: end.stdout, status: end.status }).toEqual({ stdout: 'late twice twice ', status })
  })

  it('takes functions only, and returns 0', async () => {
    const { stdout } = await runProgram('no-function')
    expect(stdout).toBe('TypeError TypeError TypeError TypeError RangeError 0')
  })

  it('is inherited by a child of fork', async () => {
    const { stdout, status } = await runProgram('child')
    expect({ stdout, status }).toEqual({ stdout: 'own child 6 parent ', status: 0 })
  })
})

describe('on_exit', () => {
  it('gets the status and its argument', async () => {
    const { stdout, status } = await runProgram('on_exit')
    expect({ stdout, status }).toEqual({ stdout: '300 argument last ', status: 300 & 0xff })
  })
})

describe('_Exit', () => {
  it.each(['_Exit', '_exit'])('%s runs and flushes nothing', async call => {
    const { stdout, status } = await runProgram('at-once', { args: [call] })
    expect({ stdout, status }).toEqual({ stdout: '', status: 9 })
  })
})

describe('abort', () => {
  it('ends by SIGABRT', async () => {
    const { stdout, signal } = await runProgram('aborts')
    expect({ stdout, signal }).toEqual({ stdout: '', signal: 'SIGABRT' })
  })

  it.each([
    ['abort', 'handled ', 'SIGABRT'],
    ['blocked', 'handled ', 'SIGABRT'],
    ['process.abort', '', 'SIGABRT'],
    ['throws', 'thrown ', 3],
    ['returns', '100 true', 4],
  ])('ends as in C where SIGABRT has a handler: %s', async (way, stdout, end) => {
    const done = await runProgram('abort-handler', { args: [way] })
    expect({ stdout: done.stdout, end: done.signal ?? done.status }).toEqual({ stdout, end })
  })
})
