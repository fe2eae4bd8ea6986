// Node's event queues and wake-up pipes do not exist for the program.

import { spawnSync } from 'node:child_process'
import { openSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sanitized } from '../support/patience.ts'
import { node, outputOf, programFile, runProgram } from '../support/run.ts'

describe('a daemon goes on after', () => {
  it.each(['close', 'closefrom', 'close_range', 'close_range of parts', 'dup2', 'dup3'])('%s', async way => {
    expect(await outputOf('daemon', { args: [way] })).toBe(
      'sockets true\nchild true 7\ncommand out\nsignal\nerrno ' +
        (way.startsWith('closefrom') || way.startsWith('close_range') ? 0 : 9) +
        '\n',
    )
  })
  it('closefrom while workers end', async () => {
    expect(await outputOf('ending')).toBe('ended with 0\n'.repeat(10))
  })
  const ways = ['close', 'closefrom', 'close_range', 'dup2']
  it.each(ways)('%s of everything beside a worker without the package', async way => {
    expect(await outputOf('strangers', { args: ['worker', way] })).toBe('asked\ntrue\nasked\nended\n')
  })
  it.each(['signal', 'call'].flatMap(who => ways.map(way => [who, way])))(
    'an inspector that a %s has started, and %s of everything',
    async (who, way) => {
      const end = await runProgram('strangers', { args: [who, way], flags: ['--inspect-port=0'] })
      expect(end).toMatchObject({ stdout: 'true\n', status: 0, signal: null })
    },
  )
  // The sanitizer starts threads through a wrapper, so that the one of the timeout is not known again.
  it.skipIf(sanitized).each(ways)(
    '%s of everything in a run of node:vm that has a timeout, and in a child of it',
    async way => {
      expect(await outputOf('timed', { args: [way] })).toBe('child\nended\n')
    },
  )
  it('closefrom of zero beside a worker without the package', async () => {
    expect(await runProgram('from-zero')).toMatchObject({ status: 7, signal: null, late: false })
  })
  it('closing what is its own beside a worker without the package', async () => {
    const ways = 'eventfd epoll_create epoll_create1 dup dup2 dup3 fcntl pidfd_getfd recvmsg recvmmsg marked'
    const each = `pipe 0 0 -1 -1\npipe2 0 0 -1 -1\n${ways.replaceAll(/\w+ ?/g, way => `${way.trim()} 0 -1\n`)}io_uring 0\n`
    expect(await outputOf('own-beside')).toBe(`${each}${each}left 0\n`)
  })
  it('closing stdin and stdout, whose numbers libuv never gets', async () => {
    expect(await outputOf('without-stdio')).toBe('child 4\nthread 42\nlowest 0 1\nended\n')
  })
  it('closing stdin, which a handler opens again while a thread is made', async () => {
    expect(await outputOf('stdin-again')).toBe('thread 42\nread ok\n')
  })
  it('closefrom of a negative number, which means all, as in C', async () => {
    expect(await outputOf('daemon', { args: ['closefrom a negative number'] })).toBe('')
  })
})

describe('Node’s own descriptors', () => {
  it('are not open to close, dup2, dup3 and fdopen', async () => {
    expect(await outputOf('refused')).toBe('queues true\nclose true\ndup2 true\ndup3 true\nfdopen true\npipe true\n')
  })
  it('are not open to what moves bytes, makes another descriptor or changes one', async () => {
    expect(await outputOf('moved')).toBe('calls 26\npipes true\ngoes on\n')
  })
  it('are not open to requests of io_uring', async () => {
    expect(await outputOf('requested')).toMatch(/^(requests 8|no rings)\ngoes on\n$/)
  })
  it.each(['fflush', 'fflush of all', 'fclose', 'freopen', 'closedir', 'exit'])(
    'are not those of a stream whose own was closed beneath it: %s',
    async way => {
      expect(await outputOf('stale', { args: [way] })).toBe(way === 'exit' ? 'started\n' : 'started\njoined 0 5\n')
    },
  )
  it('are found anew in a child of fork', () => {
    const { stdout, status } = spawnSync(node, [programFile('lower'), '3', '4'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit', 'ignore', 'ignore'],
    })
    expect([stdout, status]).toEqual(['handled\nempty\nhandled\nempty\nchild 0\nchild 0\n', 0])
  })
  it('are told from those that the parent passed', () => {
    const file = openSync('/etc/passwd', 'r')
    const { stdout } = spawnSync(node, [programFile('inherited'), '3', '4'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit', file, openSync('/dev/zero', 'r')],
    })
    expect(stdout).toBe('1 0 -1 9\n1 0 -1 9\n')
  })
})
