import { sizeof } from 'libposix'
import { EFAULT, EINVAL } from 'libposix/errno.h'
import { SIGUSR1 } from 'libposix/signal.h'
import {
  PR_CAPBSET_READ,
  PR_GET_CHILD_SUBREAPER,
  PR_GET_DUMPABLE,
  PR_GET_NAME,
  PR_GET_PDEATHSIG,
  PR_GET_TIMERSLACK,
  PR_SET_CHILD_SUBREAPER,
  PR_SET_MM,
  PR_SET_NAME,
  PR_SET_PDEATHSIG,
  PR_SET_PTRACER_ANY,
  PR_SET_TIMERSLACK,
  prctl,
} from 'libposix/sys/prctl.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

function nameOfThread(): string {
  const name = Buffer.alloc(16)
  expect(prctl(PR_GET_NAME, name)).toBe(0)
  return name.toString('latin1', 0, name.indexOf(0))
}

describe('prctl', () => {
  it('takes and gives text', () => {
    const before = nameOfThread()
    expect(prctl(PR_SET_NAME, 'a name that is too long')).toBe(0)
    expect(nameOfThread()).toBe('a name that is ')
    expect(prctl(PR_SET_NAME, Buffer.from(`${before}\0`))).toBe(0)
    expect(nameOfThread()).toBe(before)
  })

  it('takes and gives numbers', () => {
    expect(prctl(PR_SET_TIMERSLACK, 60_000)).toBe(0)
    expect(prctl(PR_GET_TIMERSLACK)).toBe(60_000)
    expect(prctl(PR_SET_TIMERSLACK, 0)).toBe(0)
    expect(prctl(PR_GET_DUMPABLE)).toBeGreaterThanOrEqual(0)
    expect(prctl(PR_CAPBSET_READ, 0)).toBeGreaterThanOrEqual(0)
    expect(PR_SET_PTRACER_ANY).toBe(2 ** 64)
  })

  it('fills an int', () => {
    const value = Int32Array.of(-1)
    expect(prctl(PR_SET_PDEATHSIG, SIGUSR1)).toBe(0)
    expect(prctl(PR_GET_PDEATHSIG, value)).toBe(0)
    expect(value[0]).toBe(SIGUSR1)
    expect(prctl(PR_SET_PDEATHSIG, 0)).toBe(0)
    expect(prctl(PR_SET_CHILD_SUBREAPER, 1)).toBe(0)
    expect(prctl(PR_GET_CHILD_SUBREAPER, value)).toBe(0)
    expect(value[0]).toBe(1)
    prctl(PR_SET_CHILD_SUBREAPER, 0)
  })

  it('ends a child with its parent', async () => {
    expect(await outputOf('orphan')).toBe('the child got 10\n')
  })

  it('fails as the kernel says', () => {
    expect(prctl(PR_SET_PDEATHSIG, 1000)).toFailWith(EINVAL)
    expect(prctl(PR_SET_NAME, null)).toFailWith(EFAULT)
    expect(prctl(PR_GET_NAME, null)).toFailWith(EFAULT)
    expect(prctl(PR_GET_PDEATHSIG, null)).toFailWith(EFAULT)
  })

  it('refuses what may be an address, and names the way out', () => {
    expect(() => prctl(PR_SET_MM, 1, 2)).toThrow(RangeError)
    expect(() => prctl(12345)).toThrow(/libposix\/unsafe/)
  })

  it('refuses what C refuses, and what it leaves undefined', () => {
    expect(() => prctl('1' as never)).toThrow(TypeError)
    expect(() => prctl(PR_SET_TIMERSLACK, 'text')).toThrow(TypeError)
    expect(() => prctl(PR_SET_TIMERSLACK, Buffer.alloc(8))).toThrow(TypeError)
    expect(() => prctl(PR_SET_NAME, 5)).toThrow(TypeError)
    expect(() => prctl(PR_GET_NAME, Buffer.alloc(15))).toThrow(RangeError)
    expect(() => prctl(PR_GET_PDEATHSIG, new Uint8Array(sizeof(Int32Array) - 1))).toThrow(RangeError)
    expect(() => prctl(PR_GET_PDEATHSIG)).toThrow(TypeError)
  })
})
