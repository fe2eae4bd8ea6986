// Node's own interface to foreign functions, of Node 26 and later. A long is a bigint there, and errno a place in memory.
import { report } from './measure.ts'

/** The types of Node 20, with which libposix compiles, do not know it. */
interface Ffi {
  dlopen(path: string, signatures: Record<string, Signature>): { functions: Record<string, Foreign> }
  getInt32(pointer: bigint): number
  getUint32(pointer: bigint): number
  getUint64(pointer: bigint): bigint
}
interface Signature {
  return: string
  arguments: string[]
}
type Foreign = (...args: unknown[]) => never

const ffi = (await import('node:ffi' as string)) as Ffi

const { functions } = ffi.dlopen('libc.so.6', {
  getppid: { return: 'i32', arguments: [] },
  read: { return: 'i64', arguments: ['i32', 'buffer', 'u64'] },
  write: { return: 'i64', arguments: ['i32', 'buffer', 'u64'] },
  close: { return: 'i32', arguments: ['i32'] },
  __errno_location: { return: 'pointer', arguments: [] },
  getaddrinfo: { return: 'i32', arguments: ['string', 'pointer', 'buffer', 'buffer'] },
  freeaddrinfo: { return: 'void', arguments: ['pointer'] },
})
const { read, write, freeaddrinfo } = functions as Record<string, (...args: unknown[]) => bigint>
const { getppid, close, getaddrinfo } = functions as Record<string, (...args: unknown[]) => number>
const errno = (functions.__errno_location as () => bigint)()

// x86-64's numbers and offsets: an FFI does not read C's headers.
const [AF_INET, SOCK_STREAM] = [2, 1]
const hints = new Uint8Array(Int32Array.of(0, AF_INET, SOCK_STREAM, 0, 0, 0, 0, 0, 0, 0, 0, 0).buffer)
const ai_addr = 24n
const sin_addr = 4n
const buf = Buffer.alloc(64)
let sink = 0

await report({
  numbers() {
    sink = (sink + getppid!()) | 0
  },
  buffer() {
    sink = (sink + Number(write!(4, buf, 64n))) | 0
    sink = (sink + Number(read!(3, buf, 64n))) | 0
  },
  failure() {
    if (close!(999) === -1) sink = (sink + ffi.getInt32(errno)) | 0
  },
  getaddrinfo() {
    const res = new BigUint64Array(1)
    if (getaddrinfo!('127.0.0.1', null, hints, new Uint8Array(res.buffer)) !== 0) return
    sink = (sink + ffi.getUint32(ffi.getUint64(res[0]! + ai_addr) + sin_addr)) | 0
    freeaddrinfo!(res[0])
  },
})
