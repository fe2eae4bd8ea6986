/** `<libgen.h>` — the parts of a path. @module */
import type { const_char_p } from './internal/c.ts'
import { header } from './internal/native.ts'

const native = header('libgen.h')

/**
 * `char *basename(char *path)` — what follows the last slash of a path.
 *
 * @param path - is left as it is, where C may write into it.
 * @returns `.` for null and for the empty path, `/` for the root.
 * @see `basename(3)`
 */
export function basename(path: const_char_p | null): string {
  return native.basename(path)
}

/**
 * `char *dirname(char *path)` — what stands before the last slash of a path.
 *
 * @param path - is left as it is, where C may write into it.
 * @returns `.` where there is no slash.
 * @see `dirname(3)`
 */
export function dirname(path: const_char_p | null): string {
  return native.dirname(path)
}
