// What `npm pack` makes, installed into an empty project with scripts off, as a user's npm does it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'libposix-package-'))
let packed: string[] = []

// A runtime preloaded for the addon under test is not for npm and tsc.
const { LD_PRELOAD: _, ...env } = process.env

function run(command: string, args: string[], cwd = project): string {
  return execFileSync(command, args, { cwd, env, encoding: 'utf8' })
}

beforeAll(() => {
  run('npm', ['run', 'prebuilds', '--silent'], root)
  const [tarball] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], root))
  packed = tarball.files.map((file: { path: string }) => file.path)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }))
  run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball.filename}`])
}, 120_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('the tarball', () => {
  test('holds the addon, the modules, their types and the texts, and nothing of the workshop', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        `prebuilds/linux-${process.arch}.node`,
        'dist/index.js',
        'dist/sys/socket.js',
        'dist/sys/socket.d.ts',
        'dist/internal/cli/main.js',
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        'package.json',
      ]),
    )
    expect(packed.filter(path => /^(build|test|bench|native|node_modules|\.)|tsbuildinfo|tsconfig/.test(path))).toEqual(
      [],
    )
  })

  test('passes publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, pack: false, strict: true })
    expect(messages.map(message => formatMessage(message, pkg))).toEqual([])
  })
})

describe('an installed package', () => {
  test('is imported by header', () => {
    const program = `import { AF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
      import { sizeof } from 'libposix'
      console.log(socket(AF_INET, SOCK_STREAM, 0) > 2, sizeof(Int32Array))`
    expect(run(process.execPath, ['--input-type=module', '--eval', program])).toBe('true 4\n')
  })

  test('hides its inside', () => {
    const program = "await import('libposix/internal/native.h').catch(error => console.log(error.code))"
    expect(run(process.execPath, ['--input-type=module', '--eval', program])).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n')
  })

  test('has the command libposix', () => {
    expect(run('npx', ['--no-install', 'libposix', 'list'])).toContain('ch04')
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
