// A value for each parameter, by its name and type: mostly of the kind that C takes, often with something wrong about it.
import { array } from 'libposix'
import type { Parameter } from '../support/prototypes.ts'
import { format } from './formats.ts'
import { bytesOf, type Memory } from './memory.ts'
import type { Random } from './random.ts'
import type { Things } from './things.ts'

type Struct = Uint8Array
type Class = { new (of?: unknown): Struct; readonly size: number }

const edges = [0, 1, 2, 3, 4, 8, 64, -1, -2, 127, 128, 255, 256, 1023, 1024, 32_767, 65_535, 65_536].concat(
  [31, 32, 33, 53, 63, 64].flatMap(n => [2 ** n, 2 ** n - 1, 2 ** n + 1, -(2 ** n)]),
  [1.5, Number.NaN, Infinity, -Infinity, -0, 1e300],
)
const texts = [
  'a-file',
  'a-dir',
  'a-fifo',
  'a-link',
  'a-socket',
  '.',
  '',
  '/',
  '/dev/null',
  '/dev/full',
  '/etc/passwd',
  '/nonexistent',
  '127.0.0.1',
  '::1',
  'root',
  'tcp',
  'r+',
  'w',
  'localhost',
  'lo',
  'UTC',
  'A=b',
  '/queue',
  'XXXXXX',
  'x'.repeat(300),
]
const hostileTexts = [
  'a\0b',
  'x'.repeat(70_000),
  '\ud800',
  'é'.repeat(40),
  '%s%n',
  '/proc/self/fd/0',
  '🂡',
  '9'.repeat(400),
]

export class Values {
  readonly #memory: Memory
  readonly #things: Things
  /** The constants of the header: what flags, options and commands are made of. */
  readonly #constants: readonly number[]
  readonly #classes: ReadonlyMap<string, Class>
  readonly #ownClasses: readonly string[]
  random: Random

  constructor(
    memory: Memory,
    things: Things,
    random: Random,
    constants: readonly number[],
    classes: ReadonlyMap<string, Class>,
    own: readonly string[],
  ) {
    this.#memory = memory
    this.#things = things
    this.random = random
    this.#constants = constants
    this.#classes = classes
    this.#ownClasses = own.filter(name => classes.has(name))
  }

  /** `earlier` are the values of the parameters before. */
  for(parameter: Parameter, earlier: readonly unknown[]): unknown {
    if (this.random.once(9)) return this.wrong(earlier)
    return this.right(parameter, earlier)
  }

  /** What is of another kind, or of none that C has. */
  wrong(earlier: readonly unknown[]): unknown {
    const { random } = this
    switch (random.below(16)) {
      case 0:
        return undefined
      case 1:
        return null
      case 2:
        return random.of([Symbol('wrong'), 10n, true, false, new Date(0), {}, [], /x/, new Map(), Promise.resolve()])
      case 3:
        return random.of(edges)
      case 4:
        return random.of([...texts, ...hostileTexts])
      case 5:
        return new ArrayBuffer(64)
      case 6:
        return () => this.detach(earlier)
      case 7:
        return new Proxy(this.view(), {})
      case 8:
        return new Proxy([this.view()], {
          get: (of, name, receiver) => {
            this.detach(earlier)
            return Reflect.get(of, name, receiver)
          },
        })
      case 9:
        return this.trap(earlier, random.of(edges))
      case 10:
        return this.list(earlier)
      case 11:
        return this.struct()
      case 12:
        return this.#memory.view(0)
      case 13:
        return this.#things.any(random)
      default:
        return this.view()
    }
  }

  right(parameter: Parameter, earlier: readonly unknown[]): unknown {
    const { type, name, numeric } = parameter
    const { random } = this
    if (parameter.optional && random.once(4)) return undefined
    if (/format|^fmt$/.test(name)) return random.once(3) ? this.bytes(format(random)) : format(random)
    if (numeric || type === 'value') return this.number(parameter, earlier)
    if (type === 'character') return random.of([random.below(256), 'a', '\n', '', 'ab', 'é', -1, 256, '\0'])
    if (/^FILE/.test(type)) return random.once(12) && /null/.test(type) ? null : this.#things.stream(random)
    if (/^DIR/.test(type)) return this.#things.directory(random)
    if (/=>|^compar\b|^atfork_t|^sighandler_t/.test(type)) return this.callback(earlier)
    if (/^(StructClass|Parameters<)/.test(type)) return this.#classes.get(random.of([...this.#classes.keys()]))
    if (type === 'CMP') return random.of(['<', '<=', '==', '!=', '>=', '>', '=', ''])
    if (type === 'string') return random.of(texts)
    if (/_argument(\[\])?$/.test(type)) return this.argument()
    if (/char_p_array|string\[\]|const_char_p\[\]/.test(type)) return this.list(earlier)
    if (/^(iovec_p|mmsghdr_p)$/.test(type) || /\bStructArray\b/.test(type)) return this.records(type)
    if (/\[\]|^\[|^endptr/.test(type))
      return random.once(8) ? this.list(earlier) : [random.once(2) ? null : this.view()]
    if (/\|\s*null/.test(type) && random.once(6)) return null
    if (/number \| bigint/.test(type)) return random.once(2) ? BigInt(random.bits()) << 20n : random.of(edges)
    if (/\bint \||\| int\b|number \| string/.test(type) && random.once(2)) return this.number(parameter, earlier)
    if (/const_char_p|^path$|^string/.test(type)) return this.text()
    if (/const_pointer|\| string/.test(type) && random.once(4)) return this.text()
    const array =
      /\b((?:Int|Uint|Float|BigInt|BigUint)\d+Array)\b/.exec(type)?.[1] ??
      (type === 'size_t_p' ? 'BigUint64Array' : undefined)
    if (array && !random.once(16)) return this.#memory.view(8 * (1 + random.below(4)), (globalThis as never)[array])
    const Class = this.#classes.get(type.split(/[ |<]/)[0]!)
    if (Class && !random.once(10)) return this.struct(Class)
    if (/\bsockaddr_p\b/.test(type) && !random.once(8)) return this.struct(this.#classes.get(random.of(addresses)))
    return random.once(4) ? this.struct() : this.view()
  }

  number({ name, type }: Parameter, earlier: readonly unknown[]): unknown {
    const { random } = this
    if (
      /^(\w*fds?|fildes|s|sock|socket|mqdes|fd_in|fd_out|out_fd|in_fd)\w*$/.test(name) &&
      !/^(set|size|sa_)/.test(name) &&
      !random.once(10)
    )
      return this.#things.descriptor(random)
    const before = earlier.at(-1)
    if (/^(size_t|socklen_t|nfds_t)$/.test(type) && !random.once(4)) {
      const bytes = ArrayBuffer.isView(before) ? bytesOf(before).length : 64
      return random.once(3) ? bytes : random.below(Math.min(bytes, 4096) + 1)
    }
    if (/pid/.test(type)) return random.of([process.pid, process.pid, 0, 1, 999_999, ...edges.slice(0, 9)])
    if (this.#constants.length > 0 && !random.once(3)) {
      const one = random.of(this.#constants)
      return random.once(4) ? (one | random.of(this.#constants)) >>> 0 : one
    }
    return random.once(3) ? random.of(edges) : random.below(random.of([3, 16, 70, 300, 100_000]))
  }

  view(): ArrayBufferView {
    const { random } = this
    return this.#memory.view(random.once(3) ? random.below(600) : random.of([1, 4, 8, 16, 24, 64, 128, 256, 4096]))
  }

  text(): unknown {
    const { random } = this
    const text = random.once(12) ? random.of(hostileTexts) : random.of(texts)
    return random.once(4) ? this.bytes(text) : text
  }

  /** A text in memory, with its NUL or, now and then, without. */
  bytes(text: string): ArrayBufferView {
    const bytes = Buffer.from(text)
    const view = this.#memory.view(bytes.length + (this.random.once(8) ? 0 : 1))
    const into = bytesOf(view)
    into.fill(0)
    bytes.copy(into)
    return view
  }

  /** A struct of any bytes, its members set or left as they are. */
  struct(Class?: Class): unknown {
    const { random } = this
    const Made =
      Class ??
      this.#classes.get(
        random.of(random.once(2) && this.#ownClasses.length > 0 ? this.#ownClasses : [...this.#classes.keys()]),
      )!
    let made: Struct
    if (random.once(3)) {
      const memory = this.#memory.view(Made.size + random.of([0, 0, 8, 64, -1]))
      try {
        made = new Made(memory)
      } catch {
        return memory
      }
    } else made = new Made()
    if (random.once(3)) this.#memory.fill(made)
    this.members(made)
    return made
  }

  /** Gives members of a struct other values; those that are refused keep theirs. */
  members(made: Struct, depth = 0): void {
    const { random } = this
    const prototype = Object.getPrototypeOf(made)
    const names = new Set([
      ...Object.keys(made.constructor === Uint8Array ? {} : Object.getOwnPropertyDescriptors(prototype)),
      ...Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(prototype))),
    ])
    for (const name of names) {
      if (/^(constructor|length|buffer|byte|BYTES)/.test(name) || random.once(2)) continue
      try {
        const now: unknown = (made as never as Record<string, unknown>)[name]
        if (typeof now === 'function') continue
        if (now instanceof Uint8Array && depth < 2 && random.once(2)) this.members(now, depth + 1)
        else (made as never as Record<string, unknown>)[name] = this.#member(name, now)
      } catch (error) {
        if (!(error instanceof TypeError || error instanceof RangeError)) throw error
      }
    }
  }

  #member(name: string, now: unknown): unknown {
    const { random } = this
    // A signal that a timer or a queue will send is not to end the process.
    if (/signo/.test(name)) return random.of([10, 12, 14, 0, -1, 65])
    // A timer that rings sooner than its handler is through leaves no time for anything else.
    if (/tv_[un]sec/.test(name)) return random.of([0, 5000, 999_999, 1_000_000, -1, 2_000_000_000])
    if (typeof now === 'bigint') return BigInt(random.bits())
    if (typeof now === 'number')
      return random.once(2)
        ? random.below(70)
        : this.number({ name, type: 'int', optional: false, rest: false, numeric: true }, [])
    if (random.once(8)) return this.wrong([])
    if (/iov$/.test(name)) return this.records('iovec_p')
    if (/control/.test(name)) return random.once(2) ? this.control() : this.view()
    if (/name/.test(name)) return this.struct(this.#classes.get(random.of(addresses)))
    return random.once(3) ? this.view() : random.once(2) ? null : this.struct()
  }

  /** Control data with headers that may lie. */
  control(): unknown {
    const view = this.#memory.view(64)
    const bytes = bytesOf(view)
    if (bytes.length < 24) return view
    bytes.writeUInt32LE(this.random.of([16, 20, 24, 40, 0, 8, 1000, 0xffffffff]), 0)
    bytes.writeUInt32LE(0, 4)
    bytes.writeInt32LE(this.random.of([1, 0, 41, 255]), 8)
    bytes.writeInt32LE(this.random.of([1, 2, 3, 8, 50]), 12)
    bytes.writeInt32LE(this.#things.descriptor(this.random), 16)
    return view
  }

  /** Several structs, one, or too many said to be there. */
  records(type: string): unknown {
    const { random } = this
    const name = /^mmsghdr/.test(type) ? 'mmsghdr' : (/StructArray<(\w+)>/.exec(type)?.[1] ?? 'iovec')
    const Class = this.#classes.get(name) ?? this.#classes.get('iovec')!
    if (random.once(3)) return this.struct(Class)
    const records = array(Class as never, 1 + random.below(3)) as readonly Struct[]
    for (const record of records) this.members(record)
    return records
  }

  callback(earlier: readonly unknown[]): unknown {
    const { random } = this
    switch (random.below(6)) {
      case 0:
        return () => this.detach(earlier)
      case 1:
        return () => {
          throw new RangeError('callback(): thrown')
        }
      case 2:
        return random.of([null, 0, 1, 'x'])
      default: {
        const result = random.of([0, 1, -1, undefined, 2 ** 40, Number.NaN])
        return () => result
      }
    }
  }

  argument(): unknown {
    const { random } = this
    return random.of([
      () => random.of(edges),
      () => this.text(),
      () => this.view(),
      () => BigInt(random.bits()) << BigInt(random.below(40)),
      () => null,
      () => [null],
      () => 0.1,
    ])()
  }

  /** A list of texts, or of anything, whose elements may not be what they seem. */
  list(earlier: readonly unknown[]): unknown {
    const { random } = this
    const list: unknown[] = Array.from({ length: random.below(4) }, () =>
      random.once(6) ? this.wrong([]) : this.text(),
    )
    if (random.once(2)) list.push(null)
    if (random.once(6)) return this.trap(earlier, list)
    return list
  }

  /** A list or an object that takes the memory of the other arguments away when it is looked at. */
  trap(earlier: readonly unknown[], of: unknown): unknown {
    const spring = () => {
      this.detach(earlier)
      return of
    }
    if (!Array.isArray(of))
      return {
        valueOf: spring,
        toString: spring,
        [Symbol.toPrimitive]: spring,
        get length() {
          return spring()
        },
      }
    const values = [...of, 'x']
    const list: unknown[] = []
    values.forEach((value, i) => {
      const get = () => {
        this.detach(earlier)
        return value
      }
      Object.defineProperty(list, i, { enumerable: true, configurable: true, get })
    })
    return list
  }

  /** Takes the memory of the arguments away, or makes it less. */
  detach(values: readonly unknown[]): number {
    for (const value of values) {
      const buffer = ArrayBuffer.isView(value) ? (value.buffer as ArrayBuffer) : undefined
      try {
        if (buffer?.resizable) buffer.resize(0)
        else if (buffer instanceof ArrayBuffer) structuredClone(buffer, { transfer: [buffer] })
      } catch {
        // Some memory stays where it is.
      }
    }
    return 0
  }
}

const addresses = [
  'sockaddr',
  'sockaddr_in',
  'sockaddr_in6',
  'sockaddr_un',
  'sockaddr_storage',
  'sockaddr_ll',
  'sockaddr_nl',
  'sockaddr_vm',
  'sockaddr_alg',
  'sockaddr_can',
  'sockaddr_tipc',
]
