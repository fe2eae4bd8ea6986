/** `<linux/time_types.h>` — time as the kernel itself has it. @module */
import type { long } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'

const native = header('linux/time_types.h')

/** `struct __kernel_timespec` — a time span, or a point of time of some clock, to the nanosecond. */
export class __kernel_timespec extends struct<__kernel_timespec>(native.__kernel_timespec) {
  declare tv_sec: long
  /** 0 to 999,999,999. */
  declare tv_nsec: long
}
