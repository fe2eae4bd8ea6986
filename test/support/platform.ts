// What the platform's own headers define, as its C++ compiler sees them.
import { execFileSync } from 'node:child_process'

/** The names of the macros without parameters that `#include <header>` defines, each beyond what the compiler itself has. */
export function macros(header: string, name: RegExp): string[] {
  const command = ['-E', '-dM', '-D_GNU_SOURCE', '-x', 'c++', '-']
  const text = execFileSync(process.env.CXX ?? 'g++', command, { input: `#include <${header}>\n`, encoding: 'utf8' })
  const defined = [...text.matchAll(/^#define (\w+)(?= |$)/gm)].map(match => match[1]!)
  return defined.filter(macro => name.test(macro)).sort()
}
