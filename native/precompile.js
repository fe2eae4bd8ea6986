// Compiles the header that all sources begin with, once: parsing it takes longer than the rest of a usual source.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const header = 'internal/precompiled.h'
const product = `precompiled/${header}.gch`
const dependencies = `precompiled/${header}.d`

/** gcc takes a precompiled header only for the very flags that it was made with: what make would compile a source with. */
function commandIn(build) {
  const object = 'Release/obj.target/posix/native/addon.o'
  const source = '../native/addon.cc'
  const dryRun = ['--dry-run', 'V=1', 'BUILDTYPE=Release', `--what-if=${source}`, object]
  const { stdout } = spawnSync('make', dryRun, { cwd: build, encoding: 'utf8' })
  const found = stdout?.match(new RegExp(`^(?!printf)(.*) -o ${object} ${source} (.*) -MMD`, 'm'))
  if (!found) return undefined
  const [, compiler, flags] = found
  return `${compiler} ${flags.replace(`-include ${header}`, '')} -x c++-header ../native/${header} -o ${product} -MMD -MF ${dependencies}`
}

/** Whether all files that it was made of are there and older than it is. */
function isFresh(build) {
  const { mtimeMs } = statSync(join(build, product))
  const parts = readFileSync(join(build, dependencies), 'utf8').match(/\.\.\/native\/\S+/g)
  return parts.every(part => (statSync(join(build, part), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < mtimeMs)
}

/** In the folder that node-gyp has configured. Where this cannot be done, the sources read the header itself. */
export function precompile(build) {
  const command = commandIn(build)
  if (command === undefined) return
  const stamp = join(build, `${product}.command`)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === command && isFresh(build)) return
  rmSync(stamp, { force: true })
  mkdirSync(dirname(stamp), { recursive: true })
  // Lists of what an object depends on leave out a precompiled header.
  rmSync(join(build, 'Release/obj.target/posix'), { recursive: true, force: true })
  const { status } = spawnSync(command, { cwd: build, shell: true, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status === 0) writeFileSync(stamp, command)
}
