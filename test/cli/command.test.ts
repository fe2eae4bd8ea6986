import { accessSync, constants, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { command, node, type Player, start } from '../support/program.ts'

const libposix = (...args: string[]) => start([node, command, ...args], { deadline: 60_000 })

/** The lines of one side, or of the remarks. */
function side(player: Player, label: string): string[] {
  const behind = `${label.padEnd(6)} | `
  return player.stdout
    .split('\n')
    .filter(line => line.startsWith(behind))
    .map(line => line.slice(behind.length))
}

describe('libposix', () => {
  it('can be started by its name', async () => {
    accessSync(command, constants.X_OK)
    expect(await start([command, '--help']).ends()).toMatchObject({ status: 0, stderr: '' })
  })

  it('says how it is used', async () => {
    const usage = expect.stringMatching(/^Usage: libposix list\n/)
    expect(await libposix('--help').ends()).toMatchObject({ status: 0, stdout: usage })
    expect(await libposix().ends()).toMatchObject({ status: 2, stdout: '', stderr: usage })
    expect(await libposix('lost').ends()).toMatchObject({ status: 2, stdout: '', stderr: usage })
  })
})

describe('libposix list', () => {
  it('names every program, with its chapter and what it does', async () => {
    const { stdout } = await libposix('list').ends()
    expect(stdout).toContain('\n4. TCP server and client, part one\n')
    expect(stdout).toMatch(/^ {2}ch04\/echo_server +Echo server: /m)
    const sources = readdirSync('chapters').filter(name => name.startsWith('ch'))
    for (const chapter of sources)
      for (const file of readdirSync(`chapters/${chapter}`).filter(name => name.endsWith('.ts')))
        expect(stdout).toMatch(new RegExp(`^  ${chapter}/${file.slice(0, -3)} +[A-Z].*\\w`, 'm'))
  })
})

describe('libposix demo', () => {
  it('plays the echo pair', async () => {
    const demo = libposix('demo', 'ch04/echo_client')
    expect(await demo.ends()).toMatchObject({ status: 0, stderr: '' })
    expect(side(demo, 'server')).toEqual([1, 2, 3, 4, 5].map(i => `Connected client ${i} `))
    expect(side(demo, 'client').slice(0, 4)).toEqual([
      'Connected...........',
      'Input message(Q to quit): Hello, server',
      'Message from server: Hello, server',
      'Input message(Q to quit): How are you?',
    ])
    expect(demo.stdout).not.toContain('\x1b')
  })

  it.each(['ch01', 'ch02', 'ch03', 'ch04', 'ch05'])('plays %s to the end', async chapter => {
    expect(await libposix('demo', chapter).ends()).toMatchObject({ status: 0, signal: null, stderr: '' })
  })

  it('is in colour on a terminal, unless NO_COLOR is set', async () => {
    const { NO_COLOR: _, ...env } = process.env
    const coloured = start([node, command, 'demo', 'endian_conv'], { terminal: true, env })
    expect(await coloured.ends()).toMatchObject({ status: 0, stdout: expect.stringContaining('\x1b[') })
    const plain = start([node, command, 'demo', 'endian_conv'], { terminal: true, env: { ...env, NO_COLOR: '1' } })
    expect(await plain.ends()).toMatchObject({ status: 0, stdout: expect.not.stringContaining('\x1b[') })
  })

  it('says what there is no demo of', async () => {
    expect(await libposix('demo', 'ch99').ends()).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('there is no demo of ch99'),
    })
  })
})
