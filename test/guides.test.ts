// The guides to the chapters: what they show of terminals is what terminals show, and their translations follow them. What demos say in other languages is in guides/, so
// that the three are played at the same time.
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { docs, guides, read } from './support/guides.ts'
import { patience } from './support/patience.ts'
import { commands, play, sessions, spoken } from './support/session.ts'

const pages = ['chapters.md', ...guides]

/** Of which text of the English page a translation is one. */
function version(page: string): string {
  return createHash('sha256').update(read(page)).digest('hex').slice(0, 12)
}

/** How many parts, points and rows a page has. */
function outline(text: string) {
  const prose = text.replace(/^```.*?^```/gms, '')
  const count = (line: RegExp) => prose.match(line)?.length ?? 0
  return { parts: count(/^##? /gm), points: count(/^- /gm), rows: count(/^\|/gm), pictures: count(/^!\[/gm) }
}

it.each(['pictures', 'pictures/ko', 'pictures/zh'])('are there for each chapter in docs/%s', directory => {
  const pictures = readdirSync(docs + directory).filter(file => file.endsWith('.svg'))
  expect(guides.map(guide => guide.slice(9, 13))).toEqual(pictures.map(file => file.slice(0, 4)).sort())
})

describe.each(guides)('docs/%s', guide => {
  it('shows what terminals show', { timeout: 120_000 * patience }, async () => {
    const blocks = sessions(read(guide))
    expect(blocks.flat().length).toBeGreaterThan(1)
    for (const session of blocks) await play(session)
  })
})

describe.each(['ko', 'zh'] as const)('the guides in %s', language => {
  it.each(pages)('follow docs/%s', page => {
    const [first = ''] = read(`${language}/${page}`).split('\n', 1)
    const own = `<!-- follows docs/${page} ${version(page)} -->`
    expect(
      first,
      `docs/${page} has changed: bring docs/${language}/${page} up to date, then let its first line be ${own}`,
    ).toBe(own)
  })

  it.each(pages)('have the parts and the commands of docs/%s', page => {
    const [original, translation] = [read(page), read(`${language}/${page}`)]
    expect(outline(translation)).toEqual(outline(original))
    expect(commands(translation)).toEqual(commands(original))
    expect(spoken(translation)).toEqual(spoken(original))
  })
})
