// The headers, from package.json's exports.
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { exports, homepage: address } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

export const homepage = address ?? 'none:'

const names = new Map(
  Object.entries(exports)
    .filter(([path]) => !/\*|package\.json/.test(path))
    .map(([path, { types }]) => [
      types.replace('./dist/', 'lib/').replace('.d.ts', '.ts'),
      path.slice(2) || 'libposix',
    ]),
)

/** The headers whose names a header has, too. */
function includedBy(file) {
  const text = readFileSync(root + file, 'utf8')
  const paths = [...text.matchAll(/^export .*from '(.*)'/gm)].map(([, path]) => posix.join(posix.dirname(file), path))
  return paths.filter(path => names.has(path))
}

/**
 * The name of each source file that is a header. One that others include stands before them: TypeDoc takes a name for the first one's that has it.
 */
export const headers = new Map()
function add(file) {
  if (headers.has(file)) return
  for (const included of includedBy(file)) add(included)
  headers.set(file, names.get(file))
}
for (const file of names.keys()) add(file)
