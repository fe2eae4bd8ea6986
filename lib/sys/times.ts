/** `<sys/times.h>` — processor time in ticks, of which `sysconf(_SC_CLK_TCK)` make a second. @module */
import { header } from '../internal/native.ts'
import { withErrno } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { pointer_to } from '../internal/struct-class.ts'
import type { clock_t } from './types.ts'

export { clock_t } from './types.ts'

const native = header('sys/times.h')

/** `struct tms` — processor time used: by the program, by the kernel for it, and the same for children waited for. */
export class tms extends struct<tms>(native.tms) {
  declare tms_utime: clock_t
  declare tms_stime: clock_t
  declare tms_cutime: clock_t
  declare tms_cstime: clock_t
}

/**
 * `clock_t times(struct tms *buf)` — processor time used by this process and by its children.
 *
 * @param buf - may be null on Linux.
 * @returns ticks since some time in the past, which may be -1 itself; or -1 with errno set: EFAULT.
 * @see `times(2)`
 */
export function times(buf: pointer_to<tms>): clock_t {
  return withErrno(native.times(buf))
}
