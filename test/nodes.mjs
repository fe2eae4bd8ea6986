// Runs the programs' tests on other Nodes, with the addon as it was built for this one: `npm run test:nodes`, or `npm run test:nodes 22 24`.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const majors = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26']
const root = fileURLToPath(new URL('..', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'libposix-nodes-'))
const failed = []

try {
  for (const major of majors) {
    const prefix = join(directory, major)
    execFileSync('npm', ['install', '--silent', '--prefix', prefix, `node-linux-${process.arch}@${major}`])
    const node = join(prefix, `node_modules/node-linux-${process.arch}/bin/node`)
    console.log(`\nNode ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`)
    const { status } = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', 'test/chapters', 'test/cli'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, LIBPOSIX_TEST_NODE: node },
    })
    if (status !== 0) failed.push(major)
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}

console.log(
  failed.length === 0 ? `\nOne addon, Node ${majors.join(', ')}: all well` : `\nFailed on Node ${failed.join(', ')}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
