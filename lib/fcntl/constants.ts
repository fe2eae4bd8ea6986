/** The constants of `<fcntl.h>`. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('fcntl.h')

// How to open, and the status of an open file
/** The bits of the three above. */
export const O_ACCMODE: int = native.O_ACCMODE
/** Every write goes to the end. */
export const O_APPEND: int = native.O_APPEND
/** Send a signal, SIGIO, when input or output becomes possible. */
export const O_ASYNC: int = native.O_ASYNC
/** Close it at exec. */
export const O_CLOEXEC: int = native.O_CLOEXEC
/** Make the file if there is none: needs a mode. */
export const O_CREAT: int = native.O_CREAT
/** Past the page cache; on a pipe: packets. */
export const O_DIRECT: int = native.O_DIRECT
/** Fail with ENOTDIR if it is no directory. */
export const O_DIRECTORY: int = native.O_DIRECTORY
/** A write returns when the data is on the disk. */
export const O_DSYNC: int = native.O_DSYNC
/** With O_CREAT: fail with EEXIST if it is there. */
export const O_EXCL: int = native.O_EXCL
/** Another name for {@link O_SYNC}. */
export const O_FSYNC: int = native.O_FSYNC
/** The file may be larger than 2 GiB: 0 where it always may. */
export const O_LARGEFILE: int = native.O_LARGEFILE
/** Another name for {@link O_NONBLOCK}. */
export const O_NDELAY: int = native.O_NDELAY
/** Leave the time of last access alone. */
export const O_NOATIME: int = native.O_NOATIME
/** A terminal does not become the controlling one. */
export const O_NOCTTY: int = native.O_NOCTTY
/** Fail with ELOOP if the last name is a symbolic link. */
export const O_NOFOLLOW: int = native.O_NOFOLLOW
/** Fail with EAGAIN rather than wait. */
export const O_NONBLOCK: int = native.O_NONBLOCK
/** Only a place in the tree, neither read nor written. */
export const O_PATH: int = native.O_PATH
/** Read. */
export const O_RDONLY: int = native.O_RDONLY
/** Read and write. */
export const O_RDWR: int = native.O_RDWR
/** A read waits for writes as {@link O_SYNC} does: on Linux the same flag. */
export const O_RSYNC: int = native.O_RSYNC
/** A write returns when data and metadata are on the disk. */
export const O_SYNC: int = native.O_SYNC
/** A file without a name in this directory: needs a mode. */
export const O_TMPFILE: int = native.O_TMPFILE
/** Empty it. */
export const O_TRUNC: int = native.O_TRUNC
/** Write. */
export const O_WRONLY: int = native.O_WRONLY

// BSD’s names for status flags
/** Another name for {@link O_APPEND}. */
export const FAPPEND: int = native.FAPPEND
/** Another name for {@link O_FSYNC}. */
export const FFSYNC: int = native.FFSYNC
/** Another name for {@link O_ASYNC}. */
export const FASYNC: int = native.FASYNC
/** Another name for {@link O_NONBLOCK}. */
export const FNONBLOCK: int = native.FNONBLOCK
/** Another name for {@link O_NDELAY}. */
export const FNDELAY: int = native.FNDELAY

// Of a descriptor
/** Closed at exec. */
export const FD_CLOEXEC: int = native.FD_CLOEXEC

// What fcntl can do, and kinds of locks, leases and seals
/** Forbid kinds of change to a memfd for ever: F_SEAL_*. */
export const F_ADD_SEALS: int = native.F_ADD_SEALS
/** The lowest unused descriptor not below the argument. */
export const F_DUPFD: int = native.F_DUPFD
/** F_DUPFD with FD_CLOEXEC. */
export const F_DUPFD_CLOEXEC: int = native.F_DUPFD_CLOEXEC
/** An exclusive lock, in the kernel's old flock: use {@link F_WRLCK}. */
export const F_EXLCK: int = native.F_EXLCK
/** Descriptor flags. */
export const F_GETFD: int = native.F_GETFD
/** Access mode and status flags. */
export const F_GETFL: int = native.F_GETFL
/** The lease held: F_RDLCK, F_WRLCK or F_UNLCK. */
export const F_GETLEASE: int = native.F_GETLEASE
/** Which lock is in the way of this struct flock; l_type becomes F_UNLCK if none is. */
export const F_GETLK: int = native.F_GETLK
/** Another name for {@link F_GETLK}. */
export const F_GETLK64: int = native.F_GETLK64
/** Who gets SIGIO and SIGURG: a process’s id, or a group’s as a negative number. */
export const F_GETOWN: int = native.F_GETOWN
/** F_GETOWN into a struct f_owner_ex. */
export const F_GETOWN_EX: int = native.F_GETOWN_EX
/** Bytes that a pipe holds. */
export const F_GETPIPE_SZ: int = native.F_GETPIPE_SZ
/** The signal instead of SIGIO; 0: SIGIO. */
export const F_GETSIG: int = native.F_GETSIG
/** The same for this open file. */
export const F_GET_FILE_RW_HINT: int = native.F_GET_FILE_RW_HINT
/** How long data of this inode is expected to live: RWH_*, into a BigUint64Array. */
export const F_GET_RW_HINT: int = native.F_GET_RW_HINT
/** The seals of a memfd. */
export const F_GET_SEALS: int = native.F_GET_SEALS
/** Get a signal when a directory changes: DN_*. */
export const F_NOTIFY: int = native.F_NOTIFY
/** F_GETLK for a lock of the open file. */
export const F_OFD_GETLK: int = native.F_OFD_GETLK
/** F_SETLK for a lock that belongs to the open file, not to the process. l_pid must be 0. */
export const F_OFD_SETLK: int = native.F_OFD_SETLK
/** F_OFD_SETLK that waits. */
export const F_OFD_SETLKW: int = native.F_OFD_SETLKW
/** A lock shared with other readers. */
export const F_RDLCK: int = native.F_RDLCK
/** It cannot be written any more, except through mappings that are there (0x10). */
export const F_SEAL_FUTURE_WRITE: int = native.F_SEAL_FUTURE_WRITE
/** It cannot become larger (0x4). */
export const F_SEAL_GROW: int = native.F_SEAL_GROW
/** No more seals can be added (0x1). */
export const F_SEAL_SEAL: int = native.F_SEAL_SEAL
/** It cannot become smaller (0x2). */
export const F_SEAL_SHRINK: int = native.F_SEAL_SHRINK
/** It cannot be written (0x8). */
export const F_SEAL_WRITE: int = native.F_SEAL_WRITE
/** Descriptor flags: FD_CLOEXEC or 0. */
export const F_SETFD: int = native.F_SETFD
/** Status flags: O_APPEND, O_ASYNC, O_DIRECT, O_NOATIME, O_NONBLOCK. */
export const F_SETFL: int = native.F_SETFL
/** Take a lease, or end it by F_UNLCK: a SIGIO comes when another process opens the file. */
export const F_SETLEASE: int = native.F_SETLEASE
/** Take or drop a lock; EACCES or EAGAIN if another one is in the way. */
export const F_SETLK: int = native.F_SETLK
/** Another name for {@link F_SETLK}. */
export const F_SETLK64: int = native.F_SETLK64
/** F_SETLK that waits. */
export const F_SETLKW: int = native.F_SETLKW
/** Another name for {@link F_SETLKW}. */
export const F_SETLKW64: int = native.F_SETLKW64
/** Send SIGIO and SIGURG to a process, or to a group given as a negative number. */
export const F_SETOWN: int = native.F_SETOWN
/** F_SETOWN from a struct f_owner_ex. */
export const F_SETOWN_EX: int = native.F_SETOWN_EX
/** Set how many bytes a pipe holds; returns how many it holds now. */
export const F_SETPIPE_SZ: int = native.F_SETPIPE_SZ
/** The signal instead of SIGIO, which then brings a siginfo_t. */
export const F_SETSIG: int = native.F_SETSIG
/** Set that. */
export const F_SET_FILE_RW_HINT: int = native.F_SET_FILE_RW_HINT
/** Set that. */
export const F_SET_RW_HINT: int = native.F_SET_RW_HINT
/** A shared lock, in the kernel's old flock: use {@link F_RDLCK}. */
export const F_SHLCK: int = native.F_SHLCK
/** No lock. */
export const F_UNLCK: int = native.F_UNLCK
/** A lock of one’s own. */
export const F_WRLCK: int = native.F_WRLCK

// flock
/** Exclusive. */
export const LOCK_EX: int = native.LOCK_EX
/** A mandatory lock that depends on how the file is open; no longer in Linux. */
export const LOCK_MAND: int = native.LOCK_MAND
/** With one of the others: fail with EWOULDBLOCK rather than wait. */
export const LOCK_NB: int = native.LOCK_NB
/** With {@link LOCK_MAND}: others may read. */
export const LOCK_READ: int = native.LOCK_READ
/** With {@link LOCK_MAND}: others may read and write. */
export const LOCK_RW: int = native.LOCK_RW
/** Shared. */
export const LOCK_SH: int = native.LOCK_SH
/** Give it back. */
export const LOCK_UN: int = native.LOCK_UN
/** With {@link LOCK_MAND}: others may write. */
export const LOCK_WRITE: int = native.LOCK_WRITE

// F_NOTIFY
/** A file in the directory was read (0x1). */
export const DN_ACCESS: int = native.DN_ACCESS
/** A file's owner, permissions or times changed (0x20). */
export const DN_ATTRIB: int = native.DN_ATTRIB
/** A file was made (0x4). */
export const DN_CREATE: int = native.DN_CREATE
/** A file was deleted (0x8). */
export const DN_DELETE: int = native.DN_DELETE
/** A file was written or truncated (0x2). */
export const DN_MODIFY: int = native.DN_MODIFY
/** Again and again, not only once. */
export const DN_MULTISHOT: int = native.DN_MULTISHOT
/** A file was renamed within the directory (0x10). */
export const DN_RENAME: int = native.DN_RENAME

// Calls whose paths start at a directory
/** The effective ids. */
export const AT_EACCESS: int = native.AT_EACCESS
/** An empty path is the descriptor itself. */
export const AT_EMPTY_PATH: int = native.AT_EMPTY_PATH
/** In place of a directory’s descriptor: the working directory. */
export const AT_FDCWD: int = native.AT_FDCWD
/** Do not mount what would be mounted at the last name of the path (0x800). */
export const AT_NO_AUTOMOUNT: int = native.AT_NO_AUTOMOUNT
/** What is mounted below as well (0x8000). */
export const AT_RECURSIVE: int = native.AT_RECURSIVE
/** unlinkat is rmdir. */
export const AT_REMOVEDIR: int = native.AT_REMOVEDIR
/** statx: what is cached will do (0x4000). */
export const AT_STATX_DONT_SYNC: int = native.AT_STATX_DONT_SYNC
/** statx: ask a network file system's server (0x2000). */
export const AT_STATX_FORCE_SYNC: int = native.AT_STATX_FORCE_SYNC
/** statx: as stat does (0x0). */
export const AT_STATX_SYNC_AS_STAT: int = native.AT_STATX_SYNC_AS_STAT
/** The bits of {@link AT_STATX_FORCE_SYNC} and {@link AT_STATX_DONT_SYNC} (0x6000). */
export const AT_STATX_SYNC_TYPE: int = native.AT_STATX_SYNC_TYPE
/** What a symbolic link points to. */
export const AT_SYMLINK_FOLLOW: int = native.AT_SYMLINK_FOLLOW
/** A symbolic link itself. */
export const AT_SYMLINK_NOFOLLOW: int = native.AT_SYMLINK_NOFOLLOW

// posix_fadvise
/** The data will not be needed soon: the cache may drop it. */
export const POSIX_FADV_DONTNEED: int = native.POSIX_FADV_DONTNEED
/** The data will be needed once. */
export const POSIX_FADV_NOREUSE: int = native.POSIX_FADV_NOREUSE
/** No advice. */
export const POSIX_FADV_NORMAL: int = native.POSIX_FADV_NORMAL
/** It will be read in no order: do not read ahead. */
export const POSIX_FADV_RANDOM: int = native.POSIX_FADV_RANDOM
/** It will be read from front to back: read ahead. */
export const POSIX_FADV_SEQUENTIAL: int = native.POSIX_FADV_SEQUENTIAL
/** The data will be needed soon: read it into the cache. */
export const POSIX_FADV_WILLNEED: int = native.POSIX_FADV_WILLNEED

// fallocate
/** Take the range out; what follows moves down (0x8). */
export const FALLOC_FL_COLLAPSE_RANGE: int = native.FALLOC_FL_COLLAPSE_RANGE
/** Put a hole in; what follows moves up (0x20). */
export const FALLOC_FL_INSERT_RANGE: int = native.FALLOC_FL_INSERT_RANGE
/** The file's size stays (0x1). */
export const FALLOC_FL_KEEP_SIZE: int = native.FALLOC_FL_KEEP_SIZE
/** Reserved: blocks would keep what was in them (0x4). */
export const FALLOC_FL_NO_HIDE_STALE: int = native.FALLOC_FL_NO_HIDE_STALE
/** Free the range, which reads as zeros; with {@link FALLOC_FL_KEEP_SIZE} (0x2). */
export const FALLOC_FL_PUNCH_HOLE: int = native.FALLOC_FL_PUNCH_HOLE
/** Give the file blocks of its own where it shares them (0x40). */
export const FALLOC_FL_UNSHARE_RANGE: int = native.FALLOC_FL_UNSHARE_RANGE
/** Make the range zeros (0x10). */
export const FALLOC_FL_ZERO_RANGE: int = native.FALLOC_FL_ZERO_RANGE

// splice, tee, vmsplice
/** vmsplice: the pages are the kernel's from now on (0x8). */
export const SPLICE_F_GIFT: int = native.SPLICE_F_GIFT
/** More data will follow: wait with a small segment (0x4). */
export const SPLICE_F_MORE: int = native.SPLICE_F_MORE
/** Move pages rather than copy them: a hint (0x1). */
export const SPLICE_F_MOVE: int = native.SPLICE_F_MOVE
/** Do not wait for the pipe (0x2). */
export const SPLICE_F_NONBLOCK: int = native.SPLICE_F_NONBLOCK

// sync_file_range
/** Wait until what is being written is written (0x4). */
export const SYNC_FILE_RANGE_WAIT_AFTER: int = native.SYNC_FILE_RANGE_WAIT_AFTER
/** First wait for what is being written already (0x1). */
export const SYNC_FILE_RANGE_WAIT_BEFORE: int = native.SYNC_FILE_RANGE_WAIT_BEFORE
/** Start to write the changed pages (0x2). */
export const SYNC_FILE_RANGE_WRITE: int = native.SYNC_FILE_RANGE_WRITE
/** All three (0x7). */
export const SYNC_FILE_RANGE_WRITE_AND_WAIT: int = native.SYNC_FILE_RANGE_WRITE_AND_WAIT

// F_SET_RW_HINT
/** The data will live longest (5). */
export const RWH_WRITE_LIFE_EXTREME: int = native.RWH_WRITE_LIFE_EXTREME
/** The data will live long (4). */
export const RWH_WRITE_LIFE_LONG: int = native.RWH_WRITE_LIFE_LONG
/** The data will live neither short nor long (3). */
export const RWH_WRITE_LIFE_MEDIUM: int = native.RWH_WRITE_LIFE_MEDIUM
/** Nothing is known of how long the data will live (1). */
export const RWH_WRITE_LIFE_NONE: int = native.RWH_WRITE_LIFE_NONE
/** No hint was given (0). */
export const RWH_WRITE_LIFE_NOT_SET: int = native.RWH_WRITE_LIFE_NOT_SET
/** The data will not live long (2). */
export const RWH_WRITE_LIFE_SHORT: int = native.RWH_WRITE_LIFE_SHORT
/** Another name for {@link RWH_WRITE_LIFE_NOT_SET} (0). */
export const RWF_WRITE_LIFE_NOT_SET: int = native.RWF_WRITE_LIFE_NOT_SET

// name_to_handle_at
/** The most bytes of a file handle (128). */
export const MAX_HANDLE_SZ: int = native.MAX_HANDLE_SZ
