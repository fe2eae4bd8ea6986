// The addon, and the one place through which every call reaches it.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** The native half of one header: its functions, its constants, its struct layouts. */
export interface Native {
  readonly [name: string]: any
}

/** A local build first, then the prebuilt addon of this platform. */
function locate(): string {
  const local = `build/${process.env.LIBPOSIX_BUILD ?? 'Release'}/posix.node`
  // Asking the loader for its name in the maps costs a tenth of process.report, which every program would wait for.
  const libc = () => (readFileSync('/proc/self/maps', 'latin1').includes('/ld-musl-') ? 'linuxmusl' : 'linux')
  const root = new URL('../../', import.meta.url)
  const [path, ...tried] = existsSync(new URL(local, root))
    ? [local]
    : [`prebuilds/${libc()}-${process.arch}.node`, local]
  const found = new URL(path!, root)
  if (!existsSync(found))
    throw new Error(
      `libposix has no addon for this platform: looked for ${[...tried, path].join(' and ')} in ${fileURLToPath(root)}`,
    )
  return fileURLToPath(found)
}

const addon: Record<string, Native> = createRequire(import.meta.url)(locate())

/** A property that no header has, looked up through the prototype chain. */
function missing(receiver: Native): unknown {
  return receiver['']
}

/**
 * The native half of `name`, as C writes it in `#include <name>`.
 *
 * An object that got its hundreds of properties one by one is a hash table to V8, and every `native.x` a look-up. V8 lays an object out in slots
 * again, which optimised code reads as constants, when it is used as a prototype; it does so at the first look-ups through it.
 */
export function header(name: string): Native {
  const native = addon[name]!
  const receiver = Object.create(native)
  for (let i = 0; i < 16; i++) missing(receiver)
  return native
}
