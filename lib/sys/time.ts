/** `<sys/time.h>` — time in microseconds; gives `<sys/select.h>`'s names too. @module */
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { suseconds_t, time_t } from './types.ts'

export * from './select.ts'

const native = header('sys/time.h')

/** `struct timeval` — a time span, or a time since the Epoch, to the microsecond. */
export class timeval extends struct(native.timeval) {
  declare tv_sec: time_t
  /** 0 to 999,999. */
  declare tv_usec: suseconds_t
}
