import { probesFor, signatures } from '../foreign.mjs'

const ffi = await import('node:ffi')
const types = { i: 'i32', l: 'i64', p: 'pointer', P: 'pointer', c: 'string' }
const signed = signature => {
  const [result, ...parameters] = signature
  return { return: types[result], arguments: parameters.map(letter => types[letter]) }
}

const { lib, functions } = ffi.dlopen('libc.so.6', {
  ...Object.fromEntries(Object.entries(signatures).map(([name, signature]) => [name, signed(signature)])),
  __errno_location: { return: 'pointer', arguments: [] },
  sigaction: { return: 'i32', arguments: ['i32', 'pointer', 'pointer'] },
})

/** A long is a bigint there. */
const c = Object.fromEntries(
  Object.entries(signatures).map(([name, [, ...parameters]]) => [
    name,
    (...values) => functions[name](...values.map((value, i) => (parameters[i] === 'l' ? BigInt(value) : value))),
  ]),
)

function onSignal(number, handler) {
  const action = Buffer.alloc(152)
  action.writeBigUInt64LE(lib.registerCallback({ return: 'void', arguments: ['i32'] }, handler))
  functions.sigaction(number, action, null)
}

export const library = () => c
export const probes = probesFor(c, () => ffi.getInt32(functions.__errno_location()), onSignal, ffi.getRawPointer)
