// The end of the process: exit handlers, and the one step that ends it after them.
import { ahead } from './ahead.ts'
import type { int } from './c.ts'
import { header } from './native.ts'

type ExitHandler = (status: int) => void

const handlers: ExitHandler[] = []
let listening = false

/** Registers what runs, last in first out, at `exit`, at `return` from main and at a natural end of the program. */
export function atEnd(handler: ExitHandler): void {
  handlers.push(handler)
  if (listening) return
  listening = true
  // Node's own listeners come afterwards, as they do after exit().
  process.prependListener('exit', runHandlers)
}

/** Runs each handler once; one that registers another or calls exit goes on with those that are left. */
function runHandlers(status: int): void {
  for (let handler = handlers.pop(); handler !== undefined; handler = handlers.pop()) handler(status)
}

/** Forgets the exit handlers: it is only a thread that ends. */
export function dropHandlers(): void {
  handlers.length = 0
}

/** Whether Node writes a file of events at its own end. */
function tracesEvents(): boolean {
  return /--trace-event/.test(`${process.execArgv} ${process.env.NODE_OPTIONS}`)
}

/**
 * From now on Node runs its exit listeners; then the streams are flushed, and that is the end. What Node would take apart then, thread by thread, takes it several
 * times as long as all that C does, and nothing is left that could notice.
 */
export function endAtOnce(): void {
  if (!tracesEvents()) header('internal/fork/fork').endThroughFinish()
}

function finish(status: int): never {
  endAtOnce()
  process.exit(status & 0xff)
}

let last: (status: int) => never = finish

/** Ends the process otherwise from now on, after the exit handlers; without an argument as at first. */
export function endProcessBy(step: (status: int) => never = finish): void {
  last = step
}

/** `exit(status)`. */
export function endProcess(status: int): never {
  runHandlers(status)
  return last(status)
}

ahead(endAtOnce, endProcess, finish, runHandlers)
