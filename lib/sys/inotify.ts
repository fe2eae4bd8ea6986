/** `<sys/inotify.h>` — hear of what happens to files. @module */
import type { const_char_p, int, unsigned } from '../internal/c.ts'
import { chars } from '../internal/chars.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'

const native = header('sys/inotify.h')

/** `struct inotify_event` — one event in what a read gave; the next one is `sizeof(inotify_event) + len` bytes further on. */
export class inotify_event extends struct<inotify_event>(native.inotify_event) {
  /** Which watch. */
  declare wd: int
  /** IN_*. */
  declare mask: unsigned
  /** The same for the two halves of a rename. */
  declare cookie: unsigned
  /** Bytes of `name`, the NULs that fill it up included; 0 where the event is about the watched file itself. */
  declare len: unsigned

  /** `char name[]` — the name within the watched directory, after the struct in the same memory. */
  get name(): Buffer {
    return chars(this.buffer, this.byteOffset + inotify_event.size, this.len)
  }
}

/**
 * `int inotify_init(void)` — make a queue of events.
 *
 * @returns a descriptor, or -1 with errno set: EMFILE, ENFILE, ENOMEM.
 * @see `inotify_init(2)`
 */
export function inotify_init(): int {
  return ret(native.inotify_init())
}

/**
 * `int inotify_init1(int flags)` — make a queue of events.
 *
 * A read that has no room for the next event fails with EINVAL.
 *
 * @param flags - IN_CLOEXEC, IN_NONBLOCK, joined by `|`.
 * @returns a descriptor, or -1 with errno set: EINVAL, EMFILE, ENFILE, ENOMEM.
 * @see `inotify_init1(2)`
 */
export function inotify_init1(flags: int): int {
  return ret(native.inotify_init1(flags))
}

/**
 * `int inotify_add_watch(int fd, const char *pathname, uint32_t mask)` — watch a file or a directory, or change what is watched for.
 *
 * @param mask - IN_*, joined by `|`.
 * @returns the watch, or -1 with errno set: EACCES, EBADF, EEXIST, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR.
 * @see `inotify_add_watch(2)`
 */
export function inotify_add_watch(fd: int, pathname: const_char_p, mask: unsigned): int {
  return ret(native.inotify_add_watch(fd, pathname, mask))
}

/**
 * `int inotify_rm_watch(int fd, int wd)` — watch no longer; the last event of the watch is IN_IGNORED.
 *
 * @returns 0, or -1 with errno set: EBADF, EINVAL.
 * @see `inotify_rm_watch(2)`
 */
export function inotify_rm_watch(fd: int, wd: int): int {
  return ret(native.inotify_rm_watch(fd, wd))
}

/** Close it at exec. */
export const IN_CLOEXEC: int = native.IN_CLOEXEC
/** Fail with EAGAIN rather than wait. */
export const IN_NONBLOCK: int = native.IN_NONBLOCK
/** It was read (0x1). */
export const IN_ACCESS: unsigned = native.IN_ACCESS
/** It was written or truncated (0x2). */
export const IN_MODIFY: unsigned = native.IN_MODIFY
/** Its owner, permissions, times or links changed (0x4). */
export const IN_ATTRIB: unsigned = native.IN_ATTRIB
/** It was open for writing and was closed (0x8). */
export const IN_CLOSE_WRITE: unsigned = native.IN_CLOSE_WRITE
/** It was open for reading alone and was closed (0x10). */
export const IN_CLOSE_NOWRITE: unsigned = native.IN_CLOSE_NOWRITE
/** Both kinds of closing (0x18). */
export const IN_CLOSE: unsigned = native.IN_CLOSE
/** It was opened (0x20). */
export const IN_OPEN: unsigned = native.IN_OPEN
/** A file was renamed, its old name (0x40). */
export const IN_MOVED_FROM: unsigned = native.IN_MOVED_FROM
/** A file was renamed, its new name (0x80). */
export const IN_MOVED_TO: unsigned = native.IN_MOVED_TO
/** Both ends of renaming (0xc0). */
export const IN_MOVE: unsigned = native.IN_MOVE
/** A file was made in the directory (0x100). */
export const IN_CREATE: unsigned = native.IN_CREATE
/** A file in the directory was deleted (0x200). */
export const IN_DELETE: unsigned = native.IN_DELETE
/** It was deleted itself (0x400). */
export const IN_DELETE_SELF: unsigned = native.IN_DELETE_SELF
/** It was renamed itself (0x800). */
export const IN_MOVE_SELF: unsigned = native.IN_MOVE_SELF
/** Its file system was unmounted (0x2000). */
export const IN_UNMOUNT: unsigned = native.IN_UNMOUNT
/** Events were lost; wd is -1 (0x4000). */
export const IN_Q_OVERFLOW: unsigned = native.IN_Q_OVERFLOW
/** The watch is gone (0x8000). */
export const IN_IGNORED: unsigned = native.IN_IGNORED
/** Fail with ENOTDIR if it is no directory (0x1000000). */
export const IN_ONLYDIR: unsigned = native.IN_ONLYDIR
/** A symbolic link itself (0x2000000). */
export const IN_DONT_FOLLOW: unsigned = native.IN_DONT_FOLLOW
/** No events of files that have lost their name (0x4000000). */
export const IN_EXCL_UNLINK: unsigned = native.IN_EXCL_UNLINK
/** Fail with EEXIST if it is watched already (0x10000000). */
export const IN_MASK_CREATE: unsigned = native.IN_MASK_CREATE
/** Add to the events that are watched already (0x20000000). */
export const IN_MASK_ADD: unsigned = native.IN_MASK_ADD
/** It happened to a directory (0x40000000). */
export const IN_ISDIR: unsigned = native.IN_ISDIR
/** One event alone (0x80000000). */
export const IN_ONESHOT: unsigned = native.IN_ONESHOT
/** All events that can be watched (0xfff). */
export const IN_ALL_EVENTS: unsigned = native.IN_ALL_EVENTS
