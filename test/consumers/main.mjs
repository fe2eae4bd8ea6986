// Installs the tarball as its users do, in each of their ways, and runs a program: `npm run test:consumers`, or `npm run test:consumers esm jest`. The
// prebuilt addon of this processor, from `npm run prebuilds`, is the one that all of them use.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { consumers } from './consumers.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const wanted = process.argv.slice(2)
const chosen = consumers.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const directory = mkdtempSync(join(tmpdir(), 'libposix-consumers-'))
const source = readFileSync(new URL('program.ts', import.meta.url), 'utf8')

function pack() {
  const options = ['--json', '--ignore-scripts', '--pack-destination', directory]
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', ...options], { cwd: root, encoding: 'utf8' }))
  return join(directory, filename)
}

/** The directories of other Nodes' `node`, by their numbers. */
function fetchNodes() {
  return [20, 22, 24, 26].map(major => {
    const prefix = join(directory, `node-${major}`)
    execFileSync('npm', ['install', '--silent', '--prefix', prefix, `node-linux-${process.arch}@${major}`])
    return { major, path: join(prefix, `node_modules/node-linux-${process.arch}/bin`) }
  })
}

function compiled(module) {
  return ts.transpileModule(source, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } }).outputText
}

function shell(command, cwd, path) {
  const env = { ...process.env, PATH: `${join(cwd, 'node_modules/.bin')}:${path}:${process.env.PATH}`, CI: 'true' }
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, env, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

function prepare({ name, dependencies, files, install = 'npm install --silent --ignore-scripts' }, tarball) {
  const folder = join(directory, name)
  mkdirSync(folder)
  copyFileSync(tarball, join(folder, 'libposix.tgz'))
  const all = {
    'package.json': JSON.stringify({
      name: 'user',
      private: true,
      type: 'module',
      dependencies: { libposix: 'file:./libposix.tgz', ...dependencies },
    }),
    'program.ts': source,
    'program.mjs': compiled(ts.ModuleKind.ES2022),
    'program.cjs': compiled(ts.ModuleKind.CommonJS),
    ...files,
  }
  for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text)
  const { status, output } = shell(install, folder, dirname(process.execPath))
  if (status !== 0) throw new Error(`${install}\n${output}`)
  return folder
}

/** What went wrong, or nothing. */
function check({ run, prints }, folder, path) {
  let all = ''
  for (const command of run) {
    const { status, output } = shell(command, folder, path)
    all += output
    // The error that a bundle or another runtime is to end with.
    if (status !== 0 && !all.includes(prints)) return `${command}: status ${status}\n${all}`
  }
  return all.includes(prints) ? undefined : `did not print '${prints}'\n${all}`
}

const failed = []
try {
  const tarball = pack()
  const others = chosen.some(({ nodes }) => nodes === 'all') ? fetchNodes() : []
  for (const consumer of chosen) {
    const nodes = consumer.nodes === 'all' ? others : [{ major: '', path: dirname(process.execPath) }]
    try {
      const folder = prepare(consumer, tarball)
      for (const { major, path } of nodes) {
        const wrong = check(consumer, folder, path)
        console.log(`${wrong ? 'FAILED' : 'works '} ${consumer.name}${major && `, Node ${major}`}`)
        if (wrong) console.log(wrong.slice(0, 4000))
        if (wrong) failed.push(`${consumer.name} ${major}`)
      }
    } catch (error) {
      console.log(`FAILED ${consumer.name}\n${error.message.slice(0, 4000)}`)
      failed.push(consumer.name)
    }
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
console.log(failed.length === 0 ? '\nAll consumers: all well' : `\nFailed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
