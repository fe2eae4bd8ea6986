import { read } from 'libposix/unistd.h'
import { expect } from 'vitest'

/** The next `length` bytes that a terminal shows, read from its master: the kernel hands over a line and its end each by itself. */
export function shown(master: number, length: number): string {
  const buf = Buffer.alloc(length)
  let have = 0
  while (have < length) {
    const n = read(master, buf.subarray(have), length - have)
    expect(n).toBeGreaterThan(0)
    have += n
  }
  return buf.toString('latin1')
}
