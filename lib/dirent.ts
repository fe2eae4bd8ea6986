/** `<dirent.h>` — reading directories. @module */
import type { const_char_p, int } from './internal/c.ts'
import { callable, pointerTo, textOf } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { object, ret } from './internal/result.ts'
import { struct } from './internal/struct.ts'

export { ino_t, size_t } from './sys/types.ts'

const native = header('dirent.h')

/**
 * `DIR` — an open directory; what C calls a `DIR *` is a reference to one.
 *
 * Opaque: opendir and fdopendir make one, closedir ends it. One that was closed is refused with a RangeError, and one that nobody holds any more is not
 * closed by that, as in C.
 */
export class DIR {
  declare private readonly opaque: never

  constructor() {
    throw new TypeError('DIR is opaque: opendir() and fdopendir() make one')
  }
}

function directory(answer: object | number): DIR | null {
  const found = object(answer)
  return found && Object.setPrototypeOf(found, DIR.prototype)
}

/** `struct dirent` — an entry of a directory. */
export class dirent extends struct<dirent>(native.dirent) {
  /** The number of the file's inode. */
  declare d_ino: number
  /** Where the next entry is: see {@link telldir}. */
  declare d_off: number
  declare d_reclen: number
  /** DT_*; {@link DT_UNKNOWN} where only lstat(2) tells. */
  declare d_type: number
  /** NUL-terminated. */
  declare d_name: Buffer
}

/**
 * `DIR *opendir(const char *name)` — open a directory, to be read from its beginning.
 *
 * @returns the directory, or null with errno set: EACCES, EMFILE, ENFILE, ENOENT, ENOMEM, ENOTDIR.
 * @see `opendir(3)`
 */
export function opendir(name: const_char_p): DIR | null {
  return directory(native.opendir(name))
}

/**
 * `DIR *fdopendir(int fd)` — make a directory to be read of a descriptor that is open on one.
 *
 * The directory owns it from then on: {@link closedir} closes it.
 *
 * @returns the directory, or null with errno set: EBADF, ENOMEM, ENOTDIR.
 * @see `fdopendir(3)`
 */
export function fdopendir(fd: int): DIR | null {
  return directory(native.fdopendir(fd))
}

/**
 * `struct dirent *readdir(DIR *dirp)` — the next entry, in the file system's own order, `.` and `..` included.
 *
 * Each call gives an entry of its own, where C may use the same memory again.
 *
 * @returns the entry; null with errno untouched at the end; or null with errno set: EBADF, ENOENT.
 * @see `readdir(3)`
 */
export function readdir(dirp: DIR | null): dirent | null {
  const bytes = object<Buffer>(native.readdir(dirp, dirp))
  return bytes && new dirent(bytes)
}

/**
 * `int closedir(DIR *dirp)` — close a directory and its descriptor.
 *
 * @returns 0, or -1 with errno set: EBADF. The directory is gone either way.
 * @see `closedir(3)`
 */
export function closedir(dirp: DIR | null): int {
  return ret(native.closedir(dirp, dirp))
}

/**
 * `void rewinddir(DIR *dirp)` — go back to the beginning.
 *
 * @see `rewinddir(3)`
 */
export function rewinddir(dirp: DIR | null): void {
  native.rewinddir(dirp)
}

/**
 * `long telldir(DIR *dirp)` — where the next entry is, for {@link seekdir}.
 *
 * @returns a bigint where a number would not be exact; or -1 with errno set: EBADF.
 * @see `telldir(3)`
 */
export function telldir(dirp: DIR | null): number | bigint {
  const at: number | bigint = native.telldir(dirp, dirp)
  return typeof at === 'bigint' ? at : ret(at)
}

/**
 * `void seekdir(DIR *dirp, long loc)` — read on from where {@link telldir} was called.
 *
 * @see `seekdir(3)`
 */
export function seekdir(dirp: DIR | null, loc: number | bigint): void {
  native.seekdir(dirp, loc)
}

/**
 * `int dirfd(DIR *dirp)` — the descriptor of a directory, which stays the directory's.
 *
 * @returns the descriptor, for openat(2) and its like.
 * @see `dirfd(3)`
 */
export function dirfd(dirp: DIR | null): int {
  return ret(native.dirfd(dirp))
}

/**
 * `int scandir(const char *dirp, struct dirent ***namelist, int (*filter)(const struct dirent *), int (*compar)(const struct dirent **, const struct dirent **))` —
 * all entries of a directory at once.
 *
 * @param namelist - an array of one element, which becomes the array of the entries: `namelist[0]` is C's `namelist`.
 * @param filter - not 0 for the entries to take; null takes all.
 * @param compar - their order, {@link alphasort} as a rule; null leaves them as they come.
 * @returns how many there are, or -1 with errno set: those of {@link opendir} and {@link readdir}.
 * @see `scandir(3)`
 */
export function scandir(
  dirp: const_char_p,
  namelist: dirent[][],
  filter: ((entry: dirent) => int | boolean) | null,
  compar: ((a: dirent, b: dirent) => int) | null,
): int {
  pointerTo('scandir', 'namelist', namelist, false)
  if (filter !== null) callable('scandir', 'filter', filter)
  if (compar !== null) callable('scandir', 'compar', compar)
  textOf('scandir', 'dirp', dirp)
  const open = opendir(dirp)
  if (open === null) return -1
  const entries: dirent[] = []
  let answer: object | number | null
  try {
    while (Buffer.isBuffer((answer = native.readdir(open, open)))) {
      const entry = new dirent(answer)
      if (filter === null || filter(entry)) entries.push(entry)
    }
  } finally {
    closedir(open)
  }
  if (typeof answer === 'number') return ret(answer)
  if (compar !== null) entries.sort(compar)
  namelist[0] = entries
  return entries.length
}

/**
 * `int alphasort(const struct dirent **a, const struct dirent **b)` — the order of names, as strcoll(3) has it.
 *
 * @returns less than, equal to or greater than 0.
 * @see `alphasort(3)`
 */
export function alphasort(a: dirent, b: dirent): int {
  return native.alphasort(a, b)
}

/**
 * `int versionsort(const struct dirent **a, const struct dirent **b)` — the order of names with numbers in them: `a9` before `a10`.
 *
 * @returns less than, equal to or greater than 0.
 * @see `versionsort(3)`
 */
export function versionsort(a: dirent, b: dirent): int {
  return native.versionsort(a, b)
}

/**
 * `int IFTODT(mode_t mode)` — the DT_* of a file's st_mode.
 *
 * @see `readdir(3)`
 */
export function IFTODT(mode: number): int {
  return native.IFTODT(mode)
}

/**
 * `mode_t DTTOIF(int dirtype)` — the S_IF* of a DT_*.
 *
 * @see `readdir(3)`
 */
export function DTTOIF(dirtype: int): int {
  return native.DTTOIF(dirtype)
}

/** The kind is not known: lstat(2) tells. */
export const DT_UNKNOWN: int = native.DT_UNKNOWN
/** A FIFO. */
export const DT_FIFO: int = native.DT_FIFO
/** A character device. */
export const DT_CHR: int = native.DT_CHR
/** A directory. */
export const DT_DIR: int = native.DT_DIR
/** A block device. */
export const DT_BLK: int = native.DT_BLK
/** A regular file. */
export const DT_REG: int = native.DT_REG
/** A symbolic link. */
export const DT_LNK: int = native.DT_LNK
/** A socket. */
export const DT_SOCK: int = native.DT_SOCK
/** What hides a name of a lower layer of a union mount. */
export const DT_WHT: int = native.DT_WHT
