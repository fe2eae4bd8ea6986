// Every link of the site leads somewhere: a page or file of it, with the part that is named; a man page, by the form of its address; or a place that is
// known by its beginning.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { manual } from './man.js'

const places = ['https://ui.perfetto.dev', 'https://keepachangelog.com/', 'https://semver.org/', 'https://typedoc.org/']

const htmlOf = directory =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.html'))

function idsOf(html) {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
}

function plain(text) {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
}

/** What is wrong with the links of a site; `repository` is the address that its own files have elsewhere. */
export function brokenLinks(directory, repository) {
  const pages = new Map(htmlOf(directory).map(file => [file, readFileSync(join(directory, file), 'utf8')]))
  const ids = new Map([...pages].map(([file, html]) => [file, idsOf(html)]))

  function fault(file, link) {
    if (/^[a-z]+:/.test(link)) {
      const known = manual.test(link) || places.some(place => link.startsWith(place)) || link.startsWith(repository)
      return known ? undefined : 'is no man page and not in site/links.js'
    }
    const [path, anchor] = decodeURIComponent(link).split('#')
    const target = path === '' ? file : normalize(join(dirname(file), path))
    if (!existsSync(join(directory, target))) return 'leads nowhere'
    if (anchor && ids.has(target) && !ids.get(target).has(anchor)) return 'has no such part'
  }

  return [...pages].flatMap(([file, html]) =>
    [...html.matchAll(/<(?:a|img|link|script)\s[^>]*?(?:href|src)="([^"]*)"/g)]
      .map(([, link]) => plain(link))
      .filter(link => !link.startsWith('data:'))
      .flatMap(link => {
        const wrong = fault(file, link)
        return wrong ? [`${file}: ${link} ${wrong}`] : []
      }),
  )
}

/** The addresses, of those that the search leads to, whose page or part is not there. */
export function missing(directory, urls) {
  const cache = new Map()
  return urls.filter(url => {
    const [file, anchor] = url.split('#')
    if (!cache.has(file))
      cache.set(file, existsSync(join(directory, file)) && idsOf(readFileSync(join(directory, file), 'utf8')))
    const ids = cache.get(file)
    return !ids || (anchor && !ids.has(anchor))
  })
}
