// The threads of <pthread.h>: made, waited for, ended.

import { EINVAL, ENOTSUP } from '../errno.ts'
import { builtin } from '../internal/builtin.ts'
import type { int, pointer } from '../internal/c.ts'
import { callSites } from '../internal/call-sites.ts'
import { isOurs } from '../internal/files.ts'
import { callable, intOf, pointerTo } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { aboveStdio } from '../internal/placeholders.ts'
import { endProcess } from '../internal/process-end.ts'
import { endThread, leave } from '../internal/pthread/life.ts'
import { ask } from '../internal/pthread/managed.ts'
import { type Passed, pack, unpack } from '../internal/pthread/pass.ts'
import { isThread } from '../internal/pthread/role.ts'
import { waited } from '../internal/result.ts'
import type { clockid_t } from '../sys/types.ts'
import { CLOCK_MONOTONIC, CLOCK_REALTIME } from '../time.ts'
import type { pthread_cleanup_push } from './cancel.ts'
import { type id, idOf, storeId, type thread_id } from './id.ts'

const native = header('internal/pthread/thread')
const nativeAttributes = header('internal/pthread/attr')

/** What pthread_create passes to a thread, and a thread returns: a number, a string, null, or memory of `shared`. */
export type shared_value = Passed

/** `void *(*)(void *)`: an exported function of the program. */
export type start_routine_t<A> = (arg: A) => shared_value | void

// How far a thread has come.
const [made, running] = [1, 2]

/** The functions that a thread has found before: the next one finds them too. */
const found = new Set<string>()

/** The modules on the stack, the innermost first: one of them, or one that it imports and exports, has the function. */
function callers(): string[] {
  const files = callSites(pthread_create, 100).flatMap(site => site.getFileName() ?? [])
  const urls = files
    .filter(file => !file.startsWith('node:'))
    .map(file => (file.includes(':') ? file : String(builtin('node:url').pathToFileURL(file))))
  return [...new Set(urls)].filter(url => !isOurs(url))
}

/**
 * `int pthread_create(pthread_t *thread, const pthread_attr_t *attr, void *(*start_routine)(void *), void *arg)` — start a thread.
 *
 * It runs in a Worker that evaluates the program's module again, where `start(main)` does nothing, and then calls the export of that name. What is
 * to be the same for all threads is defined by `shared`.
 *
 * @param thread - an array of one element, which gets the id: `const t_id = pthread_t()`, or `[0]`.
 * @param attr - a pthread_attr_t: whether it is detached, and its stack; null for a joinable thread with a stack of Node's size, 4 MB.
 * @param start_routine - an exported function; what it returns is for {@link pthread_join}.
 * @param arg - a number, a string, null, or memory of `shared`, which arrives as the same memory.
 * @returns 0, or EAGAIN, ENOTSUP for a scheduling of its own.
 * @throws TypeError for a function that its module does not export, and for memory of this thread alone.
 * @see `pthread_create(3)`
 */
export function pthread_create<A extends shared_value>(
  thread: id,
  attr: pointer,
  start_routine: start_routine_t<A>,
  arg: A,
): int {
  if (attr !== null && nativeAttributes.isScheduled(attr)) return ENOTSUP
  const detached: number = attr === null ? 0 : nativeAttributes.isDetached(attr)
  const stackSize: number = attr === null ? 0 : nativeAttributes.stackSize(attr)
  callable('pthread_create', 'start_routine', start_routine)
  const buffers: SharedArrayBuffer[] = []
  const argument = pack('pthread_create', 'arg', arg, buffers)
  storeId('pthread_create', thread, 0)
  const { name } = start_routine
  const [files, text] = [callers(), String(start_routine)]
  const id: number = native.make(argument, detached)
  const key = `${files[0]} ${name} ${text}`
  const fault: number | string = aboveStdio(taken => {
    ask({ id, files, name, text, buffers, argv: process.argv, stackSizeMb: stackSize / 2 ** 20 || undefined })
    // Its event loop has its descriptors when it runs.
    return waited(native.awaitStart(id, found.has(key) && !taken ? made : running))
  })
  if (typeof fault === 'string') throw new TypeError(`pthread_create(): start_routine ${fault}`)
  if (fault !== 0) return fault
  found.add(key)
  storeId('pthread_create', thread, id)
  return 0
}

function join(call: string, thread: thread_id, retval: Passed[] | null, abstime: pointer, clock: int, now: int): int {
  pointerTo(call, 'retval', retval, true)
  const answer: number | string = waited(native.join(idOf(call, thread), abstime, clock, now))
  if (typeof answer === 'number') return answer
  if (retval !== null) retval[0] = unpack(answer)
  return 0
}

/**
 * `int pthread_join(pthread_t thread, void **retval)` — wait for the end of a thread.
 *
 * @param thread - its id, or the array that holds it.
 * @param retval - an array of one element, which gets what the thread has returned or given to {@link pthread_exit}; or null.
 * @returns 0, or EDEADLK, EINVAL for one that is detached or waited for already, ESRCH.
 * @see `pthread_join(3)`
 */
export function pthread_join(thread: thread_id, retval: shared_value[] | null): int {
  return join('pthread_join', thread, retval, null, 0, 0)
}

/**
 * `int pthread_tryjoin_np(pthread_t thread, void **retval)` — {@link pthread_join} if the thread has ended.
 *
 * @returns 0, or EBUSY and those of {@link pthread_join}.
 * @see `pthread_tryjoin_np(3)`
 */
export function pthread_tryjoin_np(thread: thread_id, retval: shared_value[] | null): int {
  return join('pthread_tryjoin_np', thread, retval, null, 0, 1)
}

/**
 * `int pthread_timedjoin_np(pthread_t thread, void **retval, const struct timespec *abstime)` — {@link pthread_join} that waits no longer than until then.
 *
 * @param abstime - by CLOCK_REALTIME; null for no end.
 * @returns 0, or EINVAL, ETIMEDOUT and those of {@link pthread_join}.
 * @see `pthread_tryjoin_np(3)`
 */
export function pthread_timedjoin_np(thread: thread_id, retval: shared_value[] | null, abstime: pointer): int {
  return join('pthread_timedjoin_np', thread, retval, abstime, CLOCK_REALTIME, 0)
}

/**
 * `int pthread_clockjoin_np(pthread_t thread, void **retval, clockid_t clockid, const struct timespec *abstime)` — {@link pthread_timedjoin_np} by another
 * clock.
 *
 * @param clockid - CLOCK_REALTIME or CLOCK_MONOTONIC.
 * @returns as {@link pthread_timedjoin_np}.
 * @see `pthread_clockjoin_np(3)`
 */
export function pthread_clockjoin_np(
  thread: thread_id,
  retval: shared_value[] | null,
  clockid: clockid_t,
  abstime: pointer,
): int {
  intOf('pthread_clockjoin_np', 'clockid', clockid)
  if (clockid !== CLOCK_REALTIME && clockid !== CLOCK_MONOTONIC) return EINVAL
  return join('pthread_clockjoin_np', thread, retval, abstime, clockid, 0)
}

/**
 * `int pthread_detach(pthread_t thread)` — let a thread go: nobody will wait for its end.
 *
 * @returns 0, or EINVAL, ESRCH.
 * @see `pthread_detach(3)`
 */
export function pthread_detach(thread: thread_id): int {
  return native.detach(idOf('pthread_detach', thread))
}

/**
 * `void pthread_exit(void *retval)` — end the calling thread, wherever it is.
 *
 * What {@link pthread_cleanup_push} has registered runs, but no `catch` and no `finally` of the callers. The main thread waits until all others have ended and then ends the process with status 0.
 *
 * @param retval - for {@link pthread_join}: as what a thread returns.
 * @see `pthread_exit(3)`
 */
export function pthread_exit(retval: shared_value): never {
  const result = pack('pthread_exit', 'retval', retval)
  if (isThread()) return leave(result)
  endThread()
  native.awaitOthers()
  return endProcess(0)
}
