import { WEXITSTATUS, WIFEXITED, WTERMSIG, waitpid } from 'libposix/sys/wait.h'

/** Waits for a child and prints how it ended. */
export function status(pid: number): void {
  const raw = Int32Array.of(0)
  waitpid(pid, raw, 0)
  if (WIFEXITED(raw[0])) console.log('status', WEXITSTATUS(raw[0]))
  else console.log('signal', WTERMSIG(raw[0]))
}
