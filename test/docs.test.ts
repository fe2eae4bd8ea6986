// What the README and docs/ point to is there: files, and programs of the book.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = readdirSync(root)
  .concat(readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map(page => `docs/${page}`))
  .filter(page => page.endsWith('.md'))

describe.each(pages)('%s', page => {
  const text = readFileSync(join(root, page), 'utf8')

  it('links to what is there', () => {
    const prose = text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '')
    const links = [...prose.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link]) => link!)
    expect(links.filter(link => !existsSync(join(root, dirname(page), link)))).toEqual([])
  })

  it("names the book's programs as they are", () => {
    const programs = [...text.matchAll(/\b(ch\d\d\/\w+)\b(?!\.svg)/g)].map(([, program]) => program!)
    expect(programs.filter(program => !existsSync(join(root, 'chapters', `${program}.ts`)))).toEqual([])
  })
})
