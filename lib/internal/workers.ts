// Whether threads of worker_threads are alive: V8 isolates of their own, which a child of fork would have in pieces.
import { subscribe } from 'node:diagnostics_channel'
import type { Worker } from 'node:worker_threads'
import { loaded } from './loaded.ts'

/** A worker made before this module was loaded can only be asked for, which costs milliseconds. */
const someBefore = loaded('internal/worker')
const alive = new Set<Worker>()

subscribe('worker_threads', message => {
  const { worker } = message as { worker: Worker }
  alive.add(worker)
  worker.once('exit', () => alive.delete(worker))
})

/** How many run now; those that Node itself made, for `module.register`, count as well. */
export function workers(): number {
  if (alive.size > 0 || !someBefore) return alive.size
  return (process.report.getReport() as unknown as { workers: unknown[] }).workers.length
}
