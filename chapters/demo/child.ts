// Children of this process, for what a demo measures itself.
import { WEXITSTATUS, waitpid } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'
import { ok } from './sockets.ts'

/** Starts a child that ends with what `run` returns; its process id. */
export function child(run: () => number): number {
  const pid = ok('fork', fork())
  if (pid !== 0) return pid
  let status = 255
  try {
    status = run()
  } finally {
    // Whatever happens, it is not to go on as another demo.
    _exit(status)
  }
  return 0
}

/** Waits for a child's end; its exit status. */
export function ended(pid: number): number {
  const status = Int32Array.of(0)
  ok('waitpid', waitpid(pid, status, 0))
  return WEXITSTATUS(status[0]!)
}
