import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { libposix, run, scratch, start, unlaunched } from '../support/program.ts'
import { programFile } from '../support/run.ts'

const ways = [
  ['the launcher', libposix],
  ['a Node that was started by hand', unlaunched],
] as const

describe('libposix run', () => {
  it('gives the program its arguments, its name and its exit status', async () => {
    const path = programFile('argv')
    expect(await run(path, ['one', 'two words', '', '--flag']).ends()).toEqual({
      status: 42,
      signal: null,
      stdout: `${JSON.stringify([path, 'one', 'two words', '', '--flag'])} ./argv one two words  --flag\n`,
      stderr: '',
    })
  })

  it.each(ways)('is the process that the shell started, by %s', async (_, words) => {
    const program = start(words(['run', programFile('pid')]))
    expect((await program.ends()).stdout).toBe(`${program.pid}\n`)
  })

  it.each(ways)('keeps the flags that Node was started with, by %s', async (_, words) => {
    const path = programFile('flags')
    const program = start(words(['run', path], ['--expose-gc']))
    expect(await program.ends()).toMatchObject({ stdout: '--expose-gc function\n' })
  })

  it.each(ways)('leaves the low descriptors to the program, as many as it may want, by %s', async (_, words) => {
    const path = programFile('opens')
    const { stdout } = await start(words(['run', path, '200'])).ends()
    expect(stdout).toBe(`${Array.from({ length: 200 }, (_, i) => i + 3).join()}\n`)
  })

  it.each(ways)('starts where few descriptors are allowed, by %s', async (_, words) => {
    const path = programFile('opens')
    const program = start(['sh', '-c', 'ulimit -n 128; exec "$@"', 'sh', ...words(['run', path, '1'])])
    expect(await program.ends()).toMatchObject({ status: 0, stdout: '3\n', stderr: '' })
  })

  it.each([1024, 128])('leaves them to the children of fork too, where %i are allowed', async limit => {
    const program = start([
      'sh',
      '-c',
      `ulimit -n ${limit}; exec "$@"`,
      'sh',
      ...libposix(['run', programFile('forks')]),
    ])
    const numbers = '4,6,8,9,10'
    const stdout = `child ${numbers}\nchild's child ${numbers}\nprogram\nparent ${numbers}\n`
    expect(await program.ends()).toEqual({ status: 0, signal: null, stdout, stderr: '' })
  })

  it.each(ways)('passes on the descriptors that the shell passed, by %s', async (_, words) => {
    const path = programFile('inherits')
    const cwd = scratch()
    writeFileSync(join(cwd, 'four'), 'four')
    const words4679 = ['sh', '-c', 'exec "$@" 4<four 6</dev/null 7>seven 9>&1', 'sh', ...words(['run', path])] as const
    const program = start(words4679, { cwd })
    expect(await program.ends()).toEqual({ status: 0, signal: null, stdout: 'four 3 5 8\n', stderr: '' })
    expect(readFileSync(join(cwd, 'seven'), 'utf8')).toBe('sevenand its heir\n')
  })

  it('lets a program that it execs have standard input, output and errors', async () => {
    const path = programFile('execs')
    const program = run(path)
    program.types('hello')
    expect(await program.ends()).toEqual({ status: 0, signal: null, stdout: 'hello\n', stderr: 'error\n' })
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGPIPE', 'SIGUSR1', 'SIGUSR2', 'SIGHUP', 'SIGXFSZ', 'SIGKILL'] as const)(
    'lets %s end the program as it ends a C one, while it is blocked in a call',
    async signal => {
      const path = programFile('pauses')
      const program = run(path)
      await program.sees('up')
      program.kill(signal)
      expect(await program.ends()).toEqual({ status: null, signal, stdout: 'up', stderr: '' })
    },
  )

  it('lets Ctrl-C at the terminal end the program', async () => {
    const path = programFile('reads')
    const program = run(path, [], { terminal: true })
    await program.sees('up')
    program.sends('\x03')
    expect(await program.ends()).toMatchObject({ status: null, signal: 'SIGINT' })
  })

  it('buffers standard output as C does: each line for a terminal, else until the end', async () => {
    const path = programFile('prints')
    expect((await run(path, [], { terminal: true }).ends()).stdout).toBe('printed\nwritten\n')
    expect((await run(path).ends()).stdout).toBe('written\nprinted\n')
  })

  it.each(ways)('leaves no signal ignored that was not, by %s', async (_, words) => {
    const program = start(words(['run', programFile('ignored')]))
    expect(await program.ends()).toMatchObject({ stdout: ' undefined', status: 0 })
  })

  it('leaves signals ignored that were when it started, as nohup has it', async () => {
    const command = libposix(['run', programFile('ignored')])
    const nohup = start(['sh', '-c', `trap '' HUP PIPE INT; exec "$@"`, 'sh', ...command])
    expect(await nohup.ends()).toMatchObject({ stdout: '1,2,13 undefined', status: 0 })
  })

  it('says so where there is nothing to run', async () => {
    const refusals: [string[], string][] = [
      [[], 'libposix: run what? `libposix list` shows the programs\n'],
      [['nothing'], 'libposix: there is no program or file nothing; see `libposix list`\n'],
      [['ch04/nothing'], 'libposix: there is no program or file ch04/nothing; see `libposix list`\n'],
      [['ch04/demo'], 'libposix: there is no program or file ch04/demo; see `libposix list`\n'],
      [['--fast', 'nothing.js'], 'libposix: run has no option --fast; see `libposix run --help`\n'],
      [['nothing.js'], 'libposix: there is no program or file nothing.js; see `libposix list`\n'],
    ]
    for (const [args, stderr] of refusals)
      expect(await start(libposix(['run', ...args])).ends()).toEqual({
        status: 2,
        signal: null,
        stdout: '',
        stderr,
      })
  })

  it('shows the error of a program that fails', async () => {
    const { status, stderr } = await run(programFile('throws')).ends()
    expect(status).toBe(1)
    expect(stderr).toContain('Error: mine')
  })

  describe('a TypeScript file', () => {
    const file = (name: string) => fileURLToPath(new URL(`run/${name}.ts`, import.meta.url))

    it('runs as it stands, with what it imports', async () => {
      const temporary = scratch()
      const stdout = 'typed EBADF 3 typed.ts\n'
      const program = run(file('typed'), [], { env: { ...process.env, TMPDIR: temporary } })
      expect(await program.ends()).toEqual({ status: 0, signal: null, stdout, stderr: '' })
      expect(readdirSync(temporary)).toEqual([])
    })

    it('is there for threads, too', async () => {
      const temporary = scratch()
      const program = run(file('typed/threads'), [], { env: { ...process.env, TMPDIR: temporary } })
      expect(await program.ends()).toEqual({ status: 0, signal: null, stdout: '42\n', stderr: '' })
      expect(readdirSync(temporary)).toEqual([])
    })

    it('is what an error names', async () => {
      const { status, stderr } = await run(file('typed/throws')).ends()
      expect(status).toBe(1)
      expect(stderr).toContain(`typed/throws.ts:6`)
    })

    it('leaves nothing where it imports what is not there', async () => {
      const [directory, temporary] = [scratch(), scratch()]
      const path = join(directory, 'lacks.ts')
      writeFileSync(path, "import { nothing } from 'node:fs'\nconsole.log(nothing)\n")
      const { status, stderr } = await run(path, [], { env: { ...process.env, TMPDIR: temporary } }).ends()
      expect(status).toBe(1)
      expect(stderr).toContain("'nothing'")
      expect(readdirSync(temporary)).toEqual([])
    })

    it('is refused with what is wrong in it', async () => {
      const wrong = join(scratch(), 'wrong.ts')
      writeFileSync(wrong, 'const text: = 1\n')
      const { status, stderr } = await run(wrong).ends()
      expect(status).not.toBe(0)
      expect(stderr).toContain('wrong.ts')
    })
  })

  it('takes a name that only one program has, or only equal ones, and a source for its program', async () => {
    expect(await run('ch04/echo_server.ts').ends()).toMatchObject({ stdout: 'Usage : ./echo_server <port>\n' })
    expect(await run('echo_client').ends()).toMatchObject({ stdout: 'Usage : ./echo_client <IP> <port>\n' })
    expect(await run('hello_server').ends()).toMatchObject({ status: 1, stdout: 'Usage : ./hello_server <port>\n' })
    expect(await run('echo_server').ends()).toMatchObject({ status: 1, stdout: 'Usage : ./echo_server <port>\n' })
  })
})
