// `npm run prebuilds`: the addon and the command's launcher for each processor, as the tarball has them. They are built on any Linux on x64 with zig's compiler,
// an npm package, for glibc 2.28 and without libstdc++; what they ask of a system is looked at before they count as built.
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { complaints, glibc } from './check.js'

const execute = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, 'build/cross')
const prebuilds = join(root, 'prebuilds')
const zig = join(root, 'cross/node_modules/.bin/zig')
const env = { ...process.env, ZIG_GLOBAL_CACHE_DIR: join(output, 'cache'), ZIG_LOCAL_CACHE_DIR: join(output, 'cache') }

/** Node's names for processors, and everybody else's. */
const machines = { x64: 'x86_64', arm64: 'aarch64' }
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(machines)

/** Node's headers lie beside node itself. */
const headers = join(dirname(realpathSync(process.execPath)), '../include/node')

const common = ['-O2', '-g0', '-Wall', '-Wextra', '-Werror', '-fno-sanitize=undefined']
const flags = [
  ...common,
  ...['-std=gnu++20', '-fPIC', '-fvisibility=hidden', '-fno-plt', '-Wno-ignored-attributes'],
  ...[
    '-DNAPI_VERSION=9',
    '-D_GNU_SOURCE',
    `-I${join(root, 'cross/include')}`,
    `-I${join(root, 'native')}`,
    '-isystem',
    headers,
  ],
]
const libraries = ['-lpthread', '-lrt', '-ldl', '-lutil', '-lm']

/** What the compiler has to say of one file does not keep it from the others. */
async function run(...words) {
  try {
    await execute(zig, words, { env, maxBuffer: Number.POSITIVE_INFINITY })
  } catch (error) {
    console.error(error.stderr)
    process.exitCode = 1
  }
}

async function compile(source, target) {
  const object = join(output, target, `${source.replaceAll('/', '_')}.o`)
  await run('c++', '-target', target, ...flags, '-c', join(root, 'native', source), '-o', object)
  return object
}

/** The same for each, as many at once as there are processors. */
async function forAll(items, work) {
  const results = []
  const waiting = items.entries()
  const worker = async () => {
    for (const [i, item] of waiting) results[i] = await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return results
}

async function buildAddon(arch) {
  const target = `${machines[arch]}-linux-gnu.${glibc}`
  mkdirSync(join(output, target), { recursive: true })
  const sources = readdirSync(join(root, 'native'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.cc'))
    .sort()
  const objects = await forAll(sources, source => compile(source, target))
  if (process.exitCode) process.exit()
  const addon = join(output, target, 'posix.node')
  const exported = `-Wl,--version-script=${join(root, 'cross/exported.txt')}`
  await run('c++', '-target', target, '-shared', '-s', '-w', exported, '-o', addon, ...objects, ...libraries)
  return addon
}

async function buildLauncher(arch) {
  const target = `${machines[arch]}-linux-gnu.${glibc}`
  const launcher = join(output, `launch-${machines[arch]}`)
  await run('cc', '-target', target, '-s', ...common, join(root, 'cli/launch.c'), '-o', launcher)
  return launcher
}

if (!existsSync(zig)) execFileSync('npm', ['ci', '--prefix', join(root, 'cross')], { stdio: 'inherit' })
mkdirSync(prebuilds, { recursive: true })
mkdirSync(output, { recursive: true })
for (const arch of chosen) {
  const [addon, launcher] = [await buildAddon(arch), await buildLauncher(arch)]
  const wrong = [addon, launcher].flatMap(path => complaints(path, machines[arch]))
  if (process.exitCode || wrong.length > 0) {
    console.error(wrong.join('\n'))
    process.exit(1)
  }
  renameSync(addon, join(prebuilds, `linux-${arch}.node`))
  renameSync(launcher, join(prebuilds, `launch-${machines[arch]}`))
  console.log(`prebuilds/linux-${arch}.node: for glibc ${glibc} and up`)
}
