import { waitpid } from 'libposix/sys/wait.h'

/** Waits for a child: its raw status. */
export function end(pid: number): number {
  const status = Int32Array.of(0)
  waitpid(pid, status, 0)
  return status[0]
}

/** Waits for a child that should end well, and prints its status if it does not. */
export function endsWell(pid: number): void {
  const status = end(pid)
  if (status !== 0) console.log('status', status)
}
