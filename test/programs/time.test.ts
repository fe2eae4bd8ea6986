// The programs of man pages that wait and count: select(2), timerfd_create(2), timer_create(2), eventfd(2).
import { expect, it } from 'vitest'
import { alike } from '../support/counterparts.ts'

it('select', async () => {
  const late = await alike(run => run('select', [50_000]).ends())
  expect(late).toMatchObject({ stdout: 'No data in time, set: 0, time left: 0.000000\n', stderr: '', status: 0 })
  const early = await alike(async run => {
    const waits = run('select', [20_000_000])
    waits.types('hello')
    return await waits.ends()
  })
  expect(early).toMatchObject({ stdout: 'Data is there, set: 1, time left: yes\n', stderr: '', status: 0 })
})

it('timerfd', async () => {
  const timeless = (stdout: string) => stdout.replace(/\d+\.\d{3}/g, 'TIME')
  const once = await alike(async run => timeless((await run('timerfd', [20]).ends()).stdout))
  expect(once).toBe('TIME: timer started\nTIME: read: 1; total=1\n')
  // How many times it has gone off at each read depends on the machine.
  const last = await alike(async run => {
    const { stdout, status } = await run('timerfd', [1, 1, 3]).ends()
    return [status, Number(/total=(\d+)\n$/.exec(stdout)?.[1]) >= 3]
  })
  expect(last).toEqual([0, true])
})

it('eventfd', async () => {
  const { stdout } = await alike(run => run('eventfd', [1, 2, '0x10', '4294967296']).ends())
  expect(stdout.split('\n')).toEqual([
    ...['1', '2', '0x10', '4294967296'].map(number => `Child writing ${number} to efd`),
    'Child completed write loop',
    'Parent about to read',
    'Parent read 4294967315 (0x100000013) from efd',
    '',
  ])
})

it('timer_create', async () => {
  const end = await alike(run => run('timer_create', [60, 100_000]).ends())
  expect(end).toMatchObject({ stdout: 'Caught signal 0, value 77, overrun: many\n', stderr: '', status: 0 })
})
