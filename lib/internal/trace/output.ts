// Where the trace goes, and in which of its forms: what LIBPOSIX_TRACE says.

/** `text`, `json`, `text:FILE` or `json:FILE`; without a file standard error. */
export const place = process.env.LIBPOSIX_TRACE ?? ''

export const json = /^json(:|$)/.test(place)

const file = /^(?:text|json):(.+)$/s.exec(place)?.[1]

/** How many bytes of a text are shown. */
export const most = Number(process.env.LIBPOSIX_TRACE_STRINGS ?? (json ? 256 : 32)) || 0

/** What is asked for instead of the usual: names of calls and headers, `all`, and with a `!` what is not. */
const asked = (process.env.LIBPOSIX_TRACE_CALLS ?? '').split(',').filter(word => word !== '')

/** Whether to show a call of a header; `usual` is the answer where nothing is asked for. */
export function wanted(header: string, name: string, usual: boolean): boolean {
  const names = [name, `${header}.h`, 'all']
  if (asked.some(word => word.startsWith('!') && names.includes(word.slice(1)))) return false
  const positive = asked.filter(word => !word.startsWith('!'))
  return positive.length === 0 ? usual : positive.some(word => names.includes(word))
}

/** native/internal/trace.cc */
export interface System {
  now(): number
  open(place: string | number): number
  identify(): void
  writeText(text: string): void
  /** @param took - nanoseconds */
  writeTextCall(text: string, took: number): void
  writeJson(event: string, members: string): void
  writeJsonCall(members: string, t0: number, t1: number): void
  address(view: unknown): number | undefined
  reads(fd: number): number
  writes(fd: number): number
  file(fd: number, facts: Float64Array, addresses: Uint8Array): boolean
}

/** Opens it; false, with a complaint, where it cannot be opened. */
export function open(system: System): boolean {
  const error = system.open(file ?? 2)
  if (error !== 0) process.emitWarning(`no trace: ${file ?? 'standard error'} cannot be opened (errno ${error})`)
  return error === 0
}
