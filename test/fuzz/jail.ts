// Where the calls are made: as nobody, in namespaces and a directory of their own, with or without sanitizers.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { at, type Job } from './job.ts'

export interface End {
  readonly status: number | null
  readonly signal: string | null
  /** It had to be killed: no call had ended for a while. */
  readonly late: boolean
  /** What a sanitizer or Node said. */
  readonly said: string
  /** What the process itself found wrong. */
  readonly faults: readonly string[]
  readonly numbers: Uint32Array
}

/** A build with sanitizers is slower, and so is a machine with other things to do. */
const patience = 4000 * Number(process.env.LIBPOSIX_PATIENCE ?? 1)
const child = fileURLToPath(new URL('child.js', import.meta.url))

const namespaces = ['--net', '--pid', '--fork', '--ipc', '--uts', '--mount', '--mount-proc', '--kill-child']

/** The command before Node: root gives its rights up later, by itself; who has none keeps them out by a user namespace. */
function jail(): readonly string[] {
  const command = ['unshare', ...(process.geteuid!() === 0 ? [] : ['--user', '--map-current-user']), ...namespaces]
  if (spawnSync(command[0]!, [...command.slice(1), 'true']).status === 0) return command
  console.log('No namespaces here: the calls are made beside the other processes of this machine.')
  return []
}

const sanitized = process.env.LIBPOSIX_BUILD === 'Debug'

/** The sanitizers' runtimes come before all others, as Node itself has none. */
function environment(place: string): NodeJS.ProcessEnv {
  const env = { PATH: process.env.PATH, HOME: place, TMPDIR: place, LIBPOSIX_BUILD: process.env.LIBPOSIX_BUILD }
  if (!sanitized) return env
  const runtime = (name: string) => execFileSync('cc', [`-print-file-name=${name}`], { encoding: 'utf8' }).trim()
  return {
    ...env,
    LD_PRELOAD: `${runtime('libasan.so')} ${runtime('libubsan.so')}`,
    ASAN_OPTIONS: `detect_leaks=0:handle_segv=0:handle_sigbus=0:allow_user_segv_handler=1:exitcode=99:allocator_may_return_null=1:max_allocation_size_mb=2048:quarantine_size_mb=16:log_path=${place}/../report`,
    UBSAN_OPTIONS: `print_stacktrace=1:halt_on_error=1:exitcode=99:log_path=${place}/../report`,
  }
}

export class Jail {
  readonly #command = jail()
  readonly #running = new Set<ChildProcess>()

  /** Makes the calls of a job, and waits for its end. */
  async run(job: Omit<Job, 'place'>): Promise<End> {
    const directory = mkdtempSync(join(tmpdir(), 'libposix-fuzz-'))
    const place = join(directory, 'place')
    mkdirSync(place)
    writeFileSync(join(directory, 'numbers'), Buffer.alloc(at.size * 4))
    for (const path of [directory, place, join(directory, 'numbers')]) chmodSync(path, 0o777)
    try {
      return await this.#spawn(directory, { ...job, place })
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  }

  async #spawn(directory: string, job: Job): Promise<End> {
    const words = [...this.#command, process.execPath, '--expose-gc', child, JSON.stringify(job)]
    const process_ = spawn(words[0]!, words.slice(1), {
      env: environment(job.place),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    })
    this.#running.add(process_)
    let stderr = ''
    process_.stderr.setEncoding('utf8').on('data', text => (stderr = (stderr + text).slice(-4000)))
    let late = false
    const stop = () => {
      for (const pid of [...children(process_.pid!), -process_.pid!]) kill(pid)
    }
    let seen = -1
    const watch = setInterval(() => {
      const calls = read(directory)[at.call]!
      late = calls === seen
      if (late) stop()
      seen = calls
    }, patience)
    const [status, signal] = await new Promise<[number | null, string | null]>(resolve => {
      process_.once('exit', (status, signal) => resolve([status, signal]))
    })
    clearInterval(watch)
    stop()
    this.#running.delete(process_)
    const reports = readdirSync(directory).filter(name => name.startsWith('report.'))
    const said = reports.map(name => readFileSync(join(directory, name), 'utf8')).join('\n')
    return {
      status,
      signal,
      late,
      said: said || stderr,
      faults: lines(join(directory, 'faults')),
      numbers: read(directory),
    }
  }
}

/** Those of unshare(1): the first process of the namespace, with which all others end. */
function children(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has just ended.
  }
}

function read(directory: string): Uint32Array {
  const bytes = readFileSync(join(directory, 'numbers'))
  return new Uint32Array(bytes.buffer, bytes.byteOffset, at.size)
}

function lines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').trim().split('\n')
  } catch {
    return []
  }
}
