import { WEXITSTATUS, WIFEXITED, WTERMSIG, waitpid } from 'libposix/sys/wait.h'

/** Waits for a child and says how it ended. */
export function report(pid: number): string {
  const status = Int32Array.of(0)
  if (waitpid(pid, status, 0) !== pid) return 'no child'
  if (WIFEXITED(status[0])) return `exit ${WEXITSTATUS(status[0])}`
  return `signal ${WTERMSIG(status[0])}`
}
