// The program as its user typed it: what C finds in argv[0].
import { builtin } from './builtin.ts'

/** A program as a reader of C types it: `./echo_server` for `…/echo_server.ts`. */
export function argv0(): string {
  return `./${programName()}`
}

/** The same without the path: glibc's program_invocation_short_name. */
export function programName(): string {
  return builtin('node:path')
    .basename(process.argv[1] ?? process.argv0)
    .replace(/\.[cm]?[jt]s$/, '')
}
