/** `<limits.h>` — how large things may get. @module */
import type { int, long, unsigned } from './internal/c.ts'
import { header } from './internal/native.ts'

const native = header('limits.h')

// C’s types. 64 bits are more than a number has digits for: LONG_MAX and its like are the nearest one.
/** The bits of a char (8). */
export const CHAR_BIT: int = native.CHAR_BIT
/** The bits of an int (32). */
export const WORD_BIT: int = native.WORD_BIT
/** The bits of a long. */
export const LONG_BIT: int = native.LONG_BIT
/** The most bytes of a character in any locale. */
export const MB_LEN_MAX: int = native.MB_LEN_MAX
/** The bits of a bool that hold its value (1). */
export const BOOL_WIDTH: int = native.BOOL_WIDTH
/** The greatest bool (1). */
export const BOOL_MAX: int = native.BOOL_MAX
/** The bits of a char that hold its value (8). */
export const CHAR_WIDTH: int = native.CHAR_WIDTH
/** The least char: 0 where char is unsigned, as on arm64. */
export const CHAR_MIN: int = native.CHAR_MIN
/** The greatest char: 255 where char is unsigned, as on arm64. */
export const CHAR_MAX: int = native.CHAR_MAX
/** The bits of a signed char that hold its value (8). */
export const SCHAR_WIDTH: int = native.SCHAR_WIDTH
/** The least signed char (-128). */
export const SCHAR_MIN: int = native.SCHAR_MIN
/** The greatest signed char (127). */
export const SCHAR_MAX: int = native.SCHAR_MAX
/** The bits of an unsigned char that hold its value (8). */
export const UCHAR_WIDTH: int = native.UCHAR_WIDTH
/** The greatest unsigned char (255). */
export const UCHAR_MAX: int = native.UCHAR_MAX
/** The bits of a short that hold its value (16). */
export const SHRT_WIDTH: int = native.SHRT_WIDTH
/** The least short (-32768). */
export const SHRT_MIN: int = native.SHRT_MIN
/** The greatest short (32767). */
export const SHRT_MAX: int = native.SHRT_MAX
/** The bits of an unsigned short that hold its value (16). */
export const USHRT_WIDTH: int = native.USHRT_WIDTH
/** The greatest unsigned short (65535). */
export const USHRT_MAX: int = native.USHRT_MAX
/** The bits of an int that hold its value (32). */
export const INT_WIDTH: int = native.INT_WIDTH
/** The least int (-2147483648). */
export const INT_MIN: int = native.INT_MIN
/** The greatest int (2147483647). */
export const INT_MAX: int = native.INT_MAX
/** The bits of an unsigned int that hold its value (32). */
export const UINT_WIDTH: int = native.UINT_WIDTH
/** The greatest unsigned int (4294967295). */
export const UINT_MAX: unsigned = native.UINT_MAX
/** The bits of a long that hold its value. */
export const LONG_WIDTH: int = native.LONG_WIDTH
/** The least long. */
export const LONG_MIN: long = native.LONG_MIN
/** The greatest long. */
export const LONG_MAX: long = native.LONG_MAX
/** The bits of an unsigned long that hold its value. */
export const ULONG_WIDTH: int = native.ULONG_WIDTH
/** The greatest unsigned long. */
export const ULONG_MAX: long = native.ULONG_MAX
/** The bits of a long long that hold its value: 64. */
export const LLONG_WIDTH: int = native.LLONG_WIDTH
/** The least long long: −2⁶³. */
export const LLONG_MIN: long = native.LLONG_MIN
/** The greatest long long: 2⁶³ − 1. */
export const LLONG_MAX: long = native.LLONG_MAX
/** The bits of an unsigned long long that hold its value: 64. */
export const ULLONG_WIDTH: int = native.ULLONG_WIDTH
/** The greatest unsigned long long: 2⁶⁴ − 1. */
export const ULLONG_MAX: long = native.ULLONG_MAX
/** Another name for {@link LLONG_MIN}. */
export const LONG_LONG_MIN: long = native.LONG_LONG_MIN
/** Another name for {@link LLONG_MAX}. */
export const LONG_LONG_MAX: long = native.LONG_LONG_MAX
/** Another name for {@link ULLONG_MAX}. */
export const ULONG_LONG_MAX: long = native.ULONG_LONG_MAX
/** The most bytes that one call can read or write. */
export const SSIZE_MAX: long = native.SSIZE_MAX

// POSIX and Linux
/** By how much asynchronous input and output can lower its priority. */
export const AIO_PRIO_DELTA_MAX: int = native.AIO_PRIO_DELTA_MAX
/** bc(1): the greatest base (99). */
export const BC_BASE_MAX: int = native.BC_BASE_MAX
/** bc(1): the most elements of an array (2048). */
export const BC_DIM_MAX: int = native.BC_DIM_MAX
/** bc(1): the greatest scale (99). */
export const BC_SCALE_MAX: int = native.BC_SCALE_MAX
/** bc(1): the longest string (1000). */
export const BC_STRING_MAX: int = native.BC_STRING_MAX
/** The most bytes in the name of a character class. */
export const CHARCLASS_NAME_MAX: int = native.CHARCLASS_NAME_MAX
/** The most weights of a character in a collating order. */
export const COLL_WEIGHTS_MAX: int = native.COLL_WEIGHTS_MAX
/** The most expirations that a timer counts as overrun (2147483647). */
export const DELAYTIMER_MAX: int = native.DELAYTIMER_MAX
/** expr(1): the deepest nesting of parentheses (32). */
export const EXPR_NEST_MAX: int = native.EXPR_NEST_MAX
/** Bytes of a host’s name, without the NUL. */
export const HOST_NAME_MAX: int = native.HOST_NAME_MAX
/** Elements of an iovec array. */
export const IOV_MAX: int = native.IOV_MAX
/** The longest line of text that a utility takes. */
export const LINE_MAX: int = native.LINE_MAX
/** Bytes of a user’s name, its NUL included. */
export const LOGIN_NAME_MAX: int = native.LOGIN_NAME_MAX
/** The most bytes of a line typed at a terminal (255). */
export const MAX_CANON: int = native.MAX_CANON
/** The most bytes waiting at a terminal (255). */
export const MAX_INPUT: int = native.MAX_INPUT
/** One more than the highest priority of a message (32768). */
export const MQ_PRIO_MAX: int = native.MQ_PRIO_MAX
/** Bytes of a file’s name, without the NUL. */
export const NAME_MAX: int = native.NAME_MAX
/** Supplementary groups of a process. */
export const NGROUPS_MAX: int = native.NGROUPS_MAX
/** The most numbered arguments of printf and scanf. */
export const NL_ARGMAX: int = native.NL_ARGMAX
/** The most bytes of LANG. */
export const NL_LANGMAX: int = native.NL_LANGMAX
/** The highest number of a message in a catalogue. */
export const NL_MSGMAX: int = native.NL_MSGMAX
/** The most bytes in a mapping of N to one. */
export const NL_NMAX: int = native.NL_NMAX
/** The highest number of a set in a catalogue. */
export const NL_SETMAX: int = native.NL_SETMAX
/** The most bytes of a message in a catalogue. */
export const NL_TEXTMAX: int = native.NL_TEXTMAX
/** What the kernel counts nice values from. */
export const NZERO: int = native.NZERO
/** Bytes of a path, its NUL included. */
export const PATH_MAX: int = native.PATH_MAX
/** A write to a pipe of at most so many bytes is not mixed with another. */
export const PIPE_BUF: int = native.PIPE_BUF
/** How often an ending thread's destructors are tried (4). */
export const PTHREAD_DESTRUCTOR_ITERATIONS: int = native.PTHREAD_DESTRUCTOR_ITERATIONS
/** The most keys of thread-specific data. */
export const PTHREAD_KEYS_MAX: int = native.PTHREAD_KEYS_MAX
/** The smallest stack of a thread. */
export const PTHREAD_STACK_MIN: long = native.PTHREAD_STACK_MIN
/** The most repetitions in a regular expression: \{n\}. */
export const RE_DUP_MAX: int = native.RE_DUP_MAX
/** The number of real-time signals (32). */
export const RTSIG_MAX: int = native.RTSIG_MAX
/** The greatest value of a semaphore (2147483647). */
export const SEM_VALUE_MAX: int = native.SEM_VALUE_MAX
/** Bytes of a terminal’s path, its NUL included. */
export const TTY_NAME_MAX: int = native.TTY_NAME_MAX
/** The most bytes in a file's list of extended attributes (65536). */
export const XATTR_LIST_MAX: int = native.XATTR_LIST_MAX
/** The most bytes in the name of an extended attribute (255). */
export const XATTR_NAME_MAX: int = native.XATTR_NAME_MAX
/** The most bytes of an extended attribute (65536). */
export const XATTR_SIZE_MAX: int = native.XATTR_SIZE_MAX
