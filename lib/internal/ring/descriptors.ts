// What Node has opened for itself is not open to requests either, that move bytes: native/internal/descriptors.h.
import { header, ownHeader } from '../native.ts'

const native = ownHeader('internal/liburing')
const names = header('linux/io_uring.h')
const { IOSQE_FIXED_FILE, SPLICE_F_FD_IN_FIXED } = names

const moving = new Uint8Array(256)
for (const name of 'READ READV READ_FIXED READ_MULTISHOT WRITE WRITEV WRITE_FIXED SPLICE TEE'.split(' '))
  moving[names[`IORING_OP_${name}`]] = 1
/** Those whose second descriptor is where others have a place among the registered files. */
const fromPipe = new Set<number>([names.IORING_OP_SPLICE, names.IORING_OP_TEE])

/** A submission, as Entry has it. */
interface Submission {
  readonly operation: number
  readonly flags: number
  readonly rwFlags: number
  fd: number
  file: number
}

/** Takes Node's descriptors from a submission that is complete: only now it is known whether its numbers are of registered files. */
export function refuseNodes(entry: Submission): void {
  if (moving[entry.operation] !== 1) return
  if (!(entry.flags & IOSQE_FIXED_FILE) && native.isNodes(entry.fd)) entry.fd = -1
  if (fromPipe.has(entry.operation) && !(entry.rwFlags & SPLICE_F_FD_IN_FIXED) && native.isNodes(entry.file))
    entry.file = -1
}
