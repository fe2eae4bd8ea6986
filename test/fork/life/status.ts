import { waitpid } from 'libposix/sys/wait.h'

/** Waits for a child: its raw status. */
export function end(pid: number): number {
  const status = Int32Array.of(0)
  waitpid(pid, status, 0)
  return status[0]
}

/** Waits for a child that should end well, and prints its status if it does not: its pid, or -1 where there is none. */
export function endsWell(pid: number): number {
  const status = Int32Array.of(0)
  const ended = waitpid(pid, status, 0)
  if (status[0] !== 0) console.log('status', status[0])
  return ended
}

/** Waits for all children, which should end well. */
export function allEndWell(): void {
  while (endsWell(-1) > 0);
}
