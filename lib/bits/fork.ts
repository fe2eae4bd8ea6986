// fork and _exit of <unistd.h>.
import type { int } from '../internal/c.ts'
import { drawAnew } from '../internal/entropy.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/ret.ts'
import { workers } from '../internal/workers.ts'
import type { pid_t } from '../sys/types.ts'
import { prepare } from './atfork.ts'
import { getpid, getppid } from './unistd-ids.ts'

const native = header('bits/fork.h')
const unistd = header('unistd.h')

/** How long to wait for the other threads of this process to come to rest, in milliseconds. */
const patience = 3000

/**
 * `pid_t fork(void)` — make a second process that goes on from here, a copy of this one.
 *
 * Both are full Node processes with their own event loop, timers and thread pool; descriptors, their offsets and what is in stdio's buffers
 * are duplicated, as in C. Only the calling thread is copied: requests that the pool had under way are completed in the parent alone.
 *
 * @returns the child's process id; 0 in the child; or -1 with errno set: EAGAIN, ENOMEM.
 * @throws Error where a copy would not be sound: in a worker thread, while worker threads run, or when another thread never rests. Nothing has happened then.
 * @see fork(2), pthread_atfork(3)
 */
export function fork(): pid_t {
  if (!native.isMainThread)
    throw new Error('fork(): only the main thread can fork: the child of a worker would be without the rest of Node')
  refuseWorkers()
  const after = prepare()
  const pid = attempts(after)
  if (pid === 0) becomeChild()
  after(pid === 0 ? 'child' : 'parent')
  return ret(pid)
}

function refuseWorkers(): void {
  const running = workers()
  if (running > 0)
    throw new Error(
      `fork(): ${running} worker thread${running > 1 ? 's' : ''} would be torn apart in the child: fork before new Worker, or await worker.terminate() first`,
    )
}

/** Tries until the other threads of V8, libuv and other addons sleep. */
function attempts(after: (side: 'parent') => void): pid_t {
  try {
    for (const deadline = performance.now() + patience; ; ) {
      const outcome: number | string = native.tryFork()
      if (typeof outcome === 'number') return outcome
      // The busy one may be a worker that has only just started.
      refuseWorkers()
      if (performance.now() > deadline)
        throw new Error(
          `fork(): ${outcome}: a child made meanwhile could miss a lock that it holds; let its work end first, then fork`,
        )
    }
  } catch (error) {
    after('parent')
    throw error
  }
}

function becomeChild(): void {
  for (const [name, get] of Object.entries({ pid: getpid, ppid: getppid }))
    Object.defineProperty(process, name, { get, enumerable: true, configurable: true })
  Object.assign(process, { reallyExit: finish })
  drawAnew()
  if (native.isAlone()) native.watchEnd(end)
  else endBehindExit()
}

/** Whether 'exit' ends this process: a child of a child has it already. */
let ending = false

/**
 * Ends the child behind the last listener of 'exit': what Node does next waits for threads that are not there. Only an uncaught error
 * goes on, as Node prints it behind 'exit'; its end comes by another way.
 */
function endBehindExit(): void {
  if (ending) return
  ending = true
  const emit = process.emit as (...args: unknown[]) => boolean
  let dying = false
  function emitThenEnd(this: unknown, name: unknown, ...args: unknown[]): boolean {
    const heard = emit.call(this, name, ...args)
    if (name === 'uncaughtException' && !heard) dying = true
    if (name === 'exit' && !dying) finish(process.exitCode ?? (args[0] as number))
    return heard
  }
  Object.assign(process, { emit: emitThenEnd })
}

/** What Node does when nothing is left to do: asks once more, then ends. */
function end(last: boolean): void {
  if (last) process.exit()
  process.emit('beforeExit', Number(process.exitCode ?? 0))
}

function finish(status: number | string | undefined): void {
  native.finishChild(Number(status ?? 0) | 0)
}

/**
 * `void _exit(int status)` — end the process at once: no exit handler runs, no stream is flushed.
 *
 * @see _exit(2)
 */
export function _exit(status: int): never {
  return unistd._exit(status) as never
}
