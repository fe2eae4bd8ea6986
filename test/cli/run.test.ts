import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { command, node, run, runWords, scratch, start, stripsTypes } from '../support/program.ts'

const dist = new URL('../../dist', import.meta.url).href

/** A program of the test's own, in a directory of its own. */
function script(text: string, name = 'script.mjs'): string {
  const path = join(scratch(), name)
  writeFileSync(path, text.replaceAll("'libposix/", `'${dist}/`).replaceAll(".h'", ".js'"))
  return path
}

describe('libposix run', () => {
  it('gives the program its arguments, its name and its exit status', async () => {
    const path = script(`
      console.log(JSON.stringify(process.argv.slice(1)), process.title)
      process.exitCode = 42
    `)
    expect(await run(path, ['one', 'two words', '', '--flag']).ends()).toEqual({
      status: 42,
      signal: null,
      stdout: `${JSON.stringify([path, 'one', 'two words', '', '--flag'])} ./script one two words  --flag\n`,
      stderr: '',
    })
  })

  it('is the process that the shell started', async () => {
    const program = run(script('console.log(process.pid)'))
    expect((await program.ends()).stdout).toBe(`${program.pid}\n`)
  })

  it('keeps the flags that Node was started with', async () => {
    const path = script('console.log(process.execArgv.join(), typeof gc)')
    const program = start([node, '--expose-gc', command, 'run', path])
    expect(await program.ends()).toMatchObject({ stdout: '--expose-gc function\n' })
  })

  it('leaves the low descriptors to the program, as many as it may want', async () => {
    const path = script(`
      import { open, O_RDONLY } from 'libposix/fcntl.h'
      console.log(Array.from({ length: 200 }, () => open('/dev/null', O_RDONLY)).join())
    `)
    expect((await run(path).ends()).stdout).toBe(`${Array.from({ length: 200 }, (_, i) => i + 3).join()}\n`)
  })

  it('starts where few descriptors are allowed', async () => {
    const path = script(`
      import { open, O_RDONLY } from 'libposix/fcntl.h'
      console.log(open('/dev/null', O_RDONLY))
    `)
    const program = start(['sh', '-c', 'ulimit -n 128; exec "$@"', 'sh', ...runWords(path)])
    expect(await program.ends()).toMatchObject({ status: 0, stdout: '3\n', stderr: '' })
  })

  it('passes on the descriptors that the shell passed', async () => {
    const path = script(`
      import { readFileSync, writeSync } from 'node:fs'
      import { open, O_RDONLY } from 'libposix/fcntl.h'
      console.log(readFileSync(4, 'utf8'), open('/dev/null', O_RDONLY), open('/dev/null', O_RDONLY), open('/dev/null', O_RDONLY))
      writeSync(7, 'seven')
    `)
    const cwd = scratch()
    writeFileSync(join(cwd, 'four'), 'four')
    const program = start(['sh', '-c', 'exec "$@" 4<four 6</dev/null 7>seven 9>&1', 'sh', ...runWords(path)], { cwd })
    expect(await program.ends()).toEqual({ status: 0, signal: null, stdout: 'four 3 5 8\n', stderr: '' })
    expect(readFileSync(join(cwd, 'seven'), 'utf8')).toBe('seven')
  })

  it('lets a program that it execs have standard input, output and errors', async () => {
    const path = script(`
      import { execlp } from 'libposix/unistd.h'
      execlp('sh', 'sh', '-c', 'read line; echo $line; echo error >&2', null)
    `)
    const program = run(path)
    program.types('hello')
    expect(await program.ends()).toEqual({ status: 0, signal: null, stdout: 'hello\n', stderr: 'error\n' })
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGPIPE', 'SIGUSR1', 'SIGUSR2', 'SIGHUP', 'SIGXFSZ', 'SIGKILL'] as const)(
    'lets %s end the program as it ends a C one, while it is blocked in a call',
    async signal => {
      const path = script(`
        import { pause, write } from 'libposix/unistd.h'
        write(1, 'up', 2)
        pause()
      `)
      const program = run(path)
      await program.sees('up')
      program.kill(signal)
      expect(await program.ends()).toEqual({ status: null, signal, stdout: 'up', stderr: '' })
    },
  )

  it('lets Ctrl-C at the terminal end the program', async () => {
    const path = script(`
      import { read, write } from 'libposix/unistd.h'
      write(1, 'up', 2)
      read(0, Buffer.alloc(1), 1)
    `)
    const program = run(path, [], { terminal: true })
    await program.sees('up')
    program.sends('\x03')
    expect(await program.ends()).toMatchObject({ status: null, signal: 'SIGINT' })
  })

  it('buffers standard output as C does: each line for a terminal, else until the end', async () => {
    const path = script(`
      import { printf } from 'libposix/stdio.h'
      import { write } from 'libposix/unistd.h'
      printf('printed\\n')
      write(1, 'written\\n', 8)
    `)
    expect((await run(path, [], { terminal: true }).ends()).stdout).toBe('printed\nwritten\n')
    expect((await run(path).ends()).stdout).toBe('written\nprinted\n')
  })

  it('says so where there is nothing to run', async () => {
    const refusals: [string[], string][] = [
      [[], 'libposix: run what? `libposix list` shows the programs\n'],
      [['nothing'], 'libposix: there is no program or file nothing; `libposix list` shows the programs\n'],
      [['ch04/nothing'], 'libposix: there is no program or file ch04/nothing; `libposix list` shows the programs\n'],
      [['nothing.js'], 'libposix: there is no file nothing.js\n'],
    ]
    for (const [args, stderr] of refusals)
      expect(await start([node, command, 'run', ...args]).ends()).toEqual({
        status: 2,
        signal: null,
        stdout: '',
        stderr,
      })
  })

  it('shows the error of a program that fails', async () => {
    const { status, stderr } = await run(script(`throw new Error('mine')`)).ends()
    expect(status).toBe(1)
    expect(stderr).toContain('Error: mine')
  })

  it(`${stripsTypes ? 'runs' : 'refuses'} TypeScript where Node ${stripsTypes ? 'strips' : 'does not strip'} types`, async () => {
    const ending = await run(script(`const text: string = 'typed'; console.log(text)`, 'script.ts')).ends()
    if (stripsTypes) expect(ending).toEqual({ status: 0, signal: null, stdout: 'typed\n', stderr: '' })
    else
      expect(ending).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('does not run TypeScript: take Node 22.18'),
      })
  })

  it('takes a name that only one program has, or only equal ones', async () => {
    expect(await run('hello_server').ends()).toMatchObject({ status: 1, stdout: 'Usage : ./hello_server <port>\n' })
    expect(await run('echo_server').ends()).toMatchObject({ status: 1, stdout: 'Usage : ./echo_server <port>\n' })
  })
})
