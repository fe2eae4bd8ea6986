/** Users, groups, process groups and sessions: a part of `<unistd.h>`. @module */
import type { int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { LOGIN_NAME_MAX } from '../limits.ts'
import type { gid_t, pid_t, size_t, uid_t } from '../sys/types.ts'

const native = header('unistd.h')

/**
 * `pid_t getpid(void)` — this process's id. Never fails.
 *
 * @see `getpid(2)`
 */
export function getpid(): pid_t {
  return native.getpid()
}

/**
 * `pid_t getppid(void)` — the parent's process id. Never fails.
 *
 * @returns 1, or a subreaper's id, once the parent has ended; 0 where the parent is outside the pid namespace.
 * @see `getppid(2)`
 */
export function getppid(): pid_t {
  return native.getppid()
}

/**
 * `pid_t gettid(void)` — this thread's id: the process's own in the main thread. Never fails.
 *
 * @see `gettid(2)`
 */
export function gettid(): pid_t {
  return native.gettid()
}

/**
 * `pid_t getpgrp(void)` — this process's group. Never fails.
 *
 * @see `getpgrp(2)`
 */
export function getpgrp(): pid_t {
  return native.getpgrp()
}

/**
 * `pid_t getpgid(pid_t pid)` — the process group of a process.
 *
 * @param pid - 0: the caller.
 * @returns the group's id, or -1 with errno set: ESRCH.
 * @see `getpgid(2)`
 */
export function getpgid(pid: pid_t): pid_t {
  return ret(native.getpgid(pid))
}

/**
 * `int setpgid(pid_t pid, pid_t pgid)` — move a process to a process group, or found one.
 *
 * Works on the caller and, until they call exec, on its children.
 *
 * @param pid - 0: the caller.
 * @param pgid - 0: the same number as `pid`.
 * @returns 0, or -1 with errno set: EACCES, EINVAL, EPERM, ESRCH.
 * @see `setpgid(2)`
 */
export function setpgid(pid: pid_t, pgid: pid_t): int {
  return ret(native.setpgid(pid, pgid))
}

/**
 * `int setpgrp(void)` — `setpgid(0, 0)`.
 *
 * @returns 0, or -1 with errno set: EPERM.
 * @see `setpgrp(2)`
 */
export function setpgrp(): int {
  return ret(native.setpgrp())
}

/**
 * `pid_t getsid(pid_t pid)` — the session of a process.
 *
 * @param pid - 0: the caller.
 * @returns the session's id, or -1 with errno set: ESRCH.
 * @see `getsid(2)`
 */
export function getsid(pid: pid_t): pid_t {
  return ret(native.getsid(pid))
}

/**
 * `pid_t setsid(void)` — found a session and a process group, without a controlling terminal.
 *
 * @returns the session's id, or -1 with errno set: EPERM for a process that leads its group.
 * @see `setsid(2)`
 */
export function setsid(): pid_t {
  return ret(native.setsid())
}

/**
 * `uid_t getuid(void)` — the real user id. Never fails.
 *
 * @see `getuid(2)`
 */
export function getuid(): uid_t {
  return native.getuid()
}

/**
 * `uid_t geteuid(void)` — the effective user id. Never fails.
 *
 * @see `geteuid(2)`
 */
export function geteuid(): uid_t {
  return native.geteuid()
}

/**
 * `gid_t getgid(void)` — the real group id. Never fails.
 *
 * @see `getgid(2)`
 */
export function getgid(): gid_t {
  return native.getgid()
}

/**
 * `gid_t getegid(void)` — the effective group id. Never fails.
 *
 * @see `getegid(2)`
 */
export function getegid(): gid_t {
  return native.getegid()
}

/**
 * `int getresuid(uid_t *ruid, uid_t *euid, uid_t *suid)` — the real, the effective and the saved user id.
 *
 * @returns 0, or -1 with errno set: EFAULT.
 * @see `getresuid(2)`
 */
export function getresuid(ruid: Uint32Array | null, euid: Uint32Array | null, suid: Uint32Array | null): int {
  return ret(native.getresuid(ruid, euid, suid))
}

/**
 * `int getresgid(gid_t *rgid, gid_t *egid, gid_t *sgid)` — the real, the effective and the saved group id.
 *
 * @returns 0, or -1 with errno set: EFAULT.
 * @see `getresgid(2)`
 */
export function getresgid(rgid: Uint32Array | null, egid: Uint32Array | null, sgid: Uint32Array | null): int {
  return ret(native.getresgid(rgid, egid, sgid))
}

/**
 * `int setuid(uid_t uid)` — set the effective user id; with CAP_SETUID the real and the saved one too, for good.
 *
 * Like all calls that set ids it acts on every thread of the process, those of Node included.
 *
 * @returns 0, or -1 with errno set: EAGAIN, EINVAL, EPERM.
 * @see `setuid(2)`
 */
export function setuid(uid: uid_t): int {
  return ret(native.setuid(uid))
}

/**
 * `int setgid(gid_t gid)` — set the effective group id; with CAP_SETGID the real and the saved one too.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM.
 * @see `setgid(2)`
 */
export function setgid(gid: gid_t): int {
  return ret(native.setgid(gid))
}

/**
 * `int seteuid(uid_t euid)` — set the effective user id alone, so that it can be taken back.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM.
 * @see `seteuid(2)`
 */
export function seteuid(euid: uid_t): int {
  return ret(native.seteuid(euid))
}

/**
 * `int setegid(gid_t egid)` — set the effective group id alone.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM.
 * @see `setegid(2)`
 */
export function setegid(egid: gid_t): int {
  return ret(native.setegid(egid))
}

/**
 * `int setreuid(uid_t ruid, uid_t euid)` — set the real and the effective user id.
 *
 * C writes -1 for an id that is to stay as it is; as an unsigned value that is `2 ** 32 - 1`.
 *
 * @returns 0, or -1 with errno set: EAGAIN, EINVAL, EPERM.
 * @see `setreuid(2)`
 */
export function setreuid(ruid: uid_t, euid: uid_t): int {
  return ret(native.setreuid(ruid, euid))
}

/**
 * `int setregid(gid_t rgid, gid_t egid)` — set the real and the effective group id. `2 ** 32 - 1` stands for C's -1: leave it.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM.
 * @see `setregid(2)`
 */
export function setregid(rgid: gid_t, egid: gid_t): int {
  return ret(native.setregid(rgid, egid))
}

/**
 * `int setresuid(uid_t ruid, uid_t euid, uid_t suid)` — set all three user ids. `2 ** 32 - 1` stands for C's -1: leave it.
 *
 * @returns 0, or -1 with errno set: EAGAIN, EINVAL, EPERM.
 * @see `setresuid(2)`
 */
export function setresuid(ruid: uid_t, euid: uid_t, suid: uid_t): int {
  return ret(native.setresuid(ruid, euid, suid))
}

/**
 * `int setresgid(gid_t rgid, gid_t egid, gid_t sgid)` — set all three group ids. `2 ** 32 - 1` stands for C's -1: leave it.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM.
 * @see `setresgid(2)`
 */
export function setresgid(rgid: gid_t, egid: gid_t, sgid: gid_t): int {
  return ret(native.setresgid(rgid, egid, sgid))
}

/**
 * `int getgroups(int size, gid_t list[])` — the supplementary groups.
 *
 * @param size - how many `list` holds; 0: only count them.
 * @returns how many there are, or -1 with errno set: EFAULT, EINVAL if there are more than `size`.
 * @see `getgroups(2)`
 */
export function getgroups(size: int, list: Uint32Array | null): int {
  return ret(native.getgroups(size, list))
}

/**
 * `int group_member(gid_t gid)` — whether the process is in a supplementary group.
 *
 * @returns 1 or 0.
 * @see `group_member(3)`
 */
export function group_member(gid: gid_t): int {
  return native.group_member(gid)
}

/**
 * `int getlogin_r(char *buf, size_t bufsize)` — write the name of the user logged in on the controlling terminal into `buf`.
 *
 * @returns 0, or the number of the error, errno is not set: EMFILE, ENFILE, ENOENT, ENOTTY, ENXIO, ERANGE.
 * @see `getlogin_r(3)`
 */
export function getlogin_r(buf: pointer, bufsize: size_t): int {
  return native.getlogin_r(buf, bufsize)
}

/**
 * `char *getlogin(void)` — the name of the user logged in on the controlling terminal.
 *
 * @returns the name, or null with errno set: EMFILE, ENFILE, ENOENT, ENOTTY, ENXIO.
 * @see `getlogin(3)`
 */
export function getlogin(): string | null {
  const buf = Buffer.alloc(LOGIN_NAME_MAX)
  return ret(-native.getlogin_r(buf, buf.length)) === -1 ? null : buf.toString('utf8', 0, buf.indexOf(0))
}
