// When a child would not be sound, fork says so instead of making it.
import { describe, expect, it } from 'vitest'
import { node } from '../support/node.ts'

const imports = `import { fork, _exit } from 'libposix/unistd.h'
  import { waitpid } from 'libposix/sys/wait.h'
  import { Worker } from 'node:worker_threads'
  /** The error of fork, or what the child's status was. */
  function attempt() {
    try {
      const pid = fork()
      if (pid === 0) _exit(3)
      const status = Int32Array.of(0)
      waitpid(pid, status, 0)
      return 'child ' + (status[0] >> 8)
    } catch (error) {
      return error.message
    }
  }
`

async function prints(program: string, flags: string[] = []): Promise<string[]> {
  const end = await node(imports + program, { flags })
  expect(end, end.stderr).toMatchObject({ status: 0, late: false })
  return end.stdout.trim().split('\n')
}

describe('fork is refused', () => {
  it('while a worker runs, and not before and after', async () => {
    const lines = await prints(`
      console.log(attempt())
      for (const code of ['setInterval(() => {}, 1)', 'for (;;) {}', 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)']) {
        const worker = new Worker(code, { eval: true })
        await new Promise(resolve => worker.on('online', resolve))
        console.log(attempt())
        await worker.terminate()
      }
      console.log(attempt())`)
    expect(lines[0]).toBe('child 3')
    for (const line of lines.slice(1, 4)) expect(line).toMatch(/^fork\(\): 1 worker thread .*worker\.terminate\(\)/)
    expect(lines[4]).toBe('child 3')
  })

  it('while a worker runs that was made before libposix came', async () => {
    const program = `const { Worker } = await import('node:worker_threads')
      const worker = new Worker('setInterval(() => {}, 1000)', { eval: true })
      await new Promise(resolve => worker.once('online', resolve))
      const { fork } = await import('libposix/unistd.h')
      try { if (fork() === 0) process.exit() } catch (error) { console.log(error.message) }
      await worker.terminate()
      if (fork() === 0) process.exit()
      console.log('made')`
    const end = await node(program)
    expect(end.stdout).toMatch(/^fork\(\): 1 worker thread .*\nmade\n$/)
  })

  it('in a worker', async () => {
    const program = `import { Worker } from 'node:worker_threads'
      const worker = new Worker(\`import('libposix/unistd.h').then(({ fork }) => {
        try { fork() } catch (error) { console.log(error.message) }
      })\`, { eval: true })
      await new Promise(resolve => worker.on('exit', resolve))`
    const end = await node(program)
    expect(end.stdout).toMatch(/^fork\(\): only the main thread/)
  })

  it('within seconds while a thread of the pool computes, and the parent is unharmed', async () => {
    const [message, duration, after] = await prints(`
      import { pbkdf2 } from 'node:crypto'
      pbkdf2('secret', 'salt', 1e8, 32, 'sha512', () => {})
      await new Promise(resolve => setTimeout(resolve, 50))
      const before = performance.now()
      console.log(attempt())
      console.log(performance.now() - before)
      await new Promise(resolve => setTimeout(resolve, 50))
      console.log('goes on')
      _exit(0)`)
    expect(message).toMatch(/^fork\(\): thread \d+ \(.+\) never rests: /)
    expect(Number(duration)).toBeLessThan(15_000)
    expect(after).toBe('goes on')
  })
})

describe('fork is not refused', () => {
  it('with the inspector open', async () => {
    const end = await node(`${imports} console.log(attempt())`, { flags: ['--inspect=127.0.0.1:0'] })
    expect(end).toMatchObject({ status: 0, stdout: 'child 3\n' })
  })

  it('with the pool waiting for input', async () => {
    const lines = await prints(`
      import { pipe } from 'libposix/unistd.h'
      import { read } from 'node:fs'
      const ends = new Int32Array(2)
      pipe(ends)
      read(ends[0], () => {})
      await new Promise(resolve => setTimeout(resolve, 50))
      console.log(attempt())
      _exit(0)`)
    expect(lines).toEqual(['child 3'])
  })

  it('while V8 compiles and collects in the background', async () => {
    const lines = await prints(`
      let kept = []
      const ends = []
      for (let i = 0; i < 20; i++) {
        for (let n = 0; n < 30_000; n++) kept.push({ n, text: 'x' + n })
        if (kept.length > 200_000) kept = []
        const hot = new Function('n', 'let s = 0; for (let i = 0; i < n; i++) s = (s * 31 + i) | 0; return s /*' + i + '*/')
        for (let n = 0; n < 200; n++) hot(5000)
        ends.push(attempt())
      }
      console.log(new Set(ends))`)
    expect(lines).toEqual(["Set(1) { 'child 3' }"])
  })
})
