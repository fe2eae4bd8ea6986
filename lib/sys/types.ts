/** `<sys/types.h>` — the names of C's integer types. As types they are all `number`; as values they make objects: `pid_t(0)`. @module */
import { type CType, ctype } from '../internal/c-type.ts'
import { header } from '../internal/native.ts'

export { int8_t, int16_t, int32_t, int64_t } from '../stdint.ts'

const native = header('sys/types.h')

/** Unsigned, 64 bits: a count of bytes. */
export type size_t = number
export const size_t: CType<BigUint64Array> = ctype('size_t', native.size_t)
/** Signed, 64 bits: a count of bytes, or -1. */
export type ssize_t = number
export const ssize_t: CType<BigInt64Array> = ctype('ssize_t', native.ssize_t)
/** Signed, 64 bits: a position in a file. */
export type off_t = number
export const off_t: CType<BigInt64Array> = ctype('off_t', native.off_t)
/** An offset in a file, 64 bits. */
export type off64_t = number
export const off64_t: CType<BigInt64Array> = ctype('off64_t', native.off64_t)
/** An offset in a file, 64 bits: the kernel's name. */
export type loff_t = number
export const loff_t: CType<BigInt64Array> = ctype('loff_t', native.loff_t)
/** The id of a process or a process group. */
export type pid_t = number
export const pid_t: CType<Int32Array> = ctype('pid_t', native.pid_t)
/** The id of a user. */
export type uid_t = number
export const uid_t: CType<Uint32Array> = ctype('uid_t', native.uid_t)
/** The id of a group. */
export type gid_t = number
export const gid_t: CType<Uint32Array> = ctype('gid_t', native.gid_t)
/** A process's, a process group's or a user's id. */
export type id_t = number
export const id_t: CType<Uint32Array> = ctype('id_t', native.id_t)
/** Permission bits and the kind of a file. */
export type mode_t = number
export const mode_t: CType<Uint32Array> = ctype('mode_t', native.mode_t)
/** A device: see major and minor. */
export type dev_t = number
export const dev_t: CType<BigUint64Array> = ctype('dev_t', native.dev_t)
/** The number of a file in its file system. */
export type ino_t = number
export const ino_t: CType<BigUint64Array> = ctype('ino_t', native.ino_t)
/** The number of a file in its file system, 64 bits. */
export type ino64_t = number
export const ino64_t: CType<BigUint64Array> = ctype('ino64_t', native.ino64_t)
/** How many names a file has. */
export type nlink_t = number
export const nlink_t: CType<BigUint64Array> = ctype('nlink_t', native.nlink_t)
/** The best size of a block. */
export type blksize_t = number
export const blksize_t: CType<BigInt64Array> = ctype('blksize_t', native.blksize_t)
/** A number of blocks of 512 bytes. */
export type blkcnt_t = number
export const blkcnt_t: CType<BigInt64Array> = ctype('blkcnt_t', native.blkcnt_t)
/** A number of blocks of 512 bytes, 64 bits. */
export type blkcnt64_t = number
export const blkcnt64_t: CType<BigInt64Array> = ctype('blkcnt64_t', native.blkcnt64_t)
/** A number of a file system's blocks. */
export type fsblkcnt_t = number
export const fsblkcnt_t: CType<BigUint64Array> = ctype('fsblkcnt_t', native.fsblkcnt_t)
/** A number of a file system's blocks, 64 bits. */
export type fsblkcnt64_t = number
export const fsblkcnt64_t: CType<BigUint64Array> = ctype('fsblkcnt64_t', native.fsblkcnt64_t)
/** A number of a file system's files. */
export type fsfilcnt_t = number
export const fsfilcnt_t: CType<BigUint64Array> = ctype('fsfilcnt_t', native.fsfilcnt_t)
/** A number of a file system's files, 64 bits. */
export type fsfilcnt64_t = number
export const fsfilcnt64_t: CType<BigUint64Array> = ctype('fsfilcnt64_t', native.fsfilcnt64_t)
/** Seconds. */
export type time_t = number
export const time_t: CType<BigInt64Array> = ctype('time_t', native.time_t)
/** Microseconds, signed. */
export type suseconds_t = number
export const suseconds_t: CType<BigInt64Array> = ctype('suseconds_t', native.suseconds_t)
/** Microseconds, unsigned. */
export type useconds_t = number
export const useconds_t: CType<Uint32Array> = ctype('useconds_t', native.useconds_t)
/** Processor time in ticks. */
export type clock_t = number
export const clock_t: CType<BigInt64Array> = ctype('clock_t', native.clock_t)
/** A clock, CLOCK_*. */
export type clockid_t = number
export const clockid_t: CType<Int32Array> = ctype('clockid_t', native.clockid_t)
/** A timer: what timer_create stores. */
export type timer_t = number
/** The key of a System V queue, semaphore or segment. */
export type key_t = number
export const key_t: CType<Int32Array> = ctype('key_t', native.key_t)
/** A thread: what pthread_self returns. */
export type pthread_t = number
export const pthread_t: CType<BigUint64Array> = ctype('pthread_t', native.pthread_t)
/** An address on a disk. */
export type daddr_t = number
export const daddr_t: CType<Int32Array> = ctype('daddr_t', native.daddr_t)
/** An integer as wide as a register. */
export type register_t = number
export const register_t: CType<BigInt64Array> = ctype('register_t', native.register_t)
/** A signed integer of 64 bits. */
export type quad_t = number
export const quad_t: CType<BigInt64Array> = ctype('quad_t', native.quad_t)
/** An unsigned integer of 64 bits. */
export type u_quad_t = number
export const u_quad_t: CType<BigUint64Array> = ctype('u_quad_t', native.u_quad_t)
/** An unsigned char. */
export type u_char = number
export const u_char: CType<Uint8Array> = ctype('u_char', native.u_char)
/** An unsigned short. */
export type u_short = number
export const u_short: CType<Uint16Array> = ctype('u_short', native.u_short)
/** An unsigned int. */
export type u_int = number
export const u_int: CType<Uint32Array> = ctype('u_int', native.u_int)
/** An unsigned long. */
export type u_long = number
export const u_long: CType<BigUint64Array> = ctype('u_long', native.u_long)
/** An unsigned short. */
export type ushort = number
export const ushort: CType<Uint16Array> = ctype('ushort', native.ushort)
/** An unsigned int. */
export type uint = number
export const uint: CType<Uint32Array> = ctype('uint', native.uint)
/** An unsigned long. */
export type ulong = number
export const ulong: CType<BigUint64Array> = ctype('ulong', native.ulong)
/** An unsigned integer of 8 bits. */
export type u_int8_t = number
export const u_int8_t: CType<Uint8Array> = ctype('u_int8_t', native.u_int8_t)
/** An unsigned integer of 16 bits. */
export type u_int16_t = number
export const u_int16_t: CType<Uint16Array> = ctype('u_int16_t', native.u_int16_t)
/** An unsigned integer of 32 bits. */
export type u_int32_t = number
export const u_int32_t: CType<Uint32Array> = ctype('u_int32_t', native.u_int32_t)
/** An unsigned integer of 64 bits. */
export type u_int64_t = number
export const u_int64_t: CType<BigUint64Array> = ctype('u_int64_t', native.u_int64_t)
