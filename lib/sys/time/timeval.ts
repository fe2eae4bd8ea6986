// struct timeval, which <sys/select.h> has too.
import { header } from '../../internal/native.ts'
import { struct } from '../../internal/struct.ts'
import type { suseconds_t, time_t } from '../types.ts'

const native = header('sys/time.h')

/** `struct timeval` — a time span, or a time since the Epoch, to the microsecond. */
export class timeval extends struct<timeval>(native.timeval) {
  declare tv_sec: time_t
  /** 0 to 999,999. */
  declare tv_usec: suseconds_t
}
