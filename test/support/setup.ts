// Builds the package's modules as they are now, and the programs that the tests start, once, before the first test: the C ones of test/peers,
// and the TypeScript ones.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { compilePrograms } from './compile.ts'

export default async function setup(project: TestProject): Promise<void> {
  const peers = fileURLToPath(new URL('../peers', import.meta.url))
  execFileSync('make', ['--silent', '-C', peers], { stdio: 'inherit' })
  const root = fileURLToPath(new URL('../..', import.meta.url))
  execFileSync(`${root}/node_modules/.bin/rolldown`, ['--config'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await compilePrograms()
  project.onTestsRerun(compilePrograms)
}
