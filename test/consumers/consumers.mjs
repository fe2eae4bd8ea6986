// Who uses the package, and how. `run` are shell commands in the consumer's folder, which has the program as program.ts, program.mjs and program.cjs;
// what they print must contain `prints`, which is the program's own line where nothing else is said.

const line = 'hello -1 true 16 7'
const external = 'keep libposix external'

const tsconfig = (module, moduleResolution) =>
  JSON.stringify({
    compilerOptions: { module, moduleResolution, target: 'ES2022', strict: true, types: ['node'], outDir: 'out' },
    files: ['program.ts'],
  })
const compiler = { typescript: '5', '@types/node': '20' }

const suite = {
  'works.spec.mjs': `import { expect, test } from 'vitest'
test('works', async () => { await expect(import('./program.mjs')).resolves.toBeDefined() })`,
  'vitest.config.mjs': `export default { test: { include: ['*.spec.mjs'] } }`,
}

/** ncc takes no pattern: each header by its name. */
const ncc = ['', '/errno.h', '/netinet/in.h', '/sys/socket.h', '/sys/wait.h', '/unistd.h']
  .map(path => `-e libposix${path}`)
  .join(' ')

export const consumers = [
  { name: 'esm', run: ['node program.mjs'], nodes: 'all' },
  { name: 'commonjs', run: ['node program.cjs'], nodes: 'all' },
  { name: 'command', run: ['npx --no-install libposix run program.mjs'], nodes: 'all' },
  {
    name: 'command-typescript',
    dependencies: { typescript: '5' },
    run: ['npx --no-install libposix run program.ts'],
    nodes: 'all',
  },
  {
    name: 'typescript-nodenext',
    dependencies: compiler,
    files: { 'tsconfig.json': tsconfig('NodeNext', 'NodeNext') },
    run: ['tsc', 'node out/program.js'],
  },
  {
    name: 'typescript-bundler',
    dependencies: compiler,
    files: { 'tsconfig.json': tsconfig('ESNext', 'Bundler') },
    run: ['tsc', 'node out/program.js'],
  },
  { name: 'tsx', dependencies: { tsx: '4' }, run: ['tsx program.ts'], nodes: 'all' },
  {
    name: 'vitest-threads',
    dependencies: { vitest: '4' },
    files: suite,
    run: ['CONSUMER_FORKS=no vitest run --pool threads'],
    nodes: 'all',
  },
  { name: 'vitest-forks', dependencies: { vitest: '4' }, files: suite, run: ['vitest run --pool forks'], nodes: 'all' },
  {
    name: 'jest',
    dependencies: { jest: '30' },
    files: {
      'works.test.mjs': `test('works', async () => { expect(await import('./program.mjs')).toBeDefined() })`,
      'jest.config.json': JSON.stringify({ testMatch: ['**/*.test.mjs'], transform: {} }),
    },
    run: ['CONSUMER_FORKS=no NODE_OPTIONS=--experimental-vm-modules jest 2>&1'],
  },
  { name: 'pnpm', install: 'npx --yes pnpm@10 install --offline', run: ['node program.mjs'] },
  {
    name: 'yarn',
    files: { '.yarnrc.yml': 'nodeLinker: node-modules\nenableGlobalCache: false\n' },
    install: 'npx --yes -p @yarnpkg/cli-dist@4 yarn install --no-immutable',
    run: ['node program.mjs'],
  },
  {
    name: 'yarn-pnp',
    files: { '.yarnrc.yml': 'nodeLinker: pnp\nenableGlobalCache: false\n' },
    install: 'npx --yes -p @yarnpkg/cli-dist@4 yarn install --no-immutable',
    run: ['npx --yes -p @yarnpkg/cli-dist@4 yarn node program.mjs'],
  },
  {
    name: 'esbuild',
    dependencies: { esbuild: '0.27' },
    run: [
      'esbuild program.ts --bundle --platform=node --format=esm --external:libposix --outfile=out.mjs',
      'node out.mjs',
    ],
  },
  {
    name: 'esbuild-bundled',
    dependencies: { esbuild: '0.27' },
    run: ['esbuild program.ts --bundle --platform=node --format=cjs --outfile=away/out.cjs', 'node away/out.cjs'],
    prints: external,
  },
  {
    name: 'webpack',
    dependencies: { webpack: '5', 'webpack-cli': '6' },
    files: {
      'webpack.config.mjs': `export default { mode: 'production', target: 'node', entry: './program.mjs', experiments: { outputModule: true },
        externals: [/^libposix/], externalsType: 'module', output: { module: true, filename: 'out.mjs' } }`,
    },
    run: ['webpack', 'node dist/out.mjs'],
  },
  {
    name: 'webpack-bundled',
    dependencies: { webpack: '5', 'webpack-cli': '6' },
    files: {
      'webpack.config.mjs': `export default { mode: 'production', target: 'node', entry: './program.mjs', output: { filename: 'out.cjs' } }`,
    },
    run: ['webpack', 'rm -r node_modules/libposix', 'node dist/out.cjs'],
    prints: external,
  },
  {
    name: 'ncc',
    dependencies: { '@vercel/ncc': '0.38' },
    run: [`ncc build program.mjs -o out ${ncc}`, 'node out/index.mjs'],
  },
  {
    name: 'ncc-bundled',
    dependencies: { '@vercel/ncc': '0.38' },
    run: ['ncc build program.mjs -o out', 'rm -r node_modules/libposix', 'node out/index.mjs'],
    prints: external,
  },
  { name: 'publint', dependencies: { publint: '0.3' }, run: ['publint --strict libposix.tgz'], prints: 'All good!' },
  {
    name: 'attw',
    dependencies: { '@arethetypeswrong/cli': '0.18' },
    run: ['attw --profile esm-only --format ascii libposix.tgz'],
    prints: 'libposix v',
  },
  {
    name: 'bun',
    dependencies: { bun: '1' },
    run: ['node_modules/@oven/bun-linux-*/bin/bun program.mjs'],
    prints: 'libposix needs Node.js: Bun lacks',
  },
  {
    name: 'deno',
    dependencies: { deno: '2' },
    run: ['deno run --allow-all program.mjs'],
    prints: 'libposix needs Node.js: Deno lacks',
  },
].map(consumer => ({ dependencies: {}, files: {}, nodes: 'this', prints: line, ...consumer }))
