// A resolver of the test's own: the hosts file is all that it asks, in a mount namespace of the one process started here.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { patience } from './patience.ts'
import { node, programFile } from './run.ts'

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Options {
  readonly cwd?: string
  /** The order of services under `hosts:` in nsswitch.conf. */
  readonly services?: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const bind = 'for f in hosts host.conf nsswitch.conf; do mount --bind "$0/$f" "/etc/$f" || exit 125; done; exec "$@"'

/** Runs `command` where /etc/hosts is `hosts`, every line counts and no name server is asked. */
export function withHosts(hosts: string, command: readonly string[], options: Options = {}): Ended {
  const etc = mkdtempSync(join(tmpdir(), 'libposix-etc-'))
  try {
    writeFileSync(join(etc, 'hosts'), hosts)
    writeFileSync(join(etc, 'host.conf'), 'multi on\n')
    writeFileSync(join(etc, 'nsswitch.conf'), `hosts: ${options.services ?? 'files'}\n`)
    const namespace = process.getuid!() === 0 ? ['-m'] : ['-m', '-r']
    const { status, stdout, stderr, error } = spawnSync('unshare', [...namespace, 'sh', '-c', bind, etc, ...command], {
      cwd: options.cwd ?? root,
      encoding: 'utf8',
      timeout: 20_000 * patience,
    })
    if (error) throw error
    if (status === 125) throw new Error(`no namespace for the hosts file: ${stderr}`)
    return { status, stdout, stderr }
  } finally {
    rmSync(etc, { recursive: true })
  }
}

/** Runs a program of the running test file's there, and returns the value that it prints as JSON. */
export function valueWithHosts<T>(hosts: string, program: string, options?: Options): T {
  const ended = withHosts(hosts, [node, programFile(program)], options)
  if (ended.status !== 0) throw new Error(`status ${ended.status}: ${ended.stderr}`)
  return JSON.parse(ended.stdout)
}
