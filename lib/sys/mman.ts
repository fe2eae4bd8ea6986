/** `<sys/mman.h>` — memory of the kernel's: shared between processes, or a file's. @module */
import { memory } from '../internal/array.ts'
import type { const_char_p, const_pointer, int, pointer, unsigned } from '../internal/c.ts'
import { mapped, takeBack } from '../internal/mapped.ts'
import { header } from '../internal/native.ts'
import { object, ret } from '../internal/result.ts'
import type { mode_t, off_t, size_t } from './types.ts'

export { mode_t, off_t, size_t } from './types.ts'

const native = header('sys/mman.h')

/** What {@link mmap} returns when it fails: C's `(void *)-1`. */
export const MAP_FAILED: -1 = native.MAP_FAILED

/**
 * `void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)` — map memory, or a file, into the process.
 *
 * With MAP_SHARED a child of fork(2) sees the same bytes, and so does whoever maps the same file. The memory stays until munmap, or until nothing in
 * JavaScript holds it. Where its file does not go on, because somebody has shortened it, its file system is full or its disk fails, touching it is
 * SIGBUS in C and the end of the process; here that page becomes one of zeroes which belongs to the process alone. Only under SIG_IGN for SIGBUS it is
 * the end here too.
 *
 * @param addr - null: the kernel chooses.
 * @param prot - PROT_READ | PROT_WRITE; or PROT_READ: what others write to the file is seen, and what is written here, SIGSEGV in C, stays with the
 * process, as in a private mapping.
 * @param flags - MAP_SHARED or MAP_PRIVATE, with others of MAP_*, joined by `|`.
 * @param fd - the file; -1 with MAP_ANONYMOUS.
 * @param offset - where in the file: a multiple of the page size.
 * @returns the memory, for `new Int32Array(p.buffer)` and the like, or {@link MAP_FAILED} with errno set: EACCES, EAGAIN, EBADF, EINVAL, ENFILE,
 * ENODEV, ENOMEM, EOVERFLOW, EPERM, ETXTBSY.
 * @throws RangeError when the file ends before the mapping, or for a mapping that cannot be read.
 * @see `mmap(2)`
 */
export function mmap(
  addr: null,
  length: size_t,
  prot: int,
  flags: int,
  fd: int,
  offset: off_t,
): Buffer | typeof MAP_FAILED {
  const found = object<Buffer>(native.mmap(addr, length, prot, flags, fd, offset))
  return found === null ? MAP_FAILED : mapped(found)
}

/**
 * `int munmap(void *addr, size_t length)` — give a mapping back. Its ArrayBuffer is detached: all views of it are empty from then on.
 *
 * @param addr - what {@link mmap} returned, or another view that begins there.
 * @param length - that of the whole mapping.
 * @returns 0, or -1 with errno set: EINVAL.
 * @throws RangeError for memory that is no mapping, and for a part of one.
 * @see `munmap(2)`
 */
export function munmap(addr: pointer, length: size_t): int {
  return ret(takeBack(addr, () => native.munmap(memory(addr), length)))
}

/**
 * `int msync(void *addr, size_t length, int flags)` — write what was changed in a mapped file back to it.
 *
 * @param addr - begins at a page.
 * @param flags - MS_SYNC or MS_ASYNC, with MS_INVALIDATE, joined by `|`.
 * @returns 0, or -1 with errno set: EBUSY, EINVAL, ENOMEM.
 * @see `msync(2)`
 */
export function msync(addr: pointer, length: size_t, flags: int): int {
  return ret(native.msync(addr, length, flags))
}

/**
 * `int mlock(const void *addr, size_t length)` — keep memory from being swapped out.
 *
 * @returns 0, or -1 with errno set: EAGAIN, EINVAL, ENOMEM, EPERM.
 * @see `mlock(2)`
 */
export function mlock(addr: const_pointer, length: size_t): int {
  return ret(native.mlock(addr, length))
}

/**
 * `int munlock(const void *addr, size_t length)` — undo mlock.
 *
 * @returns 0, or -1 with errno set: EINVAL, ENOMEM.
 * @see `munlock(2)`
 */
export function munlock(addr: const_pointer, length: size_t): int {
  return ret(native.munlock(addr, length))
}

/**
 * `int mlock2(const void *addr, size_t length, unsigned int flags)` — mlock, as the flags say.
 *
 * @param flags - 0 or {@link MLOCK_ONFAULT}.
 * @returns 0, or -1 with errno set: EAGAIN, EINVAL, ENOMEM, EPERM.
 * @see `mlock2(2)`
 */
export function mlock2(addr: const_pointer, length: size_t, flags: unsigned): int {
  return ret(native.mlock2(addr, length, flags))
}

/**
 * `int mlockall(int flags)` — keep all of the process's memory from being swapped out.
 *
 * Node's own as well, which reserves far more than it uses: {@link MCL_ONFAULT} locks only what is used. Under {@link MCL_FUTURE} memory that goes beyond
 * RLIMIT_MEMLOCK cannot be had any more, by Node neither.
 *
 * @param flags - {@link MCL_CURRENT}, {@link MCL_FUTURE}, with {@link MCL_ONFAULT}, joined by `|`.
 * @returns 0, or -1 with errno set: EAGAIN, EINVAL, ENOMEM, EPERM.
 * @see `mlockall(2)`
 */
export function mlockall(flags: int): int {
  return ret(native.mlockall(flags))
}

/**
 * `int munlockall(void)` — undo {@link mlockall} and {@link mlock}.
 *
 * @returns 0, or -1 with errno set: EPERM.
 * @see `munlockall(2)`
 */
export function munlockall(): int {
  return ret(native.munlockall())
}

/**
 * `int mprotect(void *addr, size_t len, int prot)` — set what may be done with mapped memory.
 *
 * @param addr - begins at a page of a mapping.
 * @param prot - PROT_READ | PROT_WRITE, with PROT_EXEC: nothing keeps JavaScript from touching the memory.
 * @returns 0, or -1 with errno set: EACCES, EINVAL, ENOMEM.
 * @throws RangeError for less than that, for memory that mmap did not give, and for what was mapped without PROT_WRITE.
 * @see `mprotect(2)`
 */
export function mprotect(addr: pointer, len: size_t, prot: int): int {
  return ret(native.mprotect(addr, len, prot))
}

/**
 * `int madvise(void *addr, size_t length, int advice)` — tell the kernel how mapped memory will be used.
 *
 * @param addr - begins at a page of a mapping.
 * @param advice - MADV_*.
 * @returns 0, or -1 with errno set: EACCES, EAGAIN, EBADF, EINVAL, EIO, ENOMEM, EPERM.
 * @throws RangeError for memory that mmap did not give, and for an advice after which it could not be touched.
 * @see `madvise(2)`
 */
export function madvise(addr: pointer, length: size_t, advice: int): int {
  return ret(native.madvise(addr, length, advice))
}

/**
 * `int posix_madvise(void *addr, size_t len, int advice)` — say how mapped memory will be used, without a change of what it holds.
 *
 * @param addr - begins at a page of a mapping.
 * @param advice - POSIX_MADV_*.
 * @returns 0, or an error number: EINVAL, ENOMEM. errno is not touched.
 * @throws RangeError for memory that mmap did not give, and for an advice after which it could not be touched.
 * @see `posix_madvise(3)`
 */
export function posix_madvise(addr: pointer, len: size_t, advice: int): int {
  return native.posix_madvise(addr, len, advice)
}

/**
 * `int mincore(void *addr, size_t length, unsigned char *vec)` — which pages are in memory.
 *
 * @param addr - begins at a page.
 * @param vec - gets a byte for each page, whose lowest bit says so.
 * @returns 0, or -1 with errno set: EAGAIN, EFAULT, EINVAL, ENOMEM.
 * @see `mincore(2)`
 */
export function mincore(addr: pointer, length: size_t, vec: pointer): int {
  return ret(native.mincore(addr, length, vec))
}

/**
 * `int memfd_create(const char *name, unsigned int flags)` — make a file that lies only in memory and has no path.
 *
 * @param name - for /proc alone.
 * @param flags - MFD_*, joined by `|`.
 * @returns a descriptor of an empty file, or -1 with errno set: EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, EPERM.
 * @see `memfd_create(2)`
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
 * @see `shm_open(3)`
 */
export function shm_open(name: const_char_p, oflag: int, mode: mode_t): int {
  return ret(native.shm_open(name, oflag, mode))
}

/**
 * `int shm_unlink(const char *name)` — take the name away; the memory goes with the last that has it open or mapped.
 *
 * @returns 0, or -1 with errno set: EACCES, ENAMETOOLONG, ENOENT.
 * @see `shm_unlink(3)`
 */
export function shm_unlink(name: const_char_p): int {
  return ret(native.shm_unlink(name))
}

/** The pages cannot be touched (0). */
export const PROT_NONE: int = native.PROT_NONE
/** The pages can be read (1). */
export const PROT_READ: int = native.PROT_READ
/** The pages can be written (2). */
export const PROT_WRITE: int = native.PROT_WRITE
/** The pages can be executed (4). */
export const PROT_EXEC: int = native.PROT_EXEC
/** Others see what is written, and the file gets it (1). */
export const MAP_SHARED: int = native.MAP_SHARED
/** What is written stays with this process (2). */
export const MAP_PRIVATE: int = native.MAP_PRIVATE
/** {@link MAP_SHARED} that fails with EOPNOTSUPP for unknown flags (3). */
export const MAP_SHARED_VALIDATE: int = native.MAP_SHARED_VALIDATE
/** No file: zeros. */
export const MAP_ANONYMOUS: int = native.MAP_ANONYMOUS
/** Another name for {@link MAP_ANONYMOUS}. */
export const MAP_ANON: int = native.MAP_ANON
/** At exactly this address, in place of what is there. */
export const MAP_FIXED: int = native.MAP_FIXED
/** At exactly this address, or EEXIST. */
export const MAP_FIXED_NOREPLACE: int = native.MAP_FIXED_NOREPLACE
/** Keep the pages in memory, as mlock does. */
export const MAP_LOCKED: int = native.MAP_LOCKED
/** Reserve no swap space. */
export const MAP_NORESERVE: int = native.MAP_NORESERVE
/** Read the pages in at once. */
export const MAP_POPULATE: int = native.MAP_POPULATE
/** Huge pages. */
export const MAP_HUGETLB: int = native.MAP_HUGETLB
/** Write it some time (1). */
export const MS_ASYNC: int = native.MS_ASYNC
/** Write it and wait (4). */
export const MS_SYNC: int = native.MS_SYNC
/** Other mappings of the file see it (2). */
export const MS_INVALIDATE: int = native.MS_INVALIDATE
/** Close it at exec (1). */
export const MFD_CLOEXEC: int = native.MFD_CLOEXEC
/** fcntl can seal it (2). */
export const MFD_ALLOW_SEALING: int = native.MFD_ALLOW_SEALING
/** Huge pages (4). */
export const MFD_HUGETLB: int = native.MFD_HUGETLB
/** mlockall: the pages that there are now (1). */
export const MCL_CURRENT: int = native.MCL_CURRENT
/** mlockall: the pages that there will be (2). */
export const MCL_FUTURE: int = native.MCL_FUTURE
/** mlockall: each page when it is first touched (4). */
export const MCL_ONFAULT: int = native.MCL_ONFAULT
/** mlock2: each page when it is first touched (1). */
export const MLOCK_ONFAULT: int = native.MLOCK_ONFAULT
/** Nothing in particular (0). */
export const POSIX_MADV_NORMAL: int = native.POSIX_MADV_NORMAL
/** Pages come in any order (1). */
export const POSIX_MADV_RANDOM: int = native.POSIX_MADV_RANDOM
/** Pages come one after the other (2). */
export const POSIX_MADV_SEQUENTIAL: int = native.POSIX_MADV_SEQUENTIAL
/** The pages are needed soon (3). */
export const POSIX_MADV_WILLNEED: int = native.POSIX_MADV_WILLNEED
/** The pages are not needed soon; glibc does nothing about it (4). */
export const POSIX_MADV_DONTNEED: int = native.POSIX_MADV_DONTNEED
/** Nothing special (0). */
export const MADV_NORMAL: int = native.MADV_NORMAL
/** It will be read here and there (1). */
export const MADV_RANDOM: int = native.MADV_RANDOM
/** It will be read from the beginning to the end (2). */
export const MADV_SEQUENTIAL: int = native.MADV_SEQUENTIAL
/** It will be read soon (3). */
export const MADV_WILLNEED: int = native.MADV_WILLNEED
/** Drop the pages: a file's content comes back, of other memory zeroes (4). */
export const MADV_DONTNEED: int = native.MADV_DONTNEED
/** Drop the pages when memory is short, unless they are written first (8). */
export const MADV_FREE: int = native.MADV_FREE
/** Drop the pages and what is behind them: a hole in the file (9). */
export const MADV_REMOVE: int = native.MADV_REMOVE
/** A child does not have it (10); refused, since JavaScript in the child could touch it. */
export const MADV_DONTFORK: int = native.MADV_DONTFORK
/** A child has it (11). */
export const MADV_DOFORK: int = native.MADV_DOFORK
/** Pages that are alike may become one (12). */
export const MADV_MERGEABLE: int = native.MADV_MERGEABLE
/** They may not (13). */
export const MADV_UNMERGEABLE: int = native.MADV_UNMERGEABLE
/** Huge pages are worth while (14). */
export const MADV_HUGEPAGE: int = native.MADV_HUGEPAGE
/** They are not (15). */
export const MADV_NOHUGEPAGE: int = native.MADV_NOHUGEPAGE
/** Leave it out of a core dump (16). */
export const MADV_DONTDUMP: int = native.MADV_DONTDUMP
/** Do not (17). */
export const MADV_DODUMP: int = native.MADV_DODUMP
/** A child has zeroes there (18). */
export const MADV_WIPEONFORK: int = native.MADV_WIPEONFORK
/** A child has what is there (19). */
export const MADV_KEEPONFORK: int = native.MADV_KEEPONFORK
/** It is not needed soon (20). */
export const MADV_COLD: int = native.MADV_COLD
/** Write it out now (21). */
export const MADV_PAGEOUT: int = native.MADV_PAGEOUT
