// Every function of every header, called with wrong values: a TypeError, a RangeError or a legal result; never a crash, a hang or another error.
// A new function is picked up from its declaration. What must not be called with just any harmless value is declared here, with the reason.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { patience } from './support/patience.ts'
import { declarations, headers, type Prototype } from './support/prototypes.ts'

interface Special {
  /** Why. */
  readonly because: string
  /** Values for the parameters of these names instead of the harmless ones. */
  readonly args?: Readonly<Record<string, number | string | null>>
  /** Make only the calls that have to be refused. */
  readonly refusedOnly?: true
  /** Make no call with right values: it would not return, or have its effect. */
  readonly onlyWrong?: true
  /** Make none. */
  readonly exclude?: true
}

const endsTheProcess = { because: 'ends the process', refusedOnly: true, onlyWrong: true } as const
const blocks = { because: 'blocks', refusedOnly: true, onlyWrong: true } as const

const special: Readonly<Record<string, Special>> = {
  _exit: endsTheProcess,
  _Exit: endsTheProcess,
  exit: endsTheProcess,
  quick_exit: endsTheProcess,
  abort: { because: 'ends the process', exclude: true },
  assert: { because: 'ends the process for all that is false', exclude: true },
  assert_perror: { because: 'ends the process', refusedOnly: true, onlyWrong: true },
  err: endsTheProcess,
  errx: endsTheProcess,
  verr: endsTheProcess,
  verrx: endsTheProcess,
  daemon: { because: 'makes another process that would go on with this test', refusedOnly: true, onlyWrong: true },
  fork: { because: 'makes another process that would go on with this test', exclude: true },
  forkpty: { because: 'makes another process that would go on with this test', exclude: true },
  mlockall: { because: 'would lock all of Node’s memory', refusedOnly: true, onlyWrong: true },
  pause: blocks,
  sem_wait: blocks,
  pthread_cond_wait: blocks,
  pthread_spin_lock: blocks,
  sleep: blocks,
  usleep: blocks,
  sigsuspend: blocks,
  sigwait: blocks,
  sigwaitinfo: blocks,
  sigtimedwait: blocks,
  select: { because: 'blocks without a timeout', args: { nfds: -1 } },
  pselect: { because: 'blocks without a timeout', args: { nfds: -1 } },
  poll: { because: 'blocks with a negative timeout', refusedOnly: true },
  ppoll: { because: 'blocks without a timeout', args: { nfds: 0 }, refusedOnly: true, onlyWrong: true },
  pthread_exit: endsTheProcess,
  pthread_setschedparam: { because: 'would schedule this process otherwise', refusedOnly: true },
  closefrom: { because: 'would close what Node itself needs', refusedOnly: true },
  close_range: { because: 'would close what Node itself needs', refusedOnly: true },
  setrlimit: { because: 'would put this process under the limit', refusedOnly: true, onlyWrong: true },
  prlimit: { because: 'would put this process under the limit', refusedOnly: true, onlyWrong: true },
  waitid: { because: 'a siginfo_t has more bytes', args: { infop: null } },
  ptrace: { because: 'the parent would trace this process', args: { request: 7 }, refusedOnly: true },
  syslog: { because: 'would log an emergency', args: { priority: 7 } },
  // Command 0 is IPC_RMID, and id 0 may be another test's: 2 is IPC_STAT.
  msgctl: { because: 'would remove what another test has made', args: { msqid: -1, cmd: 2 } },
  semctl: { because: 'would remove what another test has made', args: { semid: -1, cmd: 2 } },
  shmctl: { because: 'would remove what another test has made', args: { shmid: -1, cmd: 2 } },
  killpg: { because: 'group 0 is this process’s own', args: { sig: 0 } },
}

const child = fileURLToPath(new URL('./support/badargs.mjs', import.meta.url))
// Milliseconds rather than seconds, on a machine with nothing else to do.
const deadline = 25_000 * patience

interface Outcome {
  readonly faults: string[]
  /** The call that was under way when the process died or ran out of time. */
  readonly last?: { readonly call: string; readonly end: string }
}

interface Header {
  readonly header: string
  readonly functions: readonly Prototype[]
  readonly classes: readonly string[]
}

/** Runs the calls in a process group of their own. */
function run(headers: readonly Header[]): Promise<Outcome> {
  const job = JSON.stringify({ headers, special })
  const process_ = spawn(process.execPath, [child, job], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const timer = setTimeout(() => process_.kill('SIGKILL'), deadline)
  let told = ''
  let errors = ''
  process_.stdio[3]!.on('data', (chunk: Buffer) => {
    told += chunk
  })
  process_.stderr!.on('data', (chunk: Buffer) => {
    errors += chunk
  })
  return new Promise(resolve => {
    process_.on('close', (code, signal) => {
      clearTimeout(timer)
      const faults: string[] = []
      let call = 'the import'
      let done = false
      for (const line of told.split('\n').filter(text => text !== '')) {
        const message = JSON.parse(line)
        if (message.calling) call = message.calling
        if (message.fault) faults.push(message.fault)
        if (message.done) done = true
      }
      if (done && code === 0) return resolve({ faults })
      const end = signal === 'SIGKILL' ? 'no end in time' : `${signal ?? `status ${code}`} ${errors.slice(0, 2000)}`
      resolve({ faults, last: { call, end } })
    })
  })
}

const all: readonly Header[] = headers().map(header => ({ header, ...declarations(header) }))

describe.concurrent('wrong arguments', () => {
  it.each(all.filter(({ functions }) => functions.length > 0))(
    '$header',
    async ({ header, functions, classes }) => {
      let left = functions.filter(({ name }) => !special[name]?.exclude)
      const faults: string[] = []
      // After a crash go on behind the function that crashed, to name them all.
      for (;;) {
        const outcome = await run([{ header, functions: left, classes }])
        faults.push(...outcome.faults)
        if (!outcome.last) break
        const { call, end } = outcome.last
        faults.push(`${call}: ${end}`)
        const at = left.findIndex(({ name }) => call.startsWith(`${name}(`) || call.startsWith(`${name} with`))
        if (at < 0 || faults.length > 100) break
        left = left.slice(at + 1)
      }
      expect(faults.join('\n')).toBe('')
    },
    100_000 * patience,
  )

  // What makes structs does nothing to the process, so that one serves them all.
  it('the headers without functions', { timeout: 100_000 * patience }, async () => {
    const structs = all.filter(({ functions }) => functions.length === 0)
    expect(structs.length).toBeGreaterThan(20)
    expect(await run(structs)).toEqual({ faults: [] })
  })
})
