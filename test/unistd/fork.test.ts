import { describe, expect, it } from 'vitest'
import { node } from '../support/node.ts'

const imports = `import { fork, _exit, getpid, getppid } from 'libposix/unistd.h'
  import { waitpid, WIFEXITED, WEXITSTATUS, WIFSIGNALED, WTERMSIG } from 'libposix/sys/wait.h'
  const status = Int32Array.of(0)
  /** How the child ended, as the parent's waitpid tells. */
  function report(pid) {
    if (waitpid(pid, status, 0) !== pid) return 'no child'
    if (WIFEXITED(status[0])) return 'exit ' + WEXITSTATUS(status[0])
    return 'signal ' + WTERMSIG(status[0])
  }
`

/** Runs `child` in a forked child and returns what both printed, the parent how the child ended. */
async function forked(child: string, flags: string[] = []): Promise<{ lines: string[]; stderr: string }> {
  const program = `${imports}
    const pid = fork()
    if (pid === 0) { ${child} } else { console.log(report(pid)) }`
  const end = await node(program, { flags })
  expect(end, end.stderr).toMatchObject({ status: 0, late: false })
  return { lines: end.stdout.trim().split('\n'), stderr: end.stderr }
}

describe('fork', () => {
  it('makes a child that is a process of its own', async () => {
    const end = await node(`${imports}
      const parent = process.pid
      const pid = fork()
      if (pid === 0) {
        console.log(process.pid !== parent, process.ppid === parent, getpid() === process.pid, getppid() === parent)
        process.exit(3)
      }
      console.log(pid > 0, process.pid === parent, report(pid))`)
    expect(end.stdout).toBe('true true true true\ntrue true exit 3\n')
  })

  it('lets the child end in every way', async () => {
    expect((await forked('_exit(7)')).lines).toEqual(['exit 7'])
    expect((await forked('process.exit(8)')).lines).toEqual(['exit 8'])
    expect((await forked('process.exitCode = 9')).lines).toEqual(['exit 9'])
    expect((await forked('')).lines).toEqual(['exit 0'])
    expect(
      (await forked("process.kill(process.pid, 'SIGTERM'); await new Promise(r => setTimeout(r, 10_000))")).lines,
    ).toEqual(['signal 15'])
    expect((await forked('process.abort()')).lines).toEqual(['signal 6'])
  })

  it('prints an uncaught error of the child as Node does', async () => {
    for (const fault of [
      "throw new TypeError('boom')",
      "setTimeout(() => { throw new TypeError('boom') })",
      "await Promise.reject(new TypeError('boom'))",
      "setTimeout(() => { Promise.reject(new TypeError('boom')) })",
    ]) {
      const { lines, stderr } = await forked(fault)
      expect(lines).toEqual(['exit 1'])
      expect(stderr).toMatch(/TypeError: boom\n {4}at /)
      expect(stderr).toContain(`Node.js ${process.version}`)
    }
  })

  it('runs the exit listeners in the child', async () => {
    const end = await node(`${imports}
      process.on('exit', code => console.log(process.pid === parent ? 'parent' : 'child', code))
      const parent = process.pid
      const pid = fork()
      if (pid === 0) process.exitCode = 4
      else console.log(report(pid))`)
    expect(end.stdout).toBe('child 4\nexit 4\nparent 0\n')
  })
})

describe('_exit', () => {
  it('ends the process without its exit listeners', async () => {
    const end = await node(`import { _exit } from 'libposix/unistd.h'
      process.on('exit', () => console.log('heard'))
      _exit(5)`)
    expect(end).toMatchObject({ status: 5, stdout: '' })
  })
})
