/** `<unistd.h>` — descriptors, files, processes, ids and facts about the system. @module */
import type { int } from './internal/c.ts'
import { header } from './internal/native.ts'
import { error, told } from './internal/ret.ts'

export * from './bits/alarm.ts'
export * from './bits/confname.ts'
export * from './bits/exec.ts'
export * from './bits/fork.ts'
export * from './bits/unistd-file.ts'
export * from './bits/unistd-ids.ts'
export * from './bits/unistd-io.ts'
export * from './bits/unistd-system.ts'
export type { gid_t, off_t, pid_t, size_t, ssize_t, uid_t, useconds_t } from './sys/types.ts'

const native = header('unistd.h')

/**
 * `int nice(int inc)` — add to this process's nice value: the higher, the later it gets the processor.
 *
 * @returns the new value, which may be -1 itself: set errno to 0 first to tell that from failure; or -1 with errno set: EPERM.
 * @see nice(2)
 */
export function nice(inc: int): int {
  return told(native.nice(inc, error))
}
