// What a child can do after fork, and what it shares with its parent.
import { describe, expect, it } from 'vitest'
import { node } from '../support/node.ts'
import { sanitized } from '../support/patience.ts'

const imports = `import { fork, _exit, pipe, read, write, close, execv } from 'libposix/unistd.h'
  import { waitpid } from 'libposix/sys/wait.h'
  const status = Int32Array.of(0)
  /** The raw status of a child. */
  const end = pid => (waitpid(pid, status, 0), status[0])
`

/** Runs \`body\` in a child that comes to its natural end; the lines that it printed. */
async function lives(body: string, before = ''): Promise<string[]> {
  const program = `${imports} ${before}
    const pid = fork()
    if (pid === 0) { ${body} }
    else if (end(pid) !== 0) console.log('status', status[0])`
  const ended = await node(program)
  expect(ended, ended.stderr).toMatchObject({ status: 0, late: false })
  return ended.stdout.trim().split('\n')
}

describe('a child of fork', () => {
  it('runs timers, immediates and promises', async () => {
    const lines = await lives(`
      setTimeout(() => console.log('timer'), 5)
      setImmediate(() => console.log('immediate'))
      await null
      console.log('promise')`)
    expect(lines.sort()).toEqual(['immediate', 'promise', 'timer'])
  })

  it('takes over the timers of its parent', async () => {
    const ended = await node(`${imports}
      setTimeout(() => console.log('timer'), 20)
      const pid = fork()
      if (pid !== 0) setTimeout(() => end(pid), 100)`)
    expect(ended.stdout).toBe('timer\ntimer\n')
  })

  it('uses the thread pool', async () => {
    const lines = await lives(
      `const text = await readFile('/proc/self/comm', 'utf8')
      const packed = await promisify(zlib.gzip)(text)
      console.log((await promisify(zlib.gunzip)(packed)).toString() === text)
      console.log((await promisify(crypto.pbkdf2)('a', 'b', 1000, 8, 'sha1')).length)
      console.log((await lookup('127.0.0.1')).family)`,
      `import { readFile } from 'node:fs/promises'
      import zlib from 'node:zlib'
      import crypto from 'node:crypto'
      import { lookup } from 'node:dns/promises'
      import { promisify } from 'node:util'
      await readFile('/proc/self/comm')`,
    )
    expect(lines).toEqual(['true', '8', '4'])
  })

  it('draws random numbers of its own', async () => {
    const lines = await lives(
      `console.log(...draw())`,
      `import crypto from 'node:crypto'
      const draw = () => [crypto.randomUUID(), crypto.randomInt(2 ** 47), crypto.randomBytes(8).toString('hex')]
      draw()
      process.on('exit', () => { if (pid !== 0) console.log(...draw()) })`,
    )
    const [childs, parents] = lines.map(line => line.split(' '))
    expect(childs).toHaveLength(3)
    for (const [i, number] of parents!.entries()) expect(number).not.toBe(childs![i])
  })

  it('serves and connects', async () => {
    const lines = await lives(
      `const server = net.createServer(socket => socket.end('over tcp'))
      await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
      const socket = net.connect(server.address().port, '127.0.0.1')
      for await (const chunk of socket) console.log(String(chunk))
      server.close()
      const a = dgram.createSocket('udp4').bind(0, '127.0.0.1', () => a.send('over udp', a.address().port, '127.0.0.1'))
      a.on('message', text => { console.log(String(text)); a.close() })`,
      `import net from 'node:net'
      import dgram from 'node:dgram'`,
    )
    expect(lines).toEqual(['over tcp', 'over udp'])
  })

  // The sanitizer starts threads through a wrapper, so that V8's are not known again and not restarted, and a worker waits for them at its end.
  it.skipIf(sanitized)('starts workers, programs and children of its own', async () => {
    const lines = await lives(
      `const worker = new Worker('import("node:worker_threads").then(w => w.parentPort.postMessage("worker"))', { eval: true })
      worker.on('message', text => console.log(text))
      await new Promise(resolve => worker.on('exit', resolve))
      console.log(execFileSync('echo', ['program']).toString().trim())
      const spawned = spawn('sh', ['-c', 'exit 3'])
      console.log(await new Promise(resolve => spawned.on('exit', resolve)))
      const pid = fork()
      if (pid === 0) { await new Promise(resolve => setTimeout(resolve, 1)); process.exit(4) }
      console.log(end(pid) >> 8)`,
      `import { Worker } from 'node:worker_threads'
      import { execFileSync, spawn } from 'node:child_process'`,
    )
    expect(lines).toEqual(['worker', 'program', '3', '4'])
  })

  it('compiles WebAssembly', async () => {
    const bytes = '0,97,115,109,1,0,0,0,1,5,1,96,0,1,127,3,2,1,0,7,5,1,1,102,0,0,10,6,1,4,0,65,42,11'
    const lines = await lives(`const wasm = await WebAssembly.instantiate(Uint8Array.of(${bytes}))
      console.log(wasm.instance.exports.f())`)
    expect(lines).toEqual(['42'])
  })

  it('hears signals', async () => {
    const lines = await lives(`
      process.on('SIGUSR2', () => { console.log('heard'); clearInterval(wait) })
      const wait = setInterval(() => {}, 1000)
      process.kill(process.pid, 'SIGUSR2')`)
    expect(lines).toEqual(['heard'])
  })

  it('comes to its end though the parent had work under way', async () => {
    const lines = await lives(
      `console.log('child')`,
      `import { readFile } from 'node:fs/promises'
      import { pbkdf2 } from 'node:crypto'
      import { spawn } from 'node:child_process'
      for (let i = 0; i < 20; i++) { readFile('/proc/self/maps'); pbkdf2('a', 'b', 1000, 8, 'sha1', () => {}) }
      const sleeper = spawn('sleep', ['30'], { stdio: 'ignore' })
      setTimeout(() => sleeper.kill(), 10)`,
    )
    expect(lines).toEqual(['child'])
  })

  it('asks beforeExit and goes on with what that starts', async () => {
    const lines = await lives(`
      let asked = 0
      process.on('beforeExit', () => { if (asked++ < 2) setTimeout(() => console.log('more', asked), 1) })
      process.on('exit', code => console.log('exit', code))`)
    expect(lines).toEqual(['more 1', 'more 2', 'exit 0'])
  })

  it('has memory of its own', async () => {
    const lines = await lives(
      `await new Promise(resolve => setTimeout(resolve, 20)); counter++; console.log(counter)`,
      'let counter = 1; process.on("exit", () => counter > 2 && console.log("shared"));',
    )
    expect(lines).toEqual(['2'])
  })

  it('shares open descriptors and nothing of the loop', async () => {
    const ended = await node(`${imports}
      const ends = new Int32Array(2)
      pipe(ends)
      const pid = fork()
      if (pid === 0) {
        write(ends[1], 'from the child', 14)
        process.exit()
      }
      const buffer = Buffer.alloc(14)
      console.log(read(ends[0], buffer, 14), String(buffer), end(pid))`)
    expect(ended.stdout).toBe('14 from the child 0\n')
  })

  it('becomes another program', async () => {
    const ended = await node(`${imports}
      const pid = fork()
      if (pid === 0) { execv('/bin/sh', ['sh', '-c', 'echo from sh; exit 9']); _exit(127) }
      console.log(end(pid) >> 8)`)
    expect(ended.stdout).toBe('from sh\n9\n')
  })

  it('leaves child_process of the parent alone', async () => {
    const ended = await node(`${imports}
      import { spawn } from 'node:child_process'
      const spawned = spawn('sh', ['-c', 'sleep 0.1; exit 5'])
      const pid = fork()
      if (pid === 0) process.exit(6)
      spawned.on('exit', code => console.log('spawned', code))
      console.log('forked', end(pid) >> 8)`)
    expect(ended.stdout).toBe('forked 6\nspawned 5\n')
  })

  it('lives under --single-threaded too', async () => {
    const flags = ['--single-threaded', '--v8-pool-size=1']
    const ended = await node(
      `${imports}
      const pid = fork()
      if (pid === 0) {
        let kept = []
        for (let i = 0; i < 300_000; i++) { kept.push({ i }); if (kept.length > 1000) kept = [] }
        setTimeout(() => { process.exitCode = 2 }, 1)
      } else console.log(end(pid) >> 8)`,
      { flags },
    )
    expect(ended.stdout).toBe('2\n')
  })
})
