// The exec family of <unistd.h>.
import { ahead } from '../internal/ahead.ts'
import type { const_char_p, int } from '../internal/c.ts'
import { elements } from '../internal/elements.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'

const native = header('unistd.h')

/** `char *const argv[]`: the array's end stands for C's closing NULL, which may be there as well. */
export type char_p_array = readonly (const_char_p | null)[]

/** The arguments of execl, execlp and execle, and what follows the NULL that ends them. */
function list(args: readonly unknown[]): { argv: char_p_array; rest: readonly unknown[] } {
  const end = args.indexOf(null)
  return end === -1
    ? { argv: args as char_p_array, rest: [] }
    : { argv: args.slice(0, end) as char_p_array, rest: args.slice(end + 1) }
}

/**
 * `int execv(const char *path, char *const argv[])` — become another program.
 *
 * Comes back only if it fails. The process keeps its id, its descriptors without FD_CLOEXEC, its environment (`process.env`) and its ignored
 * signals; no exit handler runs and no stream is flushed. Node opens all its descriptors with FD_CLOEXEC, and ignores SIGPIPE: the program starts with
 * it ignored.
 *
 * @param argv - argv[0] is the program's name.
 * @returns -1 with errno set: E2BIG, EACCES, EFAULT, EINVAL, EIO, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOEXEC, ENOMEM, ENOTDIR, EPERM, ETXTBSY.
 * @see `exec(3)`
 */
export function execv(path: const_char_p, argv: char_p_array): int {
  return ret(native.execv(path, elements(argv)))
}

/**
 * `int execve(const char *path, char *const argv[], char *const envp[])` — become another program, with this environment.
 *
 * @param envp - `NAME=value` each; null is an empty one.
 * @returns -1 with errno set, as {@link execv}.
 * @see `execve(2)`
 */
export function execve(path: const_char_p | null, argv: char_p_array | null, envp: char_p_array | null): int {
  return ret(native.execve(path, elements(argv), elements(envp)))
}

/**
 * `int execvp(const char *file, char *const argv[])` — become another program, found in PATH unless its name has a slash.
 *
 * A file that the kernel cannot run (ENOEXEC) is given to /bin/sh as a script.
 *
 * @returns -1 with errno set, as {@link execv}.
 * @see `exec(3)`
 */
export function execvp(file: const_char_p, argv: char_p_array): int {
  return ret(native.execvp(file, elements(argv)))
}

/**
 * `int execvpe(const char *file, char *const argv[], char *const envp[])` — {@link execvp} with this environment; PATH is the caller's own.
 *
 * @returns -1 with errno set, as {@link execv}.
 * @see `exec(3)`
 */
export function execvpe(file: const_char_p, argv: char_p_array, envp: char_p_array): int {
  return ret(native.execvpe(file, elements(argv), elements(envp)))
}

/**
 * `int fexecve(int fd, char *const argv[], char *const envp[])` — become the program that a descriptor is open on.
 *
 * @returns -1 with errno set, as {@link execv}; also EBADF, ENOSYS.
 * @see `fexecve(3)`
 */
export function fexecve(fd: int, argv: char_p_array, envp: char_p_array): int {
  return ret(native.fexecve(fd, elements(argv), elements(envp)))
}

/**
 * `int execl(const char *path, const char *arg, ..., (char *)NULL)` — {@link execv} with the arguments one by one.
 *
 * @param args - argv[0], argv[1] … and a closing null.
 * @returns -1 with errno set, as {@link execv}.
 * @see `exec(3)`
 */
export function execl(path: const_char_p, ...args: [...const_char_p[], null]): int {
  return execv(path, list(args).argv)
}

/**
 * `int execlp(const char *file, const char *arg, ..., (char *)NULL)` — {@link execvp} with the arguments one by one.
 *
 * @param args - argv[0], argv[1] … and a closing null.
 * @returns -1 with errno set, as {@link execv}.
 * @see `exec(3)`
 */
export function execlp(file: const_char_p, ...args: [...const_char_p[], null]): int {
  return execvp(file, list(args).argv)
}

/**
 * `int execle(const char *path, const char *arg, ..., (char *)NULL, char *const envp[])` — {@link execve} with the arguments one by one.
 *
 * @param args - argv[0], argv[1] …, a closing null, and the environment.
 * @returns -1 with errno set, as {@link execv}.
 * @see `exec(3)`
 */
export function execle(path: const_char_p, ...args: [...const_char_p[], null, char_p_array | null]): int {
  const { argv, rest } = list(args)
  return execve(path, argv, rest[0] as char_p_array)
}

ahead(execv, execve, execvp)
