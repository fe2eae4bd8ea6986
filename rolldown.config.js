// What an import costs is its number of modules, not their size: lib's files become one file for each header, and a few that headers share.
// tsc makes the types, which stay beside them file by file.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { namesOfCalls, prototypes } from './prototypes.js'

const root = fileURLToPath(new URL('.', import.meta.url))

/** What new Worker is given. */
const workers = ['internal/pthread/manager', 'internal/pthread/thread']

/** What the package exports, and what the command takes from inside as `#lib/…`. */
function entries() {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  const exported = Object.values(exports).flatMap(target => target.default?.match(/^\.\/dist\/([^*]*)\.js$/)?.[1] ?? [])
  const inside = readdirSync(`${root}cli`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .flatMap(file =>
      [...readFileSync(`${root}cli/${file}`, 'utf8').matchAll(/'#lib\/([^']+)'/g)].map(([, name]) => name),
    )
  return Object.fromEntries(
    ['internal/native', ...workers, ...exported, ...inside].map(name => [name, `${root}lib/${name}.ts`]),
  )
}

/** The texts are in the types, and in lib, which the map leads to: it lies beside dist, in the tarball too. */
const output = { dir: `${root}dist`, comments: false, sourcemap: true, sourcemapExcludeSources: true }

const calls = namesOfCalls(`${root}lib`)

/** Each file writes down its functions, those that are C's first, for lib/internal/place.ts. */
const functions = {
  name: 'functions',
  renderChunk(code) {
    const names = [...code.matchAll(/^(?:export )?(?:async )?function (\w+)\(/gm)].map(([, name]) => name)
    const all = '(globalThis[Symbol.for("libposix.functions")] ??= /* @__PURE__ */ new Map())'
    const [ofC, others] = [names.filter(name => calls.has(name)), names.filter(name => !calls.has(name))]
    const lists = [ofC, others].map(list => `[${list.join(', ')}]`).join(', ')
    return { code: `${code}\n${all}.set(import.meta.url, () => [${lists}]);\n`, map: null }
  },
}

export default [
  {
    input: entries(),
    platform: 'node',
    plugins: [functions],
    output: {
      ...output,
      chunkFileNames: 'internal/[name].js',
      codeSplitting: { groups: [{ name: 'core', test: /\/lib\/internal\/(?!workers|pthread\/(?!role))/ }] },
    },
  },
  // The trace is loaded in the midst of loading lib, if at all: by require, which on the older Nodes takes no ES module.
  {
    input: { 'internal/trace': `${root}lib/internal/trace/trace.ts` },
    platform: 'node',
    output: { ...output, format: 'cjs', entryFileNames: '[name].cjs' },
    plugins: [prototypes(`${root}lib`)],
  },
]
