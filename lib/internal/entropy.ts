// Random numbers that Node has taken from the system in advance: after fork two processes would give out the same ones.
import { builtin } from './builtin.ts'
import { loaded, loadedParts } from './loaded.ts'

/** As many as node:crypto keeps ready: 128 UUIDs, and 6 KB for random integers of 6 bytes each. */
const uuids = 128
const integers = 1024

let seen: number | undefined
let stocked = true

/** Whether there may be some. Where no part was loaded since the last time, this asks for no more than their number. */
export function hasStock(): boolean {
  const parts = loadedParts()
  if (parts === undefined || parts !== seen) stocked = loaded('internal/crypto/random')
  seen = parts
  return stocked
}

/** Uses up what this process has in stock, so that the next number is drawn afresh. */
export function drawAnew(): void {
  const { randomInt, randomUUID } = builtin('node:crypto')
  for (let i = 0; i < uuids; i++) randomUUID()
  for (let i = 0; i < integers; i++) randomInt(2)
}
