// The guides to the chapters, as pages of docs/.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { patience } from './patience.ts'
import { isDemo, play, sessions } from './session.ts'

export const docs = fileURLToPath(new URL('../../docs/', import.meta.url))

/** `chapters/ch04.md` and so on. */
export const guides = readdirSync(`${docs}chapters`)
  .sort()
  .map(file => `chapters/${file}`)

export function read(page: string): string {
  return readFileSync(docs + page, 'utf8')
}

/** Plays the demos that the guides of a language show, in that language. */
export function playDemos(language: string, locale: string): void {
  const shown = guides.map(guide => ({
    guide,
    demos: sessions(read(`${language}/${guide}`))
      .flat()
      .filter(isDemo),
  }))

  describe.each(shown.filter(({ demos }) => demos.length > 0))(`docs/${language}/$guide`, ({ demos }) => {
    it('shows what demos say', { timeout: 120_000 * patience }, async () => {
      expect.hasAssertions()
      for (const demo of demos) await play([demo], { env: { ...process.env, LC_ALL: locale } })
    })
  })
}
