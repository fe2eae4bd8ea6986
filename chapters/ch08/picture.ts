import { margin, page } from '../../cli/picture/page.ts'
import { type Svg, widthOf } from '../../cli/picture/svg.ts'
import { type Colour, series } from '../../cli/picture/theme.ts'
import type { Words } from '../demo/words.ts'
import type { Facts } from './facts.ts'

const struct = { x: 360, width: 190, row: 54 } as const
const arrays = 610
const row = 30

/** What gethostbyname() points at. */
export function picture(facts: Facts, words: Words): string {
  const { svg, top } = page(
    words.text`A hostent is pointers: to a name, to aliases, to addresses`,
    words.text`gethostbyname("${facts.asked}") gives a pointer to this. Both lists end with NULL. What came of a line of the hosts file has its colour; all addresses of a name are in one list, each of them an in_addr of ${facts.length} bytes in network order.`,
  )
  const y = top + 34
  hosts(svg, y, facts)
  members(svg, y, facts)
  string(svg, arrays, y + 6, facts.name, 'grey')
  svg.arrow({ x: struct.x + struct.width - 12, y: y + 18 }, { x: arrays, y: y + 18 }, 'grey')
  const aliases = list(svg, y + struct.row, facts.aliases.length)
  for (const [i, alias] of facts.aliases.entries()) {
    string(svg, arrays + 130, aliases + i * row, alias, lineOf(facts, alias))
    svg.arrow(
      { x: arrays + 50, y: aliases + 12 + i * row },
      { x: arrays + 128, y: aliases + 12 + i * row },
      lineOf(facts, alias),
    )
  }
  const end = aliases + (facts.aliases.length + 1) * row + 24
  const addresses = list(svg, Math.max(end, y + 4 * struct.row), facts.addresses.length)
  svg.arrow({ x: struct.x + struct.width - 12, y: y + struct.row + 18 }, { x: arrays - 2, y: aliases + 10 }, 'grey')
  svg.arrow(
    { x: struct.x + struct.width - 12, y: y + 4 * struct.row + 18 },
    { x: arrays - 2, y: addresses + 10 },
    'grey',
  )
  for (const [i, address] of facts.addresses.entries()) {
    const colour = lineOf(facts, address.join('.'))
    const at = addresses + i * row
    const edge = bytes(svg, arrays + 130, at, address, colour)
    svg.arrow({ x: arrays + 50, y: at + 12 }, { x: arrays + 128, y: at + 12 }, colour)
    svg.text(edge + 14, at + 17, `inet_ntoa(): ${address.join('.')}`, 'code small')
  }
  return svg.document(words.text`Chapter 8: a hostent in memory`)
}

/** The colour of the line of /etc/hosts that has a word. */
function lineOf({ lines }: Facts, word: string): Colour {
  const line = lines.findIndex(line => line.split(' ').includes(word))
  return line === -1 ? 'grey' : series[line % series.length]!
}

function hosts(svg: Svg, y: number, { lines }: Facts): void {
  if (lines.length === 0) return
  svg.text(margin, y - 10, '/etc/hosts', 'bold')
  for (const [i, line] of lines.entries()) {
    svg.rect(margin, y + i * 32, 270, 26, series[i % series.length]!)
    svg.text(margin + 8, y + 17 + i * 32, line, 'code')
  }
  svg.arrow({ x: margin + 276, y: y + 44 }, { x: struct.x - 6, y: y + 44 }, 'thick')
}

function members(svg: Svg, y: number, { type, length }: Facts): void {
  svg.text(struct.x, y - 10, 'struct hostent', 'code bold')
  const names = ['h_name', 'h_aliases', 'h_addrtype', 'h_length', 'h_addr_list']
  for (const [i, name] of names.entries()) {
    const at = y + i * struct.row
    svg.rect(struct.x, at, struct.width, struct.row - 4, 'purple', { radius: 0 })
    svg.text(struct.x + 10, at + 22, name, 'code bold')
    const value = name === 'h_addrtype' ? `${type} (AF_INET)` : name === 'h_length' ? String(length) : ''
    if (value === '') svg.circle({ x: struct.x + struct.width - 14, y: at + 18 }, 4, 'solid grey')
    svg.text(struct.x + struct.width - 10, at + 22, value, 'code', { anchor: 'end' })
    svg.text(struct.x + 10, at + 40, ['char *', 'char **', 'int', 'int', 'char **'][i]!, 'code small muted')
  }
}

/** The bytes of an address; returns their right edge. */
function bytes(svg: Svg, x: number, y: number, address: readonly number[], colour: Colour): number {
  for (const [i, byte] of address.entries()) {
    svg.rect(x + i * 32, y, 32, 24, colour, { radius: 0 })
    svg.text(x + i * 32 + 16, y + 16, String(byte), 'code', { anchor: 'middle' })
  }
  return x + address.length * 32
}

/** A string with its NUL. */
function string(svg: Svg, x: number, y: number, text: string, colour: Colour): void {
  const room = widthOf(text, 12, true) + 34
  svg.rect(x, y, room, 24, colour, { radius: 2 })
  svg.text(x + 8, y + 16, text, 'code')
  svg.text(x + room - 22, y + 16, '\\0', 'code muted')
}

/** An array of so many pointers and NULL; returns its upper edge. */
function list(svg: Svg, y: number, count: number): number {
  for (let i = 0; i <= count; i++) {
    svg.rect(arrays, y + i * row, 60, 26, i === count ? 'grey empty' : 'grey', { radius: 0 })
    if (i === count) svg.text(arrays + 28, y + 17 + i * row, 'NULL', 'code small bold')
    else svg.circle({ x: arrays + 46, y: y + 12 + i * row }, 4, 'solid grey')
    svg.text(arrays + 6, y + 17 + i * row, `[${i}]`, 'code small muted')
  }
  return y
}
