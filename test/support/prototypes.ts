// The functions and structs that a header exports, read from the declarations that the build emitted.
import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { libHeaders } from './library.ts'

export interface Parameter {
  readonly name: string
  /** As the declaration writes it: `int`, `size_t`, `pointer`, `Uint32Array | null`. */
  readonly type: string
  readonly optional: boolean
  readonly rest: boolean
  /** Whether the type is, under whatever name, a number. */
  readonly numeric: boolean
}

export interface Prototype {
  readonly name: string
  readonly parameters: readonly Parameter[]
}

export interface Declarations {
  readonly functions: readonly Prototype[]
  readonly classes: readonly string[]
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** Every header, as C writes it between the brackets: `sys/socket.h`. */
export const headers = libHeaders

/** What `header` itself declares, its parts included; other headers that it includes are left to themselves. */
export function declarations(header: string): Declarations {
  const functions = new Map<string, Prototype>()
  const classes: string[] = []
  const visit = (path: string, only?: ReadonlySet<string>): void => {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    for (const statement of source.statements) {
      if (ts.isExportDeclaration(statement)) {
        const from = (statement.moduleSpecifier as ts.StringLiteral | undefined)?.text ?? ''
        if (from !== '' && isPart(from, path))
          visit(new URL(from.replace(/\.[jt]s$/, '.d.ts'), `file://${path}`).pathname, namesOf(statement))
      } else if (only && !declaresOne(statement, only)) {
        // Not taken along.
      } else if (ts.isFunctionDeclaration(statement) && statement.name && isExported(statement)) {
        add(statement.name.text, statement)
      } else if (ts.isClassDeclaration(statement) && statement.name) {
        classes.push(statement.name.text)
      } else if (ts.isVariableStatement(statement)) {
        for (const { name, type } of statement.declarationList.declarations) {
          const call = type && callSignature(type, source)
          if (call) add(name.getText(), call)
        }
      }
    }
  }
  const add = (name: string, signature: ts.SignatureDeclaration): void => {
    // Of overloads the longest tells most.
    const parameters = signature.parameters.map(parameterOf)
    if (parameters.length >= (functions.get(name)?.parameters.length ?? 0)) functions.set(name, { name, parameters })
  }
  visit(`${dist}${header.slice(0, -2)}.d.ts`)
  return { functions: [...functions.values()], classes }
}

/** `export { a, b } from …`: a and b; undefined for all. */
function namesOf({ exportClause }: ts.ExportDeclaration): ReadonlySet<string> | undefined {
  return exportClause && ts.isNamedExports(exportClause)
    ? new Set(exportClause.elements.map(element => element.name.text))
    : undefined
}

function declaresOne(statement: ts.Statement, names: ReadonlySet<string>): boolean {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.some(({ name }) => names.has(name.getText()))
  const { name } = statement as ts.Statement & { name?: ts.Identifier }
  return name !== undefined && names.has(name.text)
}

/** Whether what a header takes in is a part of it rather than another header. */
function isPart(specifier: string, path: string): boolean {
  const place = relative(dist, new URL(specifier, `file://${path}`).pathname).replace(/\.ts$/, '')
  return !place.startsWith('internal/') && !headers().includes(`${place}.h`)
}

function isExported(statement: ts.FunctionDeclaration): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

function parameterOf(parameter: ts.ParameterDeclaration): Parameter {
  const written = parameter.type?.getText() ?? 'any'
  // `<T extends ArrayBufferView>(buf: T)`: what T must be.
  const generic = (parameter.parent as ts.SignatureDeclaration).typeParameters?.find(t => t.name.text === written)
  const type = generic?.constraint?.getText() ?? written
  return {
    name: parameter.name.getText(),
    type,
    optional: parameter.questionToken !== undefined,
    rest: parameter.dotDotDotToken !== undefined,
    numeric: isNumeric(type),
  }
}

/** What every `type name = …` of the library stands for. */
const aliases = new Map<string, string>()
for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue
  for (const [, name, meaning] of readFileSync(`${dist}${file}`, 'utf8').matchAll(/^export type (\w+) = (\w+);$/gm))
    aliases.set(name!, meaning!)
}

function isNumeric(type: string): boolean {
  const meaning = aliases.get(type)
  return type === 'number' || (meaning !== undefined && meaning !== type && isNumeric(meaning))
}

/** What a constant that can be called takes: a function type, or an object type (also by name) with a call signature. */
function callSignature(type: ts.TypeNode, source: ts.SourceFile): ts.SignatureDeclaration | undefined {
  if (ts.isFunctionTypeNode(type)) return type
  if (ts.isIntersectionTypeNode(type))
    return type.types.map(part => callSignature(part, source)).find(found => found !== undefined)
  if (ts.isParenthesizedTypeNode(type)) return callSignature(type.type, source)
  if (ts.isTypeQueryNode(type))
    return source.statements.filter(ts.isFunctionDeclaration).find(({ name }) => name?.text === type.exprName.getText())
  if (ts.isTypeLiteralNode(type)) return type.members.find(ts.isCallSignatureDeclaration)
  if (ts.isTypeReferenceNode(type)) {
    for (const statement of source.statements) {
      if (ts.isInterfaceDeclaration(statement) && statement.name.text === type.typeName.getText())
        return statement.members.find(ts.isCallSignatureDeclaration)
      if (ts.isTypeAliasDeclaration(statement) && statement.name.text === type.typeName.getText())
        return callSignature(statement.type, source)
    }
  }
  return undefined
}
