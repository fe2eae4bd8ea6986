// Compiles what test/ holds beside its tests, so that every supported Node runs it without a loader: test/sys/wait/exits.ts becomes
// build/test/sys/wait/exits.js. Only what has changed is compiled, and types are left to `npm run types`.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const sources = fileURLToPath(new URL('..', import.meta.url))
const outputs = fileURLToPath(new URL('../../build/test/', import.meta.url))

/** The compiled form of a program, given by its path below test/ without `.ts`. */
export function compiled(program: string): string {
  return join(outputs, `${program}.js`)
}

/** Compiles the programs that are newer than their compiled forms, and removes compiled forms without a program. */
export async function compilePrograms(): Promise<void> {
  const programs = filesIn(sources)
    .filter(file => /(?<!\.test|\.d)\.ts$/.test(file))
    .map(file => file.replace(/\.ts$/, ''))
  const known = new Set(programs.map(compiled))
  // What does not end in .js is another run's, and about to be renamed.
  const old = filesIn(outputs).filter(file => file.endsWith('.js') && !known.has(join(outputs, file)))
  for (const file of old) rmSync(join(outputs, file), { force: true })
  const stale = programs.filter(program => changed(join(sources, `${program}.ts`)) > changed(compiled(program)))
  if (stale.length > 0) await compile(stale)
}

async function compile(programs: readonly string[]): Promise<void> {
  const { default: ts } = await import('typescript')
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
  }
  for (const program of programs) {
    const fileName = join(sources, `${program}.ts`)
    const { outputText } = ts.transpileModule(readFileSync(fileName, 'utf8'), { fileName, compilerOptions })
    const output = compiled(program)
    mkdirSync(dirname(output), { recursive: true })
    // Another run of tests may be reading the old one.
    writeFileSync(`${output}.${process.pid}`, outputText)
    renameSync(`${output}.${process.pid}`, output)
  }
}

function filesIn(directory: string): string[] {
  mkdirSync(directory, { recursive: true })
  return readdirSync(directory, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(directory.length))
}

/** When a file was last written, or 0 if there is none. */
function changed(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
