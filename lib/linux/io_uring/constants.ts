// The flags of <linux/io_uring.h>.
import type { int, unsigned } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('linux/io_uring.h')

/** The descriptor is the index of a registered file (0x1). */
export const IOSQE_FIXED_FILE: unsigned = native.IOSQE_FIXED_FILE
/** Begin when all requests before it are done (0x2). */
export const IOSQE_IO_DRAIN: unsigned = native.IOSQE_IO_DRAIN
/** The next request begins when this one has succeeded (0x4). */
export const IOSQE_IO_LINK: unsigned = native.IOSQE_IO_LINK
/** The next request begins when this one is done, well or not (0x8). */
export const IOSQE_IO_HARDLINK: unsigned = native.IOSQE_IO_HARDLINK
/** Do not try it without a thread of the kernel's (0x10). */
export const IOSQE_ASYNC: unsigned = native.IOSQE_ASYNC
/** Take a buffer of the group `buf_group` (0x20). */
export const IOSQE_BUFFER_SELECT: unsigned = native.IOSQE_BUFFER_SELECT
/** No completion when it succeeds (0x40). */
export const IOSQE_CQE_SKIP_SUCCESS: unsigned = native.IOSQE_CQE_SKIP_SUCCESS

/** Look for completions at the device: O_DIRECT alone (0x1). */
export const IORING_SETUP_IOPOLL: unsigned = native.IORING_SETUP_IOPOLL
/** A thread of the kernel's looks for submissions (0x2). */
export const IORING_SETUP_SQPOLL: unsigned = native.IORING_SETUP_SQPOLL
/** That thread runs on `sq_thread_cpu` (0x4). */
export const IORING_SETUP_SQ_AFF: unsigned = native.IORING_SETUP_SQ_AFF
/** The completion queue has `cq_entries` (0x8). */
export const IORING_SETUP_CQSIZE: unsigned = native.IORING_SETUP_CQSIZE
/** Take the largest size for one that is too large (0x10). */
export const IORING_SETUP_CLAMP: unsigned = native.IORING_SETUP_CLAMP
/** Share the threads of the ring `wq_fd` (0x20). */
export const IORING_SETUP_ATTACH_WQ: unsigned = native.IORING_SETUP_ATTACH_WQ
/** Begin disabled: see io_uring_enable_rings (0x40). */
export const IORING_SETUP_R_DISABLED: unsigned = native.IORING_SETUP_R_DISABLED
/** Go on submitting after a request that is wrong (0x80). */
export const IORING_SETUP_SUBMIT_ALL: unsigned = native.IORING_SETUP_SUBMIT_ALL
/** Do not interrupt the thread for completions (0x100). */
export const IORING_SETUP_COOP_TASKRUN: unsigned = native.IORING_SETUP_COOP_TASKRUN
/** Say so in the queue when completions wait for the thread to enter the kernel (0x200). */
export const IORING_SETUP_TASKRUN_FLAG: unsigned = native.IORING_SETUP_TASKRUN_FLAG
/** Submissions of 128 bytes: libposix has none (0x400). */
export const IORING_SETUP_SQE128: unsigned = native.IORING_SETUP_SQE128
/** Completions of 32 bytes: libposix has none (0x800). */
export const IORING_SETUP_CQE32: unsigned = native.IORING_SETUP_CQE32
/** One thread alone submits, as here always (0x1000). */
export const IORING_SETUP_SINGLE_ISSUER: unsigned = native.IORING_SETUP_SINGLE_ISSUER
/** Completions are made when the thread asks for them; with {@link IORING_SETUP_SINGLE_ISSUER} (0x2000). */
export const IORING_SETUP_DEFER_TASKRUN: unsigned = native.IORING_SETUP_DEFER_TASKRUN
/** The queues lie in memory of the program's: libposix has its own (0x4000). */
export const IORING_SETUP_NO_MMAP: unsigned = native.IORING_SETUP_NO_MMAP
/** The ring gets no descriptor: libposix needs one (0x8000). */
export const IORING_SETUP_REGISTERED_FD_ONLY: unsigned = native.IORING_SETUP_REGISTERED_FD_ONLY
/** The submission queue has no array of indexes (0x10000). */
export const IORING_SETUP_NO_SQARRAY: unsigned = native.IORING_SETUP_NO_SQARRAY
/** Sleep before looking at the device (0x20000). */
export const IORING_SETUP_HYBRID_IOPOLL: unsigned = native.IORING_SETUP_HYBRID_IOPOLL

/** Both queues lie in one mapping (0x1). */
export const IORING_FEAT_SINGLE_MMAP: unsigned = native.IORING_FEAT_SINGLE_MMAP
/** Completions that do not fit are kept (0x2). */
export const IORING_FEAT_NODROP: unsigned = native.IORING_FEAT_NODROP
/** What requests say is read when they are submitted (0x4). */
export const IORING_FEAT_SUBMIT_STABLE: unsigned = native.IORING_FEAT_SUBMIT_STABLE
/** An offset of -1 is the file's position (0x8). */
export const IORING_FEAT_RW_CUR_POS: unsigned = native.IORING_FEAT_RW_CUR_POS
/** Requests have the rights of who submits them (0x10). */
export const IORING_FEAT_CUR_PERSONALITY: unsigned = native.IORING_FEAT_CUR_PERSONALITY
/** What would block is polled instead (0x20). */
export const IORING_FEAT_FAST_POLL: unsigned = native.IORING_FEAT_FAST_POLL
/** Polls take 32 bits of events (0x40). */
export const IORING_FEAT_POLL_32BITS: unsigned = native.IORING_FEAT_POLL_32BITS
/** IORING_SETUP_SQPOLL takes descriptors that are not registered (0x80). */
export const IORING_FEAT_SQPOLL_NONFIXED: unsigned = native.IORING_FEAT_SQPOLL_NONFIXED
/** Waits take a time and a signal mask (0x100). */
export const IORING_FEAT_EXT_ARG: unsigned = native.IORING_FEAT_EXT_ARG
/** The kernel's threads are the process's own (0x200). */
export const IORING_FEAT_NATIVE_WORKERS: unsigned = native.IORING_FEAT_NATIVE_WORKERS
/** What is registered can have tags (0x400). */
export const IORING_FEAT_RSRC_TAGS: unsigned = native.IORING_FEAT_RSRC_TAGS
/** {@link IOSQE_CQE_SKIP_SUCCESS} is there (0x800). */
export const IORING_FEAT_CQE_SKIP: unsigned = native.IORING_FEAT_CQE_SKIP
/** The file of a linked request is looked up when it begins (0x1000). */
export const IORING_FEAT_LINKED_FILE: unsigned = native.IORING_FEAT_LINKED_FILE
/** io_uring_register takes a registered ring (0x2000). */
export const IORING_FEAT_REG_REG_RING: unsigned = native.IORING_FEAT_REG_REG_RING
/** {@link IORING_RECVSEND_BUNDLE} is there (0x4000). */
export const IORING_FEAT_RECVSEND_BUNDLE: unsigned = native.IORING_FEAT_RECVSEND_BUNDLE
/** Waits take a shortest time (0x8000). */
export const IORING_FEAT_MIN_TIMEOUT: unsigned = native.IORING_FEAT_MIN_TIMEOUT
/** Reads and writes take attributes (0x10000). */
export const IORING_FEAT_RW_ATTR: unsigned = native.IORING_FEAT_RW_ATTR
/** Waits need not count as waiting for I/O (0x20000). */
export const IORING_FEAT_NO_IOWAIT: unsigned = native.IORING_FEAT_NO_IOWAIT

/** fdatasync(2) (0x1). */
export const IORING_FSYNC_DATASYNC: unsigned = native.IORING_FSYNC_DATASYNC
/** A point of time (0x1). */
export const IORING_TIMEOUT_ABS: unsigned = native.IORING_TIMEOUT_ABS
/** Change one (0x2). */
export const IORING_TIMEOUT_UPDATE: unsigned = native.IORING_TIMEOUT_UPDATE
/** By CLOCK_BOOTTIME (0x4). */
export const IORING_TIMEOUT_BOOTTIME: unsigned = native.IORING_TIMEOUT_BOOTTIME
/** By CLOCK_REALTIME (0x8). */
export const IORING_TIMEOUT_REALTIME: unsigned = native.IORING_TIMEOUT_REALTIME
/** Change that of a link (0x10). */
export const IORING_LINK_TIMEOUT_UPDATE: unsigned = native.IORING_LINK_TIMEOUT_UPDATE
/** Its end is no failure, so that a link goes on (0x20). */
export const IORING_TIMEOUT_ETIME_SUCCESS: unsigned = native.IORING_TIMEOUT_ETIME_SUCCESS
/** Again and again (0x40). */
export const IORING_TIMEOUT_MULTISHOT: unsigned = native.IORING_TIMEOUT_MULTISHOT
/** The bits that name a clock. */
export const IORING_TIMEOUT_CLOCK_MASK: unsigned = native.IORING_TIMEOUT_CLOCK_MASK
/** The bits that change one. */
export const IORING_TIMEOUT_UPDATE_MASK: unsigned = native.IORING_TIMEOUT_UPDATE_MASK
/** Again and again (0x1). */
export const IORING_POLL_ADD_MULTI: unsigned = native.IORING_POLL_ADD_MULTI
/** Other events (0x2). */
export const IORING_POLL_UPDATE_EVENTS: unsigned = native.IORING_POLL_UPDATE_EVENTS
/** Other user data (0x4). */
export const IORING_POLL_UPDATE_USER_DATA: unsigned = native.IORING_POLL_UPDATE_USER_DATA
/** As long as it is ready (0x8). */
export const IORING_POLL_ADD_LEVEL: unsigned = native.IORING_POLL_ADD_LEVEL
/** All that match (0x1). */
export const IORING_ASYNC_CANCEL_ALL: unsigned = native.IORING_ASYNC_CANCEL_ALL
/** Those of a descriptor (0x2). */
export const IORING_ASYNC_CANCEL_FD: unsigned = native.IORING_ASYNC_CANCEL_FD
/** Any (0x4). */
export const IORING_ASYNC_CANCEL_ANY: unsigned = native.IORING_ASYNC_CANCEL_ANY
/** The descriptor is the index of a registered file (0x8). */
export const IORING_ASYNC_CANCEL_FD_FIXED: unsigned = native.IORING_ASYNC_CANCEL_FD_FIXED
/** Those with these user data too (0x10). */
export const IORING_ASYNC_CANCEL_USERDATA: unsigned = native.IORING_ASYNC_CANCEL_USERDATA
/** Those of an operation (0x20). */
export const IORING_ASYNC_CANCEL_OP: unsigned = native.IORING_ASYNC_CANCEL_OP
/** Wait before the first try (0x1). */
export const IORING_RECVSEND_POLL_FIRST: unsigned = native.IORING_RECVSEND_POLL_FIRST
/** Receive again and again (0x2). */
export const IORING_RECV_MULTISHOT: unsigned = native.IORING_RECV_MULTISHOT
/** From a registered buffer (0x4). */
export const IORING_RECVSEND_FIXED_BUF: unsigned = native.IORING_RECVSEND_FIXED_BUF
/** Say whether there was a copy (0x8). */
export const IORING_SEND_ZC_REPORT_USAGE: unsigned = native.IORING_SEND_ZC_REPORT_USAGE
/** As many buffers of the group as it takes (0x10). */
export const IORING_RECVSEND_BUNDLE: unsigned = native.IORING_RECVSEND_BUNDLE
/** There was a copy. */
export const IORING_NOTIF_USAGE_ZC_COPIED: unsigned = native.IORING_NOTIF_USAGE_ZC_COPIED
/** Accept again and again (0x1). */
export const IORING_ACCEPT_MULTISHOT: unsigned = native.IORING_ACCEPT_MULTISHOT
/** Only what is there already (0x2). */
export const IORING_ACCEPT_DONTWAIT: unsigned = native.IORING_ACCEPT_DONTWAIT
/** Wait before the first try (0x4). */
export const IORING_ACCEPT_POLL_FIRST: unsigned = native.IORING_ACCEPT_POLL_FIRST
/** A message is a number and user data (0). */
export const IORING_MSG_DATA: unsigned = native.IORING_MSG_DATA
/** A message is a registered file (1). */
export const IORING_MSG_SEND_FD: unsigned = native.IORING_MSG_SEND_FD
/** No completion in the other ring (0x1). */
export const IORING_MSG_RING_CQE_SKIP: unsigned = native.IORING_MSG_RING_CQE_SKIP
/** The completion has flags of the sender's (0x2). */
export const IORING_MSG_RING_FLAGS_PASS: unsigned = native.IORING_MSG_RING_FLAGS_PASS
/** The descriptor stays open at exec (0x1). */
export const IORING_FIXED_FD_NO_CLOEXEC: unsigned = native.IORING_FIXED_FD_NO_CLOEXEC
/** The kernel chooses a place among the registered files. */
export const IORING_FILE_INDEX_ALLOC: unsigned = native.IORING_FILE_INDEX_ALLOC
/** A registered file that stays as it is (-2). */
export const IORING_REGISTER_FILES_SKIP: int = native.IORING_REGISTER_FILES_SKIP
/** The input is a registered file. */
export const SPLICE_F_FD_IN_FIXED: unsigned = native.SPLICE_F_FD_IN_FIXED

/** The upper 16 bits are the number of a provided buffer (0x1). */
export const IORING_CQE_F_BUFFER: unsigned = native.IORING_CQE_F_BUFFER
/** The same request will have more completions (0x2). */
export const IORING_CQE_F_MORE: unsigned = native.IORING_CQE_F_MORE
/** There is more to receive (0x4). */
export const IORING_CQE_F_SOCK_NONEMPTY: unsigned = native.IORING_CQE_F_SOCK_NONEMPTY
/** The kernel is done with the memory of a send without a copy (0x8). */
export const IORING_CQE_F_NOTIF: unsigned = native.IORING_CQE_F_NOTIF
/** The buffer has room for more (0x10). */
export const IORING_CQE_F_BUF_MORE: unsigned = native.IORING_CQE_F_BUF_MORE
/** Where in the flags the number of the buffer begins (16). */
export const IORING_CQE_BUFFER_SHIFT: int = native.IORING_CQE_BUFFER_SHIFT
/** The kernel's thread sleeps (0x1). */
export const IORING_SQ_NEED_WAKEUP: unsigned = native.IORING_SQ_NEED_WAKEUP
/** Completions wait for room (0x2). */
export const IORING_SQ_CQ_OVERFLOW: unsigned = native.IORING_SQ_CQ_OVERFLOW
/** Completions wait for the thread to enter the kernel (0x4). */
export const IORING_SQ_TASKRUN: unsigned = native.IORING_SQ_TASKRUN
/** No notice by eventfd (0x1). */
export const IORING_CQ_EVENTFD_DISABLED: unsigned = native.IORING_CQ_EVENTFD_DISABLED
/** Wait for completions (0x1). */
export const IORING_ENTER_GETEVENTS: unsigned = native.IORING_ENTER_GETEVENTS
/** Wake the kernel's thread (0x2). */
export const IORING_ENTER_SQ_WAKEUP: unsigned = native.IORING_ENTER_SQ_WAKEUP
/** Wait for room in the submission queue (0x4). */
export const IORING_ENTER_SQ_WAIT: unsigned = native.IORING_ENTER_SQ_WAIT
/** With a time and a signal mask (0x8). */
export const IORING_ENTER_EXT_ARG: unsigned = native.IORING_ENTER_EXT_ARG
/** The descriptor is a registered ring (0x10). */
export const IORING_ENTER_REGISTERED_RING: unsigned = native.IORING_ENTER_REGISTERED_RING
/** The kernel knows the operation (0x1). */
export const IO_URING_OP_SUPPORTED: unsigned = native.IO_URING_OP_SUPPORTED
/** A buffer is taken bit by bit, since Linux 6.12 (2). */
export const IOU_PBUF_RING_INC: unsigned = native.IOU_PBUF_RING_INC
/** Threads for work that ends by itself (0). */
export const IO_WQ_BOUND: int = native.IO_WQ_BOUND
/** Threads for work that may wait for ever (1). */
export const IO_WQ_UNBOUND: int = native.IO_WQ_UNBOUND
