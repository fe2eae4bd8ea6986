import { alarm, pause, sleep, ualarm, usleep } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { node } from '../support/node.ts'

/** A program that has a handler for SIGALRM. */
const withHandler = `
  import { signal, SIGALRM } from 'libposix/signal.h'
  import { errno, EINTR } from 'libposix/errno.h'
  import { alarm, pause, sleep, ualarm, usleep } from 'libposix/unistd.h'
  let runs = 0
  signal(SIGALRM, () => { runs++ })
`

describe('alarm', () => {
  it('replaces the one before and tells what was left of it', () => {
    expect(alarm(100)).toBe(0)
    expect(alarm(50)).toBeGreaterThanOrEqual(99)
    expect(alarm(0)).toBeGreaterThanOrEqual(49)
    expect(alarm(0)).toBe(0)
    expect(() => alarm(-1)).toThrow(TypeError)
  })

  it('ends a process that has no handler', async () => {
    const end = await node(`import { alarm, pause } from 'libposix/unistd.h'; alarm(1); pause()`)
    expect(end.signal).toBe('SIGALRM')
  })
})

describe('ualarm', () => {
  it('comes again at each interval', async () => {
    const end = await node(
      `${withHandler} ualarm(2000, 2000); while (runs < 3) pause(); console.log(ualarm(0, 0) <= 2000)`,
    )
    expect(end.stdout).toBe('true\n')
    expect(ualarm(0, 0)).toBe(0)
  })
})

describe('pause', () => {
  it('waits for a signal', async () => {
    const end = await node(`${withHandler} ualarm(20000, 20000); console.log(pause(), errno === EINTR, runs > 0)`)
    expect(end.stdout).toBe('-1 true true\n')
    expect(pause.length).toBe(0)
  })
})

describe('sleep', () => {
  it('waits, and tells what a signal left of it', async () => {
    expect(sleep(0)).toBe(0)
    const end = await node(
      `${withHandler} ualarm(20000, 20000); const left = sleep(60); console.log(left >= 50 && left < 60)`,
    )
    expect(end.stdout).toBe('true\n')
    expect(() => sleep(-1)).toThrow(TypeError)
    expect(() => sleep(0.5)).toThrow(TypeError)
  })
})

describe('usleep', () => {
  it('waits, and ends by a signal', async () => {
    const before = process.hrtime.bigint()
    expect(usleep(2000)).toBe(0)
    expect(Number(process.hrtime.bigint() - before)).toBeGreaterThanOrEqual(2_000_000)
    const end = await node(`${withHandler} ualarm(20000, 20000); console.log(usleep(60000000), errno === EINTR)`)
    expect(end.stdout).toBe('-1 true\n')
  })
})
