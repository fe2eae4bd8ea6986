// A child that one copy of the package makes, in which another makes a child.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fork } from 'libposix/unistd.h'
import { status } from './status.ts'

const root = join(dirname(fileURLToPath(import.meta.resolve('libposix'))), '..')
const addon = join('build', process.env.LIBPOSIX_BUILD ?? 'Release')
const directory = mkdtempSync(join(tmpdir(), 'libposix-'))
for (const part of ['package.json', 'dist']) cpSync(join(root, part), join(directory, part), { recursive: true })
mkdirSync(join(directory, addon), { recursive: true })
cpSync(join(root, addon, 'posix.node'), join(directory, addon, 'posix.node'))
const other: typeof import('libposix/unistd.h') = await import(join(directory, 'dist/unistd.js'))

// Each has forked before, and so prepared what it does in children.
for (const each of [fork, other.fork]) if (each() === 0) process.exit()
const child = fork()
if (child === 0) {
  process.on('exit', () => console.log('exit'))
  const grandchild = other.fork()
  if (grandchild === 0) process.exitCode = 4
  else status(grandchild)
} else {
  status(child)
  rmSync(directory, { recursive: true })
}
