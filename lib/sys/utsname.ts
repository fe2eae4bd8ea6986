/** `<sys/utsname.h>` — the name of the system. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { pointer_to } from '../internal/struct-class.ts'

const native = header('sys/utsname.h')

/** `struct utsname` — what the system calls itself; each is text that ends with a NUL. */
export class utsname extends struct<utsname>(native.utsname) {
  /** `Linux`. */
  declare readonly sysname: Buffer
  /** This host's name. */
  declare readonly nodename: Buffer
  declare readonly release: Buffer
  declare readonly version: Buffer
  /** `x86_64`. */
  declare readonly machine: Buffer
  /** The NIS domain. */
  declare readonly domainname: Buffer
}

/**
 * `int uname(struct utsname *buf)` — get the system's name.
 *
 * @returns 0, or -1 with errno set: EFAULT.
 * @see `uname(2)`
 */
export function uname(buf: pointer_to<utsname>): int {
  return ret(native.uname(buf))
}
