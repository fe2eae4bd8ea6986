// fork and _exit of <unistd.h>.
import { ahead, compileAhead } from '../internal/ahead.ts'
import type { int } from '../internal/c.ts'
import { drawAnew, hasStock } from '../internal/entropy.ts'
import { header, ownHeader } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { loseWorkers, workers } from '../internal/workers.ts'
import { prepare } from '../pthread/atfork.ts'
import type { pid_t } from '../sys/types.ts'

const native = header('internal/fork/fork')
const unistd = header('unistd.h')

/** How long to wait for the other threads of this process to come to rest, in milliseconds. */
const patience = 3000

/** Milliseconds. `performance` is loaded when it is first asked for, and is lost for ever where a run of node:vm times out meanwhile. */
const { hrtime } = process
function now(): number {
  const [seconds, nanoseconds] = hrtime()
  return seconds * 1e3 + nanoseconds / 1e6
}

/**
 * `pid_t fork(void)` — make a second process that goes on from here, a copy of this one.
 *
 * Both are full Node processes with their own event loop, timers and thread pool; descriptors, their offsets and what is in stdio's buffers
 * are duplicated, as in C. Only the calling thread is copied: requests that the pool had under way are completed in the parent alone.
 *
 * @returns the child's process id; 0 in the child; or -1 with errno set: EAGAIN, EMFILE, ENOMEM.
 * @throws Error where a copy would not be sound: in a worker thread, while worker threads of the program run, when another thread never rests, in a listener of `fs.watch`, or where a limit forbids what it needs. Nothing has happened then.
 * @see `fork(2)`, `pthread_atfork(3)`
 */
export function fork(): pid_t {
  if (!native.isMainThread)
    throw new Error('fork(): only the main thread can fork: the child of a worker would be without the rest of Node')
  refuseWorkers()
  if (native.reportsChange())
    throw new Error(
      'fork(): a listener of fs.watch runs, behind which the child would crash: setImmediate(() => fork())',
    )
  makeSure()
  const after = prepare()
  const { pid, stocked } = attempts(after)
  if (pid === 0) {
    settle(true)
    if (stocked) drawAnew()
    native.restartRunners()
  }
  after(pid === 0 ? 'child' : 'parent')
  return ret(pid)
}

/**
 * `pid_t vfork(void)` — {@link fork}.
 *
 * In C the parent waits until the child has called exec or _exit, and the child works in the parent's memory meanwhile. Here the child has memory of its
 * own and the parent goes on at once, which a program that keeps to vfork's rules cannot tell apart.
 *
 * @returns as {@link fork}.
 * @see `vfork(2)`
 */
export function vfork(): pid_t {
  return fork()
}

function refuseWorkers(): void {
  const running = workers()
  if (running > 0)
    throw new Error(
      `fork(): ${running} worker thread${running > 1 ? 's' : ''} would be torn apart in the child: fork before new Worker, or await worker.terminate() first`,
    )
}

/** So many words of the stack are left to what is called in the child: far more than it takes. */
const words = Array.from({ length: 8192 }, () => 0)

/** Does in advance, before anything has happened, what could throw in the child. */
function makeSure(): void {
  try {
    takeNothing.apply(null, words as never)
    compileAhead()
    settle(false)
  } catch (error) {
    throw new (error instanceof RangeError ? RangeError : Error)(`fork(): ${(error as Error).message}`, {
      cause: error,
    })
  }
}

function takeNothing(): void {}

/** Tries until the other threads of V8, libuv and other addons sleep. */
function attempts(after: (side: 'parent') => void): { pid: pid_t; stocked: boolean } {
  try {
    const stocked = hasStock()
    for (const deadline = now() + patience; ; ) {
      const outcome: number | string = native.tryFork()
      if (typeof outcome === 'number') return { pid: outcome, stocked }
      // The busy one may be a worker that has only just started.
      refuseWorkers()
      if (now() > deadline) throw new Error(`fork(): ${outcome}`)
    }
  } catch (error) {
    after('parent')
    throw error
  }
}

/** process.pid and process.ppid, which are no calls of C's. */
const { getpid, getppid } = ownHeader('unistd.h')
const ids = {
  pid: { get: getpid, enumerable: true, configurable: true },
  ppid: { get: getppid, enumerable: true, configurable: true },
}

type Emit = (name: string, ...args: unknown[]) => boolean

/** What every copy of the package in this process knows of its end. */
interface Life {
  child: boolean
  /** Of the copy that forked first: two that kept the loop alive would wait for each other. */
  readonly watchEnd: () => boolean
}

const key = Symbol.for('libposix.life')
const holder = process as unknown as {
  [key]?: Life
  _exiting?: boolean
  reallyExit: (status: number) => void
  emit: Emit
}

let life: Life | undefined

/** What is left to be done in the child. V8 compiles a function when it is first called: that is before the fork, rather than in each child. */
function settle(isChild: boolean): void {
  life ??= own()
  loseWorkers(isChild)
  if (!isChild) return
  life.child = true
  // Where listeners of 'exit' run, the loop does not turn any more.
  if (holder._exiting) queueMicrotask(() => finish(process.exitCode))
  else if (!life.watchEnd()) guard()
}

/** Gives the process its own ids and its own end, before there is a child: it would take each of them a quarter of a millisecond. */
function own(): Life {
  const { reallyExit } = holder
  const life = holder[key] ?? { child: false, watchEnd: native.watchEnd }
  Object.defineProperties(process, { ...ids, [key]: { value: life, configurable: true } })
  holder.reallyExit = status => (life.child ? finish(status) : reallyExit.call(process, status))
  native.prepareEnd(end)
  return life
}

if (native.isMainThread) process.prependListener('beforeExit', () => native.noteAsked())

/** Nothing is left to do. A child that is alone asks once more, then ends; any other has Node do so. */
function end(last: boolean): void {
  if (last) exit()
  else if (!native.isAlone()) guard()
  else holder.emit('beforeExit', Number(process.exitCode ?? 0))
}

function exit(): void {
  holder._exiting = true
  holder.emit('exit', Number(process.exitCode ?? 0))
  finish(process.exitCode)
}

let outermost: Emit | undefined

/** Sees to it that Node goes no further than 'exit': what it does next waits for threads that are not there. */
function guard(): void {
  if (holder.emit === outermost) return
  outermost = endAfterExit(holder.emit)
  try {
    holder.emit = outermost
  } finally {
    // It cannot be replaced.
    if (holder.emit !== outermost) exit()
  }
}

let exiting = false

/**
 * Comes around `emit` at the last moment, since a program may put back what it found when it began. Only an uncaught error goes on after
 * 'exit', as Node prints it then; its end comes by another way.
 */
function endAfterExit(inner: Emit): Emit {
  let dying = false
  return function outer(this: unknown, name, ...args) {
    const last = name === 'exit' && !exiting && !dying
    exiting ||= last
    // A listener may throw, and another take that.
    if (last) expect(process.exitCode ?? (args[0] as number))
    const heard = inner.call(this, name, ...args)
    if (last) finish(process.exitCode ?? (args[0] as number))
    if (name === 'uncaughtException' && !heard) dying = true
    if (name === 'beforeExit') guard()
    return heard
  }
}

function finish(status: number | string | undefined): void {
  native.finishChild(Number(status ?? 0) | 0)
}

function expect(status: number | string | undefined): void {
  native.expectEnd(Number(status ?? 0) | 0)
}

/**
 * `void _exit(int status)` — end the process at once: no exit handler runs, no stream is flushed.
 *
 * @see `_exit(2)`
 */
export function _exit(status: int): never {
  return unistd._exit(status) as never
}

ahead(_exit)
