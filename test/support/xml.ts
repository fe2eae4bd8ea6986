// What makes a text well-formed XML, as far as a drawing has it: elements that close, quoted attributes, named entities.

/** What is wrong with a text; nothing where it is well-formed. */
export function faults(text: string): string[] {
  const open: string[] = []
  const found: string[] = []
  const plain = text.replace(/<style>[^<&]*<\/style>/g, '')
  for (const [whole, closing, name, attributes, empty] of plain.matchAll(/<(\/?)([\w-]*)([^<>]*?)(\/?)>/g)) {
    if (!/^(\s+[\w:-]+="[^"<]*")*\s*$/.test(attributes!)) found.push(`attributes of ${whole}`)
    if (closing && open.pop() !== name) found.push(`${whole} closes another element`)
    if (!closing && !empty) open.push(name!)
  }
  if (open.length > 0) found.push(`not closed: ${open.join(' ')}`)
  const between = plain.replace(/<[^<>]*>/g, '')
  if (/[<>]/.test(between)) found.push('a bracket in the text')
  if (/&(?!(amp|lt|gt|quot|#\d+);)/.test(plain)) found.push('an ampersand')
  return found
}
