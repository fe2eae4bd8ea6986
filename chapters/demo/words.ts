// The language of what the demos and `libposix list` say. The sentences stand in English where they are said; remarks.ko.ts and remarks.zh.ts beside
// them have the same sentences in Korean and Chinese. What the programs print is the book's, in every language.
import { existsSync } from 'node:fs'

/** English sentences and another language's, with {0}, {1}, … for what a run puts in. */
export type Remarks = Readonly<Record<string, string>>

/** `ko`, `zh`, or nothing, which is English: as LC_ALL, LC_MESSAGES or LANG say, the first that is set. */
export function language(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  // Bytes of another character set would be garbage on the reader's terminal.
  return /^(ko|zh)(_[A-Z]+)?(\.utf-?8)?(@.*)?$/i.exec(locale)?.[1]?.toLowerCase()
}

export class Words {
  readonly #remarks: Remarks

  constructor(remarks: Remarks = {}) {
    this.#remarks = remarks
  }

  /** A sentence without anything to put in. */
  of(sentence: string): string {
    return this.#remarks[sentence] ?? sentence
  }

  /** A sentence as a template. */
  text(pieces: readonly string[], ...values: readonly (string | number)[]): string {
    return particles(this.of(sentence(pieces)).replace(/\{(\d)\}/g, (_, index) => String(values[index])))
  }
}

/** Korean particles go by how the word before them ends when it is read: `2을(를)` is `2를`, `3을(를)` is `3을`. Behind other words than numbers both stay. */
function particles(text: string): string {
  return text.replace(
    /(\d)([은이을])\(([는가를])\)/g,
    (_, digit, closed, open) => digit + ('2459'.includes(digit) ? open : closed),
  )
}

/** The English sentence by which the others are found: `{0} bytes arrived`. */
function sentence(pieces: readonly string[]): string {
  return pieces.reduce((text, piece, i) => `${text}{${i - 1}}${piece}`)
}

/** The words of a chapter's demo and list: those of its own and those that all have. */
export async function wordsOf(chapter: string, code = language()): Promise<Words> {
  if (!code) return new Words()
  const [common, own] = await Promise.all(['demo', chapter].map(directory => load(directory, code)))
  return new Words({ ...common, ...own })
}

async function load(directory: string, code: string): Promise<Remarks> {
  const url = new URL(`../${directory}/remarks.${code}.js`, import.meta.url)
  return existsSync(url) ? ((await import(url.href)) as { remarks: Remarks }).remarks : {}
}
