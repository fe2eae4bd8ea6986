// Builds the addon with node-gyp, and says so in one line; says and does nothing where what was built is up to date. What the compiler has to
// complain of is on stderr.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { precompile } from './precompile.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const build = join(root, 'build')
const products = ['posix.node', 'launch'].map(name => join(build, 'Release', name))
const stamp = join(build, '.sources')

const sources = readdirSync(join(root, 'native'), { recursive: true, encoding: 'utf8' })
  .filter(file => /\.(cc|h|js|gypi)$/.test(file))
  .map(file => `native/${file}`)
  .concat('cli/launch.c', 'binding.gyp', 'package-lock.json')
  .sort()
// A file that goes, or another Node's headers, leaves no newer file.
const from = [process.version, process.arch, ...sources].join('\n')

function isBuilt() {
  if (!products.every(existsSync) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== from) return false
  const { mtimeMs } = statSync(stamp)
  return sources.every(file => statSync(join(root, file)).mtimeMs < mtimeMs)
}

function nodeGyp(...args) {
  const { status, error } = spawnSync('node-gyp', [...args, '--silent'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  // Outside of npm's scripts there may be none.
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

if (!isBuilt()) {
  console.log('libposix: compiling the addon, which takes about a minute the first time')
  const begun = new Date()
  nodeGyp('configure')
  precompile(build)
  nodeGyp('build', '--jobs', 'max')
  writeFileSync(stamp, from)
  // What changed meanwhile was perhaps not seen.
  utimesSync(stamp, begun, begun)
}
