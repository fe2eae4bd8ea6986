// How this command is started: launch, Node, main.js. `cli/libposix` does the same for a shell.
import { existsSync } from 'node:fs'
import { machine } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { refusal } from './refusal.ts'

const root = new URL('../../', import.meta.url)

/** launch.c, compiled here or by us. */
function launcher(): string {
  const path = ['build/Release/launch', `prebuilds/launch-${machine()}`].find(path => existsSync(new URL(path, root)))
  if (path === undefined)
    throw refusal`there is no launcher for this platform; \`npx node-gyp rebuild\` in ${resolve(fileURLToPath(root), 'native')} makes one`
  return fileURLToPath(new URL(path, root))
}

/** The words of `libposix ARGUMENTS…`, under this Node with these flags. */
export function command(args: readonly string[], flags: readonly string[] = []): [string, ...string[]] {
  return [launcher(), process.execPath, ...flags, fileURLToPath(new URL('main.js', import.meta.url)), ...args]
}
