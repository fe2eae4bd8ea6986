/** `<time.h>` — time in seconds and nanoseconds. @module */
import type { long } from './internal/c.ts'
import { header } from './internal/native.ts'
import { struct } from './internal/struct.ts'
import type { time_t } from './sys/types.ts'

const native = header('time.h')

/** `struct timespec` — a time span, or a point of time of some clock, to the nanosecond. */
export class timespec extends struct(native.timespec) {
  declare tv_sec: time_t
  /** 0 to 999,999,999. */
  declare tv_nsec: long
}
