/** `<assert.h>` — what must be true here. @module */
import { builtin } from './internal/builtin.ts'
import type { int } from './internal/c.ts'
import { callSites } from './internal/call-sites.ts'
import { intOf } from './internal/memory.ts'
import { programName } from './internal/program-name.ts'
import { stderr } from './stdio/FILE.ts'
import { fprintf } from './stdio/printf.ts'
import { fflush } from './stdio.ts'
import { abort } from './stdlib.ts'
import { strerror } from './string.ts'

/** What the program wrote between the parentheses, where it can still be read. */
function expressionAt(file: string, line: number): string {
  try {
    const text = builtin('node:fs')
      .readFileSync(file.startsWith('file:') ? new URL(file) : file, 'utf8')
      .split('\n')[line - 1]
    return /\bassert(?:_perror)?\((.*)\)/.exec(text ?? '')?.[1] ?? 'expression'
  } catch {
    return 'expression'
  }
}

function fail(call: (...args: never[]) => unknown, reason: (expression: string) => string): never {
  const site = callSites(call, 1)[0]
  const file = site?.getFileName() ?? ''
  const line = site?.getLineNumber() ?? 0
  const name = site?.getFunctionName()
  const inside = name ? `${name}: ` : ''
  fprintf(
    stderr,
    '%s: %s:%u: %s%s\n',
    programName(),
    builtin('node:path').basename(file),
    line,
    inside,
    reason(expressionAt(file, line)),
  )
  fflush(stderr)
  return abort()
}

/**
 * `void assert(scalar expression)` — end the process by SIGABRT unless `expression` is true.
 *
 * Before that the program, the place and the expression, as it stands in the file, are printed on standard error. There is no NDEBUG: the expression is
 * evaluated in any case.
 *
 * @see `assert(3)`
 */
export function assert(expression: unknown): asserts expression {
  if (!expression) fail(assert, text => `Assertion \`${text}' failed.`)
}

/**
 * `void assert_perror(int errnum)` — end the process by SIGABRT unless `errnum` is 0, and print what that error means.
 *
 * @see `assert_perror(3)`
 */
export function assert_perror(errnum: int): void {
  if (intOf('assert_perror', 'errnum', errnum) !== 0)
    fail(assert_perror, () => `Unexpected error: ${strerror(errnum)}.`)
}
