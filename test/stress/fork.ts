// Forks COUNT children, one kind after the other, from a parent that has work under way all the time, and counts what went wrong.
//
//   npm run stress:fork -- [COUNT] [NODE] [--at=PLACE] [--control] [--light]
//
// NODE is the binary to try; PLACE is nobody (after setuid), chroot, full (no descriptor left) or signals (in a rain of them); --light asks less of the children; --control runs it with --single-threaded --v8-pool-size=1. KEEP=1 leaves a child that hangs alive, to be looked at.
import { execFileSync } from 'node:child_process'
import { pbkdf2 } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { ECHILD, errno } from 'libposix/errno.h'
import { F_GETFD, fcntl } from 'libposix/fcntl.h'
import { WNOHANG, waitpid } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'
import { patience } from '../support/patience.ts'
import { type Kind, kinds } from './children.ts'
import { places } from './places.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: 'anywhere' },
    control: { type: 'boolean' },
    light: { type: 'boolean' },
    inner: { type: 'boolean' },
  },
})
const [count = '10000', binary = process.execPath] = positionals
const place = places[values.at]
if (place === undefined) throw new Error(`no place ${values.at}: one of ${Object.keys(places).join(', ')}`)
const control = ['--single-threaded', '--v8-pool-size=1']

/** Milliseconds after which a child counts as hanging; each needs far less than one second on an idle machine. */
const deadline = 15_000 * patience
const atOnce = 3

interface Child {
  readonly pid: number
  readonly kind: Kind
  readonly since: number
}

async function main(forks: number): Promise<void> {
  const began = performance.now()
  const seen = { hangs: 0, wrong: 0, refused: 0, failed: 0, slowest: 0 }
  const running = new Map<number, Child>()
  // The first stream costs libuv a descriptor to spare, which it keeps.
  process.stdout.write('')
  place.enter?.()
  const descriptors = openDescriptors()
  let busy = true
  const file = join(tmpdir(), `libposix-stress-${process.pid}`)
  writeFileSync(file, 'text '.repeat(1000))
  const parentsWork = Promise.all([work(file, () => busy), work(file, () => busy)])

  for (let made = 0; made < forks || running.size > 0; ) {
    if (made < forks && running.size < atOnce) {
      const kind = kinds[made++ % kinds.length]!
      const before = performance.now()
      try {
        const pid = forkThere()
        if (pid === 0) return await child(kind)
        seen.slowest = Math.max(seen.slowest, Math.round(performance.now() - before))
        if (pid === -1) seen.failed++
        else running.set(pid, { pid, kind, since: performance.now() })
      } catch (error) {
        seen.refused++
        console.log(String(error))
      }
      if (made % 500 === 0) console.log(`${process.version} ${made} forks`, JSON.stringify(seen))
    }
    reap(running, seen)
    await new Promise(resolve => setTimeout(resolve, 1))
  }

  busy = false
  await parentsWork
  rmSync(file)
  place.leave?.()
  const zombies = waitpid(-1, null, WNOHANG) === -1 && errno === ECHILD ? 0 : 1
  const leaked = openDescriptors() - descriptors
  const seconds = Math.round((performance.now() - began) / 1000)
  const result = { node: process.version, flags: process.execArgv.join(' '), forks, ...seen, leaked, zombies, seconds }
  console.log(JSON.stringify(result))
  if (seen.hangs + seen.wrong + seen.refused + seen.failed + leaked + zombies > 0) process.exitCode = 1
}

function forkThere(): number {
  place.around?.before()
  try {
    return fork()
  } finally {
    place.around?.after()
  }
}

function openDescriptors(): number {
  return Array.from({ length: 1024 }, (_, fd) => fcntl(fd, F_GETFD)).filter(flags => flags !== -1).length
}

async function child(kind: Kind): Promise<void> {
  leaving = true
  try {
    await kind.run()
  } catch (error) {
    console.log(`child ${process.pid} (${kind.name}):`, error)
    process.exit(1)
  }
}

/** Takes those that have ended, and ends those that are late. */
function reap(running: Map<number, Child>, seen: { hangs: number; wrong: number }): void {
  const status = Int32Array.of(0)
  for (const { pid, kind, since } of running.values()) {
    if (waitpid(pid, status, WNOHANG) === pid) {
      running.delete(pid)
      if (status[0] === kind.expected) continue
      seen.wrong++
      console.log(`child ${pid} (${kind.name}) ended with 0x${status[0]!.toString(16)}`)
    } else if (performance.now() - since > deadline) {
      seen.hangs++
      console.log(`child ${pid} (${kind.name}) hangs`)
      running.delete(pid)
      if (process.env.KEEP) continue
      process.kill(pid, 'SIGKILL')
      waitpid(pid, status, 0)
    }
  }
}

/** In a child the parent's loops stop at their next step, should one come. */
let leaving = false

/** Keeps the pool, the collector and the event loop of the parent busy. */
async function work(file: string, more: () => boolean): Promise<void> {
  for (let i = 0; more() && !leaving; i++) {
    // The pool may meet the full table, too.
    const text = await readFile(file).catch(error => {
      if (error.code !== 'EMFILE') throw error
      return Buffer.alloc(0)
    })
    await promisify(gzip)(text)
    await promisify(pbkdf2)('secret', 'salt', 500, 32, 'sha256')
    Array.from({ length: 2000 }, (_, n) => ({ n, text }))
    await new Promise(resolve => setTimeout(resolve, i % 3))
  }
}

if (!values.inner) {
  const flags = values.control ? control : []
  const options = [`--at=${values.at}`, ...(values.light ? ['--light'] : [])]
  const JAIL = mkdtempSync(join(tmpdir(), 'libposix-jail-'))
  try {
    const words = [...flags, fileURLToPath(import.meta.url), count, '--inner', ...options]
    execFileSync(binary, words, { stdio: 'inherit', env: { ...process.env, JAIL } })
  } finally {
    rmSync(JAIL, { recursive: true })
  }
} else {
  await main(Number(count))
}
