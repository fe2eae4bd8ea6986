// TypeScript for a Node that does not leave the types out itself: the project's own compiler makes JavaScript of the program and of the files it
// imports, in this process. A loader would do it in a thread of its own, which fork does not take along.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type ts from 'typescript'
import { refusal } from './refusal.ts'

/** The file to import in place of the TypeScript file `path`. It is gone by the time that the program's first line runs, or ends where threads import it again. */
export function compiled(path: string): string {
  const compiler = new Compiler(compilerFor(path))
  compiler.compile(path)
  process.setSourceMapsEnabled(true)
  return compiler.write()
}

function compilerFor(path: string): typeof ts {
  for (const place of [path, import.meta.url]) {
    try {
      const compiler = createRequire(place)('typescript')
      // TypeScript 7 is a program, which no other can call.
      if (compiler.transpileModule) return compiler
    } catch {}
  }
  throw refusal`Node ${process.versions.node} does not run TypeScript: take Node 22.18 or later, or \`npm install typescript@6\` in ${dirname(path)}`
}

const atOnce = `import { rmSync } from 'node:fs'
rmSync(import.meta.dirname, { recursive: true })
`

/** Where it is not gone by then: it may not come so far as to its first line. Not by a child of fork, which ends like its parent. */
function removeAtEnd(directory: string): void {
  const { pid } = process
  process.once('exit', () => {
    if (process.pid === pid) rmSync(directory, { recursive: true, force: true })
  })
}

class Compiler {
  private readonly ts: typeof ts
  /** The names of the JavaScript by the paths of the TypeScript. */
  private readonly names = new Map<string, string>()
  private readonly code = new Map<string, string>()
  private threads = false

  constructor(compiler: typeof ts) {
    this.ts = compiler
  }

  /** Compiles `path` and all that it imports, each once; returns the name of its JavaScript. */
  compile(path: string): string {
    const known = this.names.get(path)
    if (known !== undefined) return known
    const name = `./${this.names.size}.mjs`
    this.names.set(path, name)
    const { ts } = this
    const { outputText, sourceMapText, diagnostics } = ts.transpileModule(readFileSync(path, 'utf8'), {
      fileName: path,
      reportDiagnostics: true,
      transformers: { after: [context => file => this.redirect(file, path, context)] },
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        sourceMap: true,
      },
    })
    if (diagnostics?.length) throw refusal`${this.format(diagnostics)}`
    const map = { ...JSON.parse(sourceMapText!), sources: [pathToFileURL(path).href] }
    const data = Buffer.from(JSON.stringify(map)).toString('base64')
    const code = outputText.replace(/^#!.*/, '').replace(/^\/\/# sourceMappingURL=.*/m, '')
    this.code.set(name, `${identity(path)} ${code}//# sourceMappingURL=data:application/json;base64,${data}\n`)
    return name
  }

  /** Puts all of it into a directory; returns the first file, which imports what removes them before the program: all are loaded then, and none has run. */
  write(): string {
    const directory = mkdtempSync(join(tmpdir(), 'libposix-run-'))
    removeAtEnd(directory)
    // A thread evaluates the program's module again.
    this.code.set('remove.mjs', this.threads ? '' : atOnce)
    this.code.set('program.mjs', `import './remove.mjs'\nimport './0.mjs'\n`)
    for (const [name, code] of this.code) writeFileSync(join(directory, name), code)
    return join(directory, 'program.mjs')
  }

  /** The same file, with imports that lead from where the JavaScript lies to where they led. */
  private redirect(file: ts.SourceFile, path: string, context: ts.TransformationContext): ts.SourceFile {
    const { ts } = this
    const { factory } = context
    const to = (specifier: ts.Expression) =>
      ts.isStringLiteral(specifier) ? factory.createStringLiteral(this.target(specifier.text, path)) : specifier
    const visit = (node: ts.Node): ts.Node => {
      if (ts.isImportDeclaration(node)) {
        const { modifiers, importClause, moduleSpecifier, attributes } = node
        return factory.updateImportDeclaration(node, modifiers, importClause, to(moduleSpecifier), attributes)
      }
      if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
        const { modifiers, isTypeOnly, exportClause, moduleSpecifier, attributes } = node
        return factory.updateExportDeclaration(
          node,
          modifiers,
          isTypeOnly,
          exportClause,
          to(moduleSpecifier),
          attributes,
        )
      }
      return node
    }
    return ts.visitEachChild(file, visit, context)
  }

  private target(specifier: string, path: string): string {
    if (isBuiltin(specifier)) return specifier
    if (specifier.endsWith('/pthread.h')) this.threads = true
    const isPath = /^(\.{0,2}\/|file:)/.test(specifier)
    const url = isPath ? new URL(specifier, pathToFileURL(path)) : pathToFileURL(createRequire(path).resolve(specifier))
    return /\.m?ts$/.test(url.pathname) ? this.compile(fileURLToPath(url)) : url.href
  }

  private format(diagnostics: readonly ts.Diagnostic[]): string {
    return this.ts.formatDiagnostics(diagnostics, {
      getCurrentDirectory: () => process.cwd(),
      getCanonicalFileName: name => name,
      getNewLine: () => '\n',
    })
  }
}

/** Where the program takes itself to lie. */
function identity(path: string): string {
  const own = { url: pathToFileURL(path).href, filename: path, dirname: dirname(path) }
  return `Object.assign(import.meta, ${JSON.stringify(own)});`
}
