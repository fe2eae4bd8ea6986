// What memory is to the engine, whatever properties a program has given it or its class: for those who make an address of it.

const { call } = Function.prototype

function getter<T, R>(prototype: object, name: string | symbol): (of: T) => R {
  return call.bind(Object.getOwnPropertyDescriptor(prototype, name)!.get!)
}

const typedArray = Object.getPrototypeOf(Uint8Array.prototype)

/** `Uint8Array` and the like; undefined of what is none. To ask for instances would ask for prototypes, of which one may be a Proxy. */
export const kindOf = getter<unknown, string | undefined>(typedArray, Symbol.toStringTag)

export const bufferOf = getter<ArrayBufferView, ArrayBufferLike>(typedArray, 'buffer')
export const offsetIn = getter<ArrayBufferView, number>(typedArray, 'byteOffset')
/** 0 where the buffer is detached. */
export const lengthOf = getter<ArrayBufferView, number>(typedArray, 'byteLength')

const dataView = {
  buffer: getter<unknown, ArrayBufferLike>(DataView.prototype, 'buffer'),
  byteOffset: getter<unknown, number>(DataView.prototype, 'byteOffset'),
  byteLength: getter<unknown, number>(DataView.prototype, 'byteLength'),
}

/** The bytes of any view; throws where its buffer is detached. */
export function bytesIn(view: ArrayBufferView): Uint8Array {
  if (kindOf(view) === undefined)
    return new Uint8Array(dataView.buffer(view), dataView.byteOffset(view), dataView.byteLength(view))
  return new Uint8Array(bufferOf(view), offsetIn(view), lengthOf(view))
}

const sharedLength = getter<unknown, number>(SharedArrayBuffer.prototype, 'byteLength')

export function isShared(buffer: ArrayBufferLike): buffer is SharedArrayBuffer {
  // Most are not, and to make an error costs 10 µs.
  if (Object.getPrototypeOf(buffer) === ArrayBuffer.prototype) return false
  try {
    return sharedLength(buffer) >= 0
  } catch {
    return false
  }
}
