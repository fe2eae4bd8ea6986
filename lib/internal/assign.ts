import { copyStruct, type Struct } from './struct.ts'

/**
 * `dst = src` — struct assignment: copy all bytes, and what the pointers point to.
 *
 * @throws TypeError where C's compiler refuses: the two are not of one struct type.
 */
export function assign<T extends Struct>(dst: T, src: T): T {
  if (!(dst instanceof Uint8Array) || !(src instanceof Uint8Array) || dst.constructor !== src.constructor)
    throw new TypeError('assign takes two objects of the same struct')
  copyStruct(dst, src)
  return dst
}
