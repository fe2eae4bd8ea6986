/** `<sys/sysinfo.h>` — how much memory and how many processors there are. @module */
import type { int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { pointer_to } from '../internal/struct-class.ts'
import { structOrFunction } from '../internal/struct-or-function.ts'

const native = header('sys/sysinfo.h')

class struct_sysinfo extends struct<struct_sysinfo>(native.sysinfo.struct) {
  /** Seconds since the system started. */
  declare uptime: number
  /** Load averages of one, five and fifteen minutes, each in units of 1/65536. */
  declare readonly loads: BigUint64Array
  /** Memory, here and below, in units of mem_unit bytes. */
  declare totalram: number
  declare freeram: number
  declare sharedram: number
  declare bufferram: number
  declare totalswap: number
  declare freeswap: number
  /** How many processes and threads there are. */
  declare procs: number
  declare totalhigh: number
  declare freehigh: number
  /** Bytes. */
  declare mem_unit: number
}
Object.defineProperty(struct_sysinfo, 'name', { value: 'sysinfo' })

/** `struct sysinfo` — what the whole system has and uses. */
export type sysinfo = struct_sysinfo
/**
 * `int sysinfo(struct sysinfo *info)` — memory, swap space and load of the whole system; and `struct sysinfo`, to be made with `new`.
 *
 * @returns 0, or -1 with errno set: EFAULT.
 * @see `sysinfo(2)`
 */
export const sysinfo: typeof struct_sysinfo & ((info: pointer_to<sysinfo>) => int) = structOrFunction(
  struct_sysinfo,
  (info: pointer | null): int => ret(native.sysinfo(info)),
)

/**
 * `int get_nprocs(void)` — how many processors work now.
 *
 * @see `get_nprocs(3)`
 */
export function get_nprocs(): int {
  return native.get_nprocs()
}

/**
 * `int get_nprocs_conf(void)` — how many processors the system is made for.
 *
 * @see `get_nprocs_conf(3)`
 */
export function get_nprocs_conf(): int {
  return native.get_nprocs_conf()
}

/**
 * `long int get_phys_pages(void)` — how many pages of memory there are.
 *
 * @returns the number, or -1 with errno set: ENOSYS.
 * @see `get_phys_pages(3)`
 */
export function get_phys_pages(): number {
  return ret(native.get_phys_pages())
}

/**
 * `long int get_avphys_pages(void)` — how many pages of memory are free.
 *
 * @returns the number, or -1 with errno set: ENOSYS.
 * @see `get_avphys_pages(3)`
 */
export function get_avphys_pages(): number {
  return ret(native.get_avphys_pages())
}
