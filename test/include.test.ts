// `import 'libposix/include/sys/socket.h'` is `#include <sys/socket.h>`: the names of a header are globals.
import { readFileSync } from 'node:fs'
import type ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { libHeaders } from './support/library.ts'
import { patience } from './support/patience.ts'
import { outputOf } from './support/run.ts'
import { faultsOf } from './support/types.ts'

const program = (name: string): string => readFileSync(new URL(`include/${name}.ts`, import.meta.url), 'utf8')
/** A program without what it includes. */
const body = (name: string): string => program(name).replace(/^import .*\n/gm, '')
const libs = { 'without a browser’s names': ['lib.es2022.d.ts'], 'beside them': ['lib.es2022.d.ts', 'lib.dom.d.ts'] }

describe('an included header', () => {
  it('gives all of its names, each header’s, and leaves Node its own', async () => {
    expect(await outputOf('everything', { args: libHeaders() })).toBe('[]\n')
  })

  it('lets a program of C’s lines run', async () => {
    const lines = ['2 there', 'Message from server : as in C', '1 7', '0 Bad file descriptor']
    expect(await outputOf('echo', { args: ['there'] })).toBe(`${lines.join('\n')}\n`)
  })

  it('keeps errno live, for reading and for assigning', async () => {
    expect(await outputOf('live')).toMatch(/^1 1 file 3 1 set_errno\(\): value must be an integer from .*\n$/)
  })
})

describe.each(Object.entries(libs))('to TypeScript, %s,', (_, lib) => {
  // The declarations themselves are checked once: where most could be in their way.
  const strict: ts.CompilerOptions = { lib, exactOptionalPropertyTypes: true, skipLibCheck: lib.length === 1 }

  it('all headers go together, and programs know them', { timeout: 240_000 * patience }, () => {
    const all = libHeaders().map(header => `import 'libposix/include/${header}'\n`)
    expect(faultsOf(`${all.join('')}${program('live')}{\n${body('echo')}}\n`, strict)).toEqual([])
  })
})

it('knows to TypeScript what is included, and nothing else', { timeout: 240_000 * patience }, () => {
  const without = program('echo').replace("import 'libposix/include/sys/wait.h'\n", '')
  const faults = faultsOf(`${without}close('1')\nread(0, 1, 1)\n`, { lib: ['lib.es2022.d.ts'] })
  // The macros are stdlib.h's, too.
  const unknown = "Cannot find name 'waitpid'."
  expect(faults).toEqual([unknown, expect.stringMatching(/'string'/), expect.stringMatching(/'pointer'/)])
})

it('has C’s prototypes in its hovers', () => {
  const types = new URL('../dist/include/unistd.d.ts', import.meta.url)
  const own = readFileSync(types, 'utf8')
  const others = [...own.matchAll(/^import '(.*)\.js'/gm)].map(([, file]) => new URL(`${file}.d.ts`, types))
  const declared = [own, ...others.map(file => readFileSync(file, 'utf8'))].join('')
  expect(declared).toMatch(/\* `ssize_t read\(int fd, void \*buf, size_t count\)`[^/]*\*\/\nconst read: /)
})
