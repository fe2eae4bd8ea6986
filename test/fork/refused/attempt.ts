import { waitpid } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

/** What fork says when it refuses, or how the child ended. */
export function attempt(): string {
  try {
    const pid = fork()
    if (pid === 0) _exit(3)
    const status = Int32Array.of(0)
    waitpid(pid, status, 0)
    return `child ${status[0] >> 8}`
  } catch (error) {
    return (error as Error).message
  }
}
