// What the io_uring_prep_* share.
import type { int, unsigned } from '../internal/c.ts'
import { notOne, rangeFault } from '../internal/fault.ts'
import { kindOf, lengthOf } from '../internal/intrinsics.ts'
import { bytesOf, intOf, sizeOf, textOf, unsignedOf } from '../internal/memory.ts'
import { header, ownHeader } from '../internal/native.ts'
import type { Entry } from '../internal/ring/entry.ts'
import { type Copy, copyOf, Holds, nowhere, type Place, plain, source } from '../internal/ring/memory.ts'
import type { sockaddr_p } from '../internal/struct-class.ts'
import { IORING_FILE_INDEX_ALLOC } from '../linux/io_uring.ts'
import type { socklen_t } from '../sys/socket.ts'
import { type io_uring_sqe, openOf } from './sqe.ts'

const native = ownHeader('internal/liburing')

/** Fills a submission; the arguments have been checked, and memory has been found for them. */
export function prepare(
  call: string,
  sqe: io_uring_sqe,
  operation: unsigned,
  fd: int,
  place: Place,
  len: number,
  off: number,
  flags = 0,
): Entry {
  const entry = openOf(call, sqe)
  entry.prepare(operation, fd, place, len, off, flags)
  return entry
}

/** A descriptor. */
export function fdOf(call: string, parameter: string, fd: int): int {
  return typeof fd === 'number' && (fd | 0) === fd ? fd : intOf(call, parameter, fd)
}

/** Flags, or a length of 32 bits. */
export function bitsOf(call: string, parameter: string, bits: unsigned): unsigned {
  return typeof bits === 'number' && (bits | 0) === bits ? bits : unsignedOf(call, parameter, bits)
}

/** A length in bytes, which a request has 32 bits for. */
export function bytesIn(call: string, parameter: string, length: number): number {
  return typeof length === 'number' && (length | 0) === length && length >= 0 ? length : sizeOf(call, parameter, length)
}

/** A path, as a copy: the kernel reads it when the request is submitted. */
export function pathOf(call: string, parameter: string, path: unknown): Place {
  const bytes = textOf(call, parameter, path)
  const text = plain(bytes, lengthOf(bytes))
  const end = text.indexOf(0)
  if (end < 0) rangeFault(call, parameter, 'holds no NUL: the string has no end')
  return copyOf(text.subarray(0, end + 1))
}

/** A struct that the kernel reads, as a copy. */
export function structOf(call: string, parameter: string, of: unknown, size: number): Copy {
  const bytes = bytesOf(call, parameter, of)
  if (lengthOf(bytes) < size)
    rangeFault(call, parameter, `is too short: ${lengthOf(bytes)} bytes where C needs ${size}`)
  return copyOf(plain(bytes, size))
}

/** A descriptor that a request closes: what Node has opened for itself is not open. */
export function closable(fd: int): int {
  return native.isNodes(fd) ? -1 : fd
}

/** Among the registered files: the place of the new one, as the kernel counts it. */
export function fileIndex(call: string, file_index: unsigned): number {
  const index = unsignedOf(call, 'file_index', file_index) >>> 0
  return index === IORING_FILE_INDEX_ALLOC >>> 0 ? index : index + 1
}

/** `socklen_t *`. */
export function lengthArray(call: string, parameter: string, of: unknown): Uint32Array | null {
  if (of === null) return null
  if (kindOf(of) === 'Uint32Array' && lengthOf(of as Uint32Array) > 0) return of as Uint32Array
  return notOne(call, parameter, 'a Uint32Array of one element, or null', of)
}

/** The first place, where both are held. */
export function both(place: Place, other: Place): Place {
  if (other.hold === null) return place
  return { address: place.address, hold: place.hold === null ? other.hold : new Holds([place.hold, other.hold]) }
}

const STORAGE: number = header('sys/socket.h').sockaddr_storage.size

/** An address, of a length that the kernel is sure to refuse where it is more than any address has. */
export function sockaddrOf(call: string, addr: sockaddr_p, length: socklen_t): Place {
  return length < 0 || length > STORAGE ? nowhere : source(call, 'addr', addr, length)
}
