/** `<sys/mman.h>` — memory of the kernel's: shared between processes, or a file's. @module */
import type { const_char_p, const_pointer, int, pointer, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/ret.ts'
import type { mode_t, off_t, size_t } from './types.ts'

const native = header('sys/mman.h')

/** What {@link mmap} returns when it fails: C's `(void *)-1`. */
export const MAP_FAILED: -1 = native.MAP_FAILED

/**
 * `void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)` — map memory, or a file, into the process.
 *
 * With MAP_SHARED a child of fork(2) sees the same bytes, and so does whoever maps the same file. The memory stays until munmap, or until nothing in
 * JavaScript holds it. When somebody shortens a mapped file, touching what was cut off ends the process with SIGBUS, as in C.
 *
 * @param addr - null: the kernel chooses.
 * @param prot - PROT_READ | PROT_WRITE, since nothing keeps JavaScript from reading or writing it.
 * @param flags - MAP_SHARED or MAP_PRIVATE, with others of MAP_*, joined by `|`.
 * @param fd - the file; -1 with MAP_ANONYMOUS.
 * @param offset - where in the file: a multiple of the page size.
 * @returns the memory, for `new Int32Array(p.buffer)` and the like, or {@link MAP_FAILED} with errno set: EACCES, EAGAIN, EBADF, EINVAL, ENFILE,
 * ENODEV, ENOMEM, EOVERFLOW, EPERM, ETXTBSY.
 * @throws RangeError when the file ends before the mapping, or for a mapping that cannot be both read and written.
 * @see mmap(2)
 */
export function mmap(
  addr: null,
  length: size_t,
  prot: int,
  flags: int,
  fd: int,
  offset: off_t,
): Buffer | typeof MAP_FAILED {
  const result = native.mmap(addr, length, prot, flags, fd, offset)
  return typeof result === 'number' ? (ret(result) as -1) : result
}

/**
 * `int munmap(void *addr, size_t length)` — give a mapping back. Its ArrayBuffer is detached: all views of it are empty from then on.
 *
 * @param addr - what {@link mmap} returned, or another view that begins there.
 * @param length - that of the whole mapping.
 * @returns 0, or -1 with errno set: EINVAL.
 * @throws RangeError for memory that is no mapping, and for a part of one.
 * @see munmap(2)
 */
export function munmap(addr: pointer, length: size_t): int {
  return ret(native.munmap(addr, length))
}

/**
 * `int msync(void *addr, size_t length, int flags)` — write what was changed in a mapped file back to it.
 *
 * @param addr - begins at a page.
 * @param flags - MS_SYNC or MS_ASYNC, with MS_INVALIDATE, joined by `|`.
 * @returns 0, or -1 with errno set: EBUSY, EINVAL, ENOMEM.
 * @see msync(2)
 */
export function msync(addr: pointer, length: size_t, flags: int): int {
  return ret(native.msync(addr, length, flags))
}

/**
 * `int mlock(const void *addr, size_t length)` — keep memory from being swapped out.
 *
 * @returns 0, or -1 with errno set: EAGAIN, EINVAL, ENOMEM, EPERM.
 * @see mlock(2)
 */
export function mlock(addr: const_pointer, length: size_t): int {
  return ret(native.mlock(addr, length))
}

/**
 * `int munlock(const void *addr, size_t length)` — undo mlock.
 *
 * @returns 0, or -1 with errno set: EINVAL, ENOMEM.
 * @see munlock(2)
 */
export function munlock(addr: const_pointer, length: size_t): int {
  return ret(native.munlock(addr, length))
}

/**
 * `int memfd_create(const char *name, unsigned int flags)` — make a file that lies only in memory and has no path.
 *
 * @param name - for /proc alone.
 * @param flags - MFD_*, joined by `|`.
 * @returns a descriptor of an empty file, or -1 with errno set: EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, EPERM.
 * @see memfd_create(2)
 */
export function memfd_create(name: const_char_p, flags: unsigned): int {
  return ret(native.memfd_create(name, flags))
}

/**
 * `int shm_open(const char *name, int oflag, mode_t mode)` — open or make shared memory that other processes find by its name.
 *
 * New memory is empty: ftruncate(2) gives it its size.
 *
 * @param name - `/` and a name without another slash.
 * @param oflag - O_RDWR or O_RDONLY, with O_CREAT, O_EXCL, O_TRUNC.
 * @param mode - the permissions of new memory.
 * @returns a descriptor, or -1 with errno set: EACCES, EEXIST, EINVAL, EMFILE, ENAMETOOLONG, ENFILE, ENOENT.
 * @see shm_open(3)
 */
export function shm_open(name: const_char_p, oflag: int, mode: mode_t): int {
  return ret(native.shm_open(name, oflag, mode))
}

/**
 * `int shm_unlink(const char *name)` — take the name away; the memory goes with the last that has it open or mapped.
 *
 * @returns 0, or -1 with errno set: EACCES, ENAMETOOLONG, ENOENT.
 * @see shm_unlink(3)
 */
export function shm_unlink(name: const_char_p): int {
  return ret(native.shm_unlink(name))
}

export const PROT_NONE: int = native.PROT_NONE
export const PROT_READ: int = native.PROT_READ
export const PROT_WRITE: int = native.PROT_WRITE
export const PROT_EXEC: int = native.PROT_EXEC
export const MAP_SHARED: int = native.MAP_SHARED
export const MAP_PRIVATE: int = native.MAP_PRIVATE
export const MAP_SHARED_VALIDATE: int = native.MAP_SHARED_VALIDATE
export const MAP_ANONYMOUS: int = native.MAP_ANONYMOUS
export const MAP_ANON: int = native.MAP_ANON
export const MAP_FIXED: int = native.MAP_FIXED
export const MAP_FIXED_NOREPLACE: int = native.MAP_FIXED_NOREPLACE
export const MAP_LOCKED: int = native.MAP_LOCKED
export const MAP_NORESERVE: int = native.MAP_NORESERVE
export const MAP_POPULATE: int = native.MAP_POPULATE
export const MAP_HUGETLB: int = native.MAP_HUGETLB
export const MS_ASYNC: int = native.MS_ASYNC
export const MS_SYNC: int = native.MS_SYNC
export const MS_INVALIDATE: int = native.MS_INVALIDATE
export const MFD_CLOEXEC: int = native.MFD_CLOEXEC
export const MFD_ALLOW_SEALING: int = native.MFD_ALLOW_SEALING
export const MFD_HUGETLB: int = native.MFD_HUGETLB
