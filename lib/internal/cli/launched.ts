// Where the Node that `libposix run` became starts: puts things as C's own start-up leaves them, then runs the program.
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { restoreDispositions } from '../dispositions.ts'
import { header } from '../native.ts'

const { close } = header('unistd.h')

// node launched.js RANGES PATH ARGUMENTS… becomes node PATH ARGUMENTS…
const [, ranges] = process.argv.splice(1, 2) as [string, string]
const [, path, ...args] = process.argv as [string, string, ...string[]]

restoreDispositions()
process.title = [`./${basename(path).replace(/\.\w+$/, '')}`, ...args].join(' ')
if (process.env.LIBPOSIX_STDIO === 'line') bufferLines()
vacate(ranges)

await import(pathToFileURL(path).href)

/** Gives back the descriptors that kept Node out of the low numbers. */
function vacate(ranges: string): void {
  for (const range of ranges.split(',')) {
    const [from, to] = range.split('-').map(Number) as [number, number]
    for (let fd = from; fd <= to; fd++) close(fd)
  }
}

/** For the demo, whose pipes stand for two terminals: lines come out as they are printed, prompts when the answer is read. */
function bufferLines(): void {
  delete process.env.LIBPOSIX_STDIO
  const { _IOLBF, setvbuf, stdin, stdout } = header('stdio.h')
  for (const stream of [stdin, stdout]) setvbuf(stream, null, _IOLBF, 0)
}
