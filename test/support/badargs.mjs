// The functions of headers, called with wrong values; a process of its own, for the parent to watch.
// argv: as JSON { headers: [{ header, functions, classes }], special }. Every call is announced on descriptor 3 before it is made, every
// fault found is told there.
import { writeSync } from 'node:fs'

const { headers, special } = JSON.parse(process.argv[2])
const modules = await Promise.all(headers.map(({ header }) => import(`libposix/${header}`)))
// Nothing that a wrong value could still do shall need the privileges of root.
if (process.getuid() === 0) {
  process.setgroups([65534])
  process.setgid(65534)
  process.setuid(65534)
}

const tell = message => writeSync(3, `${JSON.stringify(message)}\n`)

class Derived extends Uint8Array {}

function detached() {
  const view = new Uint8Array(64)
  structuredClone(view.buffer, { transfer: [view.buffer] })
  return view
}

function shrunk(length) {
  const buffer = new ArrayBuffer(64, { maxByteLength: 128 })
  const view = new Uint8Array(buffer, 0, length)
  buffer.resize(8)
  return view
}

const thrower = {
  get length() {
    throw new Error('a getter ran')
  },
  get byteLength() {
    throw new Error('a getter ran')
  },
  get buffer() {
    throw new Error('a getter ran')
  },
  valueOf() {
    throw new Error('valueOf ran')
  },
  toString() {
    throw new Error('toString ran')
  },
  [Symbol.toPrimitive]() {
    throw new Error('toPrimitive ran')
  },
  [Symbol.iterator]() {
    throw new Error('an iterator ran')
  },
}

/** What is a value of no C type: refused as any argument, unless the parameter's own type takes it. */
const alien = {
  undefined: () => undefined,
  symbol: () => Symbol('wrong'),
  bigint: () => 10n,
  object: () => ({}),
  date: () => new Date(0),
  'object with throwing getters': () => thrower,
  'proxy of an object': () => new Proxy({}, {}),
  'proxy of a buffer': () => new Proxy(Buffer.alloc(64), {}),
  'proxy that throws': () => new Proxy({}, { get: () => thrower.valueOf() }),
}
const noNumber = { null: () => null, string: () => 'text', array: () => [], function: () => () => 0 }
/** An integer to C, and for signals the one that does nothing. */
const yesOrNo = { boolean: () => false }
const noInteger = { fraction: () => 1.5, NaN: () => Number.NaN, Infinity: () => Infinity, '-Infinity': () => -Infinity }
const numbers = {
  '-1': () => -1,
  '2^31': () => 2 ** 31,
  '2^32': () => 2 ** 32,
  '2^53': () => 2 ** 53,
  '2^63': () => 2 ** 63,
  '2^64': () => 2 ** 64,
}
const views = {
  'empty view': () => new Uint8Array(0),
  'one byte': () => new Uint8Array(1),
  'view at an odd offset': () => new Uint8Array(new ArrayBuffer(65), 1),
  'resized ArrayBuffer, view cut': () => shrunk(undefined),
  'resized ArrayBuffer, view out of bounds': () => shrunk(64),
  'view of a SharedArrayBuffer': () => new Uint8Array(new SharedArrayBuffer(64)),
  'instance of a subclass': () => new Derived(64),
  DataView: () => new DataView(new ArrayBuffer(64)),
  Float64Array: () => new Float64Array(8),
  'text without its NUL': () => Buffer.from('text'),
  'ArrayBuffer itself': () => new ArrayBuffer(64),
  'SharedArrayBuffer itself': () => new SharedArrayBuffer(64),
}
const lost = { 'detached view': () => detached() }
const texts = { 'text with a NUL': () => 'a\0b', 'empty string': () => '', 'long string': () => 'x'.repeat(70_000) }

const everything = { ...alien, ...yesOrNo, ...noNumber, ...noInteger, ...numbers, ...views, ...lost, ...texts }

const isFloat = type => /^(double|float)$/.test(type)
const isView = type =>
  /^((const_)?pointer|pointer_to<\w+>|NonNullable<(pointer|sockaddr_p)>|ArrayBufferView)$/.test(type)
const isLength = type => /^(size_t|socklen_t)$/.test(type)

let temporary

/** An open stream; the call before may have closed it. */
function stream({ fileno, tmpfile }) {
  try {
    fileno(temporary)
  } catch {
    temporary = tmpfile()
  }
  return temporary
}

/** A harmless value: a descriptor that is none, a path that is not there, memory of 256 bytes and a length within. */
function valid({ name, type, optional, rest, numeric }, header) {
  if (optional || rest) return undefined
  if (/^(uid|gid|id)_t$/.test(type)) return 2 ** 32 - 1
  if (type === 'thread_id') return 12345
  if (type === 'pid_t') return process.pid
  if (isLength(type)) return 64
  if (/^(\w*fds?|fildes|s|sock|socket)\w*$/.test(name) && numeric) return -1
  if (numeric) return 0
  if (/\bconst_char_p\b|^string(?!\[)/.test(type)) return '/nonexistent/libposix'
  if (isView(type) || /^(pointer|ArrayBufferView)\b/.test(type)) return Buffer.alloc(256)
  if (/=>|^compar\b/.test(type)) return () => 0
  if (type === 'character') return 65
  if (/\[\]$/.test(type)) return []
  if (/^FILE\b/.test(type)) return stream(header)
  if (/Float64Array/.test(type)) return new Float64Array(8)
  if (/BigInt64Array/.test(type)) return new BigInt64Array(8)
  if (/BigUint64Array/.test(type)) return new BigUint64Array(8)
  const array = /\b((?:Int|Uint|Float)\d+(?:Clamped)?Array|Buffer)\b/.exec(type)?.[1]
  if (array === 'Buffer') return Buffer.alloc(64)
  if (array) return new globalThis[array](16)
  if (/\[\]$/.test(type)) return []
  if (type === 'char_p_array') return []
  const Struct = header[type.split(/[ |<]/)[0]]
  if (typeof Struct === 'function' && typeof Struct.size === 'number') {
    const struct = new Struct()
    // What is refused as long as it has not been initialised.
    if (Struct.name === 'posix_spawn_file_actions_t') header.posix_spawn_file_actions_init(struct)
    return struct
  }
  return null
}

/** Whether `type` refuses `what` for certain, so that a result would be a fault. */
function mustThrow(parameter, what, next) {
  const { type, optional, rest, numeric } = parameter
  if (optional || rest) return undefined
  if (numeric) {
    if (what in noInteger) return isFloat(type) ? undefined : TypeError
    if (what in alien || what in noNumber || what in texts) return TypeError
    return undefined
  }
  if (isView(type)) {
    if (what === 'detached view') return RangeError
    if (what in alien || what in yesOrNo || what in noInteger) return TypeError
  }
  if (type === 'const_char_p') {
    if (what === 'detached view' || what === 'empty view') return RangeError
    if (what in alien || what in yesOrNo || what in noInteger || what === 'text with a NUL')
      return next && isLength(next.type) ? undefined : TypeError
  }
  return undefined
}

/** Values with which a call gets as far as its pointers: a path that is there, a descriptor of each kind that is open. */
function* promising(header) {
  const { open, O_RDWR, O_NONBLOCK, socket, AF_INET, SOCK_DGRAM } = kinds
  for (const fd of [open('/dev/zero', O_RDWR), socket(AF_INET, SOCK_DGRAM | O_NONBLOCK, 0)]) {
    yield parameter => {
      if (/^(\w*fds?|fildes|s|sock|socket)\w*$/.test(parameter.name) && parameter.numeric) return fd
      if (/\bconst_char_p\b|^string/.test(parameter.type)) return '/'
      return valid(parameter, header)
    }
  }
}

function rangeError() {
  throw new RangeError('-1')
}

function attempt(call, expected, text) {
  tell({ calling: text })
  try {
    const result = call()
    if (expected) tell({ fault: `${text}: expected ${expected.name}, got ${String(result)}` })
  } catch (error) {
    const right = expected ? error instanceof expected : error instanceof TypeError || error instanceof RangeError
    if (!right)
      tell({
        fault: `${text}: expected ${expected?.name ?? 'TypeError or RangeError'}, got ${String(error?.stack ?? error)
          .split('\n', 3)
          .join(' ')}`,
      })
    const said = /^(\w+)\(\): /.exec(error?.message)?.[1]
    if (said !== undefined && !new RegExp(`^(new )?${said}(\\(| with )`).test(text))
      tell({ fault: `${text}: the message names another call: ${error.message}` })
  }
}

function show(parameters, at, what) {
  return parameters.map(({ name }, i) => (i === at ? `${name} = ${what}` : '…')).join(', ')
}

const kinds = {
  ...(await import('libposix/fcntl.h')),
  ...(await import('libposix/sys/socket.h')),
}

/** NULL for each pointer, beside values that the call would take: libc may look where the kernel would answer EFAULT. */
function nulls(module, name, f, parameters, args) {
  for (const value of promising(module)) {
    parameters.forEach((parameter, i) => {
      if (parameter.numeric || parameter.name in args) return
      const values = parameters.map(p => (p.name in args ? args[p.name] : value(p)))
      values[i] = null
      attempt(() => f(...values), undefined, `${name}(${show(parameters, i, 'null, the rest right')})`)
    })
  }
}

/** What these make would stay when the process has ended: IPC_RMID. */
const remove = {
  msgget: ({ msgctl }, id) => msgctl(id, 0, null),
  semget: ({ semctl }, id) => semctl(id, 0, 0),
  shmget: ({ shmctl }, id) => shmctl(id, 0, null),
}

function passing(module, name) {
  const f = module[name]
  if (!Object.hasOwn(remove, name)) return f
  return (...args) => {
    const id = f(...args)
    if (id >= 0) remove[name](module, id)
    return id
  }
}

function check(module, functions, classes) {
  for (const { name, parameters } of functions) {
    const { args = {}, refusedOnly = false, onlyWrong = false } = special[name] ?? {}
    const f = passing(module, name)
    if (typeof f !== 'function') {
      tell({ fault: `${name} is declared, but not exported` })
      continue
    }
    if (!onlyWrong) nulls(module, name, f, parameters, args)
    const good = () => parameters.map(p => (p.name in args ? args[p.name] : valid(p, module)))
    parameters.forEach((parameter, i) => {
      for (const [what, make] of Object.entries(everything)) {
        const expected = mustThrow(parameter, what, parameters[i + 1])
        if (refusedOnly && expected === undefined) continue
        const values = good()
        values[i] = make()
        attempt(() => f(...values), expected, `${name}(${show(parameters, i, what)})`)
      }
      const before = parameters[i - 1]
      if (before && isLength(parameter.type) && isView(before.type) && !(parameter.name in args)) {
        const values = good()
        values[i - 1] = Buffer.alloc(64)
        for (const past of [2 ** 20, 2 ** 31, 2 ** 32 - 1]) {
          values[i] = past
          // The kernel takes some lengths for an int, and may refuse a negative one.
          const call = past < 2 ** 31 ? () => f(...values) : () => f(...values) === -1 && rangeError()
          attempt(call, RangeError, `${name}(${show(parameters, i, `${past}, past the end`)})`)
        }
      }
      if (!parameter.optional && !parameter.rest) {
        const expected = mustThrow(parameter, 'undefined')
        if (!refusedOnly || expected !== undefined)
          attempt(() => f(...good().slice(0, i)), expected, `${name} with ${i} arguments`)
      }
    })
  }

  for (const name of classes) {
    const Class = module[name]
    for (const [what, make] of Object.entries(everything)) {
      attempt(() => new Class(make()), undefined, `new ${name}(${what})`)
    }
  }
}

for (const [i, { functions, classes }] of headers.entries()) check(modules[i], functions, classes)
tell({ done: true })
