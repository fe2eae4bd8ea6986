import type { Words } from './words.ts'

type Values = readonly (string | number)[]

/** What the user asked for cannot be done; the message says why, without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly #pieces: readonly string[]
  readonly #values: Values

  constructor(pieces: readonly string[], values: Values) {
    super(String.raw({ raw: pieces }, ...values))
    this.#pieces = pieces
    this.#values = values
  }

  /** The message in the words of a language. */
  in(words: Words): string {
    return words.text(this.#pieces, ...this.#values)
  }
}

/** The sentence stands here in English; messages/ has it in other languages. */
export function refusal(pieces: TemplateStringsArray, ...values: Values): Refusal {
  return new Refusal(pieces, values)
}
