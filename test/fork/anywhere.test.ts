// fork needs what C's needs: no right, no descriptor, no /proc.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sanitized } from '../support/patience.ts'
import { place } from '../support/place.ts'
import { node, outputOf, programFile } from '../support/run.ts'

const isRoot = process.geteuid!() === 0
const succeeds = (...[command, ...words]: string[]) => spawnSync(command!, words, { stdio: 'ignore' }).status === 0
const unshares = succeeds('unshare', '--mount', '--pid', '--fork', '--mount-proc', 'true')
const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']

const jail = place()
const env = { JAIL: jail.path }
const copies = place()

/** A Node that may be run and not be read: what runs it is not dumpable. */
function closedNode(): string {
  const copy = copies.at('node')
  copyFileSync(node, copy)
  chmodSync(copies.path, 0o755)
  chmodSync(copy, 0o711)
  return copy
}

/** Runs the program by another Node, as a user without rights. */
const byNobody = (copy: string) => ['sh', '-c', `shift; exec ${nobody.join(' ')} ${copy} "$@"`, 'sh']
const nobodyReads = (file: string) => succeeds(...nobody, 'test', '-r', file)

describe('fork works', () => {
  it.each([
    ['where nothing is special'],
    ['with no descriptor left', 'limit=64', 'full'],
    ['with no descriptor left that even the limit would allow', 'hard-limit=64', 'full'],
    ['where the limit is below all descriptors', 'limit=3'],
    ['where the limit is 0', 'limit=0'],
  ])('%s', async (_, ...args) => {
    expect(await outputOf('forks', { args })).toBe('exit 5\n')
  })

  it.skipIf(!isRoot).each([
    ['after setuid', 'setuid'],
    ['after seteuid', 'seteuid'],
    ['after setresuid', 'setresuid'],
    ['after setgid', 'setgid'],
    ['in a chroot where nothing is', 'chroot'],
    ['after setuid in a chroot, with no descriptor left', 'chroot', 'setuid', 'limit=64', 'full'],
  ])('%s (needs root)', async (_, ...args) => {
    expect(await outputOf('forks', { args, env })).toBe('exit 5\n')
  })

  it.skipIf(!unshares).each([
    ['in a pid namespace of its own', '--pid', '--fork', '--mount-proc'],
    ['in a pid namespace under the /proc of another', '--pid', '--fork'],
    ['without /proc', '--mount', 'sh', '-c', 'mount -t tmpfs none /proc && exec "$@"', 'sh'],
    [
      'under hidepid',
      '--mount',
      '--pid',
      '--fork',
      'sh',
      '-c',
      'mount -t proc -o hidepid=2 none /proc && exec "$@"',
      'sh',
    ],
  ])('%s (needs unshare)', async (_, ...words) => {
    expect(await outputOf('forks', { under: ['unshare', ...words] })).toBe('exit 5\n')
  })

  it.skipIf(!unshares)('after setuid in a pid namespace without /proc (needs unshare)', async () => {
    const under = ['unshare', '--mount', '--pid', '--fork', 'sh', '-c', 'mount -t tmpfs none /proc && exec "$@"', 'sh']
    expect(await outputOf('forks', { under, args: ['setuid', 'limit=64', 'full'] })).toBe('exit 5\n')
  })

  it.skipIf(!isRoot || !unshares || sanitized)('after unshare of a pid namespace (needs root)', async () => {
    expect(await outputOf('unshares')).toBe('0\npid 1\nstatus 0\n')
  })

  it('in a Node that its user may not read (needs root)', async context => {
    if (!isRoot || !nobodyReads(programFile('forks'))) return context.skip('cannot become nobody here')
    expect(await outputOf('forks', { under: byNobody(closedNode()) })).toBe('exit 5\n')
  })

  // Such a program has no preload, and so no sanitizer.
  it.skipIf(sanitized)('in a Node that has a capability (needs root and setcap)', async context => {
    const copy = closedNode()
    chmodSync(copy, 0o755)
    const possible = isRoot && nobodyReads(programFile('forks')) && succeeds('setcap', 'cap_net_bind_service+ep', copy)
    if (!possible) return context.skip('cannot give a file a capability here')
    expect(await outputOf('forks', { under: byNobody(copy) })).toBe('exit 5\n')
  })
})

describe('fork is refused', () => {
  it('with EMFILE where the child could have no event loop', async () => {
    expect(await outputOf('forks', { args: [...(isRoot ? ['setuid'] : []), 'hard-limit=3'] })).toBe(
      'Too many open files\n',
    )
  })
})
