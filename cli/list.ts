import { chapterName, chapterNames, description, heading, programs, range } from './book.ts'
import { refusal } from './refusal.ts'
import { wordsOf, wrap } from './words.ts'

/** The text of `libposix list`, or of `libposix list ch04`. */
export async function list(what?: string): Promise<string> {
  const all = programs()
  const width = Math.max(...all.map(({ name }) => name.length))
  const column = width + 4
  const chapters = chosen(what).map(async chapter => {
    const words = await wordsOf(chapter)
    const lines = all
      .filter(({ name }) => name.startsWith(`${chapter}/`))
      .map(program => {
        const text = wrap(words.of(description(program)), 80 - column)
        return `  ${program.name.padEnd(width)}  ${text.join(`\n${' '.repeat(column)}`)}\n`
      })
    return `${heading(chapter, words)}\n${lines.join('')}`
  })
  return (await Promise.all(chapters)).join('\n')
}

function chosen(what: string | undefined): string[] {
  const names = chapterNames()
  if (what === undefined) return names
  const chapter = chapterName(what)
  if (chapter === undefined || !names.includes(chapter))
    throw refusal`there is no chapter ${what}; there are ${range(names)}`
  return [chapter]
}
