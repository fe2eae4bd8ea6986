// What a native call answers, as C's caller sees it. The native side takes errno in the same expression as the result, and it is set here, after the
// JavaScript handlers of signals that came meanwhile: nothing that they call can come between.
//
// | native answer                                   | converter     | what C's caller sees                                                    |
// | ----------------------------------------------- | ------------- | ----------------------------------------------------------------------- |
// | n from 0, or -errno                             | `ret`         | n, or -1 with errno set                                                 |
// | n from 0, null at the end of input, or -errno   | `eof`         | n, EOF with errno untouched, or EOF with errno set                      |
// | n, or [n, errno]                                | `withErrno`   | n, with errno set where there is one: -1 may be a value, as sysconf's   |
// | an object or text, null for none, or -errno     | `object`      | the object, NULL with errno untouched, or NULL with errno set           |
// | the same, of an entry that C keeps in one place | `fillEntry`   | the static object with the entry's members, or NULL as above            |
// | the same, of an entry for the caller's memory   | `fillCallers` | the caller's entry and 0, or NULL and errno's number: getpwnam_r        |
// | an error number, 0 for success                  | –             | the same, errno untouched: posix_spawn, pthread_sigmask, ttyname_r      |
// | the same, of a call that may wait               | `waited`      | the same: pthread_mutex_lock, sigwait                                   |
// | any other value                                 | –             | the same: getpid, htons, strerror                                       |
// | undefined, as the thread is ending              | all but –     | nothing: the call does not return                                       |
import { set_errno } from '../errno.ts'
import type { int } from './c.ts'

/** A number, and the errno that was set beside it if one was. */
export type WithErrno = number | readonly [value: number, errno: number]

/** The answer, if the thread goes on. V8 ends one where it next looks whether it is to, as in any loop: until then it would go on as if the call had succeeded. */
export function waited<T>(answer: T): T {
  while (answer === undefined) {}
  return answer
}

/** C's -1: of -errno sets errno. A result that is no failure leaves errno alone. */
export function ret(answer: number): int {
  if (answer >= 0) return answer
  set_errno(-waited(answer))
  return -1
}

/** C's EOF, which is -1 to every libc: sets errno unless the input merely ended. */
export function eof(answer: number | null): int {
  return answer === null ? -1 : ret(answer)
}

/** The value, whatever it is; sets errno where the call set it. */
export function withErrno(answer: WithErrno): number {
  if (typeof answer === 'number') return answer
  set_errno(waited(answer)[1])
  return answer[0]
}

/** Whether a call that answers with an object has answered with a number, which says why there is none. */
export function isNumber(answer: object | WithErrno | null): answer is WithErrno {
  return typeof answer === 'number' || (Array.isArray(answer) && typeof answer[0] === 'number')
}

/** C's pointer: NULL of -errno sets errno, that of null does not. */
export function object<T extends object | string>(answer: T | number | null): T | null {
  if (typeof answer !== 'number') return waited(answer)
  set_errno(-answer)
  return null
}

/** The entry of a table that libc looks things up in: fills `of`, the one that C keeps for it. */
export function fillEntry<T extends object>(of: T, answer: object | number | null): T | null {
  const found = object(answer)
  return found && Object.assign(of, found)
}

/** The same where the caller gives the entry's memory and, in an array of one element, the pointer to it: an error number, 0 for success. */
export function fillCallers<T extends object>(
  type: new (view: never) => T,
  of: T,
  result: (T | null)[],
  answer: object | number | null,
): int {
  if (answer === null || typeof answer === 'number') {
    result[0] = null
    return answer === null ? 0 : -answer
  }
  const entry = of instanceof type ? of : new type(of as never)
  result[0] = Object.assign(entry, answer)
  return 0
}
