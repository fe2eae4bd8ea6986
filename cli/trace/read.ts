import { readFileSync } from 'node:fs'
import type { TraceEvent } from '#lib/internal/trace/event'

/** The events of a file of JSON lines, in the order in which they were written. */
export function read(file: string): TraceEvent[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as TraceEvent)
}
