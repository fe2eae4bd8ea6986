// Reads what the program's views hold: numbers of C's widths, text, addresses of sockets.
import { colons } from '../gloss.ts'
import { families } from './constants.ts'
import { nameOf } from './names.ts'
import { quoted, Said, type Shown, something } from './shown.ts'

/** The bytes of a view, or of an array of structs; nothing for what is no memory. */
export function bytesOf(of: unknown): Buffer | undefined {
  if (Buffer.isBuffer(of)) return of
  const view = ArrayBuffer.isView(of) ? of : (of as { bytes?: unknown } | null)?.bytes
  return ArrayBuffer.isView(view) ? Buffer.from(view.buffer, view.byteOffset, view.byteLength) : undefined
}

export function dataOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** An integer of C's, of 1, 2, 4 or 8 bytes. */
export function integerAt(bytes: Uint8Array, at: number, size: number, signed: boolean): number {
  const data = dataOf(bytes)
  switch (size) {
    case 1:
      return signed ? data.getInt8(at) : data.getUint8(at)
    case 2:
      return signed ? data.getInt16(at, littleEndian) : data.getUint16(at, littleEndian)
    case 4:
      return signed ? data.getInt32(at, littleEndian) : data.getUint32(at, littleEndian)
    default:
      return Number(signed ? data.getBigInt64(at, littleEndian) : data.getBigUint64(at, littleEndian))
  }
}

/** `const char *`: a string, or a view's bytes before the NUL. */
export function text(of: unknown, most: number): Shown {
  if (of === null) return null
  const bytes = typeof of === 'string' ? Buffer.from(of) : bytesOf(of)
  if (bytes === undefined) return something
  const end = bytes.indexOf(0)
  return quoted(bytes, most, end === -1 ? bytes.length : end)
}

/** A socket's address in `length` bytes, as strace prints it; JSON has it as `127.0.0.1:9190`. */
export function address(bytes: Buffer, length: number): Shown {
  const of = bytes.subarray(0, length)
  if (of.length < 2) return something
  const number = integerAt(of, 0, 2, false)
  const family = nameOf(families, number) ?? String(number)
  if (family === 'AF_INET' && of.length >= 8) {
    const host = of.subarray(4, 8).join('.')
    const port = dataOf(of).getUint16(2)
    return new Said(`{sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("${host}")}`, `${host}:${port}`)
  }
  if (family === 'AF_INET6' && of.length >= 24) {
    const host = colons(of.subarray(8, 24))
    const port = dataOf(of).getUint16(2)
    const flow = dataOf(of).getUint32(4)
    const scope = of.length >= 28 ? integerAt(of, 24, 4, false) : 0
    return new Said(
      `{sa_family=AF_INET6, sin6_port=htons(${port}), sin6_flowinfo=htonl(${flow}), inet_pton(AF_INET6, "${host}", &sin6_addr), sin6_scope_id=${scope}}`,
      `[${host}]:${port}`,
    )
  }
  if (family === 'AF_UNIX') return unixAddress(of.subarray(2))
  return new Said(`{sa_family=${family}, sa_data=${quoted(of.subarray(2), 14).printed}}`, family)
}

/** An address without a port, of 4 bytes or 16. */
export function host(bytes: Buffer): Shown {
  if (bytes.length !== 4 && bytes.length !== 16) return something
  const text = bytes.length === 4 ? bytes.join('.') : colons(bytes)
  return new Said(bytes.length === 4 ? `inet_addr("${text}")` : `inet_pton(AF_INET6, "${text}")`, text)
}

/** A path up to its NUL; `@name` where it begins with one. */
function unixAddress(path: Buffer): Said {
  if (path.length === 0) return new Said('{sa_family=AF_UNIX}', '')
  const abstract = path[0] === 0
  const end = abstract ? -1 : path.indexOf(0)
  const name = quoted(abstract ? path.subarray(1) : end === -1 ? path : path.subarray(0, end), 108)
  const at = abstract ? '@' : ''
  return new Said(`{sa_family=AF_UNIX, sun_path=${at}${name.printed}}`, `${at}${name.value}`)
}
