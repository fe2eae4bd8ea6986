// The end of the process: exit handlers, and the one step that ends it after them.
import type { int } from './c.ts'

type ExitHandler = (status: int) => void

const handlers: ExitHandler[] = []
let listening = false

/** Registers what runs, last in first out, at `exit`, at `return` from main and at a natural end of the program. */
export function atEnd(handler: ExitHandler): void {
  handlers.push(handler)
  if (listening) return
  listening = true
  // Node's own listeners come behind, as they do after exit().
  process.prependListener('exit', runHandlers)
}

/** Runs each handler once; one that registers another or calls exit goes on with those that are left. */
function runHandlers(status: int): void {
  for (let handler = handlers.pop(); handler !== undefined; handler = handlers.pop()) handler(status)
}

/** Node runs its exit listeners; then libc's exit, or what a child of fork has in its place, flushes the streams. */
function finish(status: int): never {
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
