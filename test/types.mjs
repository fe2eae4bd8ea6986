// Checks the package's types, all headers together, what test/types/ says of them and the programs of test/programs/, with another TypeScript: `npm run test:types`, or with versions,
// `npm run test:types 5.4 5.9`.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const versions = process.argv.slice(2)
const directory = mkdtempSync(join(tmpdir(), 'libposix-types-'))

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const paths = Object.keys(exports).filter(path => !/\*|package\.json/.test(path))
const includes = paths
  .filter(path => path.endsWith('.h'))
  .map(path => `import '${path.replace('.', 'libposix/include')}'\n`)
const imports = paths.map((path, i) => `import * as h${i} from '${path.replace('.', 'libposix')}'\nvoid h${i}\n`)

let failed = false
try {
  for (const version of versions.length > 0 ? versions : ['5.4', '5.9', '6.0']) {
    const prefix = join(directory, version)
    execFileSync('npm', ['install', '--silent', '--prefix', prefix, `typescript@~${version}.0`, '@types/node@20'])
    symlinkSync(root, join(prefix, 'node_modules/libposix'))
    writeFileSync(join(prefix, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(prefix, 'all.ts'), imports.join(''))
    writeFileSync(
      join(prefix, 'includes.ts'),
      `${includes.join('')}const n: int = read(0, char.array(9), 9)\nerrno = n\n`,
    )
    writeFileSync(join(prefix, 'structs.ts'), readFileSync(join(root, 'test/types/structs.ts')))
    const programs = readdirSync(join(root, 'test/programs')).filter(file => !file.endsWith('.test.ts'))
    for (const file of programs) copyFileSync(join(root, 'test/programs', file), join(prefix, `program-${file}`))
    const files = ['all.ts', 'structs.ts', 'includes.ts', ...programs.map(file => `program-${file}`)]
    const options =
      '--noEmit --strict --exactOptionalPropertyTypes --target es2022 --module nodenext --types node'.split(' ')
    const tsc = join(prefix, 'node_modules/typescript/bin/tsc')
    const { status } = spawnSync(process.execPath, [tsc, ...options, ...files], {
      cwd: prefix,
      stdio: 'inherit',
    })
    console.log(`TypeScript ${version}: ${status === 0 ? 'takes all types' : 'fails'}`)
    failed ||= status !== 0
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
process.exit(failed ? 1 : 0)
