// Where a fault is: on the program's line, which made the call, and not on lib's. V8 and Node take it from the first frame of the error's stack.
import { callSites } from './call-sites.ts'

/** The functions of each of lib's files, by the file's URL: rolldown.config.js makes the files write themselves down. */
const files = () =>
  (globalThis as { [key: symbol]: unknown })[Symbol.for('libposix.functions')] as
    | ReadonlyMap<string, () => readonly unknown[]>
    | undefined

/** Takes lib's own frames from the top of an error's stack. It is as it was where a bundler has renamed them. */
export function atCaller<E extends Error>(error: E): E {
  try {
    let called: ((...args: never[]) => unknown) | undefined
    for (const site of callSites(atCaller, 20)) {
      const file = site.getFileName() ?? ''
      const functions = files()?.get(file)
      if (functions === undefined && !file.endsWith('/trace.cjs')) break
      const name = site.getFunctionName()
      called =
        functions?.().find((one): one is () => unknown => typeof one === 'function' && one.name === name) ?? called
    }
    if (called && callSites(called, 1).length > 0) Error.captureStackTrace(error, called)
  } catch {
    // The error is what counts.
  }
  return error
}
