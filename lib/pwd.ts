/** `<pwd.h>` — the users that the system knows. @module */

import type { const_char_p, int } from './internal/c.ts'
import { pointerTo } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { fillCallers, fillEntry } from './internal/result.ts'
import { struct } from './internal/struct.ts'
import type { gid_t, size_t, uid_t } from './sys/types.ts'

export { gid_t, size_t, uid_t } from './sys/types.ts'

const native = header('pwd.h')

/** `struct passwd` — a user. */
export class passwd extends struct<passwd>(native.passwd) {
  declare pw_name: string
  declare pw_passwd: string
  declare pw_uid: uid_t
  declare pw_gid: gid_t
  /** The full name and more, by custom. */
  declare pw_gecos: string
  declare pw_dir: string
  declare pw_shell: string
}

// libc's static entries: each function fills its own one again.
const byName = new passwd()
const byId = new passwd()
const next = new passwd()

/**
 * `struct passwd *getpwnam(const char *name)` — a user, by name.
 *
 * The entry is static: the next call fills the same object again.
 *
 * @returns the user; null with errno untouched if there is none; or null with errno set: EINTR, EIO, EMFILE, ENFILE, ENOMEM.
 * @see `getpwnam(3)`
 */
export function getpwnam(name: const_char_p): passwd | null {
  return fillEntry(byName, native.getpwnam(name))
}

/**
 * `struct passwd *getpwuid(uid_t uid)` — a user, by number.
 *
 * @returns as {@link getpwnam}.
 * @see `getpwuid(3)`
 */
export function getpwuid(uid: uid_t): passwd | null {
  return fillEntry(byId, native.getpwuid(uid))
}

/**
 * `struct passwd *getpwent(void)` — the next user of the whole list.
 *
 * @returns the user; null with errno untouched at the end (glibc's ENOENT is not passed on).
 * @see `getpwent(3)`
 */
export function getpwent(): passwd | null {
  return fillEntry(next, native.getpwent())
}

/**
 * `int getpwnam_r(const char *name, struct passwd *pwd, char *buf, size_t buflen, struct passwd **result)` — {@link getpwnam} into an entry and memory of the
 * caller's.
 *
 * @param buf - for the texts; sysconf(_SC_GETPW_R_SIZE_MAX) says how many bytes mostly do.
 * @param result - an array of one element, which gets `pwd`, or null where there is none: `const result = [null]`.
 * @returns 0, also where there is none, or an error number: EINTR, EIO, EMFILE, ENFILE, ENOMEM, ERANGE where `buf` is too small. errno is not touched.
 * @see `getpwnam_r(3)`
 */
export function getpwnam_r(
  name: const_char_p,
  pwd: passwd,
  buf: ArrayBufferView,
  buflen: size_t,
  result: (passwd | null)[],
): int {
  pointerTo('getpwnam_r', 'result', result, false)
  return fillCallers(passwd, pwd, result, native.getpwnam_r(name, pwd, buf, buflen))
}

/**
 * `int getpwuid_r(uid_t uid, struct passwd *pwd, char *buf, size_t buflen, struct passwd **result)` — {@link getpwuid} into an entry and memory of the caller's.
 *
 * @returns as {@link getpwnam_r}.
 * @see `getpwuid_r(3)`
 */
export function getpwuid_r(
  uid: uid_t,
  pwd: passwd,
  buf: ArrayBufferView,
  buflen: size_t,
  result: (passwd | null)[],
): int {
  pointerTo('getpwuid_r', 'result', result, false)
  return fillCallers(passwd, pwd, result, native.getpwuid_r(uid, pwd, buf, buflen))
}

/**
 * `int getpwent_r(struct passwd *pwbuf, char *buf, size_t buflen, struct passwd **pwbufp)` — {@link getpwent} into an entry and memory of the caller's.
 *
 * The list is the process's all the same: what another thread takes from it is not here.
 *
 * @returns 0, or an error number: ENOENT at the end, ERANGE where `buf` is too small, which leaves the user to the next call. errno is not touched.
 * @see `getpwent_r(3)`
 */
export function getpwent_r(pwbuf: passwd, buf: ArrayBufferView, buflen: size_t, pwbufp: (passwd | null)[]): int {
  pointerTo('getpwent_r', 'pwbufp', pwbufp, false)
  return fillCallers(passwd, pwbuf, pwbufp, native.getpwent_r(pwbuf, buf, buflen))
}

/**
 * `void setpwent(void)` — go back to the beginning of the list of users.
 *
 * @see `setpwent(3)`
 */
export function setpwent(): void {
  native.setpwent()
}

/**
 * `void endpwent(void)` — give back what {@link getpwent} holds.
 *
 * @see `endpwent(3)`
 */
export function endpwent(): void {
  native.endpwent()
}
