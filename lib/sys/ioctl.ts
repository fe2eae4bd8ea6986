/** `<sys/ioctl.h>` — what a device or a socket can do beyond reading and writing. @module */
import {
  _IOC_DIRMASK,
  _IOC_DIRSHIFT,
  _IOC_NONE,
  _IOC_NRMASK,
  _IOC_NRSHIFT,
  _IOC_READ,
  _IOC_SIZEMASK,
  _IOC_SIZESHIFT,
  _IOC_TYPEMASK,
  _IOC_TYPESHIFT,
  _IOC_WRITE,
} from '../bits/ioctls.ts'
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/ret.ts'
import { sizeof } from '../internal/sizeof.ts'
import { struct } from '../internal/struct.ts'
import { ifconf, ifreq } from '../net/if.ts'

export * from '../bits/ioctls.ts'

const native = header('sys/ioctl.h')

/** `struct winsize` — the size of a terminal. */
export class winsize extends struct(native.winsize) {
  declare ws_row: int
  declare ws_col: int
  declare ws_xpixel: int
  declare ws_ypixel: int
}

/** The view that a pointer inside the argument stands for. */
function target(argp: ArrayBufferView | int | null): ArrayBufferView | null {
  if (argp instanceof ifconf) return argp.ifc_buf
  if (argp instanceof ifreq) return argp.ifr_data
  return null
}

/**
 * `int ioctl(int fd, unsigned long request, ...)` — ask a device or a socket for what only it can do.
 *
 * C checks nothing here; this does. A view must be as long as what the request reads and writes: known for FIO*, SIOC*, TIOC* and
 * TC*, encoded in the number of newer requests. For any other request the kernel works on a copy with nothing behind it, so that
 * a view too short gives EFAULT and never an overrun. Pointers inside the argument are followed for {@link ifconf} and for
 * `ifr_data` of {@link ifreq}.
 *
 * @param argp - a view of what the request works on, a number for those that take one by value, or null.
 * @returns 0 or what the request says, or -1 with errno set: EBADF, EFAULT, EINVAL, ENOTTY, and the driver's own.
 * @throws RangeError for a view shorter than what the request is known to need, and for a number that is an address of this process.
 * @see ioctl(2)
 */
export function ioctl(fd: int, request: unsigned, argp: ArrayBufferView | int | null = null): int {
  return ret(native.ioctl(fd, request, argp, target(argp)))
}

/** What C's macros of this header take for granted: that their arguments are numbers. */
function bits(value: int, mask: int, shift: int): int {
  if (!Number.isInteger(value)) throw new TypeError("a request's number is made of integers")
  return (value & mask) << shift
}

/**
 * `_IOC(dir, type, nr, size)` — the number of a request.
 *
 * @see ioctl(2)
 */
export function _IOC(dir: int, type: int, nr: int, size: int): unsigned {
  const number =
    bits(dir, _IOC_DIRMASK, _IOC_DIRSHIFT) |
    bits(type, _IOC_TYPEMASK, _IOC_TYPESHIFT) |
    bits(nr, _IOC_NRMASK, _IOC_NRSHIFT) |
    bits(size, _IOC_SIZEMASK, _IOC_SIZESHIFT)
  return number >>> 0
}

/**
 * `_IO(type, nr)` — the number of a request without data.
 *
 * @param type - the driver's letter, as a number.
 * @see ioctl(2)
 */
export function _IO(type: int, nr: int): unsigned {
  return _IOC(_IOC_NONE, type, nr, 0)
}

/**
 * `_IOR(type, nr, argtype)` — the number of a request that the kernel answers in an `argtype`.
 *
 * @param argtype - what `sizeof` takes: a struct's class, or a typed array's for one element.
 * @see ioctl(2)
 */
export function _IOR(type: int, nr: int, argtype: Parameters<typeof sizeof>[0]): unsigned {
  return _IOC(_IOC_READ, type, nr, sizeof(argtype))
}

/**
 * `_IOW(type, nr, argtype)` — the number of a request whose `argtype` the kernel reads.
 *
 * @see ioctl(2)
 */
export function _IOW(type: int, nr: int, argtype: Parameters<typeof sizeof>[0]): unsigned {
  return _IOC(_IOC_WRITE, type, nr, sizeof(argtype))
}

/**
 * `_IOWR(type, nr, argtype)` — the number of a request whose `argtype` the kernel reads and answers in.
 *
 * @see ioctl(2)
 */
export function _IOWR(type: int, nr: int, argtype: Parameters<typeof sizeof>[0]): unsigned {
  return _IOC(_IOC_READ | _IOC_WRITE, type, nr, sizeof(argtype))
}

/**
 * `_IOC_DIR(nr)` — the direction in a request's number: _IOC_NONE, _IOC_READ, _IOC_WRITE or both.
 *
 * @see ioctl(2)
 */
export function _IOC_DIR(nr: unsigned): int {
  return part(nr, _IOC_DIRSHIFT, _IOC_DIRMASK)
}

/**
 * `_IOC_TYPE(nr)` — the driver's letter in a request's number.
 *
 * @see ioctl(2)
 */
export function _IOC_TYPE(nr: unsigned): int {
  return part(nr, _IOC_TYPESHIFT, _IOC_TYPEMASK)
}

/**
 * `_IOC_NR(nr)` — which of the driver's requests it is.
 *
 * @see ioctl(2)
 */
export function _IOC_NR(nr: unsigned): int {
  return part(nr, _IOC_NRSHIFT, _IOC_NRMASK)
}

/**
 * `_IOC_SIZE(nr)` — the bytes of the argument in a request's number.
 *
 * @see ioctl(2)
 */
export function _IOC_SIZE(nr: unsigned): int {
  return part(nr, _IOC_SIZESHIFT, _IOC_SIZEMASK)
}

function part(nr: unsigned, shift: int, mask: int): int {
  if (!Number.isInteger(nr)) throw new TypeError("a request's number is an integer")
  return (nr >>> shift) & mask
}
