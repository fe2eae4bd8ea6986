// Makes the calls of one job in a process of its own: argv[2] is the job. Signals rain on it meanwhile.
import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { F_GETFD, fcntl } from 'libposix/fcntl.h'
import { CLONE_FILES, unshare } from 'libposix/sched.h'
import { closelog } from 'libposix/syslog.h'
import { _exit, chdir, getpid } from 'libposix/unistd.h'
import { becomeNobody } from '../support/nobody.ts'
import type { Prototype } from '../support/prototypes.ts'
import { at, type Job, simple } from './job.ts'
import { contested, Memory } from './memory.ts'
import { Rained, rain, shelter } from './rain.ts'
import { Random } from './random.ts'
import { restricted } from './restricted.ts'
import { Rings } from './rings.ts'
import { limit, sharedNumbers } from './setting.ts'
import { show } from './show.ts'
import { Things } from './things.ts'
import { Values } from './values.ts'

type Callable = (...values: unknown[]) => unknown

const job: Job = isMainThread ? JSON.parse(process.argv[2]!) : workerData.job
const modules: Record<string, unknown>[] = await Promise.all(job.modules.map(name => import(name)))
const module: Record<string, unknown> = await import(job.module)

const classes = new Map(
  modules.flatMap(of => Object.entries(of)).filter(([, value]) => isStruct(value)) as [string, never][],
)
const constants = Object.values(module).filter(value => typeof value === 'number')

function isStruct(value: unknown): boolean {
  return typeof value === 'function' && typeof (value as { size?: unknown }).size === 'number'
}

if (isMainThread) {
  process.chdir(job.place)
  limit()
  becomeNobody()
}
// What a call closes may be what libc has open for a moment in the other thread, as C's own threads must not do: nss-systemd
// aborts at that. So each thread has a table of its own.
const apart = isMainThread || unshare(CLONE_FILES) === 0
const numbers = isMainThread ? sharedNumbers(`${job.place}/../numbers`) : new Uint32Array(at.size)
const pid = getpid()
let random = new Random(job.seed, job.from)
const memory = new Memory(() => random)
const things = new Things()
const values = new Values(memory, things, random, constants, classes, job.classes)

const rings = job.rings && isMainThread ? new Rings(things) : undefined
const functions = job.functions.filter(({ name }) => !restricted[name]?.never && typeof module[name] === 'function')

function report(text: string): void {
  appendFileSync(`${job.place}/../faults`, `${text}\n`)
}

interface Call {
  readonly text: string
  readonly f: Callable
  readonly values: unknown[]
  /** Nothing but a refusal is right. */
  readonly wrong: boolean
}

function choose(): Call | undefined {
  if (rings) return { ...rings.step(random), wrong: false } as Call
  const which = random.below(functions.length * 4 + job.classes.length)
  if (which >= functions.length * 4) {
    const name = job.classes[which - functions.length * 4]!
    const Class = classes.get(name) as (new (of: unknown) => Uint8Array) | undefined
    if (!Class) return undefined
    const of = random.once(3) ? values.wrong([]) : values.view()
    return { text: `new ${name}`, f: value => touch(new Class(value)), values: [of], wrong: false }
  }
  const chosen = functions[which >> 2]!
  const { rarely, wrong } = restricted[chosen.name] ?? {}
  if (rarely !== undefined && !random.once(rarely)) return undefined
  return {
    text: chosen.name,
    f: module[chosen.name] as Callable,
    values: valuesFor(chosen),
    wrong: wrong !== undefined,
  }
}

function valuesFor({ name, parameters }: Prototype): unknown[] {
  const { only = {}, wrong } = restricted[name] ?? {}
  const made: unknown[] = []
  for (const parameter of parameters) {
    const among = only[parameter.name]
    if (parameter.name === wrong) made.push(random.of([undefined, null, 'text', 1.5, {}, [], Symbol('wrong'), 2 ** 40]))
    else if (among) made.push(random.of(among))
    else if (parameter.rest) while (!random.once(3)) made.push(values.for(parameter, made))
    else made.push(values.for(parameter, made))
  }
  // Too few, and one more than there are.
  if (random.once(20) && wrong === undefined && Object.keys(only).length === 0)
    made.length = random.below(made.length + 1)
  if (random.once(50)) made.push(values.wrong(made))
  return made
}

/** Reads and writes all members. */
function touch(made: Uint8Array): void {
  values.members(made)
  for (const name in made) if (!/^\d/.test(name)) (made as never as Record<string, unknown>)[name]
}

/** The errors by which a call may end that are neither C's compiler's nor undefined in C. */
function isKnown(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof RangeError || error instanceof Rained) return true
  const { message = '', code } = error as { message?: string; code?: string }
  return code === 'ENOMEM' || /^\w+\(\): /.test(message)
}

function make({ text, f, values: given, wrong }: Call, index: number): void {
  numbers[at.name] = job.functions.findIndex(({ name }) => name === text)
  try {
    rain.falls(() => f(...given))
    if (wrong) report(`${text} (${index}): not refused: ${given.map(value => show(value)).join(', ')}`)
  } catch (error) {
    if (!isKnown(error)) report(`${text} (${index}): threw ${(error as Error)?.stack ?? String(error)}`)
  }
  if (forks.has(text) && shelter(getpid) !== pid) _exit(0)
  numbers[at.name] = -1
  const damage = memory.damage() ?? rings?.damage()
  if (damage) report(`${text} (${index}): ${damage}: ${given.map(value => show(value)).join(', ')}`)
}

const forks = new Set(['fork', 'vfork', 'forkpty'])

function settle(index: number): void {
  shelter(() => {
    chdir(job.place)
    rain.begins()
    if (index % 256 === 0) things.renew()
  })
}

/** What stays resident when nothing is left to collect, in kB. */
function resident(): number {
  ;(globalThis as { gc?: () => void }).gc?.()
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))?.[1])
}

/** How many are open: the program's own, not those of an inspector that SIGUSR1 has started. */
function opened(): number {
  return shelter(() => {
    closelog()
    things.close()
    return readdirSync('/proc/self/fd').filter(fd => fcntl(Number(fd), F_GETFD) !== -1).length
  })
}

function run(): void {
  settle(0)
  const before = opened()
  numbers[at.begun] = 1
  const end = Date.now() + job.time
  let calls = 0
  for (let index = job.from; index < job.to && (index % 64 !== 0 || Date.now() < end); index++) {
    memory.begin()
    random = new Random(job.seed, index)
    values.random = random
    if (index === job.from || index % 64 === 0) settle(index === job.from ? 0 : index)
    if (isMainThread) Atomics.store(numbers, at.call, index)
    else new Uint32Array(contested)[random.below(1024)] = random.bits()
    const last = index === job.to - 1
    let call: Call | undefined
    try {
      call = choose()
    } catch (error) {
      if (!(error instanceof Rained)) throw error
    }
    if (!call || (job.only && !job.only.includes(index))) continue
    if (last) for (const [i, name] of Object.entries(job.instead ?? {})) call.values[Number(i)] = simple[name]!.make()
    if (job.show) {
      const shown = call.values.map((value, i) =>
        last && job.instead?.[i] ? simple[job.instead[i]]!.text : show(value),
      )
      if (last || job.only) report(`${call.text}(${shown.join(', ')})`)
      continue
    }
    make(call, index)
    calls++
    if (calls % 5000 === 0) (globalThis as { gc?: () => void }).gc?.()
    if (!isMainThread) continue
    Atomics.store(numbers, at.calls, calls)
    if (calls === 5000) numbers[at.before] = resident()
  }
  if (!isMainThread || job.show) return
  rain.ends()
  numbers[at.after] = resident()
  // Rings that nothing refers to any more have theirs until they are collected.
  if (!rings) numbers[at.descriptors] = Math.max(0, opened() - before)
  numbers[at.done] = 1
}

// In every run of an odd seed a thread makes calls as well, and changes memory that both see.
if (isMainThread && !rings && job.seed % 2 === 1 && !job.show) {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { job: { ...job, seed: job.seed + 1_000_000 }, contested },
  })
  await new Promise(resolve => worker.once('message', resolve))
}
parentPort?.postMessage('begins')
if (apart) run()
if (isMainThread) process.exit(0)
