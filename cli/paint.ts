// `libposix demo ch05 --picture`: has a chapter's picture drawn, and writes it.
import { writeFileSync } from 'node:fs'
import { chapterName } from './book.ts'
import { chapters } from './chapters.ts'
import { command } from './launch.ts'
import { html } from './picture/html.ts'
import { refusal } from './refusal.ts'

// The pictures lie with the chapters' programs, and are found as the demos are: by their path.
interface Painter {
  painted(): string[]
  /** The picture as SVG; nothing where the run did not go as it should, which has been said then. */
  paint(chapter: string, command: (args: string[]) => string[]): Promise<string | undefined>
}

/** Draws the picture of a chapter; returns the exit status. */
export async function paint(what: string, file?: string): Promise<number> {
  const { painted, paint } = (await import(new URL('demo/paint.js', chapters).href)) as Painter
  const chapter = chapterName(what)
  if (chapter === undefined || !painted().includes(chapter))
    throw refusal`there is no picture of ${what}; there is one of ${painted().join(', ')}`
  const place = file ?? `${chapter}.svg`
  if (!/\.(svg|html)$|^-$/.test(place)) throw refusal`a picture's file ends in .svg or .html, unlike ${place}`
  const svg = await paint(chapter, command)
  if (svg === undefined) return 1
  const text = place.endsWith('.html') ? html(svg) : svg
  if (place === '-') process.stdout.write(text)
  else {
    writeFileSync(place, text)
    process.stdout.write(`${place}\n`)
  }
  return 0
}
