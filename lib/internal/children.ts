// Children of child_process for which it waits in a loop of libuv's own, as spawnSync does: native/internal/children.cc says why it is told of them.
import { builtin } from './builtin.ts'
import { ownHeader } from './native.ts'

const native = ownHeader('internal/children')

interface SpawnSync {
  spawn: (options: unknown) => unknown
}

/** Node's own, by which spawnSync, execFileSync and execSync start their child, however a program has come to them. */
function spawnSync(): SpawnSync | null {
  // It was never meant for others, and there may be none.
  const { noDeprecation } = process
  process.noDeprecation = true
  try {
    return (process as unknown as { binding(name: string): SpawnSync }).binding('spawn_sync')
  } catch {
    return null
  } finally {
    process.noDeprecation = noDeprecation
  }
}

/** The same call, and the end of its child is heard. */
function heard<A extends unknown[], R>(call: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    const opened = native.listen()
    try {
      return call(...args)
    } finally {
      if (opened) native.listenNoMore()
    }
  }
}

let listening = false

/** From now on the end of such a child is heard whatever signals are blocked. */
export function listenToChildren(): void {
  if (listening) return
  listening = true
  const binding = spawnSync()
  if (binding !== null) {
    binding.spawn = heard(binding.spawn.bind(binding))
    return
  }
  // Under --permission.
  const calls = builtin('node:child_process') as unknown as Record<string, (...args: unknown[]) => unknown>
  for (const name of ['spawnSync', 'execFileSync', 'execSync']) calls[name] = heard(calls[name]!)
  builtin('node:module').syncBuiltinESMExports()
}
