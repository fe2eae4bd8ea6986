import type { int } from './internal/c.ts'
import { argv0 } from './internal/program-name.ts'
import { isThread } from './internal/pthread/role.ts'
import { restoreDispositions } from './start/dispositions.ts'
import { exit } from './stdlib.ts'

/**
 * C's start-up: calls `main` with argc and argv, then ends the process with `exit(main(…))`.
 *
 * Signals that Node ignores or catches have their default action again, so that SIGPIPE ends the process. argv[0] is the program's name as it is
 * typed in a shell, `./echo_server`; the rest are the command line's arguments.
 *
 * In a thread that pthread_create has made it does nothing: the module is evaluated there for the function that the thread runs.
 *
 * @param main - `int main(int argc, char *argv[])`; returning nothing counts as 0, as in C.
 */
export function start(main: (argc: int, argv: string[]) => int | void): never {
  // A thread evaluates the program's module for what it exports.
  if (isThread()) return undefined as never
  restoreDispositions()
  const argv = [argv0(), ...process.argv.slice(2)]
  return exit(main(argv.length, argv) ?? 0)
}
