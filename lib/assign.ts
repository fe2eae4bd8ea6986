import { typeFault } from './internal/fault.ts'
import { copyStruct } from './internal/struct.ts'
import type { Struct } from './internal/struct-class.ts'

/**
 * `dst = src` — struct assignment: copy all bytes, and what the pointers point to.
 *
 * @throws TypeError where C's compiler refuses: the two are not of one struct type.
 */
export function assign<T extends Struct>(dst: T, src: T): T {
  if (!(dst instanceof Uint8Array) || !(src instanceof Uint8Array) || dst.constructor !== src.constructor)
    typeFault('assign', 'src', 'must be an object of the same struct as dst')
  copyStruct(dst, src)
  return dst
}
