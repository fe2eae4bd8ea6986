/** Where a signal came from: a part of `<signal.h>`, which `<sys/wait.h>` has too. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { pid_t, uid_t } from '../sys/types.ts'
import { sigval } from './sigevent.ts'

const native = header('signal.h')

/** `siginfo_t` — where a signal came from. Which fields count depends on the signal and on `si_code`. */
export class siginfo_t extends struct<siginfo_t>(native.siginfo_t, { si_value: sigval }) {
  declare si_signo: int
  declare si_errno: int
  declare si_code: int
  declare si_pid: pid_t
  declare si_uid: uid_t
  /** Exit status or signal of a child. */
  declare si_status: int
  /** CPU time of a child, in clock ticks. */
  declare si_utime: number
  declare si_stime: number
  declare si_value: sigval
  declare si_int: int
  declare si_ptr: number
  declare si_overrun: int
  declare si_timerid: int
  /** Address of a fault. */
  declare si_addr: number
  declare si_band: number
  declare si_fd: int
}
