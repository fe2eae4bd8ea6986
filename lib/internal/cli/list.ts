import { description, programs, titles } from './book.ts'

/** The text of `libposix list`. */
export function list(): string {
  const all = programs()
  const width = Math.max(...all.map(({ name }) => name.length))
  const chapters = [...new Set(all.map(({ name }) => name.slice(0, 4)))]
  const text = chapters.map(chapter => {
    const lines = all
      .filter(({ name }) => name.startsWith(`${chapter}/`))
      .map(program => `  ${program.name.padEnd(width)}  ${description(program)}\n`)
    return `${Number(chapter.slice(2))}. ${titles[chapter] ?? chapter}\n${lines.join('')}`
  })
  return text.join('\n')
}
