// The trace: puts a function around each native one that writes down what was called, with what, and what came of it. Loaded only where LIBPOSIX_TRACE is
// set when the package is loaded; otherwise lib has the native functions themselves.
import { answeredBy, isShown, type Prototype } from './calls.ts'
import * as constants from './constants.ts'
import { bytesOf } from './memory.ts'
import { type Bind, findNamesBy, nameOf, namesOf } from './names.ts'
import { most, type System, wanted } from './output.ts'
import { findPlacesBy, nameStreamsBy } from './showers.ts'
import { print, toJson } from './shown.ts'
import { findStructsBy, type Places, signalInfo } from './structs.ts'
import { type Native, Traced } from './traced.ts'
import { Writer } from './writer.ts'

/** What prototypes.js collects. */
export interface Prototypes {
  readonly calls: Readonly<Record<string, Prototype>>
  readonly structs: Places
}

type Group = Record<string, unknown>

/** What puts the trace around the functions of a header's native half; nothing where there is no trace to write. */
export function tracer(bind: Bind, { calls, structs }: Prototypes): ((header: string) => Group) | undefined {
  const writer = new Writer(bind('internal/trace') as unknown as System)
  findNamesBy(bind)
  findStructsBy(bind, structs, most)
  findPlacesBy(view => writer.system.address(view))
  nameStreamsBy(stream => streamName(bind('stdio'), stream))
  if (!writer.begin()) return undefined
  const { names, texts } = errorsOf(bind)

  function call(name: string, prototype: Prototype): Traced {
    return new Traced(name, prototype, { answered: answeredBy(name, prototype, names), texts }, writer)
  }

  function traced(header: string, name: string, native: Native): Native {
    if (name === 'tryFork') return forks(native, call('fork', fork), writer)
    const prototype = Object.hasOwn(calls, name) ? calls[name] : undefined
    if (!prototype || !wanted(header, name, isShown(header, name, prototype))) return native
    const inner = name === 'sigaction' ? announcing(native, writer) : native
    // A struct of the same name stands on the function.
    return Object.assign(call(name, prototype).around(inner), native)
  }

  return header =>
    Object.fromEntries(
      Object.entries(bind(header)).map(([name, value]) => [
        name,
        typeof value === 'function' ? traced(header, name, value as Native) : value,
      ]),
    )
}

const fork: Prototype = { returns: 'pid_t', section: 2, parameters: [] }

/** The native half of fork is asked until it has an answer, which comes twice. */
function forks(tryFork: Native, call: Traced, writer: Writer): Native {
  return () => {
    const entry = call.enter([])
    const answer = tryFork()
    if (answer === 0) writer.system.identify()
    if (typeof answer === 'number') call.leave(entry, writer.system.now(), answer)
    return answer
  }
}

/** sigaction, with a handler that says when it runs. */
function announcing(sigaction: Native, writer: Writer): Native {
  return (signum, handler, run, ...more) =>
    sigaction(signum, handler, typeof run === 'function' ? announced(run as Native, writer) : run, ...more)
}

function announced(run: Native, writer: Writer): Native {
  return (signum, info) => {
    const signal = nameOf(constants.signals, signum as number) ?? String(signum)
    const bytes = bytesOf(info)
    const members = bytes && signalInfo(bytes)
    const text = `--- ${signal}${members ? ` ${print(members)}` : ''} ---`
    const more = members ? `,"info":${toJson(members)}` : ''
    writer.write('signal', `"time":${writer.system.now()},"signal":"${signal}"${more}`, text)
    try {
      run(signum, ...(info === undefined ? [] : [info]))
    } finally {
      writer.write('handled', `"time":${writer.system.now()},"signal":"${signal}"`)
    }
  }
}

/** errno's names by their numbers; and what libc says about each of these, and of the errors of look-ups. */
function errorsOf(bind: Bind): { names: ReadonlyMap<number, string>; texts: ReadonlyMap<string, string> } {
  const { gai_strerror, hstrerror } = bind('netdb')
  const names = namesOf(constants.errors)
  const texts = new Map<string, string>()
  for (const [kind, describe] of [
    [names, bind('string').strerrordesc_np],
    [namesOf(constants.addressErrors), gai_strerror],
    [namesOf(constants.hostErrors), hstrerror],
  ] as [ReadonlyMap<number, string>, (number: number) => string][])
    for (const [number, name] of kind) texts.set(name, describe(number))
  return { names, texts }
}

function streamName(stdio: Group, stream: unknown): string {
  return ['stdin', 'stdout', 'stderr'].find(name => stdio[name] === stream) ?? 'FILE'
}
