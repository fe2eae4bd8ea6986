/** `<unistd.h>` — descriptors, files, processes, ids and facts about the system. @module */
import type { int } from './internal/c.ts'
import { header } from './internal/native.ts'
import { withErrno } from './internal/result.ts'

export { NULL } from './stddef.ts'
export { intptr_t } from './stdint.ts'
export { SEEK_CUR, SEEK_DATA, SEEK_END, SEEK_HOLE, SEEK_SET } from './stdio/seek.ts'
export { gid_t, off_t, pid_t, size_t, ssize_t, uid_t, useconds_t } from './sys/types.ts'
export * from './unistd/alarm.ts'
export * from './unistd/confname/confstr.ts'
export * from './unistd/confname/figures.ts'
export * from './unistd/confname/options.ts'
export * from './unistd/confname/pathconf.ts'
export * from './unistd/daemon.ts'
export * from './unistd/environ.ts'
export * from './unistd/exec.ts'
export * from './unistd/file.ts'
export * from './unistd/fork.ts'
export * from './unistd/getopt.ts'
export * from './unistd/ids.ts'
export * from './unistd/io.ts'
export * from './unistd/swab.ts'
export * from './unistd/system.ts'

const native = header('unistd.h')

/**
 * `int nice(int inc)` — add to this process's nice value: the higher, the later it gets the processor.
 *
 * @returns the new value, which may be -1 itself: set errno to 0 first to see whether it failed; or -1 with errno set: EPERM.
 * @see `nice(2)`
 */
export function nice(inc: int): int {
  return withErrno(native.nice(inc))
}
