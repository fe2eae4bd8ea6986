// Builds the package's modules as they are now, and the programs that the tests start, once, before the first test: the C ones of test/peers,
// and the TypeScript ones.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { compilePrograms } from './compile.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default async function setup(project: TestProject): Promise<void> {
  await Promise.all([
    finished('make', ['--silent', `--jobs=${availableParallelism()}`, '-C', 'test/peers']),
    finished('node_modules/.bin/rolldown', ['--config']),
    compilePrograms(),
  ])
  project.onTestsRerun(compilePrograms)
}

async function finished(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const [status, signal] = await once(child, 'close')
  if (status !== 0) throw new Error(`${command} ended with ${signal ?? `status ${status}`}`)
}
