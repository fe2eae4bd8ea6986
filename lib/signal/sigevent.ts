// What signals and notifications carry, of <signal.h>.
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { pid_t } from '../sys/types.ts'

const native = header('signal.h')

/** `union sigval` — what {@link sigqueue} sends along. */
export class sigval extends struct<sigval>(native.sigval) {
  declare sival_int: int
  /** An address, or any integer. */
  declare sival_ptr: number
}

/** `struct sigevent` — how a program is told that something has happened, such as a timer's expiry. */
export class sigevent extends struct<sigevent>(native.sigevent, { sigev_value: sigval }) {
  /** How: {@link SIGEV_SIGNAL}, {@link SIGEV_NONE} or {@link SIGEV_THREAD_ID}; SIGEV_THREAD is refused, for JavaScript has no other thread to run in. */
  declare sigev_notify: int
  /** The signal. */
  declare sigev_signo: int
  /** What comes along as `si_value`. */
  declare sigev_value: sigval
  /** With SIGEV_THREAD_ID: the thread, as gettid returns it. */
  declare sigev_notify_thread_id: pid_t
}
