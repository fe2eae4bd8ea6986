// The command line of `libposix trace`.
import { refusal } from '../refusal.ts'

export type Form = 'text' | 'json' | 'chrome' | 'svg' | 'html'

export interface Options {
  readonly form: Form
  /** `-o`; none is standard error. */
  readonly file: string | undefined
  /** `-s`: how many bytes of a text are shown. */
  readonly strings: string | undefined
  /** `-e`: which calls are. */
  readonly calls: string | undefined
  /** The program's name or file, and its arguments. */
  readonly program: readonly string[]
  /** `of FILE`: a trace that is there, instead of a program. */
  readonly of: string | undefined
}

const forms: readonly string[] = ['text', 'json', 'chrome', 'svg', 'html'] satisfies Form[]

/** `[-o FILE] [-s N] [-e CALLS] [--json|--chrome|--svg|--html] run PROGRAM [ARGUMENT…]`, or `of FILE` instead of `run …` */
export function parse(words: readonly string[]): Options {
  const left = [...words]
  const given: Record<string, string | undefined> = {}
  let form: Form = 'text'
  while (left[0]?.startsWith('-')) {
    const option = left.shift()!
    if (/^-[ose]$/.test(option)) given[option] = argumentOf(option, left)
    else if (/^-[ose]/.test(option)) given[option.slice(0, 2)] = option.slice(2)
    else if (option.startsWith('--') && forms.includes(option.slice(2))) form = option.slice(2) as Form
    else throw refusal`trace has no option ${option}; see \`libposix trace --help\``
  }
  const [command, ...program] = left
  const ending = endings[form]
  const of = command === 'of' && ending !== undefined && program.length === 1 ? program[0] : undefined
  if (of === undefined && (command !== 'run' || program.length === 0))
    throw refusal`trace what? It goes \`libposix trace run PROGRAM\`; \`libposix list\` shows the programs`
  const { '-o': file, '-s': strings, '-e': calls } = given
  if (strings !== undefined && !/^\d+$/.test(strings)) throw refusal`-s takes a number of bytes, not ${strings}`
  if (file === undefined && ending !== undefined)
    throw refusal`--${form} makes a file when the program has ended: say which, -o trace.${ending}`
  return { form, file, strings, calls, program, of }
}

/** Of the forms that are made when the program has ended. */
const endings: Partial<Readonly<Record<Form, string>>> = { chrome: 'json', svg: 'svg', html: 'html' }

function argumentOf(option: string, left: string[]): string {
  const value = left.shift()
  if (value === undefined) throw refusal`${option} takes an argument; see \`libposix trace --help\``
  return value
}
