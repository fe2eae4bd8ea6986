import { describe, expect, it } from 'vitest'
import { type End, node } from '../support/node.ts'

const imports = `
import { abort, atexit, exit, on_exit, _Exit } from 'libposix/stdlib.h'
import { start } from 'libposix'
import { fork, _exit } from 'libposix/unistd.h'
import { wait } from 'libposix/sys/wait.h'
import { fflush, fputs, printf, stdout } from 'libposix/stdio.h'
const say = text => () => void printf('%s ', text)
`

function run(program: string): Promise<End> {
  return node(imports + program)
}

describe('exit', () => {
  it('runs handlers, then Node’s listeners, then flushes', async () => {
    const { stdout, status } = await run(`
      process.on('exit', code => printf('listener %d', code))
      atexit(say('first'))
      atexit(say('second'))
      printf('main ')
      exit(0x107)`)
    expect({ stdout, status }).toEqual({ stdout: 'main second first listener 7', status: 7 })
  })

  it('keeps the low 8 bits of the status', async () => {
    for (const [given, status] of [
      [0, 0],
      [255, 255],
      [256, 0],
      [-1, 255],
      [-(2 ** 31), 0],
    ])
      expect((await run(`exit(${given})`)).status).toBe(status)
    const { stdout } = await run(`
      for (const wrong of [1.5, NaN, '1', null, undefined, 2 ** 31])
        try { exit(wrong) } catch (error) { printf('%d', error instanceof TypeError ? 1 : 0) }`)
    expect(stdout).toBe('111111')
  })

  it('goes on with the handlers that are left when one calls it', async () => {
    const { stdout, status } = await run(`
      atexit(say('first'))
      atexit(() => { printf('second '); exit(5) })
      atexit(say('third'))
      exit(1)`)
    expect({ stdout, status }).toEqual({ stdout: 'third second first ', status: 5 })
  })
})

describe('atexit', () => {
  it.each([
    ['a natural end', '', 0],
    ['return from main', 'start(() => 3)', 3],
    ['process.exit', 'process.exit(4)', 4],
    ['exit in a callback', 'setTimeout(() => exit(5), 1)', 5],
  ])('runs its handlers once at %s', async (_, end, status) => {
    const result = await run(`
      const twice = say('twice')
      atexit(twice)
      atexit(twice)
      atexit(() => atexit(say('late')))
      ${end}`)
    expect({ stdout: result.stdout, status: result.status }).toEqual({ stdout: 'late twice twice ', status })
  })

  it('takes functions only, and returns 0', async () => {
    const { stdout } = await run(`
      for (const wrong of [undefined, 1, {}, 'f']) try { atexit(wrong) } catch (error) { printf('%d', error instanceof TypeError ? 1 : 0) }
      try { atexit(null) } catch (error) { printf('%d', error instanceof RangeError ? 1 : 0) }
      printf(' %d', atexit(() => {}))`)
    expect(stdout).toBe('11111 0')
  })

  it('is inherited by a child of fork', async () => {
    const { stdout, status } = await run(`
      atexit(() => { printf('%s ', process.pid === parent ? 'parent' : 'child'); fflush(stdout) })
      const parent = process.pid
      const pid = fork()
      if (pid === 0) { atexit(say('own')); exit(6) }
      const status = new Int32Array(1)
      wait(status)
      printf('%d ', status[0] >> 8)`)
    expect({ stdout, status }).toEqual({ stdout: 'own child 6 parent ', status: 0 })
  })
})

describe('on_exit', () => {
  it('gets the status and its argument', async () => {
    const { stdout, status } = await run(`
      atexit(say('last'))
      on_exit((status, arg) => printf('%d %s ', status, arg), 'argument')
      exit(300)`)
    expect({ stdout, status }).toEqual({ stdout: '300 argument last ', status: 300 & 0xff })
  })
})

describe('_Exit', () => {
  it.each(['_Exit', '_exit'])('%s runs and flushes nothing', async call => {
    const { stdout, status } = await run(`
      atexit(say('handler'))
      process.on('exit', say('listener'))
      printf('lost')
      ${call}(9)`)
    expect({ stdout, status }).toEqual({ stdout: '', status: 9 })
  })
})

describe('abort', () => {
  it('ends by SIGABRT', async () => {
    const { stdout, signal } = await run(`
      atexit(say('handler'))
      abort()`)
    expect({ stdout, signal }).toEqual({ stdout: '', signal: 'SIGABRT' })
  })
})
