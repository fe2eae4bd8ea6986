/** `<linux/io_uring.h>` — what a ring's requests and completions are made of, for `libposix/liburing.h`. @module */
import { StructArray } from '../internal/array.ts'
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { accessorsOf, complete, struct } from '../internal/struct.ts'
import type { Initialiser, View } from '../internal/struct-class.ts'
import { load64, store64 } from '../internal/uint64.ts'

export * from './io_uring/constants.ts'
export * from './io_uring/operations.ts'

const native = header('linux/io_uring.h')

const USER_DATA: number = native.io_uring_cqe.fields.user_data.offset
const RES: number = native.io_uring_cqe.fields.res.offset
const FLAGS: number = native.io_uring_cqe.fields.flags.offset

/** `struct io_uring_cqe` — how a request has ended, or what a request that goes on has met. */
export class io_uring_cqe extends struct<io_uring_cqe>(native.io_uring_cqe, {}, { open: true }) {
  readonly #view: DataView

  constructor(of?: View | Initialiser<io_uring_cqe> | null) {
    super(of)
    this.#view = new DataView(this.buffer, this.byteOffset, this.byteLength)
    Object.defineProperties(this, cqeFields)
    complete(this, of)
  }

  /** What the request was given to be known by. A bigint, since a number does not hold all its bits; a number can be assigned. */
  get user_data(): bigint {
    return load64(this, USER_DATA)
  }
  set user_data(value: bigint | number) {
    store64('user_data', this, USER_DATA, value)
  }

  /** What the call would have returned, or -errno. */
  get res(): int {
    return this.#view.getInt32(RES, true)
  }
  set res(value: int) {
    this.#view.setInt32(RES, value, true)
  }

  /** IORING_CQE_F_*, joined by `|`. */
  get flags(): unsigned {
    return this.#view.getUint32(FLAGS, true)
  }
  set flags(value: unsigned) {
    this.#view.setUint32(FLAGS, value, true)
  }
}

const cqeFields = accessorsOf(io_uring_cqe.prototype, 'res', 'flags')

/** `struct io_sqring_offsets` — where the parts of the submission queue lie. */
export class io_sqring_offsets extends struct<io_sqring_offsets>(native.io_sqring_offsets) {
  declare head: unsigned
  declare tail: unsigned
  declare ring_mask: unsigned
  declare ring_entries: unsigned
  declare flags: unsigned
  declare dropped: unsigned
  declare array: unsigned
}

/** `struct io_cqring_offsets` — where the parts of the completion queue lie. */
export class io_cqring_offsets extends struct<io_cqring_offsets>(native.io_cqring_offsets) {
  declare head: unsigned
  declare tail: unsigned
  declare ring_mask: unsigned
  declare ring_entries: unsigned
  declare overflow: unsigned
  declare cqes: unsigned
  declare flags: unsigned
}

/** `struct io_uring_params` — what a ring is to be like, and what it is. */
export class io_uring_params extends struct<io_uring_params>(native.io_uring_params, {
  sq_off: io_sqring_offsets,
  cq_off: io_cqring_offsets,
}) {
  /** Filled: how many requests fit into the submission queue. */
  declare sq_entries: unsigned
  /** How many completions fit into the completion queue; to be asked for with {@link IORING_SETUP_CQSIZE}. */
  declare cq_entries: unsigned
  /** IORING_SETUP_*, joined by `|`. */
  declare flags: unsigned
  declare sq_thread_cpu: unsigned
  /** Milliseconds without work after which the kernel's thread sleeps. */
  declare sq_thread_idle: unsigned
  /** Filled: IORING_FEAT_*. */
  declare features: unsigned
  declare wq_fd: unsigned
  declare sq_off: io_sqring_offsets
  declare cq_off: io_cqring_offsets
}

/** `struct io_uring_recvmsg_out` — what a multishot recvmsg puts before each message in its buffer. */
export class io_uring_recvmsg_out extends struct<io_uring_recvmsg_out>(native.io_uring_recvmsg_out) {
  /** Bytes of the whole address, of which only as many are there as were asked for. */
  declare namelen: unsigned
  declare controllen: unsigned
  /** Bytes of the message, of which only as many are there as the buffer had room for. */
  declare payloadlen: unsigned
  declare flags: unsigned
}

/** `struct io_uring_probe_op` — what the kernel says of an operation. */
export class io_uring_probe_op extends struct<io_uring_probe_op>(native.io_uring_probe_op) {
  /** IORING_OP_*. */
  declare op: unsigned
  /** IO_URING_OP_SUPPORTED, or 0. */
  declare flags: unsigned
}

/** `struct io_uring_probe` — which operations the kernel knows. In `io_uring_probe.array(n)` are `n` of them. */
export class io_uring_probe extends struct<io_uring_probe>(native.io_uring_probe) {
  /** One with room for `n` operations, which C allocates as it likes. */
  static array(n: number): io_uring_probe {
    return new io_uring_probe(new Uint8Array(io_uring_probe.size + n * io_uring_probe_op.size))
  }

  /** The last operation that the kernel knows. */
  declare last_op: unsigned
  /** How many of `ops` are filled. */
  declare ops_len: unsigned

  get ops(): StructArray<io_uring_probe_op> {
    return new StructArray(io_uring_probe_op, this.subarray(io_uring_probe.size))
  }
}
