// What the TypeScript compiler says of programs that use the package.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The files that are there, which each program would read anew. */
const parsed = new Map<string, ts.SourceFile | undefined>()

/** What the compiler says of a text that stands in a file of test/. */
export function faultsOf(text: string, strict: ts.CompilerOptions): string[] {
  return faultsIn({ 'test/all-headers.ts': text }, strict).map(({ message }) => message)
}

/** What the compiler says of programs that stand in files of these names, which need not be there. */
export function faultsIn(programs: Readonly<Record<string, string>>, strict: ts.CompilerOptions) {
  const texts = new Map(Object.entries(programs).map(([name, text]) => [join(root, name), text]))
  const options: ts.CompilerOptions = {
    ...strict,
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = name => texts.has(name) || fileExists(name)
  host.readFile = name => texts.get(name) ?? readFile(name)
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name)
    if (text !== undefined) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...rest))
    return parsed.get(name)
  }
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...texts.keys()], options, host))
    .map(({ messageText, file, start }) => ({
      file: file?.fileName.slice(root.length),
      line: file?.text.slice(0, start).split('\n').length,
      message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }))
}
