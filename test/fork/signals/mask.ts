import { readFileSync } from 'node:fs'

/** The signals that this thread blocks: bit n-1 is signal n, in base 16. */
export const blocked = (): string => field('SigBlk').toString(16)

/** The signals that wait for it. */
export const pending = (): string => (field('SigPnd') | field('ShdPnd')).toString(16)

function field(name: string): bigint {
  const status = readFileSync('/proc/thread-self/status', 'latin1')
  return BigInt(`0x${status.match(new RegExp(`${name}:\\s*(\\w+)`))![1]}`)
}
