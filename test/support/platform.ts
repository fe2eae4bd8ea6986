// What the platform's own headers define, as its C++ compiler sees them.
import { execFileSync } from 'node:child_process'

/** CXX may be several words, as `ccache g++`. */
const [compiler, ...words] = (process.env.CXX ?? 'g++').split(' ') as [string, ...string[]]

/** The names of the macros without parameters that `#include <header>` defines, each beyond what the compiler itself has. */
export function macros(header: string, name: RegExp): string[] {
  const command = ['-E', '-dM', '-D_GNU_SOURCE', '-x', 'c++', '-']
  const text = execFileSync(compiler, [...words, ...command], { input: `#include <${header}>\n`, encoding: 'utf8' })
  const defined = [...text.matchAll(/^#define (\w+)(?= |$)/gm)].map(match => match[1]!)
  return defined.filter(macro => name.test(macro)).sort()
}

/** The macros without parameters that `header` and those it includes define, and the names in their enumerations. */
export function constants(header: string, name: RegExp): string[] {
  const compile = (...flags: string[]): string =>
    execFileSync(compiler, [...words, '-D_GNU_SOURCE', '-E', ...flags, '-x', 'c++', '-'], {
      input: `#include <${header}>\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
  const defined = [...compile('-dM').matchAll(/^#define (\w+) /gm)].map(match => match[1]!)
  const enums = [...compile('-P').matchAll(/\benum\b[^{;]*\{([^}]*)\}/g)]
  const named = enums.flatMap(([, body]) => body!.split(',').map(item => /^\s*(\w+)/.exec(item)?.[1] ?? ''))
  return [...new Set([...defined, ...named])].filter(found => name.test(found)).sort()
}
