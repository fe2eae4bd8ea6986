/** `<sys/types.h>` — the names of C's integer types. All are `number`. @module */

/** Unsigned, 64 bits: a count of bytes. */
export type size_t = number
/** Signed, 64 bits: a count of bytes, or -1. */
export type ssize_t = number
/** Signed, 64 bits: a position in a file. */
export type off_t = number
export type pid_t = number
export type uid_t = number
export type gid_t = number
export type mode_t = number
export type dev_t = number
export type ino_t = number
export type nlink_t = number
export type blksize_t = number
export type blkcnt_t = number
export type time_t = number
export type suseconds_t = number
export type useconds_t = number
export type clockid_t = number
export type id_t = number
