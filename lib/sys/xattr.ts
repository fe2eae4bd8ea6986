/** `<sys/xattr.h>` — extended attributes: named values that a file carries, as `user.comment`. @module */
import type { const_char_p, const_pointer, int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import type { size_t, ssize_t } from './types.ts'

export { size_t, ssize_t } from './types.ts'

const native = header('sys/xattr.h')

/**
 * `int setxattr(const char *path, const char *name, const void *value, size_t size, int flags)` — set an attribute of a file.
 *
 * @param name - with its namespace: `user.`, `trusted.`, `security.` or `system.`.
 * @param flags - 0, {@link XATTR_CREATE} or {@link XATTR_REPLACE}.
 * @returns 0, or -1 with errno set: EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, E2BIG, EDQUOT, EEXIST, EINVAL, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EROFS.
 * @see `setxattr(2)`
 */
export function setxattr(path: const_char_p, name: const_char_p, value: const_pointer, size: size_t, flags: int): int {
  return ret(native.setxattr(path, name, value, size, flags))
}

/**
 * `int lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags)` — {@link setxattr}, of a symbolic link itself.
 *
 * @returns as {@link setxattr}.
 * @see `lsetxattr(2)`
 */
export function lsetxattr(path: const_char_p, name: const_char_p, value: const_pointer, size: size_t, flags: int): int {
  return ret(native.lsetxattr(path, name, value, size, flags))
}

/**
 * `int fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)` — {@link setxattr}, of an open file.
 *
 * @returns as {@link setxattr}; also EBADF.
 * @see `fsetxattr(2)`
 */
export function fsetxattr(fd: int, name: const_char_p, value: const_pointer, size: size_t, flags: int): int {
  return ret(native.fsetxattr(fd, name, value, size, flags))
}

/**
 * `ssize_t getxattr(const char *path, const char *name, void *value, size_t size)` — read an attribute of a file.
 *
 * @param size - 0 asks only how long the value is.
 * @returns its length, or -1 with errno set: EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, ENODATA where there is none, ENOTSUP, ERANGE where `size` is too small.
 * @see `getxattr(2)`
 */
export function getxattr(path: const_char_p, name: const_char_p, value: pointer, size: size_t): ssize_t {
  return ret(native.getxattr(path, name, value, size))
}

/**
 * `ssize_t lgetxattr(const char *path, const char *name, void *value, size_t size)` — {@link getxattr}, of a symbolic link itself.
 *
 * @returns as {@link getxattr}.
 * @see `lgetxattr(2)`
 */
export function lgetxattr(path: const_char_p, name: const_char_p, value: pointer, size: size_t): ssize_t {
  return ret(native.lgetxattr(path, name, value, size))
}

/**
 * `ssize_t fgetxattr(int fd, const char *name, void *value, size_t size)` — {@link getxattr}, of an open file.
 *
 * @returns as {@link getxattr}; also EBADF.
 * @see `fgetxattr(2)`
 */
export function fgetxattr(fd: int, name: const_char_p, value: pointer, size: size_t): ssize_t {
  return ret(native.fgetxattr(fd, name, value, size))
}

/**
 * `ssize_t listxattr(const char *path, char *list, size_t size)` — list the names of a file’s attributes.
 *
 * @param list - gets the names, each with a NUL after it.
 * @param size - 0 asks only how long the list is.
 * @returns its length, or -1 with errno set: EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, E2BIG, ENOTSUP, ERANGE where `size` is too small.
 * @see `listxattr(2)`
 */
export function listxattr(path: const_char_p, list: pointer, size: size_t): ssize_t {
  return ret(native.listxattr(path, list, size))
}

/**
 * `ssize_t llistxattr(const char *path, char *list, size_t size)` — {@link listxattr}, of a symbolic link itself.
 *
 * @returns as {@link listxattr}.
 * @see `llistxattr(2)`
 */
export function llistxattr(path: const_char_p, list: pointer, size: size_t): ssize_t {
  return ret(native.llistxattr(path, list, size))
}

/**
 * `ssize_t flistxattr(int fd, char *list, size_t size)` — {@link listxattr}, of an open file.
 *
 * @returns as {@link listxattr}; also EBADF.
 * @see `flistxattr(2)`
 */
export function flistxattr(fd: int, list: pointer, size: size_t): ssize_t {
  return ret(native.flistxattr(fd, list, size))
}

/**
 * `int removexattr(const char *path, const char *name)` — take an attribute of a file away.
 *
 * @returns 0, or -1 with errno set: EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, ENODATA where there is none, ENOTSUP, EPERM, EROFS.
 * @see `removexattr(2)`
 */
export function removexattr(path: const_char_p, name: const_char_p): int {
  return ret(native.removexattr(path, name))
}

/**
 * `int lremovexattr(const char *path, const char *name)` — {@link removexattr}, of a symbolic link itself.
 *
 * @returns as {@link removexattr}.
 * @see `lremovexattr(2)`
 */
export function lremovexattr(path: const_char_p, name: const_char_p): int {
  return ret(native.lremovexattr(path, name))
}

/**
 * `int fremovexattr(int fd, const char *name)` — {@link removexattr}, of an open file.
 *
 * @returns as {@link removexattr}; also EBADF.
 * @see `fremovexattr(2)`
 */
export function fremovexattr(fd: int, name: const_char_p): int {
  return ret(native.fremovexattr(fd, name))
}

/** Fail where the attribute exists. */
export const XATTR_CREATE: int = native.XATTR_CREATE
/** Fail where it does not. */
export const XATTR_REPLACE: int = native.XATTR_REPLACE
