// The operations of <linux/io_uring.h>.
import type { unsigned } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('linux/io_uring.h')

/** Nothing: completes at once (0). */
export const IORING_OP_NOP: unsigned = native.IORING_OP_NOP
/** preadv2(2) into iovecs (1). */
export const IORING_OP_READV: unsigned = native.IORING_OP_READV
/** pwritev2(2) from iovecs (2). */
export const IORING_OP_WRITEV: unsigned = native.IORING_OP_WRITEV
/** fsync(2) (3). */
export const IORING_OP_FSYNC: unsigned = native.IORING_OP_FSYNC
/** read into a registered buffer (4). */
export const IORING_OP_READ_FIXED: unsigned = native.IORING_OP_READ_FIXED
/** write from a registered buffer (5). */
export const IORING_OP_WRITE_FIXED: unsigned = native.IORING_OP_WRITE_FIXED
/** poll(2) of one descriptor (6). */
export const IORING_OP_POLL_ADD: unsigned = native.IORING_OP_POLL_ADD
/** End or change a poll (7). */
export const IORING_OP_POLL_REMOVE: unsigned = native.IORING_OP_POLL_REMOVE
/** sync_file_range(2) (8). */
export const IORING_OP_SYNC_FILE_RANGE: unsigned = native.IORING_OP_SYNC_FILE_RANGE
/** sendmsg(2) (9). */
export const IORING_OP_SENDMSG: unsigned = native.IORING_OP_SENDMSG
/** recvmsg(2) (10). */
export const IORING_OP_RECVMSG: unsigned = native.IORING_OP_RECVMSG
/** A time, or a number of completions (11). */
export const IORING_OP_TIMEOUT: unsigned = native.IORING_OP_TIMEOUT
/** End or change a timeout (12). */
export const IORING_OP_TIMEOUT_REMOVE: unsigned = native.IORING_OP_TIMEOUT_REMOVE
/** accept4(2) (13). */
export const IORING_OP_ACCEPT: unsigned = native.IORING_OP_ACCEPT
/** Cancel a request (14). */
export const IORING_OP_ASYNC_CANCEL: unsigned = native.IORING_OP_ASYNC_CANCEL
/** A time for the request that it is linked to (15). */
export const IORING_OP_LINK_TIMEOUT: unsigned = native.IORING_OP_LINK_TIMEOUT
/** connect(2) (16). */
export const IORING_OP_CONNECT: unsigned = native.IORING_OP_CONNECT
/** fallocate(2) (17). */
export const IORING_OP_FALLOCATE: unsigned = native.IORING_OP_FALLOCATE
/** openat(2) (18). */
export const IORING_OP_OPENAT: unsigned = native.IORING_OP_OPENAT
/** close(2) (19). */
export const IORING_OP_CLOSE: unsigned = native.IORING_OP_CLOSE
/** Change registered files (20). */
export const IORING_OP_FILES_UPDATE: unsigned = native.IORING_OP_FILES_UPDATE
/** statx(2) (21). */
export const IORING_OP_STATX: unsigned = native.IORING_OP_STATX
/** pread(2) (22). */
export const IORING_OP_READ: unsigned = native.IORING_OP_READ
/** pwrite(2) (23). */
export const IORING_OP_WRITE: unsigned = native.IORING_OP_WRITE
/** posix_fadvise(2) (24). */
export const IORING_OP_FADVISE: unsigned = native.IORING_OP_FADVISE
/** madvise(2) (25). */
export const IORING_OP_MADVISE: unsigned = native.IORING_OP_MADVISE
/** send(2) (26). */
export const IORING_OP_SEND: unsigned = native.IORING_OP_SEND
/** recv(2) (27). */
export const IORING_OP_RECV: unsigned = native.IORING_OP_RECV
/** openat2(2) (28). */
export const IORING_OP_OPENAT2: unsigned = native.IORING_OP_OPENAT2
/** epoll_ctl(2) (29). */
export const IORING_OP_EPOLL_CTL: unsigned = native.IORING_OP_EPOLL_CTL
/** splice(2) (30). */
export const IORING_OP_SPLICE: unsigned = native.IORING_OP_SPLICE
/** Give buffers to a group (31). */
export const IORING_OP_PROVIDE_BUFFERS: unsigned = native.IORING_OP_PROVIDE_BUFFERS
/** Take buffers from a group (32). */
export const IORING_OP_REMOVE_BUFFERS: unsigned = native.IORING_OP_REMOVE_BUFFERS
/** tee(2) (33). */
export const IORING_OP_TEE: unsigned = native.IORING_OP_TEE
/** shutdown(2) (34). */
export const IORING_OP_SHUTDOWN: unsigned = native.IORING_OP_SHUTDOWN
/** renameat2(2) (35). */
export const IORING_OP_RENAMEAT: unsigned = native.IORING_OP_RENAMEAT
/** unlinkat(2) (36). */
export const IORING_OP_UNLINKAT: unsigned = native.IORING_OP_UNLINKAT
/** mkdirat(2) (37). */
export const IORING_OP_MKDIRAT: unsigned = native.IORING_OP_MKDIRAT
/** symlinkat(2) (38). */
export const IORING_OP_SYMLINKAT: unsigned = native.IORING_OP_SYMLINKAT
/** linkat(2) (39). */
export const IORING_OP_LINKAT: unsigned = native.IORING_OP_LINKAT
/** A message to another ring (40). */
export const IORING_OP_MSG_RING: unsigned = native.IORING_OP_MSG_RING
/** fsetxattr(2) (41). */
export const IORING_OP_FSETXATTR: unsigned = native.IORING_OP_FSETXATTR
/** setxattr(2) (42). */
export const IORING_OP_SETXATTR: unsigned = native.IORING_OP_SETXATTR
/** fgetxattr(2) (43). */
export const IORING_OP_FGETXATTR: unsigned = native.IORING_OP_FGETXATTR
/** getxattr(2) (44). */
export const IORING_OP_GETXATTR: unsigned = native.IORING_OP_GETXATTR
/** socket(2) (45). */
export const IORING_OP_SOCKET: unsigned = native.IORING_OP_SOCKET
/** A command of a driver's (46). */
export const IORING_OP_URING_CMD: unsigned = native.IORING_OP_URING_CMD
/** send(2) without a copy (47). */
export const IORING_OP_SEND_ZC: unsigned = native.IORING_OP_SEND_ZC
/** sendmsg(2) without a copy (48). */
export const IORING_OP_SENDMSG_ZC: unsigned = native.IORING_OP_SENDMSG_ZC
/** read again and again, since Linux 6.7 (49). */
export const IORING_OP_READ_MULTISHOT: unsigned = native.IORING_OP_READ_MULTISHOT
/** waitid(2), since Linux 6.7 (50). */
export const IORING_OP_WAITID: unsigned = native.IORING_OP_WAITID
/** Wait on a futex, since Linux 6.7 (51). */
export const IORING_OP_FUTEX_WAIT: unsigned = native.IORING_OP_FUTEX_WAIT
/** Wake who waits on a futex, since Linux 6.7 (52). */
export const IORING_OP_FUTEX_WAKE: unsigned = native.IORING_OP_FUTEX_WAKE
/** Wait on several futexes, since Linux 6.7 (53). */
export const IORING_OP_FUTEX_WAITV: unsigned = native.IORING_OP_FUTEX_WAITV
/** A descriptor for a registered file, since Linux 6.8 (54). */
export const IORING_OP_FIXED_FD_INSTALL: unsigned = native.IORING_OP_FIXED_FD_INSTALL
/** ftruncate(2), since Linux 6.9 (55). */
export const IORING_OP_FTRUNCATE: unsigned = native.IORING_OP_FTRUNCATE
/** bind(2), since Linux 6.11 (56). */
export const IORING_OP_BIND: unsigned = native.IORING_OP_BIND
/** listen(2), since Linux 6.11 (57). */
export const IORING_OP_LISTEN: unsigned = native.IORING_OP_LISTEN
