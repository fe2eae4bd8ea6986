/** `<grp.h>` — the groups that the system knows, and those of this process. @module */
import type { const_char_p, int } from './internal/c.ts'
import { pointerTo } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { fillCallers, fillEntry, ret } from './internal/result.ts'
import { struct } from './internal/struct.ts'
import type { gid_t, size_t } from './sys/types.ts'

export { gid_t, size_t } from './sys/types.ts'

const native = header('grp.h')

/** `struct group` — a group of users. */
export class group extends struct<group>(native.group) {
  declare gr_name: string
  declare gr_passwd: string
  declare gr_gid: gid_t
  /** The names of its members; ends with a null. */
  declare gr_mem: (string | null)[]
}

// libc's static entries: each function fills its own one again.
const byName = new group()
const byId = new group()
const next = new group()

/**
 * `struct group *getgrnam(const char *name)` — a group, by name.
 *
 * The entry is static: the next call fills the same object again.
 *
 * @returns the group; null with errno untouched if there is none; or null with errno set: EINTR, EIO, EMFILE, ENFILE, ENOMEM.
 * @see `getgrnam(3)`
 */
export function getgrnam(name: const_char_p): group | null {
  return fillEntry(byName, native.getgrnam(name))
}

/**
 * `struct group *getgrgid(gid_t gid)` — a group, by number.
 *
 * @returns as {@link getgrnam}.
 * @see `getgrgid(3)`
 */
export function getgrgid(gid: gid_t): group | null {
  return fillEntry(byId, native.getgrgid(gid))
}

/**
 * `struct group *getgrent(void)` — the next group of the whole list.
 *
 * @returns the group; null with errno untouched at the end (glibc's ENOENT is not passed on).
 * @see `getgrent(3)`
 */
export function getgrent(): group | null {
  return fillEntry(next, native.getgrent())
}

/**
 * `int getgrnam_r(const char *name, struct group *grp, char *buf, size_t buflen, struct group **result)` — {@link getgrnam} into an entry and memory of the
 * caller's.
 *
 * @param buf - for the texts; sysconf(_SC_GETGR_R_SIZE_MAX) says how many bytes mostly do.
 * @param result - an array of one element, which gets `grp`, or null where there is none: `const result = [null]`.
 * @returns 0, also where there is none, or an error number: EINTR, EIO, EMFILE, ENFILE, ENOMEM, ERANGE where `buf` is too small. errno is not touched.
 * @see `getgrnam_r(3)`
 */
export function getgrnam_r(
  name: const_char_p,
  grp: group,
  buf: ArrayBufferView,
  buflen: size_t,
  result: (group | null)[],
): int {
  pointerTo('getgrnam_r', 'result', result, false)
  return fillCallers(group, grp, result, native.getgrnam_r(name, grp, buf, buflen))
}

/**
 * `int getgrgid_r(gid_t gid, struct group *grp, char *buf, size_t buflen, struct group **result)` — {@link getgrgid} into an entry and memory of the caller's.
 *
 * @returns as {@link getgrnam_r}.
 * @see `getgrgid_r(3)`
 */
export function getgrgid_r(
  gid: gid_t,
  grp: group,
  buf: ArrayBufferView,
  buflen: size_t,
  result: (group | null)[],
): int {
  pointerTo('getgrgid_r', 'result', result, false)
  return fillCallers(group, grp, result, native.getgrgid_r(gid, grp, buf, buflen))
}

/**
 * `int getgrent_r(struct group *gbuf, char *buf, size_t buflen, struct group **gbufp)` — {@link getgrent} into an entry and memory of the caller's.
 *
 * The list is the process's all the same: what another thread takes from it is not here.
 *
 * @returns 0, or an error number: ENOENT at the end, ERANGE where `buf` is too small, which leaves the group to the next call. errno is not touched.
 * @see `getgrent_r(3)`
 */
export function getgrent_r(gbuf: group, buf: ArrayBufferView, buflen: size_t, gbufp: (group | null)[]): int {
  pointerTo('getgrent_r', 'gbufp', gbufp, false)
  return fillCallers(group, gbuf, gbufp, native.getgrent_r(gbuf, buf, buflen))
}

/**
 * `void setgrent(void)` — go back to the beginning of the list of groups.
 *
 * @see `setgrent(3)`
 */
export function setgrent(): void {
  native.setgrent()
}

/**
 * `void endgrent(void)` — give back what {@link getgrent} holds.
 *
 * @see `endgrent(3)`
 */
export function endgrent(): void {
  native.endgrent()
}

/**
 * `int setgroups(size_t size, const gid_t *list)` — set the supplementary groups, of every thread of the process.
 *
 * @returns 0, or -1 with errno set: EFAULT, EINVAL for more than NGROUPS_MAX, ENOMEM, EPERM.
 * @see `setgroups(2)`
 */
export function setgroups(size: size_t, list: Uint32Array | null): int {
  return ret(native.setgroups(size, list))
}

/**
 * `int initgroups(const char *user, gid_t group)` — set the supplementary groups to those of a user.
 *
 * @param group - one more, as a rule the user's own.
 * @returns 0, or -1 with errno set: ENOMEM, EPERM.
 * @see `initgroups(3)`
 */
export function initgroups(user: const_char_p, group: gid_t): int {
  return ret(native.initgroups(user, group))
}

/**
 * `int getgrouplist(const char *user, gid_t group, gid_t *groups, int *ngroups)` — the groups that a user is in.
 *
 * @param group - one more, as a rule the user's own.
 * @param ngroups - how many `groups` holds on entry, how many there are on return.
 * @returns how many there are; -1, errno is not set, if they did not fit.
 * @see `getgrouplist(3)`
 */
export function getgrouplist(user: const_char_p, group: gid_t, groups: Uint32Array | null, ngroups: Int32Array): int {
  return native.getgrouplist(user, group, groups, ngroups)
}
