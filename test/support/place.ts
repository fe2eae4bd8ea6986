// A directory of a test file's own, gone when its tests are over.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export interface Place {
  readonly path: string
  /** The path of a name in it; with a content, of a file that is made now. */
  at(name: string, content?: string): string
}

export function place(): Place {
  const path = mkdtempSync(join(tmpdir(), 'libposix-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    at(name, content) {
      const full = join(path, name)
      if (content !== undefined) writeFileSync(full, content)
      return full
    },
  }
}
