import { waitpid } from 'libposix/sys/wait.h'

/** Waits for a child: its raw status. */
export function end(pid: number): number {
  return ended(pid)[1]
}

function ended(pid: number): [pid: number, status: number] {
  const status = Int32Array.of(0)
  const found = waitpid(pid, status, 0)
  return [found, status[0]]
}

/** Waits for a child that should end well, and prints its status if it does not: its pid, or -1 where there is none. */
export function endsWell(pid: number): number {
  const [found, status] = ended(pid)
  if (status !== 0) console.log('status', status)
  return found
}

/** Waits for all children, which should end well. */
export function allEndWell(): void {
  while (endsWell(-1) > 0);
}
