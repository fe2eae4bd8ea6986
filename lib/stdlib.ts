/** `<stdlib.h>` — ending a program, numbers, memory, the environment. @module */
import { ahead } from './internal/ahead.ts'
import type { const_char_p, int } from './internal/c.ts'
import { adopt } from './internal/heap.ts'
import { bytesOf, callable, intOf, room } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { atEnd, endProcess } from './internal/process-end.ts'
import { object, ret } from './internal/result.ts'

export { NULL } from './stddef.ts'
export * from './stdlib/env.ts'
export * from './stdlib/memory.ts'
export * from './stdlib/number.ts'
export * from './stdlib/pty.ts'
export { size_t } from './sys/types.ts'
export { WEXITSTATUS, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WSTOPSIG, WTERMSIG, WUNTRACED } from './sys/wait.ts'

const native = header('stdlib.h')

/**
 * `void exit(int status)` — end the process: the handlers of {@link atexit}, then Node's own exit listeners, then libc flushes its streams.
 *
 * @param status - its low 8 bits go to the parent.
 * @see `exit(3)`
 */
export function exit(status: int): never {
  intOf('exit', 'status', status)
  return endProcess(status)
}

/**
 * `int atexit(void (*function)(void))` — register what runs when the process ends by {@link exit}, by returning from main or because nothing is left to do.
 *
 * The last one registered runs first. A child of fork has its parent's, too.
 *
 * @returns 0.
 * @see `atexit(3)`
 */
export function atexit(function_: () => void): int {
  callable('atexit', 'function', function_)
  atEnd(() => function_())
  return 0
}

/**
 * `int on_exit(void (*function)(int, void *), void *arg)` — {@link atexit} for a function that gets the exit status and `arg`.
 *
 * @returns 0.
 * @see `on_exit(3)`
 */
export function on_exit<T>(function_: (status: int, arg: T) => void, arg: T): int {
  callable('on_exit', 'function', function_)
  atEnd(status => function_(status, arg))
  return 0
}

/**
 * `void _Exit(int status)` — end the process at once: no exit handler runs, no stream is flushed.
 *
 * @see `_Exit(2)`
 */
export function _Exit(status: int): never {
  return native._Exit(status) as never
}

/**
 * `void abort(void)` — end the process by SIGABRT, at once; a handler of that signal runs before, in the main thread only.
 *
 * @throws what the handler throws; the process lives on then.
 * @see `abort(3)`
 */
export function abort(): never {
  return native.abort() as never
}

/**
 * `int system(const char *command)` — run `sh -c command` and wait for its end. Flushes no stream before.
 *
 * @param command - null asks whether there is a shell.
 * @returns the command's status as wait4(2) reports it; not 0 for null; or -1 with errno set: ECHILD and those of fork(2).
 * @see `system(3)`
 */
export function system(command: const_char_p | null): int {
  return ret(native.system(command))
}

/**
 * `int mkstemp(char *template)` — make and open a temporary file of a name that was not there.
 *
 * @param template - a view of text that ends in `XXXXXX`, which becomes the name.
 * @returns a descriptor, or -1 with errno set: EINVAL, EEXIST and those of open(2).
 * @see `mkstemp(3)`
 */
export function mkstemp(template: ArrayBufferView): int {
  return ret(native.mkstemp(template))
}

/**
 * `int mkostemp(char *template, int flags)` — {@link mkstemp} with flags of open(2): O_APPEND, O_CLOEXEC, O_SYNC.
 *
 * @returns a descriptor, or -1 with errno set: EINVAL, EEXIST and those of open(2).
 * @see `mkostemp(3)`
 */
export function mkostemp(template: ArrayBufferView, flags: int): int {
  return ret(native.mkostemp(template, flags))
}

/**
 * `int mkstemps(char *template, int suffixlen)` — {@link mkstemp} whose name ends as it is given: `/tmp/aXXXXXX.txt`.
 *
 * @param template - a view of text with `XXXXXX` before the suffix.
 * @param suffixlen - the bytes of the suffix.
 * @returns a descriptor, or -1 with errno set: EINVAL, EEXIST and those of open(2).
 * @see `mkstemps(3)`
 */
export function mkstemps(template: ArrayBufferView, suffixlen: int): int {
  return ret(native.mkstemps(template, suffixlen))
}

/**
 * `int mkostemps(char *template, int suffixlen, int flags)` — {@link mkstemps} with flags of open(2): O_APPEND, O_CLOEXEC, O_SYNC.
 *
 * @returns a descriptor, or -1 with errno set: EINVAL, EEXIST and those of open(2).
 * @see `mkostemps(3)`
 */
export function mkostemps(template: ArrayBufferView, suffixlen: int, flags: int): int {
  return ret(native.mkostemps(template, suffixlen, flags))
}

/**
 * `char *mkdtemp(char *template)` — make a temporary directory of a name that was not there.
 *
 * @param template - a view of text that ends in `XXXXXX`, which becomes the name.
 * @returns `template`, or null with errno set: EINVAL and those of mkdir(2).
 * @see `mkdtemp(3)`
 */
export function mkdtemp<T extends ArrayBufferView>(template: T): T | null {
  return ret(native.mkdtemp(template)) === -1 ? null : template
}

/**
 * `char *realpath(const char *path, char *resolved_path)` — the absolute path of a file, without `.`, `..` and symbolic links.
 *
 * @param resolved_path - where it goes; null for new memory.
 * @returns `resolved_path` or the new memory, or null with errno set: EACCES, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR.
 * @see `realpath(3)`
 */
export function realpath<T extends ArrayBufferView | null>(
  path: const_char_p | null,
  resolved_path: T,
): T | Buffer | null {
  const to = resolved_path === null ? null : bytesOf('realpath', 'resolved_path', resolved_path)
  const found = object<Buffer>(native.realpath(path))
  if (found === null) return null
  if (to === null) return adopt(found)
  room('realpath', 'resolved_path', to, found.length)
  to.set(found)
  return resolved_path
}

/**
 * `int getloadavg(double loadavg[], int nelem)` — how many processes worked or waited to, on an average of the last 1, 5 and 15 minutes.
 *
 * @param loadavg - `double.array(3)`.
 * @param nelem - how many of the three, in this order; there are no more.
 * @returns how many were stored, or -1 where libc cannot learn them.
 * @see `getloadavg(3)`
 */
export function getloadavg(loadavg: Float64Array, nelem: int): int {
  return ret(native.getloadavg(loadavg, nelem))
}

/** exit's argument when all went well (0). */
export const EXIT_SUCCESS: int = native.EXIT_SUCCESS
/** exit's argument when something failed (1). */
export const EXIT_FAILURE: int = native.EXIT_FAILURE

ahead(exit)
