// The addon: found, loaded, and where that cannot be, said why and what to do about it.
import { builtin } from './builtin.ts'

const { existsSync, readFileSync } = builtin('node:fs')
const { join } = builtin('node:path')

/** The native half of one header: its functions, its constants, its struct layouts. */
export interface Native {
  readonly [name: string]: any
}

export interface Addon {
  bind(name: string): Native
}

/** A local build first, then the prebuilt one of this processor, which is for glibc. */
export function load(): Addon {
  refuseOthers()
  // Bundlers to CommonJS leave `import.meta` empty.
  const root = import.meta.dirname === undefined ? '' : join(import.meta.dirname, '../..')
  const local = `build/${process.env.LIBPOSIX_BUILD ?? 'Release'}/posix.node`
  const path = [local, `prebuilds/linux-${process.arch}.node`].map(name => join(root, name)).find(existsSync)
  if (path === undefined) throw new Error(whyNone(root))
  try {
    // Without `require`, whose module would take a millisecond of every program's start.
    const module = { exports: {} as Addon }
    process.dlopen(module, path)
    return module.exports
  } catch (error) {
    throw new Error(`libposix cannot load its addon: ${(error as Error).message}; ${remedy(root)}`, { cause: error })
  }
}

/** Other platforms and runtimes: some of these would end the process rather than say what they lack. */
function refuseOthers(): void {
  const { bun, deno } = process.versions
  const runtime = bun ? 'Bun' : deno ? 'Deno' : undefined
  if (runtime)
    throw new Error(`libposix needs Node.js: ${runtime} lacks the part of it (libuv) that the addon works with`)
  if (process.platform !== 'linux') throw new Error(`libposix is for Linux, not for ${process.platform}`)
}

function whyNone(root: string): string {
  if (nameIn(root) === 'libposix') return `libposix has no addon for ${process.arch}; ${remedy(root)}`
  return 'libposix was bundled, and its addon cannot be: keep libposix external, so that it is loaded from node_modules'
}

function remedy(root: string): string {
  return `to build one (with a C++20 compiler, make and python3), run \`npx node-gyp rebuild\` in ${join(root, 'native')}`
}

function nameIn(directory: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')).name
  } catch {
    return undefined
  }
}
