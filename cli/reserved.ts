// The descriptors that launch.c kept from Node, so that they are free for the program that runs here.
import { closeSync } from 'node:fs'

/** What launch.c filled, as `3-9,11-255`; nothing where Node was started without it. */
const filled = process.env.LIBPOSIX_RESERVED
delete process.env.LIBPOSIX_RESERVED

/** Whether Node's own descriptors lie above those of the program. */
export const launched = filled !== undefined

/** The descriptors from 3 on that whoever started us passed. */
export const passed: number[] = []

/** Gives the descriptors back. */
export function vacate(): void {
  let next = 3
  for (const range of filled?.split(',') ?? []) {
    const [from, to] = range.split('-').map(Number) as [number, number]
    for (; next < from; next++) passed.push(next)
    for (; next <= to; next++) closeSync(next)
  }
}
