// Calls every function of every header with values by chance, right and wrong, and says what crashed, wrote where it must not, or threw what it should not.
//
//   npm run fuzz -- [--seconds N] [--header H] [--seed S]
//
// H is a header as C names it, `unistd.h`; `libposix`, the package root; `formats`, every function that takes a format; or `rings`, io_uring with requests
// under way while their memory, descriptors and rings go. The same seed makes the
// same calls; an odd one has a second thread make calls beside them. --from I and --to J make those numbers only, --show prints the last of them. With LIBPOSIX_BUILD=Debug, as test/sanitize.sh builds it, the addon watches
// its own memory too.
import { parseArgs } from 'node:util'
import { type Declarations, declarations, headers } from '../support/prototypes.ts'
import { Jail } from './jail.ts'
import { at, type Job } from './job.ts'
import { crash, shrink } from './shrink.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    header: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    to: { type: 'string' },
    show: { type: 'boolean' },
  },
})
const { seconds, header, seed, from, to, show } = values

interface Target extends Declarations {
  readonly name: string
  readonly module: string
  readonly rings?: true
}

function targets(): Target[] {
  const all: Target[] = headers().map(name => ({ name, module: `libposix/${name}`, ...declarations(name) }))
  all.push({ name: 'libposix', module: 'libposix', ...declarations('index.h') })
  for (const from of ['stdio.h', 'syslog.h', 'err.h', 'time.h']) {
    const { functions } = declarations(from)
    const formatting = functions.filter(({ parameters }) => parameters.some(({ name }) => /format|^fmt$/.test(name)))
    all.push({ name: `formats ${from}`, module: `libposix/${from}`, functions: formatting, classes: [] })
  }
  const rings = declarations('liburing.h')
  all.push({ name: 'rings', module: 'libposix/liburing.h', ...rings, rings: true })
  const chosen = header === undefined ? all : all.filter(({ name }) => name === header || name.startsWith(`${header} `))
  return chosen.filter(({ functions, classes }) => functions.length + classes.length > 0)
}

const modules = [...headers().map(name => `libposix/${name}`), 'libposix']
const jail = new Jail()
const all = targets()
// A short run begins at another header each time.
const chosen = all.map((_, i) => all[(i + Number(seed)) % all.length]!)
const counts = new Map<string, number>()
/** The calls that waited until their process was killed, and those that ended theirs. */
const waited = new Map<string, number>()
const ended = new Map<string, number>()
const found = new Set<string>()
const growth = { by: 0, in: '' }
let descriptors = 0

function job(target: Target, first: number, time: number): Omit<Job, 'place'> {
  const { module, functions, classes, rings } = target
  const last = to === undefined ? 2 ** 31 : Number(to)
  return {
    module,
    modules,
    functions,
    classes,
    seed: Number(seed),
    from: first,
    to: last,
    time,
    ...(rings ? { rings } : {}),
  }
}

/** Makes calls of one header for some time, over as many processes as that takes; the number of the call to go on with. */
async function round(target: Target, first: number, time: number): Promise<number> {
  const until = Date.now() + time
  let next = first
  while (Date.now() < until && (to === undefined || next < Number(to))) {
    const asked = job(target, next, until - Date.now())
    const end = await jail.run(asked)
    const { numbers } = end
    const last = numbers[at.call]!
    counts.set(target.name, (counts.get(target.name) ?? 0) + numbers[at.calls]!)
    for (const fault of end.faults) tell(target, fault, last)
    const more = numbers[at.after]! - numbers[at.before]!
    if (numbers[at.before]! > 0 && numbers[at.done] === 1 && more > growth.by)
      Object.assign(growth, { by: more, in: ` (${target.name})` })
    descriptors = Math.max(descriptors, numbers[at.descriptors]!)
    if (end.late) tally(waited, target, numbers)
    else if (crash(end)) tell(target, await shrink(jail, asked, end), last)
    else if (numbers[at.begun] !== 1) throw new Error(`no call of ${target.name} was made: ${end.said}`)
    else if (numbers[at.done] !== 1) tally(ended, target, numbers)
    next = last + 1
  }
  return next
}

function tally(in_: Map<string, number>, { functions }: Target, numbers: Uint32Array): void {
  const name = functions[numbers[at.name]!]?.name ?? 'between calls'
  in_.set(name, (in_.get(name) ?? 0) + 1)
}

function told(of: Map<string, number>): string {
  return [...of].map(([name, times]) => `${name} ${times}`).join(', ') || 'none'
}

function tell(target: Target, fault: string, call: number): void {
  // One line for each kind: numbers differ from call to call.
  const kind = `${target.name} ${fault.split('\n')[0]!.replace(/\(.*/, '')}`
  if (found.has(kind)) return
  found.add(kind)
  console.log(
    `${target.name}: ${fault}\n  npm run fuzz -- --header ${target.name.split(' ')[0]} --seed ${seed} --from ${from} --to ${call + 1}`,
  )
}

if (show) {
  const end = await jail.run({ ...job(chosen[0]!, Number(from), 60_000), show: true })
  console.log(end.faults.join('\n'), end.said)
} else {
  const began = Date.now()
  const until = began + Number(seconds) * 1000
  const places = new Map<string, number>()
  // Several times around, so that no header waits for the end of a long run.
  const slice = Math.max(1500, Math.min(20_000, (Number(seconds) * 1000) / chosen.length))
  while (Date.now() < until) {
    const before = [...places.values()].join()
    for (const target of chosen) {
      if (Date.now() >= until) break
      places.set(
        target.name,
        await round(target, places.get(target.name) ?? Number(from), Math.min(slice, until - Date.now())),
      )
    }
    if (to !== undefined && before === [...places.values()].join()) break
  }
  for (const [name, calls] of counts) console.log(`${String(calls).padStart(9)} ${name}`)
  const sum = [...counts.values()].reduce((total, calls) => total + calls, 0)
  console.log(
    `${sum} calls of ${counts.size} headers in ${Math.round((Date.now() - began) / 1000)} s, seed ${seed}: ${found.size} found; ` +
      `${descriptors} descriptors lost, at most ${growth.by} kB more memory${growth.in}`,
  )
  console.log(`Ended by their own calls: ${told(ended)}.\nWaited for ever: ${told(waited)}.`)
  if (found.size > 0) process.exitCode = 1
}
