// Formats for printf, scanf, strftime and strptime: directives of their grammars with every flag, and text that only looks like one.
import type { Random } from './random.ts'

const flags = ['', '', '', '-', '+', ' ', '0', '#', "'", 'I', '-0+ #', '*']
const widths = [
  '',
  '',
  '',
  '1',
  '20',
  '*',
  '*2$',
  '1$',
  '2$',
  '3$5',
  '300',
  '2147483647',
  '2147483648',
  '99999999999',
  '-5',
  '0',
]
const precisions = ['', '', '', '.', '.0', '.3', '.*', '.*1$', '.-1', '.60', '.2147483647', '.4294967297']
const lengths = ['', '', '', 'h', 'hh', 'l', 'll', 'L', 'q', 'j', 'z', 't', 'w8', 'w64', 'wf32', 'hhh', 'lll']
const conversions = [...'diouxXeEfFgGaAcspnCSm%[BbDyk']
const sets = ['[a-z]', '[^a-z]', '[]a]', '[^]a]', '[', '[^', '[a-', '[z-a]', '[%d]', '[\xff-\x01]', '[a\0b]']
const times = [...'aAbBcCdDeFgGhHIjklmMnOEpPrRsStTuUVwWxXyYzZ%+fq01-_^#']

/** One directive, mostly right. */
function directive(random: Random): string {
  if (random.once(6)) return `%${random.of(['', '*', '5', 'm', 'm5', 'a', 'l', '2$'])}${random.of(sets)}`
  if (random.once(6)) return `%${random.of(['', 'E', 'O', '_', '-', '^', '10', '999999999999'])}${random.of(times)}`
  return `%${random.of(flags)}${random.of(widths)}${random.of(precisions)}${random.of(lengths)}${random.of(conversions)}`
}

export function format(random: Random): string {
  if (random.once(40)) return '%d'.repeat(5000)
  let text = ''
  for (let parts = random.below(5); parts >= 0; parts--)
    text += random.once(4) ? random.of([' ', 'text', '\n', '%', '%%', '\t ', 'é', '12', '']) : directive(random)
  return text
}
