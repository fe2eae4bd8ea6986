// Where a fault is: on the program's line, which made the call, and not on lib's. V8 and Node take it from the first frame of the error's stack. And whose it
// is: the call's that the program made, where that one is made of another.
import { callSites } from './call-sites.ts'

type Function = (...args: never[]) => unknown

/** The functions of each of lib's files, C's and others, by the file's URL: rolldown.config.js makes the files write themselves down. */
const files = () =>
  (globalThis as { [key: symbol]: unknown })[Symbol.for('libposix.functions')] as
    | ReadonlyMap<string, () => readonly [ofC: readonly unknown[], others: readonly unknown[]]>
    | undefined

function named(functions: readonly unknown[], name: string | null): Function | undefined {
  return functions.find((one): one is Function => typeof one === 'function' && one.name === name)
}

/** Takes lib's own frames from the top of an error's stack. It is as it was where a bundler has renamed them. */
export function atCaller<E extends Error>(error: E): E {
  try {
    let called: Function | undefined
    let call: Function | undefined
    let inStruct = false
    for (const site of callSites(atCaller, 20)) {
      const file = site.getFileName() ?? ''
      const functions = files()?.get(file)
      if (functions === undefined && !file.endsWith('/trace.cjs')) break
      inStruct ||= site.isConstructor()
      if (functions === undefined) continue
      const [ofC, others] = functions()
      const name = site.getFunctionName()
      const found = named(ofC, name)
      call = found ?? call
      called = found ?? named(others, name) ?? called
    }
    if (call !== undefined && call === called && !inStruct)
      error.message = error.message.replace(/^\w+\(\): /, `${call.name}(): `)
    if (called && callSites(called, 1).length > 0) Error.captureStackTrace(error, called)
  } catch {
    // The error is what counts.
  }
  return error
}
