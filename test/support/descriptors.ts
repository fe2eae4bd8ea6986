// For programs of tests: to be without a free descriptor.
import { closeSync, openSync } from 'node:fs'

/** What `call` returns while no descriptor is free. */
export function withoutDescriptors<T>(call: () => T): T {
  const taken: number[] = []
  try {
    for (;;) taken.push(openSync('/dev/null', 'r'))
  } catch {}
  const result = call()
  for (const fd of taken) closeSync(fd)
  return result
}
