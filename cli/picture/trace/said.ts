/** A call as briefly as a chapter's picture can: its text, its peer's port or its descriptor; and what it returned. */
export function said(text: string): [call: string, result: string] {
  const [, call, inside, result = ''] = /^(\w+)\((.*?)\)?( = .*)?$/s.exec(text) ?? ['', text, '', '']
  const port = /htons\((\d+)\)/.exec(inside!)?.[1]
  const words = /"(?:[^"\\]|\\.)+"/.exec(inside!)?.[0].replace(/\\n"$/, '"')
  const own = port === undefined ? (words ?? /^-?\d+/.exec(inside!)?.[0] ?? '') : `…:${port}`
  return [`${call}(${own})`, result.replace(/ \(.*\)$/, '')]
}
