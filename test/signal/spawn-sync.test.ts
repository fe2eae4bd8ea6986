import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { node, outputOf } from '../support/run.ts'

/** Node 20 has it as an experiment. */
const known = execFileSync(node, ['-p', "process.allowedNodeEnvironmentFlags.has('--permission')"], {
  encoding: 'utf8',
})
const permission = known === 'true\n' ? '--permission' : '--experimental-permission'

describe('spawnSync, beside handlers', () => {
  it('hears its child after another has ended', async () => {
    expect(await outputOf('other-child')).toBe('spawnSync 0\nreaped 5\n')
  })

  it('hears its child after another signal', async () => {
    expect(await outputOf('other-signal')).toBe('spawnSync 0\nSIGCHLD\nSIGALRM\n')
  })

  it('hears its child in a handler, to which SIGCHLD waits as in C', async () => {
    expect(await outputOf('in-handler', { args: ['SIGCHLD'] })).toBe('hi\npending 1\nend 2\n')
    expect(await outputOf('in-handler', { args: ['SIGALRM'] })).toBe('hi\npending 1\nend 1\n')
  })

  it('hears its child in a handler under the permission model', async () => {
    const flags = [permission, '--allow-addons', '--allow-child-process', '--allow-fs-read=*', '--no-warnings']
    expect(await outputOf('in-handler', { args: ['SIGCHLD'], flags })).toBe('hi\npending 1\nend 2\n')
  })

  it('hears its child in a worker for which the main thread waits', async () => {
    expect(await outputOf('in-worker')).toBe('done\nSIGCHLD\nSIGCHLD\n')
  })

  it('is quiet about what it is told by', async () => {
    const flags = ['--pending-deprecation', '--throw-deprecation']
    expect(await outputOf('other-child', { flags })).toBe('spawnSync 0\nreaped 5\n')
  })
})
