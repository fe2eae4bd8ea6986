// Children of child_process for which it waits in a loop of libuv's own, as spawnSync does: native/internal/children.cc says why it is told of them.
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

let listening = false

/** From now on the end of such a child is heard whatever signals are blocked. */
export function listenToChildren(): void {
  if (listening) return
  listening = true
  const binding = spawnSync()
  if (binding === null) return
  const { spawn } = binding
  binding.spawn = options => {
    const opened = native.listen()
    try {
      return spawn.call(binding, options)
    } finally {
      if (opened) native.listenNoMore()
    }
  }
}
