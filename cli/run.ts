// `libposix run`: runs one program as the kernel would run a C one. The program gets descriptor 3 first, its own signals, terminal, standard input and
// exit status.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { programPath } from './book.ts'
import { launched } from './reserved.ts'

/** Runs it in this process if that leaves it the low descriptors; otherwise this process starts anew. */
export async function run(program: string, args: readonly string[]): Promise<void> {
  const path = locate(program)
  if (!launched) (await import('./relaunch.ts')).relaunch(['run', path, ...args])
  // A trace begins when the package is loaded, with the program's own words.
  process.argv.splice(1, process.argv.length, path, ...args)
  await (await import('./program.ts')).become()
}

function locate(program: string): string {
  if (!/\.[cm]?[jt]s$/.test(program)) return programPath(program)
  const path = resolve(program)
  // `ch04/echo_server.ts`, as the book's programs lie in chapters/.
  if (!existsSync(path)) return programPath(program)
  return path
}
