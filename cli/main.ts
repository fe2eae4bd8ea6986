// The command `libposix`. Each subcommand is a module of its own, loaded when it is asked for: `run` has to start fast.
import { Refusal, refusal } from './refusal.ts'
import { vacate } from './reserved.ts'

vacate()

interface Subcommand {
  /** How many arguments it takes at most. */
  readonly most: number
  /** It has options of its own, and looks at them itself. */
  readonly options?: true
  /** Returns the exit status; of `run` that is for the program to say. */
  start(args: readonly string[]): Promise<number | undefined>
}

const subcommands: Record<string, Subcommand> = {
  list: {
    most: 1,
    async start([what]) {
      const { list } = await import('./list.ts')
      standardOutput().write(await list(what))
      return 0
    },
  },
  run: {
    most: Number.POSITIVE_INFINITY,
    async start([program, ...args]) {
      if (program === undefined) throw refusal`run what? \`libposix list\` shows the programs`
      await (await import('./run.ts')).run(program, args)
      return undefined
    },
  },
  demo: {
    most: 3,
    async start([what, option, ...more]) {
      standardOutput()
      if (what !== undefined && option === '--picture') return (await import('./paint.ts')).paint(what, more[0])
      const traced = option === '--trace' && more.length === 0
      if (option !== undefined && !traced)
        throw refusal`demo does not know what to do with ${[option, ...more].join(' ')}`
      return (await import('./demo.ts')).demo(what, traced)
    },
  },
  trace: {
    most: Number.POSITIVE_INFINITY,
    options: true,
    async start(words) {
      return (await import('./trace.ts')).trace(words)
    },
  },
  ss: {
    most: Number.POSITIVE_INFINITY,
    options: true,
    async start(words) {
      standardOutput()
      return (await import('./ss.ts')).ss(words)
    },
  },
}

/** `run` must not come here: Node's streams change the descriptors that they are on. */
function standardOutput(): NodeJS.WriteStream {
  // Nobody reads any more, as behind `| head`.
  return process.stdout.on('error', () => process.exit())
}

async function main([name, ...args]: readonly string[]): Promise<number | undefined> {
  const help = await helpFor(name, args)
  if (help !== undefined) {
    standardOutput().write(help)
    return 0
  }
  if (name === undefined) {
    process.stderr.write((await import('./usage.ts')).usage())
    return 2
  }
  const subcommand = find(name)
  if (subcommand === undefined)
    throw refusal`there is no command ${name}; there are ${Object.keys(subcommands).join(', ')}, and --help`
  const option = args[0]
  if (option?.startsWith('-') && !subcommand.options)
    throw refusal`${name} has no option ${option}; see \`libposix ${name} --help\``
  if (args.length > subcommand.most)
    throw refusal`${name} does not know what to do with ${args.slice(subcommand.most).join(' ')}`
  return subcommand.start(args)
}

/** What `--version`, `--help`, `help list` and `list --help` print. */
async function helpFor(name: string | undefined, [topic, ...more]: readonly string[]): Promise<string | undefined> {
  const isHelp = (text: string | undefined) => text === '--help' || text === '-h'
  if (name === '--version' || name === '-v') return (await import('./usage.ts')).version()
  if (isHelp(name)) return (await import('./usage.ts')).usage()
  if (name === 'help') {
    if (more.length > 0 || (topic !== undefined && find(topic) === undefined))
      throw refusal`there is no help on ${[topic, ...more].join(' ')}`
    return (await import('./usage.ts')).usage(topic)
  }
  if (name !== undefined && find(name) !== undefined && isHelp(topic)) return (await import('./usage.ts')).usage(name)
  return undefined
}

function find(name: string): Subcommand | undefined {
  return Object.hasOwn(subcommands, name) ? subcommands[name] : undefined
}

try {
  const status = await main(process.argv.slice(2))
  if (status !== undefined) process.exitCode = status
} catch (error) {
  // What the user can put right has a message of its own; anything else is a fault here, or the program's, and shows its stack.
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`libposix: ${error.in((await import('./messages.ts')).words)}\n`)
  process.exitCode = 2
}
