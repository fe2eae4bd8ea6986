/** pathconf and fpathconf: what they can be asked. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('unistd/confname')

/** The most names of a file. */
export const _PC_LINK_MAX: int = native._PC_LINK_MAX
/** The most bytes of a line typed at a terminal. */
export const _PC_MAX_CANON: int = native._PC_MAX_CANON
/** The most bytes waiting at a terminal. */
export const _PC_MAX_INPUT: int = native._PC_MAX_INPUT
/** The most bytes of a name in a directory. */
export const _PC_NAME_MAX: int = native._PC_NAME_MAX
/** The most bytes of a path. */
export const _PC_PATH_MAX: int = native._PC_PATH_MAX
/** Writes to a pipe of so many bytes are never torn apart. */
export const _PC_PIPE_BUF: int = native._PC_PIPE_BUF
/** Whether chown needs a privilege. */
export const _PC_CHOWN_RESTRICTED: int = native._PC_CHOWN_RESTRICTED
/** Whether names that are too long fail with ENAMETOOLONG. */
export const _PC_NO_TRUNC: int = native._PC_NO_TRUNC
/** The value that turns a control character off. */
export const _PC_VDISABLE: int = native._PC_VDISABLE
/** Whether it can be written synchronously. */
export const _PC_SYNC_IO: int = native._PC_SYNC_IO
/** Whether it can be read and written asynchronously. */
export const _PC_ASYNC_IO: int = native._PC_ASYNC_IO
/** Whether reads and writes can have priorities. */
export const _PC_PRIO_IO: int = native._PC_PRIO_IO
/** The most bytes of a socket's buffer. */
export const _PC_SOCK_MAXBUF: int = native._PC_SOCK_MAXBUF
/** How many bits a file's size can have. */
export const _PC_FILESIZEBITS: int = native._PC_FILESIZEBITS
/** By what step to choose the size of a transfer. */
export const _PC_REC_INCR_XFER_SIZE: int = native._PC_REC_INCR_XFER_SIZE
/** The largest transfer that is worth while. */
export const _PC_REC_MAX_XFER_SIZE: int = native._PC_REC_MAX_XFER_SIZE
/** The smallest transfer that is worth while. */
export const _PC_REC_MIN_XFER_SIZE: int = native._PC_REC_MIN_XFER_SIZE
/** How to align the buffer of a transfer. */
export const _PC_REC_XFER_ALIGN: int = native._PC_REC_XFER_ALIGN
/** The fewest bytes that storage is given out by. */
export const _PC_ALLOC_SIZE_MIN: int = native._PC_ALLOC_SIZE_MIN
/** The most bytes of a symbolic link. */
export const _PC_SYMLINK_MAX: int = native._PC_SYMLINK_MAX
/** Whether the directory can have symbolic links. */
export const _PC_2_SYMLINKS: int = native._PC_2_SYMLINKS
