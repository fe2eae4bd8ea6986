/** `<sys/types.h>` — the names of C's integer types. All are `number`. @module */

/** Unsigned, 64 bits: a count of bytes. */
export type size_t = number
/** Signed, 64 bits: a count of bytes, or -1. */
export type ssize_t = number
/** Signed, 64 bits: a position in a file. */
export type off_t = number
export type off64_t = number
export type loff_t = number
export type pid_t = number
export type uid_t = number
export type gid_t = number
/** A process's, a process group's or a user's id. */
export type id_t = number
export type mode_t = number
/** A device: see major and minor. */
export type dev_t = number
export type ino_t = number
export type ino64_t = number
export type nlink_t = number
export type blksize_t = number
export type blkcnt_t = number
export type blkcnt64_t = number
export type fsblkcnt_t = number
export type fsblkcnt64_t = number
export type fsfilcnt_t = number
export type fsfilcnt64_t = number
/** Seconds. */
export type time_t = number
/** Microseconds, signed. */
export type suseconds_t = number
/** Microseconds, unsigned. */
export type useconds_t = number
/** Processor time in ticks. */
export type clock_t = number
export type clockid_t = number
export type key_t = number
/** A thread: what pthread_self tells. */
export type pthread_t = number
export type daddr_t = number
export type register_t = number
export type quad_t = number
export type u_quad_t = number
export type u_char = number
export type u_short = number
export type u_int = number
export type u_long = number
export type ushort = number
export type uint = number
export type ulong = number
export type int8_t = number
export type int16_t = number
export type int32_t = number
export type int64_t = number
export type u_int8_t = number
export type u_int16_t = number
export type u_int32_t = number
export type u_int64_t = number
