// The reader's language. It lies with the demos, in chapters/demo/, which are found by their path.
import { chapters } from './chapters.ts'

/** English sentences and another language's, with {0}, {1}, … for what is put in. */
export type Messages = Readonly<Record<string, string>>

export interface Words {
  of(sentence: string): string
  text(pieces: readonly string[], ...values: readonly (string | number)[]): string
}

export const { language, Words, wordsOf } = (await import(new URL('demo/words.js', chapters).href)) as {
  /** `ko`, `zh`, or nothing, which is English. */
  language(): string | undefined
  readonly Words: new (sentences: Messages) => Words
  wordsOf(chapter: string): Promise<Words>
}

export const { wrap } = (await import(new URL('demo/columns.js', chapters).href)) as {
  wrap(text: string, first: number, rest?: number): string[]
}
