// What a worker does with signals is its own or an Error, and a worker that blocks in a call ends when it is told to.
import { describe, expect, it } from 'vitest'
import { outputOf, runProgram } from '../support/run.ts'

describe('a worker', () => {
  it('has a mask of its own', async () => {
    expect(await outputOf('mask')).toBe('worker blocks true\nmain blocks false\nhandled 1\n')
  })

  it('can neither set nor ask what a signal does', async () => {
    expect(await outputOf('actions')).toBe('Error Error Error Error\nhandled 1\n')
  })

  it('leaves a signal that has a handler to the main thread', async () => {
    expect(await outputOf('raises')).toBe('handled 2\n')
  })
})

const calls = [
  'read',
  'again and again',
  'accept',
  'poll',
  'epoll_wait',
  'sleep',
  'pause',
  'sigwait',
  'sigsuspend',
  'fgets',
  'flock',
  'fwrite',
  'fopen',
  'nested',
]

describe('a worker that blocks', () => {
  it.each(calls)('in %s ends by terminate()', async name => {
    expect(await runProgram('blocks', { args: ['terminate', name] })).toMatchObject({
      stdout: 'terminated 1\n',
      stderr: '',
      status: 0,
      late: false,
    })
  })

  it.each(['read', 'sigwait', 'fgets', 'fwrite', 'nested'])('in %s ends with the process', async name => {
    for (const [how, status] of [
      ['process.exit', 3],
      ['exit', 4],
      ['uncaught', 1],
      ['end', 0],
    ] as const) {
      expect(await runProgram('blocks', { args: [how, name] })).toMatchObject({ stdout: '', status, late: false })
    }
  })

  it('does nothing after the call when it ends', async () => {
    expect((await outputOf('stops')).split('\n')).toEqual([
      'pthread_mutex_lock stops',
      'pthread_cond_wait stops',
      'pthread_barrier_wait stops',
      'pthread_rwlock_rdlock stops',
      'pthread_rwlock_wrlock stops',
      'pthread_once stops',
      'sem_wait stops',
      'sigwait stops',
      'flockfile stops',
      'clock_nanosleep stops',
      'nanosleep stops',
      '',
    ])
  })

  it('goes on when it is sent messages', async () => {
    expect(await outputOf('blocks', { args: ['messages', 'read'] })).toBe('read 1\n')
  })
})

it('a worker may change the ids of all threads while a signal comes', async () => {
  expect(await outputOf('ids')).toBe('handled 1\nblocked 0000000000000000\nset 0\n')
})

it('the addon may be loaded again, and both copies handle signals', async () => {
  expect(await outputOf('twice')).toBe('first\nsecond\ntrue\nsecond\n')
})
