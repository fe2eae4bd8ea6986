// The threads of worker_threads that are alive: V8 isolates of their own, which a child of fork does not have. A program would miss its own;
// those of a loader (module.register, yarn's PnP, tsx) are needed by `import` alone.
import type { Worker } from 'node:worker_threads'
import { builtin } from './builtin.ts'
import { loaded } from './loaded.ts'
import { aboveStdio } from './placeholders.ts'
import { retired, retirements } from './retired.ts'

const programs = new Set<Worker>()
const loaders = new Set<Worker>()

/** Whether some may be alive that were made before this module was loaded. They can only be asked for, which costs milliseconds. */
let before = loaded('internal/worker')

/** esbuild, by which tsx compiles, has a thread for its synchronous calls. */
const esbuild = /[/\\]esbuild[/\\]lib[/\\]main\.js/

builtin('node:diagnostics_channel').subscribe('worker_threads', message => {
  const { worker } = message as { worker: Worker }
  // The first is the thread in which Node runs the hooks of module.register.
  const loader = worker.constructor.name === 'InternalWorker' || esbuild.test(new Error().stack ?? '')
  add(worker, loader ? loaders : programs)
})

function add(worker: Worker, kind: Set<Worker>): void {
  if (kind.has(worker)) return
  kind.add(worker)
  worker.once('exit', () => kind.delete(worker))
}

/** How many of the program's run now. */
export function workers(): number {
  for (const retire of retirements) retire()
  for (const worker of programs) if (retired.has(worker)) programs.delete(worker)
  if (programs.size > 0 || !before) return programs.size
  for (const find of [findHooks, findEsbuild]) if (strangers() > 0) find()
  const left = strangers()
  before = left > 0
  return left
}

/** How many threads run of which it is not known whose they are. */
function strangers(): number {
  const { workers } = aboveStdio(report) as unknown as { workers: unknown[] }
  return workers.length - loaders.size - programs.size
}

/** The report would name the peer of each socket, and ask DNS for that: seconds for each where nobody answers. */
function report(): object {
  const report = process.report as typeof process.report & { excludeNetwork: boolean }
  const { excludeNetwork } = report
  report.excludeNetwork = true
  try {
    return report.getReport()
  } finally {
    report.excludeNetwork = excludeNetwork
  }
}

/** What `call` sends a message to is the thread of a loader: they are shown to nobody otherwise. */
function listen(call: () => void): void {
  const { prototype } = builtin('node:worker_threads').Worker
  const { postMessage } = prototype
  prototype.postMessage = function (this: Worker, ...message) {
    add(this, loaders)
    postMessage.apply(this, message)
  }
  try {
    call()
  } catch {
    // A loader may refuse what it is asked.
  } finally {
    prototype.postMessage = postMessage
  }
}

function findHooks(): void {
  listen(() => import.meta.resolve('node:fs'))
}

function findEsbuild(): void {
  const { cache } = builtin('node:module').createRequire(import.meta.url)
  for (const [path, module] of Object.entries(cache))
    if (esbuild.test(path)) listen(() => module?.exports.transformSync(''))
}

/** In a child of fork, which has none of them: what would wait for a loader throws. */
export function loseWorkers(isChild: boolean): void {
  if (!isChild || loaders.size === 0) return
  for (const loader of loaders) loader.postMessage = refuse
}

function refuse(): never {
  throw new Error(
    'import() in a child of fork: the thread of the loader (module.register, tsx, PnP) lives in the parent alone; import before fork, or use require()',
  )
}
