// `libposix trace`: runs a program with a line for each of its calls. Text and JSON lines are written by the program itself as it goes; the other forms are
// made of the JSON when it has ended.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { refusal } from './refusal.ts'
import { launched } from './reserved.ts'
import { type Options, parse } from './trace/options.ts'

/** Returns the exit status where that is not for the program to say. */
export async function trace(words: readonly string[]): Promise<number | undefined> {
  const options = parse(words)
  const [program, ...args] = options.program
  if (options.form !== 'text' && options.form !== 'json') return (await import('./trace/convert.ts')).convert(options)
  if (!launched) return (await import('./relaunch.ts')).relaunch(['trace', ...words])
  const file = options.file === undefined ? undefined : empty(options.file)
  Object.assign(process.env, environment(options, file))
  await (await import('./run.ts')).run(program!, args)
  return undefined
}

/** What tells the program, and what it starts, to write a trace. */
function environment({ form, strings, calls }: Options, file: string | undefined): NodeJS.ProcessEnv {
  return {
    LIBPOSIX_TRACE: file === undefined ? form : `${form}:${file}`,
    ...(strings !== undefined && { LIBPOSIX_TRACE_STRINGS: strings }),
    ...(calls !== undefined && { LIBPOSIX_TRACE_CALLS: calls }),
  }
}

/** Each process appends to it, from whatever directory. */
function empty(file: string): string {
  try {
    writeFileSync(file, '')
  } catch (error) {
    throw refusal`cannot write ${file}: ${(error as Error).message}`
  }
  return resolve(file)
}
