import { EINVAL, errno, set_errno } from 'libposix/errno.h'
import { alarm, pause, sleep, ualarm, usleep } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/run.ts'

describe('alarm', () => {
  it('replaces the one before and tells what was left of it', () => {
    expect(alarm(1000)).toBe(0)
    expect(alarm(500)).toBeGreaterThan(900)
    expect(alarm(0)).toBeGreaterThan(400)
    expect(alarm(0)).toBe(0)
    expect(() => alarm(2 ** 32)).toThrow(TypeError)
  })

  it('ends a process that has no handler', async () => {
    const end = await runProgram('no-handler')
    expect(end.signal).toBe('SIGALRM')
  })
})

describe('ualarm', () => {
  it('comes again at each interval', async () => {
    const end = await runProgram('repeats')
    expect(end.stdout).toBe('true\n')
    expect(ualarm(0, 0)).toBe(0)
  })

  it('takes less than a second', () => {
    set_errno(0)
    expect([ualarm(1_000_000, 0), errno]).toEqual([2 ** 32 - 1, EINVAL])
  })
})

describe('pause', () => {
  it('waits for a signal', async () => {
    const end = await runProgram('pause')
    expect(end.stdout).toBe('-1 true true\n')
    expect(pause.length).toBe(0)
  })
})

describe('sleep', () => {
  it('waits, and tells what a signal left of it', async () => {
    expect(sleep(0)).toBe(0)
    const end = await runProgram('sleep')
    expect(end.stdout).toBe('true true\n')
    expect(() => sleep(2 ** 32)).toThrow(TypeError)
    expect(() => sleep(0.5)).toThrow(TypeError)
  })
})

describe('usleep', () => {
  it('waits, and ends by a signal', async () => {
    const before = process.hrtime.bigint()
    expect(usleep(2000)).toBe(0)
    expect(Number(process.hrtime.bigint() - before)).toBeGreaterThanOrEqual(2_000_000)
    const end = await runProgram('usleep')
    expect(end.stdout).toBe('-1 true\n')
  })
})
