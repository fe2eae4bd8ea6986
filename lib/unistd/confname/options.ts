/** sysconf: the parts of POSIX and X/Open that it can be asked for: -1 where it is not there. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('unistd/confname')

/** Job control. */
export const _SC_JOB_CONTROL: int = native._SC_JOB_CONTROL
/** Saved set-user-ids and set-group-ids. */
export const _SC_SAVED_IDS: int = native._SC_SAVED_IDS
/** Real-time signals. */
export const _SC_REALTIME_SIGNALS: int = native._SC_REALTIME_SIGNALS
/** Scheduling of processes by priority. */
export const _SC_PRIORITY_SCHEDULING: int = native._SC_PRIORITY_SCHEDULING
/** timer_create() and its kin. */
export const _SC_TIMERS: int = native._SC_TIMERS
/** aio_read() and its kin. */
export const _SC_ASYNCHRONOUS_IO: int = native._SC_ASYNCHRONOUS_IO
/** Asynchronous input and output with priorities. */
export const _SC_PRIORITIZED_IO: int = native._SC_PRIORITIZED_IO
/** O_SYNC and its kin. */
export const _SC_SYNCHRONIZED_IO: int = native._SC_SYNCHRONIZED_IO
/** fsync(). */
export const _SC_FSYNC: int = native._SC_FSYNC
/** mmap() of files. */
export const _SC_MAPPED_FILES: int = native._SC_MAPPED_FILES
/** mlockall(). */
export const _SC_MEMLOCK: int = native._SC_MEMLOCK
/** mlock(). */
export const _SC_MEMLOCK_RANGE: int = native._SC_MEMLOCK_RANGE
/** mprotect(). */
export const _SC_MEMORY_PROTECTION: int = native._SC_MEMORY_PROTECTION
/** mq_open() and its kin. */
export const _SC_MESSAGE_PASSING: int = native._SC_MESSAGE_PASSING
/** sem_open() and its kin. */
export const _SC_SEMAPHORES: int = native._SC_SEMAPHORES
/** shm_open(). */
export const _SC_SHARED_MEMORY_OBJECTS: int = native._SC_SHARED_MEMORY_OBJECTS
/** The C language's binding. */
export const _SC_2_C_BIND: int = native._SC_2_C_BIND
/** The utilities for programs in C. */
export const _SC_2_C_DEV: int = native._SC_2_C_DEV
/** The utilities for programs in FORTRAN. */
export const _SC_2_FORT_DEV: int = native._SC_2_FORT_DEV
/** FORTRAN programs can run. */
export const _SC_2_FORT_RUN: int = native._SC_2_FORT_RUN
/** The utilities for making software. */
export const _SC_2_SW_DEV: int = native._SC_2_SW_DEV
/** localedef(1) can make locales. */
export const _SC_2_LOCALEDEF: int = native._SC_2_LOCALEDEF
/** Protocol-independent interfaces. */
export const _SC_PII: int = native._SC_PII
/** Protocol-independent interfaces: XTI. */
export const _SC_PII_XTI: int = native._SC_PII_XTI
/** Protocol-independent interfaces: sockets. */
export const _SC_PII_SOCKET: int = native._SC_PII_SOCKET
/** Protocol-independent interfaces: the Internet. */
export const _SC_PII_INTERNET: int = native._SC_PII_INTERNET
/** Protocol-independent interfaces: OSI. */
export const _SC_PII_OSI: int = native._SC_PII_OSI
/** poll(). */
export const _SC_POLL: int = native._SC_POLL
/** select(). */
export const _SC_SELECT: int = native._SC_SELECT
/** Protocol-independent interfaces: TCP. */
export const _SC_PII_INTERNET_STREAM: int = native._SC_PII_INTERNET_STREAM
/** Protocol-independent interfaces: UDP. */
export const _SC_PII_INTERNET_DGRAM: int = native._SC_PII_INTERNET_DGRAM
/** Protocol-independent interfaces: OSI with connections. */
export const _SC_PII_OSI_COTS: int = native._SC_PII_OSI_COTS
/** Protocol-independent interfaces: OSI without connections. */
export const _SC_PII_OSI_CLTS: int = native._SC_PII_OSI_CLTS
/** Protocol-independent interfaces: OSI's management. */
export const _SC_PII_OSI_M: int = native._SC_PII_OSI_M
/** Threads. */
export const _SC_THREADS: int = native._SC_THREADS
/** getpwnam_r() and its kin. */
export const _SC_THREAD_SAFE_FUNCTIONS: int = native._SC_THREAD_SAFE_FUNCTIONS
/** How often an ending thread's destructors are tried. */
export const _SC_THREAD_DESTRUCTOR_ITERATIONS: int = native._SC_THREAD_DESTRUCTOR_ITERATIONS
/** A thread's stack can be given. */
export const _SC_THREAD_ATTR_STACKADDR: int = native._SC_THREAD_ATTR_STACKADDR
/** The size of a thread's stack can be given. */
export const _SC_THREAD_ATTR_STACKSIZE: int = native._SC_THREAD_ATTR_STACKSIZE
/** Scheduling of threads by priority. */
export const _SC_THREAD_PRIORITY_SCHEDULING: int = native._SC_THREAD_PRIORITY_SCHEDULING
/** Mutexes that lend their holder the priority of who waits. */
export const _SC_THREAD_PRIO_INHERIT: int = native._SC_THREAD_PRIO_INHERIT
/** Mutexes with a priority of their own. */
export const _SC_THREAD_PRIO_PROTECT: int = native._SC_THREAD_PRIO_PROTECT
/** Mutexes that processes share. */
export const _SC_THREAD_PROCESS_SHARED: int = native._SC_THREAD_PROCESS_SHARED
/** X/Open's extensions. */
export const _SC_XOPEN_UNIX: int = native._SC_XOPEN_UNIX
/** crypt() and its kin. */
export const _SC_XOPEN_CRYPT: int = native._SC_XOPEN_CRYPT
/** X/Open's internationalisation. */
export const _SC_XOPEN_ENH_I18N: int = native._SC_XOPEN_ENH_I18N
/** shmget() and its kin. */
export const _SC_XOPEN_SHM: int = native._SC_XOPEN_SHM
/** A terminal that all utilities can use. */
export const _SC_2_CHAR_TERM: int = native._SC_2_CHAR_TERM
/** The utilities for users. */
export const _SC_2_UPE: int = native._SC_2_UPE
/** X/Open Portability Guide 2. */
export const _SC_XOPEN_XPG2: int = native._SC_XOPEN_XPG2
/** X/Open Portability Guide 3. */
export const _SC_XOPEN_XPG3: int = native._SC_XOPEN_XPG3
/** X/Open Portability Guide 4. */
export const _SC_XOPEN_XPG4: int = native._SC_XOPEN_XPG4
/** The most numbered arguments of printf and scanf. */
export const _SC_NL_ARGMAX: int = native._SC_NL_ARGMAX
/** The most bytes of LANG. */
export const _SC_NL_LANGMAX: int = native._SC_NL_LANGMAX
/** The highest number of a message in a catalogue. */
export const _SC_NL_MSGMAX: int = native._SC_NL_MSGMAX
/** The most bytes in a mapping of N to one. */
export const _SC_NL_NMAX: int = native._SC_NL_NMAX
/** The highest number of a set in a catalogue. */
export const _SC_NL_SETMAX: int = native._SC_NL_SETMAX
/** The most bytes of a message in a catalogue. */
export const _SC_NL_TEXTMAX: int = native._SC_NL_TEXTMAX
/** Programs with int, long, pointers and off_t of 32 bits. */
export const _SC_XBS5_ILP32_OFF32: int = native._SC_XBS5_ILP32_OFF32
/** Programs with int, long and pointers of 32 bits, off_t of 64. */
export const _SC_XBS5_ILP32_OFFBIG: int = native._SC_XBS5_ILP32_OFFBIG
/** Programs with int of 32 bits, long, pointers and off_t of 64. */
export const _SC_XBS5_LP64_OFF64: int = native._SC_XBS5_LP64_OFF64
/** Programs with int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _SC_XBS5_LPBIG_OFFBIG: int = native._SC_XBS5_LPBIG_OFFBIG
/** X/Open's functions that are to go. */
export const _SC_XOPEN_LEGACY: int = native._SC_XOPEN_LEGACY
/** X/Open's real time. */
export const _SC_XOPEN_REALTIME: int = native._SC_XOPEN_REALTIME
/** X/Open's real time for threads. */
export const _SC_XOPEN_REALTIME_THREADS: int = native._SC_XOPEN_REALTIME_THREADS
/** posix_fadvise() and its kin. */
export const _SC_ADVISORY_INFO: int = native._SC_ADVISORY_INFO
/** pthread_barrier_wait(). */
export const _SC_BARRIERS: int = native._SC_BARRIERS
/** The base of POSIX. */
export const _SC_BASE: int = native._SC_BASE
/** The C library. */
export const _SC_C_LANG_SUPPORT: int = native._SC_C_LANG_SUPPORT
/** The C library for threads. */
export const _SC_C_LANG_SUPPORT_R: int = native._SC_C_LANG_SUPPORT_R
/** clock_nanosleep() and its kin. */
export const _SC_CLOCK_SELECTION: int = native._SC_CLOCK_SELECTION
/** CLOCK_PROCESS_CPUTIME_ID. */
export const _SC_CPUTIME: int = native._SC_CPUTIME
/** CLOCK_THREAD_CPUTIME_ID. */
export const _SC_THREAD_CPUTIME: int = native._SC_THREAD_CPUTIME
/** Input and output of devices. */
export const _SC_DEVICE_IO: int = native._SC_DEVICE_IO
/** Terminals. */
export const _SC_DEVICE_SPECIFIC: int = native._SC_DEVICE_SPECIFIC
/** Terminals for threads. */
export const _SC_DEVICE_SPECIFIC_R: int = native._SC_DEVICE_SPECIFIC_R
/** Descriptors. */
export const _SC_FD_MGMT: int = native._SC_FD_MGMT
/** FIFOs. */
export const _SC_FIFO: int = native._SC_FIFO
/** Pipes. */
export const _SC_PIPE: int = native._SC_PIPE
/** Attributes of files. */
export const _SC_FILE_ATTRIBUTES: int = native._SC_FILE_ATTRIBUTES
/** Locking of streams. */
export const _SC_FILE_LOCKING: int = native._SC_FILE_LOCKING
/** The file system. */
export const _SC_FILE_SYSTEM: int = native._SC_FILE_SYSTEM
/** CLOCK_MONOTONIC. */
export const _SC_MONOTONIC_CLOCK: int = native._SC_MONOTONIC_CLOCK
/** Several processes. */
export const _SC_MULTI_PROCESS: int = native._SC_MULTI_PROCESS
/** A single process. */
export const _SC_SINGLE_PROCESS: int = native._SC_SINGLE_PROCESS
/** Sockets. */
export const _SC_NETWORKING: int = native._SC_NETWORKING
/** pthread_rwlock_rdlock() and its kin. */
export const _SC_READER_WRITER_LOCKS: int = native._SC_READER_WRITER_LOCKS
/** pthread_spin_lock() and its kin. */
export const _SC_SPIN_LOCKS: int = native._SC_SPIN_LOCKS
/** Regular expressions. */
export const _SC_REGEXP: int = native._SC_REGEXP
/** The shell. */
export const _SC_SHELL: int = native._SC_SHELL
/** Signals. */
export const _SC_SIGNALS: int = native._SC_SIGNALS
/** posix_spawn(). */
export const _SC_SPAWN: int = native._SC_SPAWN
/** SCHED_SPORADIC for processes. */
export const _SC_SPORADIC_SERVER: int = native._SC_SPORADIC_SERVER
/** SCHED_SPORADIC for threads. */
export const _SC_THREAD_SPORADIC_SERVER: int = native._SC_THREAD_SPORADIC_SERVER
/** Users and groups by name. */
export const _SC_SYSTEM_DATABASE: int = native._SC_SYSTEM_DATABASE
/** Users and groups by name, for threads. */
export const _SC_SYSTEM_DATABASE_R: int = native._SC_SYSTEM_DATABASE_R
/** Calls with a timeout, as mq_timedsend(). */
export const _SC_TIMEOUTS: int = native._SC_TIMEOUTS
/** posix_typed_mem_open(). */
export const _SC_TYPED_MEMORY_OBJECTS: int = native._SC_TYPED_MEMORY_OBJECTS
/** Ids of users and groups. */
export const _SC_USER_GROUPS: int = native._SC_USER_GROUPS
/** Ids of users and groups, for threads. */
export const _SC_USER_GROUPS_R: int = native._SC_USER_GROUPS_R
/** Batch jobs. */
export const _SC_2_PBS: int = native._SC_2_PBS
/** Batch jobs: accounting. */
export const _SC_2_PBS_ACCOUNTING: int = native._SC_2_PBS_ACCOUNTING
/** Batch jobs: finding them. */
export const _SC_2_PBS_LOCATE: int = native._SC_2_PBS_LOCATE
/** Batch jobs: messages to them. */
export const _SC_2_PBS_MESSAGE: int = native._SC_2_PBS_MESSAGE
/** Batch jobs: following them. */
export const _SC_2_PBS_TRACK: int = native._SC_2_PBS_TRACK
/** STREAMS. */
export const _SC_STREAMS: int = native._SC_STREAMS
/** Batch jobs: checkpoints. */
export const _SC_2_PBS_CHECKPOINT: int = native._SC_2_PBS_CHECKPOINT
/** Programs with int, long, pointers and off_t of 32 bits. */
export const _SC_V6_ILP32_OFF32: int = native._SC_V6_ILP32_OFF32
/** Programs with int, long and pointers of 32 bits, off_t of 64. */
export const _SC_V6_ILP32_OFFBIG: int = native._SC_V6_ILP32_OFFBIG
/** Programs with int of 32 bits, long, pointers and off_t of 64. */
export const _SC_V6_LP64_OFF64: int = native._SC_V6_LP64_OFF64
/** Programs with int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _SC_V6_LPBIG_OFFBIG: int = native._SC_V6_LPBIG_OFFBIG
/** posix_trace_create() and its kin. */
export const _SC_TRACE: int = native._SC_TRACE
/** Traces: filters of events. */
export const _SC_TRACE_EVENT_FILTER: int = native._SC_TRACE_EVENT_FILTER
/** Traces: children are traced too. */
export const _SC_TRACE_INHERIT: int = native._SC_TRACE_INHERIT
/** Traces: a log. */
export const _SC_TRACE_LOG: int = native._SC_TRACE_LOG
/** IPv6. */
export const _SC_IPV6: int = native._SC_IPV6
/** Raw sockets. */
export const _SC_RAW_SOCKETS: int = native._SC_RAW_SOCKETS
/** Programs with int, long, pointers and off_t of 32 bits. */
export const _SC_V7_ILP32_OFF32: int = native._SC_V7_ILP32_OFF32
/** Programs with int, long and pointers of 32 bits, off_t of 64. */
export const _SC_V7_ILP32_OFFBIG: int = native._SC_V7_ILP32_OFFBIG
/** Programs with int of 32 bits, long, pointers and off_t of 64. */
export const _SC_V7_LP64_OFF64: int = native._SC_V7_LP64_OFF64
/** Programs with int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _SC_V7_LPBIG_OFFBIG: int = native._SC_V7_LPBIG_OFFBIG
/** Another name for {@link _SC_STREAMS}, as X/Open has it. */
export const _SC_XOPEN_STREAMS: int = native._SC_XOPEN_STREAMS
/** Robust mutexes that lend their holder the priority of who waits. */
export const _SC_THREAD_ROBUST_PRIO_INHERIT: int = native._SC_THREAD_ROBUST_PRIO_INHERIT
/** Robust mutexes with a priority of their own. */
export const _SC_THREAD_ROBUST_PRIO_PROTECT: int = native._SC_THREAD_ROBUST_PRIO_PROTECT
