/** `<sys/ioctl.h>` — what a device or a socket can do beyond reading and writing. @module */

import type { int, pointer, unsigned } from '../internal/c.ts'
import { notOne } from '../internal/fault.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { pointeeOf, struct } from '../internal/struct.ts'
import type { ifconf, ifreq } from '../net/if.ts'
import { sizeof } from '../sizeof.ts'
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
} from './ioctl/requests.ts'

export * from './ioctl/requests.ts'
export * from './ioctl/terminal.ts'

const native = header('sys/ioctl.h')

/** `struct winsize` — the size of a terminal. */
export class winsize extends struct<winsize>(native.winsize) {
  declare ws_row: int
  declare ws_col: int
  declare ws_xpixel: int
  declare ws_ypixel: int
}

/**
 * `int ioctl(int fd, unsigned long request, ...)` — ask a device or a socket for what only it can do.
 *
 * C checks nothing here; this does. The requests that this package names are known, and those of linux/fs.h and linux/if_tun.h: how long a view
 * must be, and which pointer of it is followed (`ifc_buf` of {@link ifconf}, `ifr_data` of {@link ifreq}). Where only the driver knows the length,
 * the kernel works on a copy with nothing after it: a view too short gives EFAULT and never an overrun.
 *
 * @param argp - a view of what the request works on, a number for those that take one by value, or null.
 * @returns 0 or what the request says, or -1 with errno set: EBADF, EFAULT, EINVAL, ENOTTY, and the driver's own.
 * @throws RangeError for a request that is not known, unless `argp` is null or 0: its argument may hold addresses, and `libposix/unsafe` has the
 * call that does not ask. For a view shorter than what the request needs, a view where it takes a number, and a number where it takes a view.
 * @see `ioctl(2)`
 */
export function ioctl(fd: int, request: unsigned, argp: pointer | int = null): int {
  return ret(native.ioctl(fd, request, argp, pointeeOf(argp)))
}

/** What C's macros of this header take for granted: that their arguments are numbers. */
function bits(parameter: string, value: int, mask: int, shift: int): int {
  if (!Number.isInteger(value)) notOne('_IOC', parameter, 'an integer', value)
  return (value & mask) << shift
}

/**
 * `_IOC(dir, type, nr, size)` — the number of a request.
 *
 * @see `ioctl(2)`
 */
export function _IOC(dir: int, type: int, nr: int, size: int): unsigned {
  const number =
    bits('dir', dir, _IOC_DIRMASK, _IOC_DIRSHIFT) |
    bits('type', type, _IOC_TYPEMASK, _IOC_TYPESHIFT) |
    bits('nr', nr, _IOC_NRMASK, _IOC_NRSHIFT) |
    bits('size', size, _IOC_SIZEMASK, _IOC_SIZESHIFT)
  return number >>> 0
}

/**
 * `_IO(type, nr)` — the number of a request without data.
 *
 * @param type - the driver's letter, as a number.
 * @see `ioctl(2)`
 */
export function _IO(type: int, nr: int): unsigned {
  return _IOC(_IOC_NONE, type, nr, 0)
}

/**
 * `_IOR(type, nr, argtype)` — the number of a request that the kernel answers in an `argtype`.
 *
 * @param argtype - what `sizeof` takes: a struct's class, or a typed array's for one element.
 * @see `ioctl(2)`
 */
export function _IOR(type: int, nr: int, argtype: Parameters<typeof sizeof>[0]): unsigned {
  return _IOC(_IOC_READ, type, nr, sizeof(argtype))
}

/**
 * `_IOW(type, nr, argtype)` — the number of a request whose `argtype` the kernel reads.
 *
 * @see `ioctl(2)`
 */
export function _IOW(type: int, nr: int, argtype: Parameters<typeof sizeof>[0]): unsigned {
  return _IOC(_IOC_WRITE, type, nr, sizeof(argtype))
}

/**
 * `_IOWR(type, nr, argtype)` — the number of a request whose `argtype` the kernel reads and answers in.
 *
 * @see `ioctl(2)`
 */
export function _IOWR(type: int, nr: int, argtype: Parameters<typeof sizeof>[0]): unsigned {
  return _IOC(_IOC_READ | _IOC_WRITE, type, nr, sizeof(argtype))
}

/**
 * `_IOC_DIR(nr)` — the direction in a request's number: _IOC_NONE, _IOC_READ, _IOC_WRITE or both.
 *
 * @see `ioctl(2)`
 */
export function _IOC_DIR(nr: unsigned): int {
  return part('_IOC_DIR', nr, _IOC_DIRSHIFT, _IOC_DIRMASK)
}

/**
 * `_IOC_TYPE(nr)` — the driver's letter in a request's number.
 *
 * @see `ioctl(2)`
 */
export function _IOC_TYPE(nr: unsigned): int {
  return part('_IOC_TYPE', nr, _IOC_TYPESHIFT, _IOC_TYPEMASK)
}

/**
 * `_IOC_NR(nr)` — which of the driver's requests it is.
 *
 * @see `ioctl(2)`
 */
export function _IOC_NR(nr: unsigned): int {
  return part('_IOC_NR', nr, _IOC_NRSHIFT, _IOC_NRMASK)
}

/**
 * `_IOC_SIZE(nr)` — the bytes of the argument in a request's number.
 *
 * @see `ioctl(2)`
 */
export function _IOC_SIZE(nr: unsigned): int {
  return part('_IOC_SIZE', nr, _IOC_SIZESHIFT, _IOC_SIZEMASK)
}

function part(call: string, nr: unsigned, shift: int, mask: int): int {
  if (!Number.isInteger(nr)) notOne(call, 'nr', 'an integer', nr)
  return (nr >>> shift) & mask
}
