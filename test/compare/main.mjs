// `npm run compare`: asks each peer each question and writes the answers into docs/compare.md. The peers are fetched by npm; those without a prebuilt addon
// need a compiler. It needs python3, CAP_NET_RAW for the raw sockets, and `npm run prebuilds` before.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { questions } from './questions.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const directory = join(root, 'build/compare')
const page = join(root, 'docs/compare.md')

/** Columns: what is fetched, and under which name it is shown. */
const peers = [
  { name: 'libposix' },
  { name: 'node', title: "Node's own" },
  { name: 'koffi', fetched: true },
  { name: 'ffi', title: 'node:ffi', node: 26, flags: ['--no-warnings', '--experimental-ffi'] },
  { name: 'posix-node', fetched: true },
  { name: 'posix-socket', fetched: true },
  { name: 'unix-dgram', fetched: true },
  { name: 'raw-socket', fetched: true },
  { name: 'sockopt', fetched: true },
  { name: 'cpython', title: 'CPython' },
]
const majors = [20, 22, 24, 26]
const fetched = peers.filter(peer => peer.fetched).map(({ name }) => name)

const npm = (...words) => execFileSync('npm', ['--silent', '--no-audit', '--no-fund', ...words], { encoding: 'utf8' })

function install(folder, packages, ...options) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  npm('install', '--prefix', folder, ...options, ...packages)
  return folder
}

function fetchNode(major) {
  const folder = join(directory, `node-${major}`)
  const name = `node-linux-${process.arch}`
  if (!existsSync(join(folder, 'node_modules', name))) install(folder, [`${name}@${major}`])
  return join(folder, 'node_modules', name, 'bin/node')
}

/** The last of what a process prints, or how it ended. */
function outcome(command, words, { env = {}, cwd = root } = {}) {
  const options = { encoding: 'utf8', timeout: 30_000, cwd, env: { ...process.env, ...env } }
  const { signal, status, stdout, error } = spawnSync(command, words, options)
  const line = stdout?.trim().split('\n').at(-1) ?? ''
  if (line.startsWith('{')) {
    const { answer, fault } = JSON.parse(line)
    return answer ?? `no: ${fault.split('\n')[0]}`
  }
  if (error?.code === 'ETIMEDOUT') return 'no: it hangs'
  return `no: it crashes (${signal ?? (status > 128 ? signalName(status - 128) : `status ${status}`)})`
}

const signalName = number => Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? number

function ask({ name, node, flags = [] }, question) {
  if (name === 'cpython') return outcome('python3', [join(root, 'test/compare/peers/cpython.py'), question])
  const command = node ? nodes.get(node) : process.execPath
  const words = [...flags, join(root, 'test/compare/ask.mjs'), name, question]
  return outcome(command, words, { env: { COMPARE_PEERS: built } })
}

/** On which Nodes a package loads that was installed without a compiler. */
function loads({ name, title = name }) {
  if (title !== name) return '–'
  const path = name === 'libposix' ? 'libposix/sys/socket.h' : name
  const code = `import('${path}').then(() => console.log('{"answer":"yes"}'))`
  const works = majors.filter(major => outcome(nodes.get(major), ['--eval', code], { cwd: bare }) === 'yes')
  return works.length === majors.length ? 'all' : works.join(', ') || 'none'
}

function version({ name, node }) {
  if (name === 'libposix') return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
  if (name === 'cpython')
    return execFileSync('python3', ['-c', 'import platform; print(platform.python_version())'], {
      encoding: 'utf8',
    }).trim()
  if (name === 'node' || node)
    return execFileSync(node ? nodes.get(node) : process.execPath, ['-p', 'process.versions.node'], {
      encoding: 'utf8',
    }).trim()
  return JSON.parse(readFileSync(join(built, 'node_modules', name, 'package.json'), 'utf8')).version
}

const row = cells => `| ${cells.join(' | ')} |`

rmSync(join(directory, 'bare'), { recursive: true, force: true })
const nodes = new Map(majors.map(major => [major, fetchNode(major)]))
const built = join(directory, 'built')
if (!existsSync(join(built, 'node_modules'))) {
  install(built, fetched, '--ignore-scripts')
  npm('rebuild', '--prefix', built)
}
const [{ filename }] = JSON.parse(npm('pack', root, '--json', '--ignore-scripts', '--pack-destination', directory))
const bare = install(join(directory, 'bare'), [...fetched, join(directory, filename)], '--ignore-scripts')

const lines = [
  row(['', ...peers.map(({ name, title = name }) => title)]),
  row(['---', ...peers.map(() => '---')]),
  row(['version', ...peers.map(version)]),
  row(['loads on Node 20, 22, 24, 26, installed without a compiler', ...peers.map(loads)]),
  ...Object.entries(questions).map(([question, { asks }]) => row([asks, ...peers.map(peer => ask(peer, question))])),
]
const text = readFileSync(page, 'utf8')
const table = `<!-- compare -->\n\n${lines.join('\n')}\n\n<!-- /compare -->`
writeFileSync(
  page,
  text.replace(/<!-- compare -->.*<!-- \/compare -->/s, () => table),
)
console.log(lines.join('\n'))
