// A value as a program would write it, so that a call that crashes can be tried by hand.
import { bytesOf } from './memory.ts'

export function show(value: unknown, depth = 0): string {
  if (typeof value === 'string')
    return value.length > 200 ? `'${value[0]}'.repeat(${value.length})` : JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return 'size' in value ? value.name : String(value)
  if (typeof value === 'symbol') return 'Symbol()'
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value)
  if (depth > 3) return '…'
  try {
    if (ArrayBuffer.isView(value)) return view(value)
    if (Array.isArray(value)) return list(value, depth)
    const name = Object.getPrototypeOf(value)?.constructor?.name ?? 'Object'
    return name === 'Object'
      ? `{ ${Object.keys(Object.getOwnPropertyDescriptors(value))
          .map(key => `get ${key}() { … }`)
          .join(', ')} }`
      : `<${name}>`
  } catch (error) {
    return `<a value that throws ${error}>`
  }
}

function list(of: readonly unknown[], depth: number): string {
  const descriptors = Object.getOwnPropertyDescriptors(of)
  const texts = Object.keys(of).map(key =>
    'value' in descriptors[key as never]! ? show(of[key as never], depth + 1) : '<getter that detaches>',
  )
  return `[${texts.join(', ')}]`
}

function view(of: ArrayBufferView): string {
  const { name, size } = of.constructor as never as { name: string; size?: number }
  const bytes = bytesOf(of)
  const buffer = of.buffer as ArrayBuffer
  const kind = [
    buffer instanceof SharedArrayBuffer ? 'shared' : '',
    buffer.resizable ? 'resizable' : '',
    (buffer as never as { detached?: boolean }).detached ? 'detached' : '',
  ].filter(word => word !== '')
  const shown =
    bytes.length > 256
      ? `…${bytes.length} bytes`
      : bytes.every(byte => byte === 0)
        ? `${bytes.length} zeroes`
        : `0x${bytes.toString('hex')}`
  const struct = size === undefined ? '' : members(of)
  return `<${[...kind, name].join(' ')} ${shown}${struct}>`
}

/** The members that are JavaScript values rather than bytes. */
function members(of: ArrayBufferView): string {
  let text = ''
  for (const [name, { get }] of Object.entries(
    Object.getOwnPropertyDescriptors(Object.getPrototypeOf(Object.getPrototypeOf(of))),
  )) {
    const value: unknown = get?.call(of)
    if (typeof value === 'object' && !(value instanceof Uint8Array && value.buffer === of.buffer))
      text += ` ${name}: ${show(value, 2)}`
  }
  return text
}
