/** `<spawn.h>` — start a program without a fork of Node; gives `<sched.h>`'s names too. @module */

import type { const_char_p, int, pointer } from './internal/c.ts'
import { elements } from './internal/elements.ts'
import { rangeFault } from './internal/fault.ts'
import { instanceOf } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { struct } from './internal/struct.ts'
import type { mode_t } from './sys/types.ts'
import type { char_p_array } from './unistd/exec.ts'

export * from './sched.ts'
export { sigset_t } from './signal.ts'
export * from './spawn/attributes.ts'
export { mode_t } from './sys/types.ts'

const native = header('spawn.h')

/** `posix_spawn_file_actions_t` — what happens to the descriptors before the program runs; see {@link posix_spawn_file_actions_init}. */
export class posix_spawn_file_actions_t extends struct<posix_spawn_file_actions_t>(native.posix_spawn_file_actions_t) {
  /** libc's list: opaque. */
  declare __actions: object | null
}

/** The list of an initialised one; what C leaves undefined is refused. */
function listOf(call: string, actions: unknown): object {
  const list = instanceOf(call, 'file_actions', posix_spawn_file_actions_t, actions).__actions
  return list ?? rangeFault(call, 'file_actions', 'was not initialised by posix_spawn_file_actions_init()')
}

/**
 * `int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp, char *const argv[],
 * char *const envp[])` — start a program in a process of its own.
 *
 * The way for a Node that runs worker threads, where fork is refused; and the fast one. Descriptors with FD_CLOEXEC, which are all those that Node opened
 * itself, are closed; handled signals are back at their default, ignored ones, with Node also SIGPIPE, stay ignored unless POSIX_SPAWN_SETSIGDEF names them.
 *
 * @param pid - filled with the child's process id, for waitpid; or null.
 * @param file_actions - what to do to the descriptors before; or null.
 * @param attrp - what else to set before; or null.
 * @param argv - argv[0] is the program's name.
 * @param envp - `NAME=value` each; null is an empty one.
 * @returns 0, or an error number, those of fork(2), execve(2) and of the actions: EACCES, EAGAIN, EBADF, EINVAL, ENOENT, ENOEXEC, ENOMEM, ENOTDIR, EPERM.
 * errno is not touched.
 * @see `posix_spawn(3)`
 */
export function posix_spawn(
  pid: Int32Array | null,
  path: const_char_p,
  file_actions: posix_spawn_file_actions_t | null,
  attrp: pointer,
  argv: char_p_array,
  envp: char_p_array | null,
): int {
  return native.posix_spawn(
    pid,
    path,
    file_actions && listOf('posix_spawn', file_actions),
    attrp,
    elements(argv),
    elements(envp),
  )
}

/**
 * `int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp, char *const argv[],
 * char *const envp[])` — {@link posix_spawn} of a program that is found in the caller's PATH, unless its name has a slash.
 *
 * @returns 0, or an error number, as {@link posix_spawn}.
 * @see `posix_spawn(3)`
 */
export function posix_spawnp(
  pid: Int32Array | null,
  file: const_char_p,
  file_actions: posix_spawn_file_actions_t | null,
  attrp: pointer,
  argv: char_p_array,
  envp: char_p_array | null,
): int {
  return native.posix_spawnp(
    pid,
    file,
    file_actions && listOf('posix_spawnp', file_actions),
    attrp,
    elements(argv),
    elements(envp),
  )
}

/**
 * `int posix_spawn_file_actions_init(posix_spawn_file_actions_t *file_actions)` — begin an empty list of actions.
 *
 * @returns 0.
 * @see `posix_spawn_file_actions_init(3)`
 */
export function posix_spawn_file_actions_init(file_actions: posix_spawn_file_actions_t): int {
  instanceOf('posix_spawn_file_actions_init', 'file_actions', posix_spawn_file_actions_t, file_actions)
  file_actions.__actions = native.posix_spawn_file_actions_init()
  return 0
}

/**
 * `int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *file_actions)` — end a list of actions; it can be initialised again.
 *
 * @returns 0.
 * @see `posix_spawn_file_actions_destroy(3)`
 */
export function posix_spawn_file_actions_destroy(file_actions: posix_spawn_file_actions_t): int {
  const result = native.posix_spawn_file_actions_destroy(listOf('posix_spawn_file_actions_destroy', file_actions))
  file_actions.__actions = null
  return result
}

/**
 * `int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *file_actions, int fd, const char *path, int oflag, mode_t mode)` — open a file as descriptor `fd`.
 *
 * @returns 0, or an error number: EBADF for a number that can be no descriptor, ENOMEM.
 * @see `posix_spawn_file_actions_addopen(3)`
 */
export function posix_spawn_file_actions_addopen(
  file_actions: posix_spawn_file_actions_t,
  fd: int,
  path: const_char_p,
  oflag: int,
  mode: mode_t,
): int {
  return native.posix_spawn_file_actions_addopen(
    listOf('posix_spawn_file_actions_addopen', file_actions),
    fd,
    path,
    oflag,
    mode,
  )
}

/**
 * `int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *file_actions, int fd)` — close a descriptor.
 *
 * One that is not open is passed over.
 *
 * @returns 0, or an error number: EBADF for a number that can be no descriptor, ENOMEM.
 * @see `posix_spawn_file_actions_addclose(3)`
 */
export function posix_spawn_file_actions_addclose(file_actions: posix_spawn_file_actions_t, fd: int): int {
  return native.posix_spawn_file_actions_addclose(listOf('posix_spawn_file_actions_addclose', file_actions), fd)
}

/**
 * `int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *file_actions, int fd, int newfd)` — make descriptor `newfd` the same as `fd`.
 *
 * Where both are the same number, FD_CLOEXEC is taken off it.
 *
 * @returns 0, or an error number: EBADF for a number that can be no descriptor, ENOMEM.
 * @see `posix_spawn_file_actions_adddup2(3)`
 */
export function posix_spawn_file_actions_adddup2(file_actions: posix_spawn_file_actions_t, fd: int, newfd: int): int {
  return native.posix_spawn_file_actions_adddup2(listOf('posix_spawn_file_actions_adddup2', file_actions), fd, newfd)
}

/**
 * `int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *file_actions, const char *path)` — change the working directory, also for the actions that follow.
 *
 * @returns 0, or an error number: ENOMEM.
 * @see `posix_spawn_file_actions_addchdir_np(3)`
 */
export function posix_spawn_file_actions_addchdir_np(
  file_actions: posix_spawn_file_actions_t,
  path: const_char_p,
): int {
  return native.posix_spawn_file_actions_addchdir_np(listOf('posix_spawn_file_actions_addchdir_np', file_actions), path)
}

/**
 * `int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *file_actions, int fd)` — change the working directory to an open one.
 *
 * @returns 0, or an error number: ENOMEM.
 * @see `posix_spawn_file_actions_addfchdir_np(3)`
 */
export function posix_spawn_file_actions_addfchdir_np(file_actions: posix_spawn_file_actions_t, fd: int): int {
  return native.posix_spawn_file_actions_addfchdir_np(listOf('posix_spawn_file_actions_addfchdir_np', file_actions), fd)
}

/**
 * `int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *file_actions, int from)` — close all descriptors from this number on.
 *
 * @returns 0, or an error number: EBADF for a number that can be no descriptor, ENOMEM.
 * @see `posix_spawn_file_actions_addclosefrom_np(3)`
 */
export function posix_spawn_file_actions_addclosefrom_np(file_actions: posix_spawn_file_actions_t, from: int): int {
  return native.posix_spawn_file_actions_addclosefrom_np(
    listOf('posix_spawn_file_actions_addclosefrom_np', file_actions),
    from,
  )
}

/**
 * `int posix_spawn_file_actions_addtcsetpgrp_np(posix_spawn_file_actions_t *file_actions, int tcfd)` — make the child's process group the foreground one of a terminal.
 *
 * @returns 0, or an error number: EBADF for a number that can be no descriptor, ENOMEM.
 * @see `posix_spawn_file_actions_addtcsetpgrp_np(3)`
 */
export function posix_spawn_file_actions_addtcsetpgrp_np(file_actions: posix_spawn_file_actions_t, tcfd: int): int {
  return native.posix_spawn_file_actions_addtcsetpgrp_np(
    listOf('posix_spawn_file_actions_addtcsetpgrp_np', file_actions),
    tcfd,
  )
}
