// Children to wait for.
import { _exit, fork } from 'libposix/unistd.h'

/** A child that ends with `status`. */
export function child(status: number): number {
  const pid = fork()
  if (pid === 0) _exit(status)
  return pid
}

/** A child that stays until it is killed. */
export function sleeper(): number {
  const pid = fork()
  if (pid === 0) for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  return pid
}
