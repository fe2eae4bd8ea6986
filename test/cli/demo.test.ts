// `libposix demo --trace`: what the programs call, between what they print, each line with its program before it.
import { expect, it } from 'vitest'
import { libposix, start } from '../support/program.ts'

it('shows what the programs of a demo call, and nothing of its own', async () => {
  const { status, stdout, stderr } = await start(libposix(['demo', 'ch04/hello_itrserv', '--trace']), {
    deadline: 60_000,
  }).ends()
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const lines = stdout.split('\n')
  const traced = lines.filter(line => /^\w+ +\| \[\d+\] /.test(line))
  expect(new Set(traced.map(line => /^\w+/.exec(line)![0]))).toEqual(new Set(['server', 'client']))
  const called = (who: string) =>
    traced.filter(line => line.startsWith(who)).flatMap(line => /\] (\w+)\(/.exec(line)?.[1] ?? [])
  expect([...new Set(called('server'))]).toEqual(
    expect.arrayContaining(['socket', 'bind', 'listen', 'accept', 'write']),
  )
  expect([...new Set(called('client'))]).toEqual(expect.arrayContaining(['socket', 'connect', 'read', 'close']))
  // The demo itself looks into the kernel as well, which is no program's call.
  expect(lines.filter(line => /^\[\d+\]/.test(line))).toEqual([])
  expect(traced.some(line => / = -?\d+ .*<\d+\.\d{6}>$/.test(line))).toBe(true)
})
