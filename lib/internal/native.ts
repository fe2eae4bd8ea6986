// The addon, and the one place through which every call reaches it.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** The native half of one header: its functions, its constants, its struct layouts. */
export interface Native {
  readonly [name: string]: any
}

interface ReportHeader {
  readonly header: { readonly glibcVersionRuntime?: string }
}

/** A local build first, then the prebuilt addon of this platform. */
function locate(): string {
  const root = new URL('../../', import.meta.url)
  const libc = (process.report.getReport() as unknown as ReportHeader).header.glibcVersionRuntime
    ? 'linux'
    : 'linuxmusl'
  const candidates = [
    `build/${process.env.LIBPOSIX_BUILD ?? 'Release'}/posix.node`,
    `prebuilds/${libc}-${process.arch}.node`,
  ]
  const found = candidates.map(path => fileURLToPath(new URL(path, root))).find(existsSync)
  if (found === undefined)
    throw new Error(
      `libposix has no addon for ${libc}-${process.arch}: looked for ${candidates.join(' and ')} in ${fileURLToPath(root)}`,
    )
  return found
}

const addon: Record<string, Native> = createRequire(import.meta.url)(locate())

/** The native half of `name`, as C writes it in `#include <name>`. */
export function header(name: string): Native {
  return addon[name]!
}
