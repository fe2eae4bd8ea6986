// Forks in a listener of fs.watch, which may not be, and right after it.
import { mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wait } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'

const directory = mkdtempSync(join(tmpdir(), 'libposix-'))

function tryToFork(): void {
  try {
    fork()
  } catch (error) {
    console.log((error as Error).message)
  }
}

const watcher = watch(directory).once('change', () => {
  tryToFork()
  process.nextTick(tryToFork)
  queueMicrotask(tryToFork)
  setImmediate(() => {
    if (fork() === 0) {
      watcher.close()
      process.exitCode = 5
      return
    }
    const status = Int32Array.of(0)
    wait(status)
    console.log(status[0])
    watcher.close()
    rmSync(directory, { recursive: true })
  })
})
writeFileSync(join(directory, 'file'), '')
