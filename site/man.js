// `shutdown(2)` in a docstring's @see, and in a guide's prose, becomes a link to the man page.
const page = /(?<![\w/.[`])([A-Za-z_][\w.+-]*)\(([1-8]p?)\)(?![\w/`\]])/g
const whole = /^`([A-Za-z_][\w.+-]*)\(([1-8]p?)\)`$/

export const manual = /^https:\/\/man7\.org\/linux\/man-pages\/man([1-8])\/[A-Za-z_][\w.+-]*\.\1p?\.html$/

function link(name, section) {
  return `[${name}(${section})](https://man7.org/linux/man-pages/man${section[0]}/${name}.${section}.html)`
}

/** The content of an @see, whose every code is the name of a page. `fault` is told what is none. */
export function linkTag(content, fault) {
  return content.map(part => {
    if (part.kind !== 'code') return part
    const match = whole.exec(part.text)
    if (!match) fault(part.text)
    return match ? { kind: 'text', text: link(match[1], match[2]) } : part
  })
}

/** Prose, where code is left as it is: there `close(1)` is a call. */
export function linkProse(content) {
  return content.map(part =>
    part.kind === 'text'
      ? { kind: 'text', text: part.text.replace(page, (_, name, section) => link(name, section)) }
      : part,
  )
}
