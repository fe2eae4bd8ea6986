// Throws formats at random, from the seed given, at snprintf and sscanf.
import { type printf_argument, type scanf_argument, snprintf, sscanf } from 'libposix/stdio.h'

let seed = Number(process.argv[2])

function random(below: number): number {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return Math.floor(seed / 65536) % below
}

function pick<T>(list: readonly T[]): T {
  return list[random(list.length)]!
}

const flags = ['%', '%', '1$', '2$', '-', '+', ' ', '#', '0', "'", '*', '*1$', '5', '99', '.', '.3', '.*']
const sizes = ['h', 'hh', 'l', 'll', 'L', 'j', 'z', 't', 'q', 'm', '[', ']', '^', '[a-z]', '%%', 'text ']
const parts = [...flags, ...sizes, ...'dioxXufFeEgGaAcsCSpnmy']
const values: readonly (() => unknown)[] = [
  () => random(1000) - 500,
  () => 2 ** random(65),
  () => BigInt(random(9)),
  () => 1.5,
  () => 'text',
  () => Buffer.from('buf\0'),
  () => new Int32Array(2),
  () => new BigInt64Array(2),
  () => null,
  () => Buffer.alloc(64),
  () => [null],
]
const buffer = Buffer.alloc(200)
const calls = [
  (format: string, args: unknown[]) => snprintf(buffer, buffer.length, format, ...(args as printf_argument[])),
  (format: string, args: unknown[]) => sscanf('12 text 0x1f 3.5e2 ]^', format, ...(args as scanf_argument[])),
]

let done = 0
let refused = 0
for (let i = 0; i < 20_000; i++) {
  const format = Array.from({ length: 1 + random(9) }, () => pick(parts)).join('')
  for (const call of calls) {
    try {
      call(
        format,
        Array.from({ length: random(4) }, () => pick(values)()),
      )
      done++
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error
      refused++
    }
  }
}
console.log(done > 1000 && refused > 1000)
