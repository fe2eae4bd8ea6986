/** `<sys/statvfs.h>` — what a file system is. @module */

import type { const_char_p, int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { pointer_to } from '../internal/struct-class.ts'
import { structOrFunction } from '../internal/struct-or-function.ts'
import type { fsblkcnt_t, fsfilcnt_t } from './types.ts'

export { fsblkcnt_t, fsfilcnt_t } from './types.ts'

const native = header('sys/statvfs.h')

/** `struct statvfs` */
class struct_statvfs extends struct<struct_statvfs>(native.statvfs.struct) {
  declare f_bsize: number
  /** The size of what the counts of blocks count. */
  declare f_frsize: number
  declare f_blocks: fsblkcnt_t
  declare f_bfree: fsblkcnt_t
  /** Free blocks that others than root can have. */
  declare f_bavail: fsblkcnt_t
  declare f_files: fsfilcnt_t
  declare f_ffree: fsfilcnt_t
  declare f_favail: fsfilcnt_t
  declare f_fsid: number
  /** ST_*. */
  declare f_flag: number
  /** The longest name of a file. */
  declare f_namemax: number
}
Object.defineProperty(struct_statvfs, 'name', { value: 'statvfs' })

/** `struct statvfs` — what a file system is. */
export type statvfs = struct_statvfs
/**
 * `int statvfs(const char *path, struct statvfs *buf)` — what the file system of a file is; and `struct statvfs`, to be made with `new`.
 *
 * @returns 0, or -1 with errno set: EACCES, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW.
 * @see `statvfs(3)`
 */
export const statvfs: typeof struct_statvfs & ((path: const_char_p, buf: pointer_to<statvfs>) => int) =
  structOrFunction(struct_statvfs, (path: const_char_p, buf: pointer): int => ret(native.statvfs(path, buf)))

/**
 * `int fstatvfs(int fd, struct statvfs *buf)` — what the file system of an open file is.
 *
 * @returns 0, or -1 with errno set: EBADF, EFAULT, EINTR, EIO, ENOMEM, ENOSYS, EOVERFLOW.
 * @see `fstatvfs(3)`
 */
export function fstatvfs(fd: int, buf: pointer_to<statvfs>): int {
  return ret(native.fstatvfs(fd, buf))
}

/** Can only be read (1). */
export const ST_RDONLY: int = native.ST_RDONLY
/** Set-user-id bits have no effect (2). */
export const ST_NOSUID: int = native.ST_NOSUID
/** Devices cannot be opened (4). */
export const ST_NODEV: int = native.ST_NODEV
/** Programs cannot be executed (8). */
export const ST_NOEXEC: int = native.ST_NOEXEC
/** Writes are synchronous (16). */
export const ST_SYNCHRONOUS: int = native.ST_SYNCHRONOUS
/** Mandatory locks (64). */
export const ST_MANDLOCK: int = native.ST_MANDLOCK
/** Times of last access stay (1024). */
export const ST_NOATIME: int = native.ST_NOATIME
/** Directories' times of last access stay (2048). */
export const ST_NODIRATIME: int = native.ST_NODIRATIME
/** Times of last access change once after a write, or a day (4096). */
export const ST_RELATIME: int = native.ST_RELATIME
