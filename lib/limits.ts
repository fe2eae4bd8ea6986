/** `<limits.h>` — how large things may get. @module */
import type { int, long, unsigned } from './internal/c.ts'
import { header } from './internal/native.ts'

const native = header('limits.h')

// C’s types. 64 bits are more than a number has digits for: LONG_MAX and its like are the nearest one.
export const CHAR_BIT: int = native.CHAR_BIT
export const WORD_BIT: int = native.WORD_BIT
export const LONG_BIT: int = native.LONG_BIT
export const MB_LEN_MAX: int = native.MB_LEN_MAX
export const BOOL_WIDTH: int = native.BOOL_WIDTH
export const BOOL_MAX: int = native.BOOL_MAX
export const CHAR_WIDTH: int = native.CHAR_WIDTH
export const CHAR_MIN: int = native.CHAR_MIN
export const CHAR_MAX: int = native.CHAR_MAX
export const SCHAR_WIDTH: int = native.SCHAR_WIDTH
export const SCHAR_MIN: int = native.SCHAR_MIN
export const SCHAR_MAX: int = native.SCHAR_MAX
export const UCHAR_WIDTH: int = native.UCHAR_WIDTH
export const UCHAR_MAX: int = native.UCHAR_MAX
export const SHRT_WIDTH: int = native.SHRT_WIDTH
export const SHRT_MIN: int = native.SHRT_MIN
export const SHRT_MAX: int = native.SHRT_MAX
export const USHRT_WIDTH: int = native.USHRT_WIDTH
export const USHRT_MAX: int = native.USHRT_MAX
export const INT_WIDTH: int = native.INT_WIDTH
export const INT_MIN: int = native.INT_MIN
export const INT_MAX: int = native.INT_MAX
export const UINT_WIDTH: int = native.UINT_WIDTH
export const UINT_MAX: unsigned = native.UINT_MAX
export const LONG_WIDTH: int = native.LONG_WIDTH
export const LONG_MIN: long = native.LONG_MIN
export const LONG_MAX: long = native.LONG_MAX
export const ULONG_WIDTH: int = native.ULONG_WIDTH
export const ULONG_MAX: long = native.ULONG_MAX
export const LLONG_WIDTH: int = native.LLONG_WIDTH
export const LLONG_MIN: long = native.LLONG_MIN
export const LLONG_MAX: long = native.LLONG_MAX
export const ULLONG_WIDTH: int = native.ULLONG_WIDTH
export const ULLONG_MAX: long = native.ULLONG_MAX
export const LONG_LONG_MIN: long = native.LONG_LONG_MIN
export const LONG_LONG_MAX: long = native.LONG_LONG_MAX
export const ULONG_LONG_MAX: long = native.ULONG_LONG_MAX
export const SSIZE_MAX: long = native.SSIZE_MAX

// POSIX and Linux
export const AIO_PRIO_DELTA_MAX: int = native.AIO_PRIO_DELTA_MAX
export const BC_BASE_MAX: int = native.BC_BASE_MAX
export const BC_DIM_MAX: int = native.BC_DIM_MAX
export const BC_SCALE_MAX: int = native.BC_SCALE_MAX
export const BC_STRING_MAX: int = native.BC_STRING_MAX
export const CHARCLASS_NAME_MAX: int = native.CHARCLASS_NAME_MAX
export const COLL_WEIGHTS_MAX: int = native.COLL_WEIGHTS_MAX
export const DELAYTIMER_MAX: int = native.DELAYTIMER_MAX
export const EXPR_NEST_MAX: int = native.EXPR_NEST_MAX
/** Bytes of a host’s name, without the NUL. */
export const HOST_NAME_MAX: int = native.HOST_NAME_MAX
/** Elements of an iovec array. */
export const IOV_MAX: int = native.IOV_MAX
export const LINE_MAX: int = native.LINE_MAX
/** Bytes of a user’s name, its NUL included. */
export const LOGIN_NAME_MAX: int = native.LOGIN_NAME_MAX
export const MAX_CANON: int = native.MAX_CANON
export const MAX_INPUT: int = native.MAX_INPUT
export const MQ_PRIO_MAX: int = native.MQ_PRIO_MAX
/** Bytes of a file’s name, without the NUL. */
export const NAME_MAX: int = native.NAME_MAX
/** Supplementary groups of a process. */
export const NGROUPS_MAX: int = native.NGROUPS_MAX
export const NL_ARGMAX: int = native.NL_ARGMAX
export const NL_LANGMAX: int = native.NL_LANGMAX
export const NL_MSGMAX: int = native.NL_MSGMAX
export const NL_NMAX: int = native.NL_NMAX
export const NL_SETMAX: int = native.NL_SETMAX
export const NL_TEXTMAX: int = native.NL_TEXTMAX
/** What the kernel counts nice values from. */
export const NZERO: int = native.NZERO
/** Bytes of a path, its NUL included. */
export const PATH_MAX: int = native.PATH_MAX
/** A write to a pipe of at most so many bytes is not mixed with another. */
export const PIPE_BUF: int = native.PIPE_BUF
export const PTHREAD_DESTRUCTOR_ITERATIONS: int = native.PTHREAD_DESTRUCTOR_ITERATIONS
export const PTHREAD_KEYS_MAX: int = native.PTHREAD_KEYS_MAX
export const PTHREAD_STACK_MIN: long = native.PTHREAD_STACK_MIN
export const RE_DUP_MAX: int = native.RE_DUP_MAX
export const RTSIG_MAX: int = native.RTSIG_MAX
export const SEM_VALUE_MAX: int = native.SEM_VALUE_MAX
/** Bytes of a terminal’s path, its NUL included. */
export const TTY_NAME_MAX: int = native.TTY_NAME_MAX
export const XATTR_LIST_MAX: int = native.XATTR_LIST_MAX
export const XATTR_NAME_MAX: int = native.XATTR_NAME_MAX
export const XATTR_SIZE_MAX: int = native.XATTR_SIZE_MAX
