/** `<sys/inotify.h>` — hear of what happens to files. @module */
import { bits } from '../internal/bits.ts'
import type { const_char_p, int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/ret.ts'
import { struct } from '../internal/struct.ts'

const native = header('sys/inotify.h')

/** `struct inotify_event` — one event in what a read gave; the next one is `sizeof(inotify_event) + len` bytes further on. */
export class inotify_event extends struct(native.inotify_event) {
  /** Which watch. */
  declare wd: int
  /** IN_*. */
  declare mask: unsigned
  /** The same for the two halves of a rename. */
  declare cookie: unsigned
  /** Bytes of `name`, the NULs that fill it up included; 0 where the event is about the watched file itself. */
  declare len: unsigned

  /** `char name[]` — the name within the watched directory, behind the struct in the same memory. */
  get name(): Buffer {
    return Buffer.from(this.buffer as ArrayBuffer, this.byteOffset + this.byteLength, this.len)
  }
}

/**
 * `int inotify_init(void)` — make a queue of events.
 *
 * @returns a descriptor, or -1 with errno set: EMFILE, ENFILE, ENOMEM.
 * @see inotify_init(2)
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
 * @see inotify_init1(2)
 */
export function inotify_init1(flags: int): int {
  return ret(native.inotify_init1(flags))
}

/**
 * `int inotify_add_watch(int fd, const char *pathname, uint32_t mask)` — watch a file or a directory, or change what is watched for.
 *
 * @param mask - IN_*, joined by `|`.
 * @returns the watch, or -1 with errno set: EACCES, EBADF, EEXIST, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR.
 * @see inotify_add_watch(2)
 */
export function inotify_add_watch(fd: int, pathname: const_char_p, mask: unsigned): int {
  return ret(native.inotify_add_watch(fd, pathname, bits(mask)))
}

/**
 * `int inotify_rm_watch(int fd, int wd)` — watch no longer; the last event of the watch is IN_IGNORED.
 *
 * @returns 0, or -1 with errno set: EBADF, EINVAL.
 * @see inotify_rm_watch(2)
 */
export function inotify_rm_watch(fd: int, wd: int): int {
  return ret(native.inotify_rm_watch(fd, wd))
}

export const IN_CLOEXEC: int = native.IN_CLOEXEC
export const IN_NONBLOCK: int = native.IN_NONBLOCK
export const IN_ACCESS: unsigned = native.IN_ACCESS
export const IN_MODIFY: unsigned = native.IN_MODIFY
export const IN_ATTRIB: unsigned = native.IN_ATTRIB
export const IN_CLOSE_WRITE: unsigned = native.IN_CLOSE_WRITE
export const IN_CLOSE_NOWRITE: unsigned = native.IN_CLOSE_NOWRITE
export const IN_CLOSE: unsigned = native.IN_CLOSE
export const IN_OPEN: unsigned = native.IN_OPEN
export const IN_MOVED_FROM: unsigned = native.IN_MOVED_FROM
export const IN_MOVED_TO: unsigned = native.IN_MOVED_TO
export const IN_MOVE: unsigned = native.IN_MOVE
export const IN_CREATE: unsigned = native.IN_CREATE
export const IN_DELETE: unsigned = native.IN_DELETE
export const IN_DELETE_SELF: unsigned = native.IN_DELETE_SELF
export const IN_MOVE_SELF: unsigned = native.IN_MOVE_SELF
export const IN_UNMOUNT: unsigned = native.IN_UNMOUNT
export const IN_Q_OVERFLOW: unsigned = native.IN_Q_OVERFLOW
export const IN_IGNORED: unsigned = native.IN_IGNORED
export const IN_ONLYDIR: unsigned = native.IN_ONLYDIR
export const IN_DONT_FOLLOW: unsigned = native.IN_DONT_FOLLOW
export const IN_EXCL_UNLINK: unsigned = native.IN_EXCL_UNLINK
export const IN_MASK_CREATE: unsigned = native.IN_MASK_CREATE
export const IN_MASK_ADD: unsigned = native.IN_MASK_ADD
export const IN_ISDIR: unsigned = native.IN_ISDIR
export const IN_ONESHOT: unsigned = native.IN_ONESHOT
export const IN_ALL_EVENTS: unsigned = native.IN_ALL_EVENTS
