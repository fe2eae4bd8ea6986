// process.stdout and process.stderr of a thread. Those of a Worker hand what they get to the main thread, which prints it when it comes to its event
// loop: in a program of C's style never.
import { header } from '../native.ts'

const native = header('unistd.h')

interface Chunk {
  readonly chunk: Uint8Array | string
  readonly encoding: BufferEncoding
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    const buf = bytes.subarray(at)
    const n: number = native.write(fd, buf, buf.length)
    if (n < 0) return
    at += n
  }
}

/** What is written to them has been written to the descriptors when the call returns. */
export function writeDirectly(): void {
  for (const [fd, stream] of [
    [1, process.stdout],
    [2, process.stderr],
  ] as const) {
    stream._writev = (chunks, done) => {
      for (const { chunk, encoding } of chunks as Chunk[])
        writeAll(fd, typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk)
      done()
    }
  }
}
