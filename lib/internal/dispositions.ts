import { SIG_DFL, SIG_IGN, SIGINT, SIGPIPE, SIGTERM, SIGUSR1, SIGXFSZ, signal } from '../signal.ts'

/** A C program dies of each of these unless it says otherwise. Node ignores SIGPIPE and SIGXFSZ when it starts, and catches the others. */
export function restoreDispositions(): void {
  for (const signum of [SIGINT, SIGPIPE, SIGTERM, SIGUSR1, SIGXFSZ]) {
    // SIG_DFL alone would let Node's handler be.
    signal(signum, SIG_IGN)
    signal(signum, SIG_DFL)
  }
}
