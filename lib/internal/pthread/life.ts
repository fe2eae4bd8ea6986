// How a thread ends: what it returns, pthread_exit and a cancellation all come here.
import { header } from '../native.ts'
import { dropHandlers } from '../process-end.ts'

const native = header('internal/pthread/thread')

/** What a thread runs. */
export type Routine = (arg: never) => unknown

/** Of a Worker: stops it, whatever it is in. */
const stop = process.exit

/** The modules of the program that this thread has evaluated to find what it runs. */
export const modules: Record<string, unknown>[] = []

const endings: (() => void)[] = []

/** Registers what is done at the end of a thread, while its id still names it. */
export function atThreadEnd(step: () => void): void {
  endings.push(step)
}

/** Does that. */
export function endThread(): void {
  for (const step of endings) step()
}

/** Ends this thread with a result that was packed. */
export function finish(result: string): never {
  endThread()
  // The process goes on: exit handlers are not for this end.
  dropHandlers()
  native.end(result)
  return stop()
}

/** What pthread_cleanup_push has put there. */
export const cleanups: (() => void)[] = []

/** Ends this thread where it is: what was to be done at the end of its blocks is done now. */
export function leave(result: string): never {
  const { PTHREAD_CANCEL_DISABLE } = header('pthread.h')
  native.setCancelState(PTHREAD_CANCEL_DISABLE)
  for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) cleanup()
  return finish(result)
}

/** PTHREAD_CANCELED, packed. */
const canceled = '{"number":"-1"}'

export function whenCancelled(): never {
  return leave(canceled)
}
