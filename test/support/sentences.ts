// The English sentences of the demos, of `libposix list` and of the command, found in the sources: what other languages have to have.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { titles } from '../../cli/book.ts'

const chapters = fileURLToPath(new URL('../../chapters/', import.meta.url))
const cli = fileURLToPath(new URL('../../cli/', import.meta.url))

/** The directories that have sentences of their own: `ch01` … and `demo`, whose are for all. */
export const directories = readdirSync(chapters, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)

/** The sentences of one directory, each once. */
export function sentences(directory: string): string[] {
  const files = readdirSync(join(chapters, directory)).filter(name => /^\w+\.ts$/.test(name))
  const found = files.flatMap(name => {
    const text = readFileSync(join(chapters, directory, name), 'utf8')
    const isProgram = directory !== 'demo' && !['demo.ts', 'points.ts', 'facts.ts', 'picture.ts'].includes(name)
    return isProgram ? [text.split('\n', 1)[0]!.slice(3)] : said(text, /(^|\.)(say|text)$/)
  })
  const title = titles[directory]
  return distinct([...(title === undefined ? general : [title]), ...found])
}

/** What the command says to who asked for what it cannot do. */
export function messages(): string[] {
  const files = readdirSync(cli, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  return distinct(files.flatMap(name => said(readFileSync(join(cli, name), 'utf8'), /^(refusal|message)$/)))
}

/** Each once, and none that is but a value. */
function distinct(all: readonly string[]): string[] {
  return [...new Set(all)].filter(sentence => /[a-z]/i.test(sentence.replace(/\{\d\}/g, '')))
}

/** What the command itself says. */
const general = ['Chapter {0}: {1}', 'Next:', '{0}    in another terminal', '{0}    what to watch, and why']

/** Each `title: '…'`, and each template that a function of these names is called with. */
function said(source: string, names: RegExp): string[] {
  const found: string[] = []
  function visit(node: ts.Node): void {
    if (ts.isTaggedTemplateExpression(node) && names.test(node.tag.getText())) found.push(key(node.template))
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'title' && ts.isStringLiteral(node.initializer))
      found.push(node.initializer.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('', source, ts.ScriptTarget.Latest, true))
  return found
}

function key(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text
  return template.templateSpans.reduce((text, span, i) => `${text}{${i}}${span.literal.text}`, template.head.text)
}
