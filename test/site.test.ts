// What the documentation site is checked by. Building it all is `npm run docs`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { place } from './support/place.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dir = place()
// By their paths, since they have no types.
const of = (name: string) => import(`${root}site/${name}.js`)
const [{ headers }, { brokenLinks, missing }, { linkProse, linkTag }, { pages }] = await Promise.all(
  ['headers', 'links', 'man', 'pages'].map(of),
)

function site(files: Record<string, string>): string {
  for (const [name, html] of Object.entries(files)) {
    mkdirSync(dirname(dir.at(name)), { recursive: true })
    writeFileSync(dir.at(name), html)
  }
  return dir.at('.')
}

describe('links', () => {
  const out = site({
    'index.html': `<h2 id="part"></h2><a class="x" href="a/b.html#here">b</a><a href="#part">p</a><a href="a/b.html#gone">g</a>
      <a href="https://man7.org/linux/man-pages/man2/read.2.html">r</a><a href="https://man7.org/linux/man-pages/man2/read.3.html">w</a>
      <img src="a/none.svg"><a href="https://example.org/">e</a>`,
    'a/b.html': '<p id="here"></p><a href="../index.html">i</a><a href="c.html">c</a>',
  })
  it('that lead nowhere are named', () => {
    expect(brokenLinks(out, 'none:').sort()).toEqual([
      expect.stringMatching(/^a\/b\.html: c\.html leads nowhere/),
      expect.stringMatching(/^index\.html: a\/b\.html#gone has no such part/),
      expect.stringMatching(/^index\.html: a\/none\.svg leads nowhere/),
      expect.stringMatching(/^index\.html: https:\/\/example\.org\/ is no man page/),
      expect.stringMatching(/^index\.html: .*read\.3\.html is no man page/),
    ])
  })
  it("may lead to the repository's files", () => {
    expect(brokenLinks(out, 'https://example.org')).toHaveLength(4)
  })
  it('of the search are looked at, too', () => {
    expect(missing(out, ['index.html', 'a/b.html#here', 'a/b.html#there', 'c.html'])).toEqual([
      'a/b.html#there',
      'c.html',
    ])
  })
})

describe('man pages', () => {
  const url = 'https://man7.org/linux/man-pages'
  it('are linked in @see', () => {
    const faults: string[] = []
    const see = (text: string) => linkTag([{ kind: 'code', text }], (fault: string) => faults.push(fault))[0].text
    expect(see('`shutdown(2)`')).toBe(`[shutdown(2)](${url}/man2/shutdown.2.html)`)
    expect(see('`pthread_once(3p)`')).toBe(`[pthread_once(3p)](${url}/man3/pthread_once.3p.html)`)
    expect(faults).toEqual([])
    expect(see('`shutdown`')).toBe('`shutdown`')
    expect(faults).toEqual(['`shutdown`'])
  })
  it('are linked in prose, and code is left alone', () => {
    const [text, code] = linkProse([
      { kind: 'text', text: 'as signal(7) says, and [read(2)](here.md).' },
      { kind: 'code', text: '`close(1)`' },
    ])
    expect(text.text).toBe(`as [signal(7)](${url}/man7/signal.7.html) says, and [read(2)](here.md).`)
    expect(code.text).toBe('`close(1)`')
  })
})

it('every guide is in a group of the navigation', () => {
  const files = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
  const guides = files.filter(file => file.endsWith('.md')).map(file => `docs/${file}`)
  const shown = pages.map(({ path }: { path: string }) => path)
  expect(guides.filter(guide => !shown.includes(guide))).toEqual([])
  expect(new Set(shown).size).toBe(shown.length)
})

it('a header stands before those that include it', () => {
  const names = [...headers.values()]
  expect(names.indexOf('netinet/in.h')).toBeLessThan(names.indexOf('arpa/inet.h'))
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  expect(names).toHaveLength(Object.keys(exports).length - 2)
})
