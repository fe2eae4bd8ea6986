// `struct io_uring_sqe`: a submission, whose bytes the program does not get.
import type { int, unsigned } from '../internal/c.ts'
import { notOne, rangeFault } from '../internal/fault.ts'
import { unsignedOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import type { Entry } from '../internal/ring/entry.ts'

const linux = header('linux/io_uring.h')

let make: (entry: Entry) => io_uring_sqe
let find: (sqe: io_uring_sqe) => Entry | undefined

/**
 * `struct io_uring_sqe` — a request that is being prepared, from `io_uring_get_sqe` to `io_uring_submit`.
 *
 * The `io_uring_prep_*` fill it. Members that C programs set themselves are here; addresses are not.
 */
export class io_uring_sqe {
  readonly #entry: Entry

  static {
    make = entry => new io_uring_sqe(entry)
    find = sqe => (#entry in sqe ? sqe.#entry : undefined)
  }

  private constructor(entry: Entry) {
    this.#entry = entry
  }

  /** IORING_OP_*. */
  get opcode(): unsigned {
    return this.#entry.operation
  }

  get fd(): int {
    return this.#entry.fd
  }

  /** IOSQE_*, joined by `|`. */
  get flags(): unsigned {
    return this.#entry.flags
  }
  set flags(value: unsigned) {
    openOf('io_uring_sqe', this).flags = unsignedOf('io_uring_sqe', 'flags', value)
  }

  /** Of reads and writes the priority; of sockets' requests IORING_RECVSEND_* or IORING_ACCEPT_*. */
  get ioprio(): unsigned {
    return this.#entry.ioprio
  }
  set ioprio(value: unsigned) {
    const entry = openOf('io_uring_sqe', this)
    const bits = unsignedOf('io_uring_sqe', 'ioprio', value)
    checkModes('io_uring_sqe', 'ioprio', entry.operation, bits)
    entry.ioprio = bits
  }

  /** The group of buffers from which the kernel takes one, with IOSQE_BUFFER_SELECT. */
  get buf_group(): unsigned {
    return this.#entry.index
  }
  set buf_group(value: unsigned) {
    openOf('io_uring_sqe', this).index = unsignedOf('io_uring_sqe', 'buf_group', value)
  }

  /** The number of a registered buffer: the same bytes as {@link buf_group}. */
  get buf_index(): unsigned {
    return this.#entry.index
  }
  set buf_index(value: unsigned) {
    openOf('io_uring_sqe', this).index = unsignedOf('io_uring_sqe', 'buf_index', value)
  }

  /** The rights that the request has: see `io_uring_register_personality`. */
  get personality(): unsigned {
    return this.#entry.personality
  }
  set personality(value: unsigned) {
    openOf('io_uring_sqe', this).personality = unsignedOf('io_uring_sqe', 'personality', value)
  }
}

const send: number =
  linux.IORING_RECVSEND_POLL_FIRST |
  linux.IORING_RECVSEND_FIXED_BUF |
  linux.IORING_SEND_ZC_REPORT_USAGE |
  linux.IORING_RECVSEND_BUNDLE
const receive: number = linux.IORING_RECVSEND_POLL_FIRST | linux.IORING_RECV_MULTISHOT | linux.IORING_RECVSEND_BUNDLE
const accept: number = linux.IORING_ACCEPT_MULTISHOT | linux.IORING_ACCEPT_DONTWAIT | linux.IORING_ACCEPT_POLL_FIRST

/** What each operation may have there; any other a priority. */
const modes = new Map<number, number>([
  [linux.IORING_OP_SEND, send],
  [linux.IORING_OP_SENDMSG, send],
  [linux.IORING_OP_SEND_ZC, send],
  [linux.IORING_OP_SENDMSG_ZC, send],
  [linux.IORING_OP_RECV, receive],
  [linux.IORING_OP_RECVMSG, receive],
  [linux.IORING_OP_ACCEPT, accept],
])

/** Checks the bits of ioprio. Those of a newer Linux could tell the kernel that the memory holds addresses. */
export function checkModes(call: string, parameter: string, operation: unsigned, bits: unsigned): void {
  const unknown = (bits & ~(modes.get(operation) ?? 0xffff)) >>> 0
  if (unknown !== 0)
    rangeFault(call, parameter, `has bits of which libposix does not know what they mean: 0x${unknown.toString(16)}`)
}

/** The program's name for a submission. */
export function sqeOf(entry: Entry): io_uring_sqe {
  return make(entry)
}

/** The submission, which must not have been submitted yet: the kernel reads it then. */
export function openOf(call: string, sqe: io_uring_sqe): Entry {
  const entry = typeof sqe === 'object' && sqe !== null ? find(sqe) : undefined
  if (entry === undefined) notOne(call, 'sqe', 'what io_uring_get_sqe returned', sqe)
  if (!entry.open) rangeFault(call, 'sqe', 'has been submitted: io_uring_get_sqe gives the next one')
  return entry
}
