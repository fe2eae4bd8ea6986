// What memory is to the engine, whatever properties a program has given it or its class: for those who make an address of it.

const { call } = Function.prototype

function getter<T, R>(prototype: object, name: string): (of: T) => R {
  return call.bind(Object.getOwnPropertyDescriptor(prototype, name)!.get!)
}

const typedArray = Object.getPrototypeOf(Uint8Array.prototype)

export const bufferOf = getter<Uint8Array, ArrayBufferLike>(typedArray, 'buffer')
export const offsetIn = getter<Uint8Array, number>(typedArray, 'byteOffset')
/** 0 where the buffer is detached. */
export const lengthOf = getter<Uint8Array, number>(typedArray, 'byteLength')

const sharedLength = getter<unknown, number>(SharedArrayBuffer.prototype, 'byteLength')

export function isShared(buffer: ArrayBufferLike): buffer is SharedArrayBuffer {
  // Most are not, and to make an error costs 10 µs.
  if (!(buffer instanceof SharedArrayBuffer)) return false
  try {
    return sharedLength(buffer) >= 0
  } catch {
    return false
  }
}
