/** `<glob.h>` — the paths that match a pattern of the shell's. @module */
import type { const_char_p, int } from './internal/c.ts'
import { callable, instanceOf } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { struct } from './internal/struct.ts'
import type { size_t } from './sys/types.ts'

export { size_t } from './sys/types.ts'

const native = header('glob.h')

/** `glob_t` — what {@link glob} has found. */
export class glob_t extends struct<glob_t>(native.glob_t) {
  /** How many paths there are. */
  declare gl_pathc: size_t
  /** The paths, after `gl_offs` nulls with {@link GLOB_DOOFFS}; ends with a null, which its type leaves unsaid. */
  declare gl_pathv: string[]
  /** Slots to leave before the paths, with {@link GLOB_DOOFFS}. */
  declare gl_offs: size_t
  /** The flags; {@link GLOB_MAGCHAR} where the pattern had a character that means more than itself. */
  declare gl_flags: int
}

/**
 * `int glob(const char *pattern, int flags, int (*errfunc)(const char *epath, int eerrno), glob_t *pglob)` — find the paths that match a
 * pattern of the shell's: `*`, `?`, `[a-z]`.
 *
 * What the garbage collector takes needs no {@link globfree}.
 *
 * @param flags - GLOB_*, joined by `|`.
 * @param errfunc - gets each directory that cannot be read, and why; not 0 ends the search. null ignores them.
 * @returns 0, {@link GLOB_NOMATCH}, {@link GLOB_ABORTED} or {@link GLOB_NOSPACE}.
 * @see `glob(3)`
 */
export function glob(
  pattern: const_char_p,
  flags: int,
  errfunc: ((epath: string, eerrno: int) => int | boolean) | null,
  pglob: glob_t,
): int {
  if (errfunc !== null) callable('glob', 'errfunc', errfunc)
  instanceOf('glob', 'pglob', glob_t, pglob)
  const handler = errfunc && ((epath: string, eerrno: int): int => Number(errfunc(epath, eerrno)))
  const { error, gl_flags, paths } = native.glob(pattern, flags, handler)
  // libc leaves it alone where it refuses the flags.
  if (error !== -1 && (flags & GLOB_DOOFFS) === 0) pglob.gl_offs = 0
  const append = (flags & GLOB_APPEND) !== 0
  const slots: number = (flags & GLOB_DOOFFS) !== 0 ? pglob.gl_offs : 0
  const before: string[] = append && pglob.gl_pathv !== null ? pglob.gl_pathv.slice(0, slots + pglob.gl_pathc) : []
  const first: (string | null)[] = before.length > 0 ? before : Array(slots).fill(null)
  if (error === 0 || paths.length > 0 || !append) {
    pglob.gl_pathv = [...first, ...paths, null] as string[]
    pglob.gl_pathc = pglob.gl_pathv.length - 1 - slots
    pglob.gl_flags = gl_flags | (flags & (GLOB_APPEND | GLOB_DOOFFS))
  }
  return error
}

/**
 * `void globfree(glob_t *pglob)` — give back what {@link glob} has found.
 *
 * @see `globfree(3)`
 */
export function globfree(pglob: glob_t): void {
  instanceOf('globfree', 'pglob', glob_t, pglob)
  pglob.gl_pathv = null as never
  pglob.gl_pathc = 0
}

/** End the search at a directory that cannot be read. */
export const GLOB_ERR: int = native.GLOB_ERR
/** A slash ends each path of a directory. */
export const GLOB_MARK: int = native.GLOB_MARK
/** Leave the paths in the order of the directories. */
export const GLOB_NOSORT: int = native.GLOB_NOSORT
/** Leave gl_offs slots before the paths. */
export const GLOB_DOOFFS: int = native.GLOB_DOOFFS
/** Where nothing matches, the pattern is what was found. */
export const GLOB_NOCHECK: int = native.GLOB_NOCHECK
/** Add to what an earlier call has found. */
export const GLOB_APPEND: int = native.GLOB_APPEND
/** A backslash is a character as any. */
export const GLOB_NOESCAPE: int = native.GLOB_NOESCAPE
/** `*` and `?` match a dot at the beginning too. */
export const GLOB_PERIOD: int = native.GLOB_PERIOD
/** In gl_flags: the pattern had `*`, `?` or `[`. */
export const GLOB_MAGCHAR: int = native.GLOB_MAGCHAR
/** `{a,b}` is a and b. */
export const GLOB_BRACE: int = native.GLOB_BRACE
/** Where nothing matches, a pattern without `*`, `?` and `[` is what was found. */
export const GLOB_NOMAGIC: int = native.GLOB_NOMAGIC
/** `~` and `~user` are home directories. */
export const GLOB_TILDE: int = native.GLOB_TILDE
/** Only directories are wanted: a hint, no promise. */
export const GLOB_ONLYDIR: int = native.GLOB_ONLYDIR
/** The same as {@link GLOB_TILDE}, but an unknown user is {@link GLOB_NOMATCH}. */
export const GLOB_TILDE_CHECK: int = native.GLOB_TILDE_CHECK
/** Result: memory is lacking, or the stack for so deep a pattern. */
export const GLOB_NOSPACE: int = native.GLOB_NOSPACE
/** Result: a directory could not be read. */
export const GLOB_ABORTED: int = native.GLOB_ABORTED
/** Result: nothing matches. */
export const GLOB_NOMATCH: int = native.GLOB_NOMATCH
/** Result: not there. */
export const GLOB_NOSYS: int = native.GLOB_NOSYS
