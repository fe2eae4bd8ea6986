// Lines for a terminal, where a Korean or Chinese character takes two columns.

const wide = /[\p{Script=Hangul}\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u

/** How many columns `text` takes. */
export function columns(text: string): number {
  let sum = 0
  for (const character of text) sum += wide.test(character) ? 2 : 1
  return sum
}

/** What stays together: a word, or one Chinese character, and the punctuation beside it, which neither begins nor ends a line in its stead. */
const piece = /[（“]*(?:\p{Script=Han}|[^\s\p{Script=Han}（“，。：；、！？）”]+)[，。：；、！？）”]*\s*/gu

/** `text` in lines: the first has at most `first` columns, the others `rest`. Blanks at its beginning stay. */
export function wrap(text: string, first: number, rest = first): string[] {
  const indent = /^\s*/.exec(text)![0]
  const lines = [indent]
  for (const word of text.match(piece) ?? []) {
    const room = lines.length === 1 ? first : rest
    if (columns(lines.at(-1)! + word.trimEnd()) <= room || lines.at(-1) === indent) lines.push(lines.pop()! + word)
    else lines.push(word)
  }
  return lines.map(line => line.trimEnd())
}
