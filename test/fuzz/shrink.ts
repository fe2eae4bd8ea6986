// From a process that crashed to one line that says by which call.
import type { End, Jail } from './jail.ts'
import { at, type Job, simple } from './job.ts'

type Asked = Omit<Job, 'place'>

const crashes = ['SIGSEGV', 'SIGBUS', 'SIGABRT', 'SIGILL', 'SIGFPE', 'SIGTRAP', 'SIGSYS']
/** What unshare(1) and a shell make of them. */
const statuses = new Set([99, 128 + 11, 128 + 7, 128 + 6, 128 + 4, 128 + 8, 128 + 5, 128 + 31, 133, 134])

/** Whether a process ended as none may. Signals that can be sent, and statuses that can be asked for, are the calls' own doing. */
export function crash({ status, signal, said, late }: End): boolean {
  if (late) return false
  return (
    /ERROR: \w+Sanitizer|runtime error:|FATAL ERROR|Fatal error|terminate called/.test(said) ||
    crashes.includes(signal ?? '') ||
    statuses.has(status ?? 0) ||
    /^[\s\S]*\bat .*child\.js/.test(said)
  )
}

/** The shortest run of calls that ends so, and the last call with as little in it as still does it. */
export async function shrink(jail: Jail, asked: Asked, end: End): Promise<string> {
  const index = end.numbers[at.call]!
  const how = `${end.signal ?? `status ${end.status}`}${end.said ? `\n${end.said.slice(0, 3000)}` : ''}`
  const fails = async (job: Asked) => crash(await jail.run({ ...job, to: index + 1, time: 60_000 }))
  let first = -1
  for (const back of [0, 8, 64, 512, index - asked.from])
    if (back <= index - asked.from && (await fails({ ...asked, from: index - back }))) {
      first = index - back
      break
    }
  if (first === -1) return `crashed once, not again (call ${index} from ${asked.from}): ${how}`
  const shortest: Asked = {
    ...asked,
    from: first,
    to: index + 1,
    time: 60_000,
    only: await few(first, index, only => fails({ ...asked, from: first, only })),
  }
  const instead: Record<number, string> = {}
  for (let argument = 0; argument < 6; argument++)
    for (const name of Object.keys(simple)) {
      const tried = { ...instead, [argument]: name }
      if (!(await fails({ ...shortest, instead: tried }))) continue
      instead[argument] = name
      break
    }
  const { faults } = await jail.run({ ...shortest, instead, show: true })
  return `${faults.join('\n  ')}\n(${index} from ${first}): ${how}`
}

/** Which of the calls it takes, the last among them: halves, quarters and so on are left out as long as that changes nothing. */
async function few(
  first: number,
  last: number,
  fails: (only: readonly number[]) => Promise<boolean>,
): Promise<readonly number[]> {
  let left = Array.from({ length: last - first }, (_, i) => first + i)
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < left.length; ) {
      const without = left.filter((_, i) => i < from || i >= from + size)
      if (await fails([...without, last])) left = without
      else from += size
    }
  return [...left, last]
}
