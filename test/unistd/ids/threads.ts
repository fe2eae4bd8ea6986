import { readdirSync, readFileSync } from 'node:fs'

const directory = '/proc/self/task'

/** How many threads the process has. */
export function threadCount(): number {
  return readdirSync(directory).length
}

/** Real, effective, saved and file system id of every thread of the process, each combination once. */
export function idsOfThreads(field: string): string {
  const ids = readdirSync(directory).map(thread => {
    const status = readFileSync(`${directory}/${thread}/status`, 'utf8')
    const line = status.split('\n').find(text => text.startsWith(`${field}:`))
    return line!
      .slice(field.length + 1)
      .trim()
      .replace(/\s+/g, ',')
  })
  return [...new Set(ids)].join(';')
}
