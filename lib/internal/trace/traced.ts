// One call under trace: the function that lib calls instead of the native one.
import { type Answered, descriptorName, makesDescriptor, type Prototype, type Waiting, waitingOf } from './calls.ts'
import { fileOf } from './files.ts'
import { bytesOf } from './memory.ts'
import { json, most } from './output.ts'
import { parameterOf } from './parameters.ts'
import { object, other, type Parameter, plain, type Use } from './showers.ts'
import { print, Said, type Shown, something, toJson } from './shown.ts'
import type { Writer } from './writer.ts'

export type Native = (...args: unknown[]) => unknown

/** What a call was given, and when. */
interface Entry extends Use {
  /** How each parameter looked that the call may change. */
  before: readonly (Shown | undefined)[]
  t0: number
  /** What close closes. */
  file: string | undefined
}

/** How to tell the outcome of a call by its native answer, and what libc says about an error. */
export interface Results {
  readonly answered: Answered
  readonly texts: ReadonlyMap<string, string>
}

const nothing: readonly undefined[] = []

export class Traced {
  readonly #name: string
  readonly #parameters: readonly Parameter[]
  readonly #changes: boolean
  readonly #returnsPointer: boolean
  readonly #waiting: Waiting
  readonly #onFile: boolean
  readonly #closes: boolean
  readonly #makes: boolean
  readonly #pairAt: number | undefined
  readonly #results: Results
  readonly #writer: Writer

  constructor(name: string, { returns, parameters }: Prototype, results: Results, writer: Writer) {
    this.#name = name
    this.#parameters = parameters.map(parameter => parameterOf(name, parameter))
    this.#changes = this.#parameters.some(({ way }) => way === 'both')
    this.#returnsPointer = returns.endsWith('*')
    this.#waiting = waitingOf(name)
    this.#onFile = json && descriptorName.test(parameters[0]?.name ?? '')
    this.#closes = this.#onFile && name === 'close'
    this.#makes = makesDescriptor.test(name)
    this.#pairAt = parameters.find(({ name }) => name === 'pipefd' || name === 'sv')?.at
    this.#results = results
    this.#writer = writer
  }

  /** The function. It passes on what it gets, and what comes of that. */
  around(native: Native): Native {
    const traced = (...args: unknown[]): unknown => {
      const entry = this.enter(args)
      let answer: unknown
      try {
        answer = native(...args)
      } catch (error) {
        this.#thrown(entry, this.#writer.system.now(), error)
        throw error
      }
      this.leave(entry, this.#writer.system.now(), answer)
      return answer
    }
    return Object.defineProperty(traced, 'name', { value: this.#name })
  }

  /** Looks at a call before it is made, and says so where it is going to wait. */
  enter(args: readonly unknown[]): Entry {
    const entry: Entry = {
      parameters: this.#parameters,
      args,
      answer: undefined,
      result: 0,
      most,
      before: nothing,
      t0: 0,
      file: undefined,
    }
    if (this.#changes)
      entry.before = this.#parameters.map(parameter => (parameter.way === 'both' ? shown(parameter, entry) : undefined))
    if (this.#closes) entry.file = fileOf(this.#writer.system, args[0])
    const time = this.#time(entry)
    entry.t0 = Math.abs(time)
    if (time < 0) this.#begin(entry)
    return entry
  }

  /** Now; less than 0 where the call is going to wait. */
  #time(use: Use): number {
    const { system } = this.#writer
    const [fd] = use.args
    switch (this.#waiting) {
      case 'input':
        return typeof fd === 'number' ? system.reads(fd) : system.now()
      case 'output':
        return typeof fd === 'number' ? system.writes(fd) : system.now()
      case 'some':
        return comesBackAtOnce(use) ? system.now() : -system.now()
      case 'ever':
        return -system.now()
      default:
        return system.now()
    }
  }

  /** As strace does it: the parameters up to the first that the call is yet to fill. */
  #begin(entry: Entry): void {
    const { args, before, t0 } = entry
    const known: Shown[] = []
    let text = ''
    let whole = true
    for (const [i, parameter] of this.#parameters.entries()) {
      if (parameter.way === 'out') whole = false
      else if (args[parameter.at] !== undefined) {
        const value = (known[i] = before[i] ?? shown(parameter, entry))
        if (whole) text += `${text === '' ? '' : ', '}${print(value)}`
      }
    }
    text = `${this.#name}(${text}${whole ? ')' : text === '' ? '' : ', '}`
    text += this.#waiting === 'ever' ? ' = ?' : ' <unfinished ...>'
    const file = json && optional('file', this.#file(args[0]))
    this.#writer.write(
      'begin',
      json ? `"call":"${this.#name}","t0":${t0},"args":${this.#named(known)}${file}` : '',
      text,
    )
  }

  /** As JSON; nothing where a call does not begin with a descriptor. */
  #file(fd: unknown): string | undefined {
    return this.#onFile ? fileOf(this.#writer.system, fd) : undefined
  }

  /** Parameters as JSON has them. */
  #named(values: readonly (Shown | undefined)[]): string {
    let text = ''
    for (let i = 0; i < values.length; i++) {
      const value = values[i]
      if (value !== undefined) text += `${text === '' ? '' : ','}"${this.#parameters[i]!.name}":${toJson(value)}`
    }
    return `{${text}}`
  }

  /** Writes down what came of a call. */
  leave(entry: Entry, t1: number, answer: unknown): void {
    const { result, error } = this.#results.answered(answer)
    entry.answer = answer
    entry.result = typeof result === 'number' ? result : 0
    const after = this.#after(entry, error !== undefined)
    const value = this.#value(result)
    let text = this.#call(entry, after)
    if (value !== undefined) text += ` = ${print(value)}`
    if (error !== undefined) text += ` ${error} (${this.#results.texts.get(error)})`
    const members = json ? this.#members(entry, after) + this.#outcome(entry, value, error) : ''
    this.#writer.writeCall(members, text, entry.t0, t1)
  }

  #thrown(entry: Entry, t1: number, error: unknown): void {
    const after = this.#after(entry, true)
    const thrown = String(error)
    const text = `${this.#call(entry, after)} throws ${thrown}`
    const members = json ? this.#members(entry, after) + optional('thrown', JSON.stringify(thrown)) : ''
    if (json) this.#writer.writeCall(members, text, entry.t0, t1)
    else this.#writer.system.writeText(text)
  }

  /** The parameters as they were when the call had returned. */
  #after(entry: Entry, failed: boolean): Shown[] {
    const { args, before } = entry
    const all: Shown[] = []
    for (let i = 0; i < this.#parameters.length; i++) {
      const parameter = this.#parameters[i]!
      if (parameter.way === 'in' || !failed) all.push(shown(parameter, entry))
      else all.push(before[i] ?? (args[parameter.at] === null ? null : something))
    }
    return all
  }

  /** `accept(3, {…}, [16])` */
  #call({ args, before }: Entry, after: readonly Shown[]): string {
    let text = ''
    for (let i = 0; i < after.length; i++) {
      const { name, at } = this.#parameters[i]!
      if (at !== -1 && args[at] === undefined) continue
      if (text !== '') text += ', '
      const was = before[i]
      const now = print(after[i]!)
      // What follows a format is no array to C.
      if (name === 'args' && Array.isArray(args[at])) text += now.slice(1, -1)
      else text += was === undefined || print(was) === now ? now : `${print(was)} => ${now}`
    }
    return `${this.#name}(${text})`
  }

  /** The call as JSON has it. */
  #members({ before }: Entry, after: readonly Shown[]): string {
    return `"call":"${this.#name}","args":${this.#named(after)}${this.#changes ? `,"before":${this.#named(before)}` : ''}`
  }

  #outcome({ args, file = this.#file(args[0]) }: Entry, result: Shown | undefined, error: string | undefined): string {
    const made = error === undefined ? this.#made(result, args) : undefined
    return (
      optional('result', result === undefined ? undefined : toJson(result)) +
      optional('error', error && `"${error}"`) +
      optional('file', file) +
      optional('made', made && `[${made}]`)
    )
  }

  /** What C's caller got; nothing of void. */
  #value(result: unknown): Shown | undefined {
    if (typeof result === 'number') {
      // The native half of fgets says how many bytes there are; C's caller gets the pointer back that it passed.
      return this.#returnsPointer ? new Said(this.#parameters[0]!.name) : result
    }
    if (result === undefined) return undefined
    if (typeof result === 'object' && result !== null && !Array.isArray(result) && !ArrayBuffer.isView(result))
      return object(result, most)
    return plain(result, most)
  }

  /** The descriptors that a call made: its result, or the two that it has filled in. */
  #made(result: unknown, args: readonly unknown[]): string | undefined {
    const pair = this.#pairAt === undefined ? undefined : args[this.#pairAt]
    const fds = pair instanceof Int32Array ? [...pair] : this.#makes ? [result] : nothing
    return fds.flatMap(fd => fileOf(this.#writer.system, fd) ?? []).join(',') || undefined
  }
}

/** A further member of JSON's, where there is one. */
function optional(name: string, value: string | undefined): string {
  return value === undefined ? '' : `,"${name}":${value}`
}

/** Whether it is asked not to wait: by a timeout of 0, or WNOHANG. */
function comesBackAtOnce(use: Use): boolean {
  const timeout = other(use, 'timeout', 'tmo_p')
  const options = other(use, 'options')
  if (typeof options === 'number') return (options & 1) !== 0
  return timeout === 0 || (ArrayBuffer.isView(timeout) && bytesOf(timeout)!.every(byte => byte === 0))
}

/** A parameter's value, whatever the program has passed: nothing that it is may disturb the call. */
function shown({ at, show }: Parameter, use: Use): Shown {
  try {
    return at === -1 ? something : show(use.args[at], use)
  } catch {
    return something
  }
}
