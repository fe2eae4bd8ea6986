import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Player, scratch, start, libposix as words } from '../support/program.ts'

const command = join(fileURLToPath(new URL('../..', import.meta.url)), 'cli/libposix')

const libposix = (...args: string[]) => start(words(args), { deadline: 60_000 })

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
    expect(await start([command, '--help']).ends()).toMatchObject({ status: 0, stderr: '' })
    // npm makes a link to it, in node_modules/.bin.
    const link = join(scratch(), 'libposix')
    symlinkSync(command, link)
    expect(await start([link, 'run', 'fd_seri'], { cwd: scratch() }).ends()).toMatchObject({
      status: 0,
      stdout: 'file descriptor 1: 3\nfile descriptor 2: 4\nfile descriptor 3: 5\n',
    })
  })

  it('says how it is used', async () => {
    const usage = expect.stringMatching(/^Usage: libposix list /)
    expect(await libposix('--help').ends()).toMatchObject({ status: 0, stdout: usage })
    expect(await libposix().ends()).toMatchObject({ status: 2, stdout: '', stderr: usage })
    for (const words of [
      ['demo', '--help'],
      ['help', 'demo'],
    ])
      expect(await libposix(...words).ends()).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^Usage: libposix demo /),
      })
  })

  it('says which it is', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await libposix('--version').ends()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`libposix ${version} `),
    })
  })

  it('names what it does not know', async () => {
    const refusals: [string[], string][] = [
      [['lost'], 'there is no command lost; there are list, run, demo, trace, ss, and --help'],
      [['constructor'], 'there is no command constructor; there are list, run, demo, trace, ss, and --help'],
      [['help', 'lost'], 'there is no help on lost'],
      [['list', '99'], 'there is no chapter 99; there are ch01–ch18, ch24'],
      [['list', '4', '5'], 'list does not know what to do with 5'],
      [['demo', '4', '5'], 'demo does not know what to do with 5'],
      [['demo', '--fast'], 'demo has no option --fast; see `libposix demo --help`'],
      [['demo', 'ch99'], 'there is no demo of ch99; ch01–ch18, ch24 have one, and each program'],
    ]
    for (const [args, message] of refusals)
      expect(await libposix(...args).ends()).toEqual({
        status: 2,
        signal: null,
        stdout: '',
        stderr: `libposix: ${message}\n`,
      })
  })

  it('fits into 80 columns', async () => {
    for (const words of [
      ['--help'],
      ['help', 'list'],
      ['help', 'run'],
      ['help', 'demo'],
      ['help', 'trace'],
      ['help', 'ss'],
      ['list'],
    ]) {
      const { stdout } = await libposix(...words).ends()
      expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([])
    }
  })
})

describe('libposix list', () => {
  it('names every program, with its chapter and what it does', async () => {
    const { stdout } = await libposix('list').ends()
    expect(stdout).toContain('\nChapter 4: TCP server and client, part one\n')
    expect(stdout).toMatch(/^ {2}ch04\/echo_server +Echo server: /m)
    const sources = readdirSync('chapters').filter(name => name.startsWith('ch'))
    for (const chapter of sources)
      for (const file of readdirSync(`chapters/${chapter}`).filter(name =>
        /^(?!demo|points|facts|picture)\w+\.ts$/.test(name),
      ))
        expect(stdout).toMatch(new RegExp(`^  ${chapter}/${file.slice(0, -3)} +[A-Z].*\\w`, 'm'))
  })

  it('names those of one chapter', async () => {
    const [one, other] = await Promise.all([libposix('list', 'ch04').ends(), libposix('list', '4').ends()])
    expect(one.stdout.match(/ch\d\d\/\w+/g)).toEqual(['ch04/echo_client', 'ch04/echo_server', 'ch04/hello_itrserv'])
    expect(other).toEqual(one)
  })
})

describe('libposix demo', () => {
  it('plays the echo pair', async () => {
    const demo = libposix('demo', 'ch04/echo_client')
    expect(await demo.ends()).toMatchObject({ status: 0, stderr: '' })
    expect(side(demo, 'server')).toEqual([1, 2, 3, 4, 5, 1, 2].map(i => `Connected client ${i} `))
    expect(side(demo, 'client').slice(0, 4)).toEqual([
      'Connected...........',
      'Input message(Q to quit): Hello, server',
      'Message from server: Hello, server',
      'Input message(Q to quit): How are you?',
    ])
    expect(demo.stdout).not.toContain('\x1b')
  })

  it('takes a chapter by its number, and ends with what to try next', async () => {
    const { status, stdout } = await libposix('demo', '3').ends()
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Chapter 3: /)
    expect(stdout.slice(stdout.indexOf('\nNext:\n'))).toBe(
      '\nNext:\n  npx libposix run ch03/endian_conv\n  npx libposix demo ch04\n  npx libposix list\n',
    )
  })

  it("ends with a chapter's guide, too", async () => {
    const { stdout } = await libposix('demo', 'ch08/gethostbyname').ends()
    expect(stdout).toMatch(/^ {2}docs\/chapters\/ch08\.md {4}what to watch, and why\n$/m)
    expect(existsSync('docs/chapters/ch08.md')).toBe(true)
  })

  it.each(['ch01', 'ch02', 'ch03', 'ch04', 'ch05'])('plays %s to the end', async chapter => {
    expect(await libposix('demo', chapter).ends()).toMatchObject({ status: 0, signal: null, stderr: '' })
  })

  it('is in colour on a terminal, unless NO_COLOR is set', async () => {
    const { NO_COLOR: _, ...env } = process.env
    const coloured = start(words(['demo', 'endian_conv']), { terminal: true, env })
    expect(await coloured.ends()).toMatchObject({ status: 0, stdout: expect.stringContaining('\x1b[') })
    const plain = start(words(['demo', 'endian_conv']), { terminal: true, env: { ...env, NO_COLOR: '1' } })
    expect(await plain.ends()).toMatchObject({ status: 0, stdout: expect.not.stringContaining('\x1b[') })
  })
})
