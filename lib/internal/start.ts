import { basename } from 'node:path'
import { exit } from '../stdlib.ts'
import type { int } from './c.ts'
import { restoreDispositions } from './dispositions.ts'

/** A program as a reader of C types it: `./echo_server` for `…/echo_server.ts`. */
function argv0(): string {
  return `./${basename(process.argv[1] ?? process.argv0).replace(/\.[cm]?[jt]s$/, '')}`
}

/**
 * C's start-up: calls `main` with argc and argv, then ends the process with `exit(main(…))`.
 *
 * Signals that Node ignores or catches have their default action again, so that SIGPIPE ends the process. argv[0] is the program's name as it is
 * typed in a shell, `./echo_server`; the rest are the command line's arguments.
 *
 * @param main - `int main(int argc, char *argv[])`; returning nothing counts as 0, as in C.
 */
export function start(main: (argc: int, argv: string[]) => int | void): never {
  restoreDispositions()
  const argv = [argv0(), ...process.argv.slice(2)]
  return exit(main(argv.length, argv) ?? 0)
}
