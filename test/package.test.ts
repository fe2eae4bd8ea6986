// What `npm pack` makes, installed into an empty project with scripts off, as a user's npm does it.
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { machine, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Editor } from './support/editor.ts'
import { patience, sanitized } from './support/patience.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'libposix-package-'))
const prebuilt = `prebuilds/linux-${process.arch}.node`
const launcher = `prebuilds/launch-${machine()}`
const prebuilds = join(root, 'prebuilds')
const kept = join(project, 'kept')
let packed: string[] = []

// A runtime preloaded for the addon under test is not for npm and tsc.
const { LD_PRELOAD: _, ...env } = process.env

function run(command: string, args: string[], cwd = project): string {
  return execFileSync(command, args, { cwd, env, encoding: 'utf8' })
}

/** The command as npm has put it into the project, which is what npx starts. */
function libposix(...args: string[]): string {
  return run(join(project, 'node_modules/.bin/libposix'), args)
}

beforeAll(() => {
  // What `npm run prebuilds` makes, of the addon under test; what that had made stays.
  if (existsSync(prebuilds)) cpSync(prebuilds, kept, { recursive: true })
  mkdirSync(prebuilds, { recursive: true })
  const build = join(root, 'build', process.env.LIBPOSIX_BUILD ?? 'Release')
  copyFileSync(join(build, 'posix.node'), join(root, prebuilt))
  copyFileSync(join(root, 'build/Release/launch'), join(root, launcher))
  const [tarball] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], root))
  packed = tarball.files.map((file: { path: string }) => file.path)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }))
  run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball.filename}`])
}, 120_000 * patience)

afterAll(() => {
  rmSync(prebuilds, { recursive: true, force: true })
  if (existsSync(kept)) cpSync(kept, prebuilds, { recursive: true })
  rmSync(project, { recursive: true, force: true })
})

describe('the tarball', () => {
  test('holds the addon, the modules, their types and the texts, and nothing of the workshop', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        prebuilt,
        'dist/index.js',
        'dist/sys/socket.js',
        'dist/sys/socket.d.ts',
        'cli/libposix',
        launcher,
        'dist/cli/main.js',
        'dist/sys/socket.d.ts.map',
        'lib/sys/socket.ts',
        'native/binding.gyp',
        'native/addon.cc',
        'native/internal/call.h',
        'cli/launch.c',
        'dist/chapters/ch04/demo.js',
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        'package.json',
      ]),
    )
    const ofWorkshop =
      /^(build|test|bench|cross|node_modules|\.)|tsbuildinfo|tsconfig|^chapters\/.*remarks|^dist\/(cli|internal\/trace)\/.*\.d\.ts/
    expect(packed.filter(path => ofWorkshop.test(path))).toEqual([])
  })

  test('has each source once, in lib, where all maps lead', () => {
    const maps = packed.filter(path => path.endsWith('.map'))
    const read = (path: string) => JSON.parse(readFileSync(join(project, 'node_modules/libposix', path), 'utf8'))
    const leads = maps.flatMap(path => read(path).sources.map((source: string) => join(dirname(path), source)))
    expect(leads).toContain('lib/unistd/io.ts')
    expect(leads.filter(path => !packed.includes(path))).toEqual([])
    expect(maps.filter(path => read(path).sourcesContent)).toEqual([])
  })

  // From a lockfile, npm does so whatever package.json says; yarn and pnpm do at once.
  test('has nothing that makes a package manager compile it unasked', () => {
    expect(packed).not.toContain('binding.gyp')
    run('npm', ['ci', '--offline', '--foreground-scripts', '--no-audit', '--no-fund'])
    expect(existsSync(join(project, 'node_modules/libposix/build'))).toBe(false)
  })

  test('passes publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, pack: false, strict: true })
    expect(messages.map(message => formatMessage(message, pkg))).toEqual([])
  })
})

describe('an editor', () => {
  const editor = new Editor(env)
  afterAll(() => editor.close())

  test.each([
    ['socket', 'sys/socket.h'],
    ['AF_INET', 'sys/socket.h'],
    ['recv', 'sys/socket.h'],
    ['iovec', 'sys/uio.h'],
    ['sockaddr_in', 'netinet/in.h'],
    ['htons', 'arpa/inet.h'],
    ['fd_set', 'sys/select.h'],
    ['NULL', 'stddef.h'],
    ['timespec', 'time.h'],
    ['clock_gettime', 'time.h'],
    ['sigset_t', 'signal.h'],
    ['uint32_t', 'stdint.h'],
  ])('is offered %s from %s, and from no inner file', async (name, header) => {
    const { completions, fixes } = await editor.offers(join(project, 'edited.ts'), name)
    expect([completions[0], fixes[0]]).toEqual([`libposix/${header}`, `libposix/${header}`])
    expect([...completions, ...fixes].filter(from => !/^libposix\/[\w/]+\.h$/.test(from))).toEqual([])
  })
})

// A program without the sanitizers' runtimes, as a package's user has it, does not load an addon that needs them.
describe.skipIf(sanitized)('an installed package', () => {
  test.each(['sys/nothing.h', 'internal/native.h', 'unistd/io.h'])('has no header %s', header => {
    const program = `await import('libposix/${header}').catch(error => console.log(error.code))`
    expect(run(process.execPath, ['--input-type=module', '--eval', program])).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n')
  })

  test('is imported by header', () => {
    const program = `import { AF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
      import { sizeof } from 'libposix'
      console.log(socket(AF_INET, SOCK_STREAM, 0) > 2, sizeof(Int32Array))`
    expect(run(process.execPath, ['--input-type=module', '--eval', program])).toBe('true 4\n')
  })

  test('says how to build the addon where none fits', () => {
    const installed = join(project, 'node_modules/libposix')
    const [addon, away] = [join(installed, prebuilt), join(project, 'away.node')]
    const remedy = `to build one (with a C++20 compiler, make and python3), run \`npx node-gyp rebuild\` in ${installed}/native\n`
    const program = `import('libposix/unistd.h').catch(error => console.log(error.message))`
    renameSync(addon, away)
    expect(run(process.execPath, ['--eval', program])).toBe(`libposix has no addon for ${process.arch}; ${remedy}`)
    writeFileSync(addon, 'no addon')
    expect(run(process.execPath, ['--eval', program])).toBe(
      `libposix cannot load its addon: ${addon}: file too short; ${remedy}`,
    )
    renameSync(away, addon)
  })

  test('has a command that lists the programs where no launcher fits, and says how to build one', () => {
    const installed = join(project, 'node_modules/libposix')
    const away = join(project, 'away')
    renameSync(join(installed, launcher), away)
    expect(libposix('list')).toContain('ch04')
    expect(() => libposix('run', 'fd_seri')).toThrow(
      `libposix: there is no launcher for this platform; \`npx node-gyp rebuild\` in ${installed}/native makes one\n`,
    )
    renameSync(away, join(installed, launcher))
  })

  test('says that it must not be bundled', () => {
    const bundle = join(project, 'bundle.mjs')
    run(join(root, 'node_modules/.bin/rolldown'), [
      ...['--platform', 'node', '--file', bundle],
      join(project, 'node_modules/libposix/dist/unistd.js'),
    ])
    const program = `import('./bundle.mjs').catch(error => console.log(error.message))`
    expect(run(process.execPath, ['--eval', program])).toContain('keep libposix external')
  })

  test.skipIf('typescript' in process.features)('says what TypeScript needs where Node does not run it', () => {
    writeFileSync(join(project, 'typed.ts'), '')
    expect(() => libposix('run', 'typed.ts')).toThrow(
      `take Node 22.18 or later, or \`npm install typescript@6\` in ${project}`,
    )
  })

  test('has the command libposix', { timeout: 90_000 * patience }, () => {
    expect(run('npx', ['--no-install', 'libposix', 'list'])).toContain('ch04')
    expect(libposix('run', 'fd_seri')).toContain('file descriptor 1: 3\n')
    expect(libposix('demo', 'ch04')).toContain('Message from server: Hello, server\n')
  })

  test.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])(
    'has types for module %s, resolution %s',
    (module, moduleResolution) => {
      writeFileSync(
        join(project, 'user.ts'),
        `import { start } from 'libposix'
       import { AF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
       const s: number = socket(AF_INET, SOCK_STREAM, 0)
       // @ts-expect-error: a descriptor is a number
       const t: string = socket(AF_INET, SOCK_STREAM, 0)
       start((argc, argv) => argc + argv.length + s + t.length)
      `,
      )
      const options = {
        module,
        moduleResolution,
        target: 'ES2022',
        strict: true,
        noEmit: true,
        skipLibCheck: module === 'ESNext',
      }
      const types = { types: ['node'], typeRoots: [join(root, 'node_modules/@types')] }
      writeFileSync(
        join(project, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: { ...options, ...types }, files: ['user.ts'] }),
      )
      run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', project])
    },
    120_000,
  )
})
