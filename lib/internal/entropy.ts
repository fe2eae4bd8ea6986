// Random numbers that Node has taken from the system in advance: after fork two processes would give out the same ones.
import { loaded } from './loaded.ts'

/** As many as node:crypto keeps ready: 128 UUIDs, and 6 KB for random integers of 6 bytes each. */
const uuids = 128
const integers = 1024

/** Uses up what this process has in stock, so that the next number is drawn anew. */
export function drawAnew(): void {
  if (!loaded('internal/crypto/random')) return
  const { randomInt, randomUUID } = process.getBuiltinModule('node:crypto')
  for (let i = 0; i < uuids; i++) randomUUID()
  for (let i = 0; i < integers; i++) randomInt(2)
}
