// The program that `libposix run` runs: puts things as C's own start-up leaves them, then runs it.
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ownHeader } from '#lib/internal/native'
import { restoreDispositions } from '#lib/start/dispositions'
import { passed } from './reserved.ts'

/** Runs the JavaScript or TypeScript file in this process that process.argv names. */
export async function become(): Promise<void> {
  const [, path, ...args] = process.argv as [string, string, ...string[]]
  process.title = [`./${basename(path).replace(/\.\w+$/, '')}`, ...args].join(' ')
  restoreDispositions()
  if (process.env.LIBPOSIX_STDIO === 'line') bufferLines()
  for (const fd of passed) inherit(fd)
  await import(pathToFileURL(await file(path)).href)
}

/** What Node is given to run. */
async function file(path: string): Promise<string> {
  const isNative = 'typescript' in process.features && process.features.typescript
  if (isNative || !path.endsWith('ts')) return path
  return (await import('./typescript.ts')).compiled(path)
}

/** For the demo, whose pipes stand for two terminals: lines come out as they are printed, prompts when the answer is read. */
function bufferLines(): void {
  delete process.env.LIBPOSIX_STDIO
  const { _IOLBF, setvbuf, stdin, stdout } = ownHeader('stdio.h')
  for (const stream of [stdin, stdout]) setvbuf(stream, null, _IOLBF, 0)
}

/** What the program execs gets the descriptor too: Node marks all that it finds with FD_CLOEXEC when it starts. */
function inherit(fd: number): void {
  const { F_GETFD, F_SETFD, FD_CLOEXEC, fcntl } = ownHeader('fcntl.h')
  fcntl(fd, F_SETFD, fcntl(fd, F_GETFD, 0) & ~FD_CLOEXEC)
}
