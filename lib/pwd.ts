/** `<pwd.h>` — the users that the system knows. @module */

import type { const_char_p } from './internal/c.ts'
import { header } from './internal/native.ts'
import { fillEntry } from './internal/result.ts'
import { struct } from './internal/struct.ts'
import type { gid_t, uid_t } from './sys/types.ts'

export { gid_t, uid_t } from './sys/types.ts'

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
