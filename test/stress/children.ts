// What the forked children of the stress run do. Each resolves to the status that it ends with, or ends by itself.
import { pbkdf2, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { WEXITSTATUS, WIFEXITED, waitpid } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'

/** The short run does the same with less of it. */
const scale = process.argv.includes('--light') ? 0.2 : 1

/** Some hundred MB of objects and buffers, most of them garbage at once. */
function garbage(): void {
  let kept: unknown[] = []
  for (let i = 0; i < 250_000 * scale; i++) {
    kept.push({ i, text: `object ${i}`, list: [i, i + 1] })
    if (kept.length > 50_000) kept = kept.slice(45_000)
  }
  let bytes = 0
  for (let i = 0; i < 100 * scale; i++) {
    const buffer = new Uint8Array(2_500_000)
    for (let at = 0; at < buffer.length; at += 65_536) buffer[at] = i
    bytes += buffer.length
  }
  if (bytes !== 250_000_000 * scale) throw new Error('memory')
}

/** Code that the compiler has not seen, hot enough for each of its stages. */
function compile(): void {
  for (let n = 0; n < 3; n++) {
    const hot = new Function(
      'n',
      `let sum = 0; for (let i = 0; i < n; i++) sum = (sum * 31 + (i ^ ${n})) | 0; return sum /* ${n} ${Math.random()} */`,
    ) as (n: number) => number
    let result = 0
    for (let i = 0; i < 300 * scale; i++) result = hot(10_000)
    if (result !== hot(10_000)) throw new Error('arithmetic')
  }
}

/** Every user of the thread pool. */
async function pool(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'libposix-stress-'))
  try {
    const data = randomBytes(100_000)
    const path = join(directory, 'file')
    await writeFile(path, await promisify(gzip)(data))
    const back = await promisify(gunzip)(await readFile(path))
    if (!back.equals(data)) throw new Error('file')
    const key = await promisify(pbkdf2)('secret', 'salt', 2000, 32, 'sha256')
    if (key.length !== 32) throw new Error('key')
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** A server and a client of its own. */
async function roundTrip(): Promise<void> {
  const server = createServer(socket => socket.pipe(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.setEncoding('utf8').on('data', chunk => {
    text += chunk
    if (text.length === 10_000) socket.end()
  })
  socket.write('x'.repeat(10_000))
  await new Promise<void>((resolve, reject) => socket.on('close', () => resolve()).on('error', reject))
  server.close()
  if (text.length !== 10_000) throw new Error('echo')
}

/** A child of the child, which is waited for in the blocking way. */
async function again(): Promise<void> {
  const pid = fork()
  if (pid === -1) throw new Error('fork')
  if (pid === 0) {
    garbage()
    await pool()
    process.exit(41)
  }
  const status = Int32Array.of(0)
  if (waitpid(pid, status, 0) !== pid) throw new Error('waitpid')
  if (!WIFEXITED(status[0]!) || WEXITSTATUS(status[0]!) !== 41) throw new Error(`grandchild ${status[0]}`)
}

export interface Kind {
  readonly name: string
  /** The status that waitpid has to report. */
  readonly expected: number
  run(): Promise<void> | void
}

const exits = (status: number): number => status << 8

export const kinds: readonly Kind[] = [
  {
    name: 'garbage, exit',
    expected: exits(10),
    run() {
      garbage()
      process.exit(10)
    },
  },
  {
    name: 'compile, natural end',
    expected: exits(11),
    run() {
      compile()
      process.exitCode = 11
    },
  },
  {
    name: 'pool, natural end',
    expected: exits(0),
    run: pool,
  },
  {
    name: 'round trip, exit',
    expected: exits(13),
    async run() {
      await roundTrip()
      process.exit(13)
    },
  },
  {
    name: 'fork again, natural end',
    expected: exits(14),
    async run() {
      await again()
      process.exitCode = 14
    },
  },
  {
    name: 'timer, kill',
    expected: 15,
    async run() {
      await new Promise(resolve => setTimeout(resolve, 5))
      process.kill(process.pid, 'SIGTERM')
      await new Promise(resolve => setTimeout(resolve, 60_000))
    },
  },
  {
    name: 'everything, natural end',
    expected: exits(16),
    async run() {
      garbage()
      await Promise.all([pool(), roundTrip(), pool()])
      compile()
      await again()
      garbage()
      process.exitCode = 16
    },
  },
  {
    name: 'at once',
    expected: exits(17),
    run() {
      process.exit(17)
    },
  },
]
