// Starts the programs that the tests play: ours through `libposix run`, C ones from build/peers, on pipes or on a pseudo-terminal. What a test leaves
// running is ended behind it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'
import { type Options, Player } from '../../chapters/demo/player.ts'
import { patience } from './patience.ts'
import { node } from './run.ts'

export type { Ending, Options, Player } from '../../chapters/demo/player.ts'
export { bound, freePort, listening } from '../../chapters/demo/ports.ts'

/** Whether that Node runs TypeScript as it stands. */
export const stripsTypes = execFileSync(node, ['-p', 'Boolean(process.features.typescript)'], {
  encoding: 'utf8',
}).includes('true')

export { node }

const root = fileURLToPath(new URL('../../', import.meta.url))
const main = join(root, 'dist/cli/main.js')
const launch = join(root, 'build/Release/launch')
const onpty = join(root, 'build/peers/onpty')

type Arguments = readonly (string | number)[]

const running = new Set<Player>()
const directories = new Set<string>()

process.once('exit', () => {
  for (const player of running) player.destroy()
})

afterEach(async () => {
  await Promise.all([...running].map(player => player.remove()))
  running.clear()
  for (const directory of directories) rmSync(directory, { recursive: true, force: true })
  directories.clear()
})

/** Starts any command; with `terminal` on a pseudo-terminal, where stderr comes with stdout and what is typed is echoed. */
export function start(argv: readonly [string, ...Arguments], options: Options = {}): Player {
  const words = argv.map(String) as [string, ...string[]]
  const deadline = (options.deadline ?? 15_000) * patience
  const player = new Player(options.terminal ? [onpty, ...words] : words, { ...options, deadline })
  running.add(player)
  return player
}

/** The words of `libposix ARGUMENTS…`, as cli/libposix puts them, with `flags` for Node. */
export function libposix(args: Arguments, flags: Arguments = []): [string, ...Arguments] {
  return [launch, node, ...flags, main, ...args]
}

/** The same without the launcher: Node has the low descriptors. */
export function unlaunched(args: Arguments, flags: Arguments = []): [string, ...Arguments] {
  return [node, ...flags, main, ...args]
}

/** The words of `libposix run PROGRAM ARGUMENTS…`. */
export function runWords(program: string, args: Arguments = []): [string, ...Arguments] {
  return libposix(['run', program, ...args])
}

/** `libposix run PROGRAM ARGUMENTS…` */
export function run(program: string, args: Arguments = [], options?: Options): Player {
  return start(runWords(program, args), options)
}

/** A C program of test/peers. */
export function peer(program: string, args: Arguments = [], options?: Options): Player {
  return start([join(root, 'build/peers', program), ...args], options)
}

/** A book program as it stands in chapters/, for a Node that runs TypeScript. */
export function source(program: string, args: Arguments = [], options?: Options): Player {
  return start([node, join(root, 'chapters', `${program}.ts`), ...args], options)
}

/** A file with a book program whose constants of these names have other values: less to do, above all. */
export function variant(program: string, constants: Record<string, number>): string {
  let text = readFileSync(join(root, 'dist/chapters', `${program}.js`), 'utf8')
  for (const [name, value] of Object.entries(constants)) {
    const line = new RegExp(`^const ${name} = \\d+`, 'm')
    if (!line.test(text)) throw new Error(`${program} has no constant ${name}`)
    text = text.replace(line, `const ${name} = ${value}`)
  }
  const file = join(root, 'build/variants', `${program}-${Object.entries(constants).flat().join('-')}.js`)
  mkdirSync(dirname(file), { recursive: true })
  // Another run of tests may be reading the old one.
  writeFileSync(`${file}.${process.pid}`, text)
  renameSync(`${file}.${process.pid}`, file)
  return file
}

/** An empty directory that goes when the test has ended. */
export function scratch(): string {
  const directory = mkdtempSync(join(tmpdir(), 'libposix-'))
  directories.add(directory)
  return directory
}

/** The text of test/chapters/golden/NAME. */
export function golden(name: string): string {
  return readFileSync(join(root, 'test/chapters/golden', name), 'utf8')
}
