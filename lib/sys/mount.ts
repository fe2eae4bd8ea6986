/** `<sys/mount.h>` — mounting file systems. @module */
import type { const_char_p, int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'

const native = header('sys/mount.h')

/**
 * `int mount(const char *source, const char *target, const char *filesystemtype, unsigned long mountflags, const void *data)` — mount a file
 * system, or change, bind or move a mount.
 *
 * For the process's mount namespace: unshare(2) with CLONE_NEWNS makes one of its own.
 *
 * @param source - a device, a directory to bind, or any text where there is no such thing.
 * @param filesystemtype - `'ext4'`, `'tmpfs'`, `'proc'` …; null where the mount is there already.
 * @param mountflags - MS_*, joined by `|`.
 * @param data - the file system's own options, `'size=1m,mode=700'`, or null.
 * @returns 0, or -1 with errno set: EACCES, EBUSY, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENODEV, ENOENT, ENOMEM, ENOTBLK, ENOTDIR, ENXIO, EPERM,
 * EROFS.
 * @see `mount(2)`
 */
export function mount(
  source: const_char_p | null,
  target: const_char_p,
  filesystemtype: const_char_p | null,
  mountflags: number,
  data: const_char_p | null,
): int {
  return ret(native.mount(source, target, filesystemtype, mountflags, data))
}

/**
 * `int umount(const char *target)` — unmount a file system.
 *
 * @returns 0, or -1 with errno set: EBUSY, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, EPERM.
 * @see `umount(2)`
 */
export function umount(target: const_char_p): int {
  return ret(native.umount(target))
}

/**
 * `int umount2(const char *target, int flags)` — unmount a file system, as the flags say.
 *
 * @param flags - {@link MNT_FORCE}, {@link MNT_DETACH}, {@link MNT_EXPIRE}, {@link UMOUNT_NOFOLLOW}, joined by `|`.
 * @returns as {@link umount}; also EAGAIN.
 * @see `umount(2)`
 */
export function umount2(target: const_char_p, flags: int): int {
  return ret(native.umount2(target, flags))
}

/** Nothing on it can be changed. */
export const MS_RDONLY: int = native.MS_RDONLY
/** Set-user-ID bits and file capabilities have no effect. */
export const MS_NOSUID: int = native.MS_NOSUID
/** Device files cannot be opened. */
export const MS_NODEV: int = native.MS_NODEV
/** Nothing can be executed. */
export const MS_NOEXEC: int = native.MS_NOEXEC
/** Writes wait for the disk. */
export const MS_SYNCHRONOUS: int = native.MS_SYNCHRONOUS
/** Change the options of a mount that is there. */
export const MS_REMOUNT: int = native.MS_REMOUNT
/** Allow mandatory locks; without effect on newer kernels. */
export const MS_MANDLOCK: int = native.MS_MANDLOCK
/** Changes of directories wait for the disk. */
export const MS_DIRSYNC: int = native.MS_DIRSYNC
/** Symbolic links are not followed. */
export const MS_NOSYMFOLLOW: int = native.MS_NOSYMFOLLOW
/** Reading leaves the times of files alone. */
export const MS_NOATIME: int = native.MS_NOATIME
/** Reading leaves the times of directories alone. */
export const MS_NODIRATIME: int = native.MS_NODIRATIME
/** Show a directory or a file, `source`, at a second place. */
export const MS_BIND: int = native.MS_BIND
/** Move a mount, `source`, to another place. */
export const MS_MOVE: int = native.MS_MOVE
/** With MS_BIND and the kinds of propagation: all mounts below, too. */
export const MS_REC: int = native.MS_REC
/** Fewer messages in the kernel's log. */
export const MS_SILENT: int = native.MS_SILENT
/** The file system looks after the umask itself. */
export const MS_POSIXACL: int = native.MS_POSIXACL
/** It cannot be bound to a second place. */
export const MS_UNBINDABLE: int = native.MS_UNBINDABLE
/** Mounts below it neither spread to other namespaces nor come from there. */
export const MS_PRIVATE: int = native.MS_PRIVATE
/** Mounts below it come from other namespaces, but do not spread. */
export const MS_SLAVE: int = native.MS_SLAVE
/** Mounts below it spread to other namespaces, and come from there. */
export const MS_SHARED: int = native.MS_SHARED
/** Reading changes the time of a file only where it is old. */
export const MS_RELATIME: int = native.MS_RELATIME
/** Number the changes of a file. */
export const MS_I_VERSION: int = native.MS_I_VERSION
/** Reading always changes the time of a file. */
export const MS_STRICTATIME: int = native.MS_STRICTATIME
/** Times are kept in memory at first. */
export const MS_LAZYTIME: int = native.MS_LAZYTIME
/** Unmount although requests are under way. */
export const MNT_FORCE: int = native.MNT_FORCE
/** Take it away at once, and unmount it when nothing uses it. */
export const MNT_DETACH: int = native.MNT_DETACH
/** Unmount it if nothing has used it since the last such call, which fails with EAGAIN. */
export const MNT_EXPIRE: int = native.MNT_EXPIRE
/** Do not follow a symbolic link. */
export const UMOUNT_NOFOLLOW: int = native.UMOUNT_NOFOLLOW
