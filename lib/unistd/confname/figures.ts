/** sysconf: the limits and figures that it can be asked for. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('unistd/confname')

/** The most bytes of arguments and environment. */
export const _SC_ARG_MAX: int = native._SC_ARG_MAX
/** The most processes of a user. */
export const _SC_CHILD_MAX: int = native._SC_CHILD_MAX
/** Clock ticks a second, as times() counts them. */
export const _SC_CLK_TCK: int = native._SC_CLK_TCK
/** The most further groups of a process. */
export const _SC_NGROUPS_MAX: int = native._SC_NGROUPS_MAX
/** The most descriptors of a process. */
export const _SC_OPEN_MAX: int = native._SC_OPEN_MAX
/** The most streams of a process. */
export const _SC_STREAM_MAX: int = native._SC_STREAM_MAX
/** The most bytes of a time zone's name. */
export const _SC_TZNAME_MAX: int = native._SC_TZNAME_MAX
/** The most operations of one lio_listio(). */
export const _SC_AIO_LISTIO_MAX: int = native._SC_AIO_LISTIO_MAX
/** The most asynchronous operations at once. */
export const _SC_AIO_MAX: int = native._SC_AIO_MAX
/** By how much asynchronous input and output can lower its priority. */
export const _SC_AIO_PRIO_DELTA_MAX: int = native._SC_AIO_PRIO_DELTA_MAX
/** The most expirations that a timer counts as overrun. */
export const _SC_DELAYTIMER_MAX: int = native._SC_DELAYTIMER_MAX
/** The most message queues that a process has open. */
export const _SC_MQ_OPEN_MAX: int = native._SC_MQ_OPEN_MAX
/** One more than the highest priority of a message. */
export const _SC_MQ_PRIO_MAX: int = native._SC_MQ_PRIO_MAX
/** The version of POSIX: year and month. */
export const _SC_VERSION: int = native._SC_VERSION
/** The bytes of a page of memory. */
export const _SC_PAGESIZE: int = native._SC_PAGESIZE
/** Another name for {@link _SC_PAGESIZE}. */
export const _SC_PAGE_SIZE: int = native._SC_PAGE_SIZE
/** How many real-time signals there are. */
export const _SC_RTSIG_MAX: int = native._SC_RTSIG_MAX
/** The most semaphores of a process. */
export const _SC_SEM_NSEMS_MAX: int = native._SC_SEM_NSEMS_MAX
/** The greatest value of a semaphore. */
export const _SC_SEM_VALUE_MAX: int = native._SC_SEM_VALUE_MAX
/** The most signals waiting by sigqueue(). */
export const _SC_SIGQUEUE_MAX: int = native._SC_SIGQUEUE_MAX
/** The most timers of a process. */
export const _SC_TIMER_MAX: int = native._SC_TIMER_MAX
/** bc(1): the greatest base. */
export const _SC_BC_BASE_MAX: int = native._SC_BC_BASE_MAX
/** bc(1): the most elements of an array. */
export const _SC_BC_DIM_MAX: int = native._SC_BC_DIM_MAX
/** bc(1): the greatest scale. */
export const _SC_BC_SCALE_MAX: int = native._SC_BC_SCALE_MAX
/** bc(1): the longest string. */
export const _SC_BC_STRING_MAX: int = native._SC_BC_STRING_MAX
/** The most weights of a character in a collating order. */
export const _SC_COLL_WEIGHTS_MAX: int = native._SC_COLL_WEIGHTS_MAX
/** The most characters of an equivalence class. */
export const _SC_EQUIV_CLASS_MAX: int = native._SC_EQUIV_CLASS_MAX
/** expr(1): the deepest nesting of parentheses. */
export const _SC_EXPR_NEST_MAX: int = native._SC_EXPR_NEST_MAX
/** The longest line of text that a utility takes. */
export const _SC_LINE_MAX: int = native._SC_LINE_MAX
/** The most repetitions in a regular expression. */
export const _SC_RE_DUP_MAX: int = native._SC_RE_DUP_MAX
/** The most bytes in the name of a character class. */
export const _SC_CHARCLASS_NAME_MAX: int = native._SC_CHARCLASS_NAME_MAX
/** The version of POSIX that the utilities follow: year and month. */
export const _SC_2_VERSION: int = native._SC_2_VERSION
/** The most parts of readv() and writev(). */
export const _SC_UIO_MAXIOV: int = native._SC_UIO_MAXIOV
/** Another name for {@link _SC_UIO_MAXIOV}. */
export const _SC_IOV_MAX: int = native._SC_IOV_MAX
/** The most parts of XTI's t_sndv(). */
export const _SC_T_IOV_MAX: int = native._SC_T_IOV_MAX
/** Bytes for getgrnam_r()'s buffer to begin with. */
export const _SC_GETGR_R_SIZE_MAX: int = native._SC_GETGR_R_SIZE_MAX
/** Bytes for getpwnam_r()'s buffer to begin with. */
export const _SC_GETPW_R_SIZE_MAX: int = native._SC_GETPW_R_SIZE_MAX
/** The most bytes of a login name, with its NUL. */
export const _SC_LOGIN_NAME_MAX: int = native._SC_LOGIN_NAME_MAX
/** The most bytes of a terminal's name, with its NUL. */
export const _SC_TTY_NAME_MAX: int = native._SC_TTY_NAME_MAX
/** The most keys of thread-specific data. */
export const _SC_THREAD_KEYS_MAX: int = native._SC_THREAD_KEYS_MAX
/** The smallest stack of a thread. */
export const _SC_THREAD_STACK_MIN: int = native._SC_THREAD_STACK_MIN
/** The most threads of a process. */
export const _SC_THREAD_THREADS_MAX: int = native._SC_THREAD_THREADS_MAX
/** How many processors the machine has. */
export const _SC_NPROCESSORS_CONF: int = native._SC_NPROCESSORS_CONF
/** How many processors run. */
export const _SC_NPROCESSORS_ONLN: int = native._SC_NPROCESSORS_ONLN
/** How many pages of memory the machine has. */
export const _SC_PHYS_PAGES: int = native._SC_PHYS_PAGES
/** How many pages of memory are free. */
export const _SC_AVPHYS_PAGES: int = native._SC_AVPHYS_PAGES
/** The most functions of atexit(). */
export const _SC_ATEXIT_MAX: int = native._SC_ATEXIT_MAX
/** The most bytes of a password. */
export const _SC_PASS_MAX: int = native._SC_PASS_MAX
/** The version of the X/Open standard. */
export const _SC_XOPEN_VERSION: int = native._SC_XOPEN_VERSION
/** The version of X/Open's utilities. */
export const _SC_XOPEN_XCU_VERSION: int = native._SC_XOPEN_XCU_VERSION
/** The version of the C language's binding. */
export const _SC_2_C_VERSION: int = native._SC_2_C_VERSION
/** The bits of a char. */
export const _SC_CHAR_BIT: int = native._SC_CHAR_BIT
/** The greatest char. */
export const _SC_CHAR_MAX: int = native._SC_CHAR_MAX
/** The least char. */
export const _SC_CHAR_MIN: int = native._SC_CHAR_MIN
/** The greatest int. */
export const _SC_INT_MAX: int = native._SC_INT_MAX
/** The least int. */
export const _SC_INT_MIN: int = native._SC_INT_MIN
/** The bits of a long. */
export const _SC_LONG_BIT: int = native._SC_LONG_BIT
/** The bits of an int. */
export const _SC_WORD_BIT: int = native._SC_WORD_BIT
/** The most bytes of a character in any locale. */
export const _SC_MB_LEN_MAX: int = native._SC_MB_LEN_MAX
/** The usual priority of a process, from 0 on. */
export const _SC_NZERO: int = native._SC_NZERO
/** The greatest ssize_t. */
export const _SC_SSIZE_MAX: int = native._SC_SSIZE_MAX
/** The greatest signed char. */
export const _SC_SCHAR_MAX: int = native._SC_SCHAR_MAX
/** The least signed char. */
export const _SC_SCHAR_MIN: int = native._SC_SCHAR_MIN
/** The greatest short. */
export const _SC_SHRT_MAX: int = native._SC_SHRT_MAX
/** The least short. */
export const _SC_SHRT_MIN: int = native._SC_SHRT_MIN
/** The greatest unsigned char. */
export const _SC_UCHAR_MAX: int = native._SC_UCHAR_MAX
/** The greatest unsigned int. */
export const _SC_UINT_MAX: int = native._SC_UINT_MAX
/** The greatest unsigned long. */
export const _SC_ULONG_MAX: int = native._SC_ULONG_MAX
/** The greatest unsigned short. */
export const _SC_USHRT_MAX: int = native._SC_USHRT_MAX
/** The version of regular expressions. */
export const _SC_REGEX_VERSION: int = native._SC_REGEX_VERSION
/** The most symbolic links on the way of a path. */
export const _SC_SYMLOOP_MAX: int = native._SC_SYMLOOP_MAX
/** The most bytes of a host's name, without its NUL. */
export const _SC_HOST_NAME_MAX: int = native._SC_HOST_NAME_MAX
/** The bytes of the level 1 cache of instructions. */
export const _SC_LEVEL1_ICACHE_SIZE: int = native._SC_LEVEL1_ICACHE_SIZE
/** How many ways the level 1 cache of instructions has. */
export const _SC_LEVEL1_ICACHE_ASSOC: int = native._SC_LEVEL1_ICACHE_ASSOC
/** The bytes of a line of the level 1 cache of instructions. */
export const _SC_LEVEL1_ICACHE_LINESIZE: int = native._SC_LEVEL1_ICACHE_LINESIZE
/** The bytes of the level 1 cache of data. */
export const _SC_LEVEL1_DCACHE_SIZE: int = native._SC_LEVEL1_DCACHE_SIZE
/** How many ways the level 1 cache of data has. */
export const _SC_LEVEL1_DCACHE_ASSOC: int = native._SC_LEVEL1_DCACHE_ASSOC
/** The bytes of a line of the level 1 cache of data. */
export const _SC_LEVEL1_DCACHE_LINESIZE: int = native._SC_LEVEL1_DCACHE_LINESIZE
/** The bytes of the level 2 cache. */
export const _SC_LEVEL2_CACHE_SIZE: int = native._SC_LEVEL2_CACHE_SIZE
/** How many ways the level 2 cache has. */
export const _SC_LEVEL2_CACHE_ASSOC: int = native._SC_LEVEL2_CACHE_ASSOC
/** The bytes of a line of the level 2 cache. */
export const _SC_LEVEL2_CACHE_LINESIZE: int = native._SC_LEVEL2_CACHE_LINESIZE
/** The bytes of the level 3 cache. */
export const _SC_LEVEL3_CACHE_SIZE: int = native._SC_LEVEL3_CACHE_SIZE
/** How many ways the level 3 cache has. */
export const _SC_LEVEL3_CACHE_ASSOC: int = native._SC_LEVEL3_CACHE_ASSOC
/** The bytes of a line of the level 3 cache. */
export const _SC_LEVEL3_CACHE_LINESIZE: int = native._SC_LEVEL3_CACHE_LINESIZE
/** The bytes of the level 4 cache. */
export const _SC_LEVEL4_CACHE_SIZE: int = native._SC_LEVEL4_CACHE_SIZE
/** How many ways the level 4 cache has. */
export const _SC_LEVEL4_CACHE_ASSOC: int = native._SC_LEVEL4_CACHE_ASSOC
/** The bytes of a line of the level 4 cache. */
export const _SC_LEVEL4_CACHE_LINESIZE: int = native._SC_LEVEL4_CACHE_LINESIZE
/** The most replenishments of SCHED_SPORADIC. */
export const _SC_SS_REPL_MAX: int = native._SC_SS_REPL_MAX
/** Traces: the most bytes of an event's name. */
export const _SC_TRACE_EVENT_NAME_MAX: int = native._SC_TRACE_EVENT_NAME_MAX
/** Traces: the most bytes of a name. */
export const _SC_TRACE_NAME_MAX: int = native._SC_TRACE_NAME_MAX
/** Traces: the most at once. */
export const _SC_TRACE_SYS_MAX: int = native._SC_TRACE_SYS_MAX
/** Traces: the most events of a program's own. */
export const _SC_TRACE_USER_EVENT_MAX: int = native._SC_TRACE_USER_EVENT_MAX
/** The least bytes of a signal handler's stack. */
export const _SC_MINSIGSTKSZ: int = native._SC_MINSIGSTKSZ
/** The usual bytes of a signal handler's stack. */
export const _SC_SIGSTKSZ: int = native._SC_SIGSTKSZ
