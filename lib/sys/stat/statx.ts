// statx of <sys/stat.h>: more of a file than stat tells, and only what is asked for.
import type { const_char_p, int, pointer, unsigned } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'
import { ret } from '../../internal/result.ts'
import { struct } from '../../internal/struct.ts'
import type { pointer_to } from '../../internal/struct-class.ts'
import { structOrFunction } from '../../internal/struct-or-function.ts'

const native = header('sys/stat.h')

/** `struct statx_timestamp` — a time of a file. */
export class statx_timestamp extends struct<statx_timestamp>(native.statx_timestamp) {
  declare tv_sec: number
  declare tv_nsec: unsigned
}

class struct_statx extends struct<struct_statx>(native.statx.struct, {
  stx_atime: statx_timestamp,
  stx_btime: statx_timestamp,
  stx_ctime: statx_timestamp,
  stx_mtime: statx_timestamp,
}) {
  /** STATX_*: which members are filled. */
  declare stx_mask: unsigned
  declare stx_blksize: unsigned
  /** STATX_ATTR_*, of those in stx_attributes_mask. */
  declare stx_attributes: number
  declare stx_nlink: unsigned
  declare stx_uid: unsigned
  declare stx_gid: unsigned
  /** The kind of file (S_IFMT) and its permissions. */
  declare stx_mode: unsigned
  declare stx_ino: number
  declare stx_size: number
  /** In units of 512 bytes. */
  declare stx_blocks: number
  /** The STATX_ATTR_* that the file system knows of. */
  declare stx_attributes_mask: number
  /** Last read. */
  declare stx_atime: statx_timestamp
  /** Made. */
  declare stx_btime: statx_timestamp
  /** Last change of anything in this struct. */
  declare stx_ctime: statx_timestamp
  /** Last written. */
  declare stx_mtime: statx_timestamp
  /** Of a device file: which device. */
  declare stx_rdev_major: unsigned
  declare stx_rdev_minor: unsigned
  /** Where the file lies. */
  declare stx_dev_major: unsigned
  declare stx_dev_minor: unsigned
  /** The mount that it was found on, as /proc/self/mountinfo numbers them. */
  declare stx_mnt_id: number
}
Object.defineProperty(struct_statx, 'name', { value: 'statx' })

/** `struct statx` — what a file is. */
export type statx = struct_statx
/**
 * `int statx(int dirfd, const char *pathname, int flags, unsigned int mask, struct statx *statxbuf)` — what a file is, as far as `mask` asks for
 * it; and `struct statx`, to be made with `new`.
 *
 * @param dirfd - where a relative path begins, or AT_FDCWD for the current directory.
 * @param flags - AT_*, joined by `|`: AT_EMPTY_PATH, AT_SYMLINK_NOFOLLOW, AT_STATX_DONT_SYNC.
 * @param mask - STATX_*, joined by `|`.
 * @returns 0, or -1 with errno set: EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR.
 * @see `statx(2)`
 */
export const statx: typeof struct_statx &
  ((dirfd: int, pathname: const_char_p | null, flags: int, mask: unsigned, statxbuf: pointer_to<statx>) => int) =
  structOrFunction(
    struct_statx,
    (dirfd: int, pathname: const_char_p | null, flags: int, mask: unsigned, statxbuf: pointer): int =>
      ret(native.statx(dirfd, pathname, flags, mask, statxbuf)),
  )

/** stx_mode's kind of file. */
export const STATX_TYPE: unsigned = native.STATX_TYPE
/** stx_mode's permissions. */
export const STATX_MODE: unsigned = native.STATX_MODE
/** stx_nlink. */
export const STATX_NLINK: unsigned = native.STATX_NLINK
/** stx_uid. */
export const STATX_UID: unsigned = native.STATX_UID
/** stx_gid. */
export const STATX_GID: unsigned = native.STATX_GID
/** stx_atime. */
export const STATX_ATIME: unsigned = native.STATX_ATIME
/** stx_mtime. */
export const STATX_MTIME: unsigned = native.STATX_MTIME
/** stx_ctime. */
export const STATX_CTIME: unsigned = native.STATX_CTIME
/** stx_ino. */
export const STATX_INO: unsigned = native.STATX_INO
/** stx_size. */
export const STATX_SIZE: unsigned = native.STATX_SIZE
/** stx_blocks. */
export const STATX_BLOCKS: unsigned = native.STATX_BLOCKS
/** All that `struct stat` has. */
export const STATX_BASIC_STATS: unsigned = native.STATX_BASIC_STATS
/** stx_btime. */
export const STATX_BTIME: unsigned = native.STATX_BTIME
/** {@link STATX_BASIC_STATS} and {@link STATX_BTIME}; a name from before there was more. */
export const STATX_ALL: unsigned = native.STATX_ALL
/** stx_mnt_id. */
export const STATX_MNT_ID: unsigned = native.STATX_MNT_ID
/** stx_attributes: the file system compresses it. */
export const STATX_ATTR_COMPRESSED: unsigned = native.STATX_ATTR_COMPRESSED
/** stx_attributes: it cannot be changed. */
export const STATX_ATTR_IMMUTABLE: unsigned = native.STATX_ATTR_IMMUTABLE
/** stx_attributes: it can only be appended to. */
export const STATX_ATTR_APPEND: unsigned = native.STATX_ATTR_APPEND
/** stx_attributes: dump(8) leaves it out. */
export const STATX_ATTR_NODUMP: unsigned = native.STATX_ATTR_NODUMP
/** stx_attributes: the file system needs a key to read it. */
export const STATX_ATTR_ENCRYPTED: unsigned = native.STATX_ATTR_ENCRYPTED
/** stx_attributes: entering it mounts something. */
export const STATX_ATTR_AUTOMOUNT: unsigned = native.STATX_ATTR_AUTOMOUNT
/** stx_attributes: it is the root of a mount. */
export const STATX_ATTR_MOUNT_ROOT: unsigned = native.STATX_ATTR_MOUNT_ROOT
/** stx_attributes: fs-verity guards it. */
export const STATX_ATTR_VERITY: unsigned = native.STATX_ATTR_VERITY
/** stx_attributes: it is read without the page cache. */
export const STATX_ATTR_DAX: unsigned = native.STATX_ATTR_DAX
