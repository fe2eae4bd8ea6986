// What the command itself has to say, in the reader's language. It is loaded when there is something: `run` has to start fast.
import { language, Words } from './words.ts'

const code = language()
const { messages } =
  code === 'ko' ? await import('./messages/ko.ts') : code === 'zh' ? await import('./messages/zh.ts') : { messages: {} }

export const words = new Words(messages)

/** A sentence that stands in English where it is said. */
export function message(pieces: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return words.text(pieces, ...values)
}
