import { ownHeader } from '../internal/native.ts'

const native = ownHeader('internal/dispositions')
const { SIG_IGN, SIGINT, SIGPIPE, SIGTERM, SIGUSR1, SIGXFSZ, sigaction } = ownHeader('signal.h')

/** What was ignored when the command `libposix` started, as its launcher tells: Node has set it to the default action. */
const ignored = (process.env.LIBPOSIX_IGNORED ?? '').split(',').filter(Boolean).map(Number)
delete process.env.LIBPOSIX_IGNORED

/** A C program dies of each of these unless it, or who started it, says otherwise. Node ignores SIGPIPE and SIGXFSZ when it starts, and catches the others. */
export function restoreDispositions(): void {
  for (const signum of [SIGINT, SIGPIPE, SIGTERM, SIGUSR1, SIGXFSZ]) dropHandler(signum)
  for (const signum of ignored) sigaction(signum, SIG_IGN, null, 0, null, null)
}

/** SIG_DFL would let Node's be. */
function dropHandler(signum: number): void {
  native.dropHandler(signum)
}
