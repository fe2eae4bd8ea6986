// Checks the trace against strace: plays chapters under both, and looks each traced call up among the system calls of the same thread, in the same order, with
// the same arguments, result and errno as far as both show them: `npm run test:strace`, or `npm run test:strace 4 10`. Each program of a chapter must have been
// among those that were compared.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const chapters = process.argv.length > 2 ? process.argv.slice(2) : ['4', '5', '6', '7', '8', '9', '10', '11', '12']
const command = fileURLToPath(new URL('../cli/libposix', import.meta.url))

/** Longer than any chapter takes: what is still there then waits for ever. */
const deadline = 240_000

/** At a time: most of what a chapter does is wait. */
const together = 3

/** What the kernel calls them; calls that are not here are libc's own, and make several or none. */
const systemCalls = {
  socket: 'socket',
  socketpair: 'socketpair',
  bind: 'bind',
  listen: 'listen',
  accept: 'accept',
  connect: 'connect',
  shutdown: 'shutdown',
  getsockname: 'getsockname',
  getpeername: 'getpeername',
  getsockopt: 'getsockopt',
  setsockopt: 'setsockopt',
  sendto: 'sendto',
  recvfrom: 'recvfrom',
  send: 'sendto',
  recv: 'recvfrom',
  read: 'read',
  write: 'write',
  close: 'close',
  dup: 'dup',
  dup2: 'dup2',
  pipe: 'pipe2',
  open: 'openat',
  select: 'pselect6',
  fork: 'clone',
  wait: 'wait4',
  waitpid: 'wait4',
  sigaction: 'rt_sigaction',
  kill: 'kill',
  _exit: 'exit_group',
  gethostbyname: 'openat',
  gethostbyaddr: 'openat',
  fputs: 'write',
  fputc: 'write',
}

/** Calls of which the two show different things, so that the result alone is compared. */
const bare = new Set(['pselect6', 'clone', 'rt_sigaction', 'kill'])

/** Options whose value strace shows as bytes. */
const timeouts = /^([gs]etsockopt\(\d+, SOL_SOCKET, SO_\w+TIMEO)(?:_OLD)?,.*= /

/** The kernel's names of what C programs call IPPROTO_TCP. */
const levels = /(?<=^[gs]etsockopt\(\d+, )SOL_(IP|IPV6|TCP|UDP)(?=,)/

/** Calls that Node's own threads do not make while a program runs: each must be the program's. */
const programs = /^(socket|bind|listen|accept|connect|shutdown|sendto|recvfrom|wait4|dup2)\(/

/** The lines of a trace by thread: strace's begin `4711 `, ours `[4711] `. */
function threads(file) {
  const found = new Map()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, tid, text] = /^\[?(\d+)\]? +(.*)$/.exec(line) ?? []
    if (tid === undefined) continue
    if (!found.has(tid)) found.set(tid, [])
    found.get(tid).push(text)
  }
  return found
}

/** strace's lines, each call in one. */
function whole(lines) {
  const joined = []
  let begun = ''
  for (const line of lines) {
    const [, resumed] = /^<\.\.\. \w+ resumed>(.*)$/.exec(line) ?? []
    if (line.endsWith('<unfinished ...>')) begun = line.slice(0, -' <unfinished ...>'.length)
    else joined.push(comparable(resumed === undefined ? line : begun + resumed))
  }
  return joined
}

function comparable(line) {
  const [, name, args, result] = /^(\w+)\((.*)\) += (.*)$/.exec(line) ?? []
  if (name === undefined) return line
  const kernel = name.replace(/^(clone3|vfork)$/, 'clone').replace(/^select$/, 'pselect6')
  if (bare.has(kernel)) return `${kernel}() = ${/^-?\d+( E\w+)?|^\?/.exec(result)?.[0]}`
  const call = `${kernel}(${args}) = ${result.replace(/.* ERESTART\w+ .*/, '-1 EINTR (Interrupted system call)')}`
  return call.replace(levels, 'IPPROTO_$1')
}

/** A line of ours as strace would have it; nothing where the kernel has no such call. */
function ours(line) {
  const [, name, args, result] = /^(\w+)\((.*)\) = (.*?)(?: <\d+\.\d{6}>)?$/.exec(line) ?? []
  const kernel = Object.hasOwn(systemCalls, name ?? '') ? systemCalls[name] : undefined
  if (kernel === undefined || line.endsWith('<unfinished ...>')) return undefined
  // A child begins without a call, to strace.
  if (kernel === 'clone' && result === '0') return undefined
  if (bare.has(kernel)) return `${kernel}() = ${/^-?\d+( E\w+)?|^\?/.exec(result)?.[0]}`
  if (/^fput[sc]$/.test(name)) return unbuffered(args)
  // A name is looked up in the file of hosts first; an address needs none.
  if (name === 'gethostbyname' && /^"[\d.]+"$/.test(args)) return undefined
  if (/^gethostby/.test(name)) return 'openat(AT_FDCWD, "/etc/hosts", O_RDONLY|O_CLOEXEC) = ...'
  const more = { send: ', NULL, 0', recv: ', NULL, NULL', pipe: ', 0', waitpid: ', NULL' }[name] ?? ''
  const first = { open: 'AT_FDCWD, ', wait: '-1, ' }[name] ?? ''
  return `${kernel}(${first}${args}${more}${name === 'wait' ? ', 0, NULL' : ''}) = ${result}`
}

/** What goes to stderr is written at once. */
function unbuffered(args) {
  const text = /^(".*"), stderr$/.exec(args)?.[1]
  return text && `write(2, ${text}, ...) = ...`
}

/** Without what strace shows otherwise: values that are bytes to it, and what is not ASCII. */
function shape(line) {
  return line
    .replace(timeouts, '$1 = ')
    .replace(/"(?:[^"\\]|\\.)*"(\.\.\.)?/g, text => (/\\[2-3]\d\d|[^ -~]/.test(text) ? '""' : text))
}

/** What says whether a line of strace's is the same: memory that a call did not fill is an address to strace. */
function matching(mine) {
  const name = mine.slice(0, mine.indexOf('(') + 1)
  const pattern = shape(mine)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('\\.\\.\\.', '(?:0x[0-9a-f]+|.*)')
    .replace(/\\\[(\d+) => (\d+)\\\]/, '\\[(?:$1 => )?$2\\]')
  const expected = new RegExp(`^${pattern}$`)
  return other => other === mine || (other.startsWith(name) && expected.test(shape(other)))
}

/** How a program ended, what it wrote, and whether it had to be ended. */
async function run(file, args, env) {
  const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', data => (text += data))
  const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), deadline)
  const [status, signal] = await new Promise(resolve => child.on('close', (...ended) => resolve(ended)))
  clearTimeout(timer)
  return { ended: signal ?? status, text }
}

/** What differs in one run of the command, and what was played in it. */
async function compare(directory, ...args) {
  const [mine, straces] = [join(directory, 'ours'), join(directory, 'strace')]
  // strace's filter keeps the kernel from stopping at the thousands of calls that Node makes for itself.
  const calls = ['execve', 'clone3', 'vfork', '?select', ...new Set(Object.values(systemCalls))]
  const { ended, text } = await run(
    'strace',
    ['-f', '--seccomp-bpf', '-e', `trace=${calls.join(',')}`, '-o', straces, command, ...args],
    { ...process.env, LIBPOSIX_TRACE: `text:${mine}` },
  )
  const played = new Set([...readFileSync(straces, 'utf8').matchAll(/"(ch\d\d\/\w+)"/g)].map(([, program]) => program))
  if (ended !== 0) return { faults: [`ended with ${ended}: ${text.slice(-1000)}`], compared: 0, played }
  const kernels = threads(straces)
  const found = [...threads(mine)].map(([tid, lines]) => side(tid, lines, kernels.get(tid) ?? []))
  const faults = found.flatMap(({ faults }) => faults)
  return { faults, compared: found.reduce((sum, { compared }) => sum + compared, 0), played }
}

/** The two beside each other, of one thread. */
function side(tid, lines, straces) {
  const kernel = whole(straces)
  // What came before the program was another's.
  let at = kernel.findLastIndex(line => /^execve\(.* = 0$/.test(line)) + 1
  const faults = []
  const used = new Set()
  const begun = []
  for (const line of lines) {
    const name = line.slice(0, line.indexOf('('))
    if (line.endsWith(' <unfinished ...>')) {
      begun.push({ name, at })
      continue
    }
    // A signal's handler runs before the call that it interrupted is over: to strace its calls come later.
    const since = begun.at(-1)?.name === name ? begun.pop().at : at
    const mine = ours(line)
    if (mine === undefined) continue
    const same = matching(mine)
    const found = kernel.findIndex((other, i) => i >= since && !used.has(i) && same(other))
    if (found === -1) {
      const close = kernel.slice(since).filter(other => other.startsWith(mine.slice(0, mine.indexOf('(') + 1)))
      faults.push(`${tid}: not in strace: ${mine}\n    there are ${close.slice(0, 3).join('\n    ')}`)
      continue
    }
    used.add(found)
    at = Math.max(at, found + 1)
  }
  // What a signal interrupted is made once more after its handler, which is one call to the program.
  const missing = kernel
    .slice(0, at)
    .filter((line, i) => i > Math.min(...used) && !used.has(i) && programs.test(line) && !line.includes(' EINTR '))
  for (const line of missing) faults.push(`${tid}: not in the trace: ${line}`)
  return { faults, compared: used.size }
}

/** A chapter's demo, and the programs that it leaves out. */
async function check(chapter, directory) {
  const demo = await compare(directory, 'demo', chapter)
  const faults = demo.faults.map(fault => `demo ${chapter}: ${fault}`)
  let { compared } = demo
  for (const program of programsOf(chapter).filter(name => !demo.played.has(name))) {
    for (const file of readdirSync(directory)) rmSync(join(directory, file))
    const alone = await compare(directory, 'run', program)
    faults.push(...alone.faults.map(fault => `${program}: ${fault}`))
    if (alone.compared === 0) faults.push(`${program}: nothing was compared`)
    compared += alone.compared
  }
  console.log(`chapter ${chapter}: ${compared} calls compared`)
  return demo.compared > 0 ? faults : [...faults, `demo ${chapter}: nothing was compared`]
}

/** As `libposix run` is told: those of the chapter that have a main(). */
function programsOf(chapter) {
  const name = `ch${chapter.padStart(2, '0')}`
  const folder = new URL(`../chapters/${name}/`, import.meta.url)
  return readdirSync(folder)
    .filter(file => /\bstart\(main\)/.test(readFileSync(new URL(file, folder), 'utf8')))
    .map(file => `${name}/${file.slice(0, -'.ts'.length)}`)
}

async function checkNext() {
  for (let chapter = chapters.shift(); chapter !== undefined; chapter = chapters.shift()) {
    const directory = mkdtempSync(join(tmpdir(), 'libposix-strace-'))
    for (const fault of await check(chapter, directory)) {
      console.log(`  ${fault}`)
      process.exitCode = 1
    }
    rmSync(directory, { recursive: true })
  }
}

const traces = spawnSync('strace', ['-f', '-o', '/dev/null', 'true'], { encoding: 'utf8' })
if (traces.status !== 0) {
  console.log(`skipped: ${traces.error ? 'there is no strace here' : `strace may not trace here: ${traces.stderr}`}`)
  process.exit(0)
}
await Promise.all(Array.from({ length: together }, checkNext))
