import { EINVAL, ERANGE, ESRCH } from 'libposix/errno.h'
import {
  pthread_getconcurrency,
  pthread_getcpuclockid,
  pthread_getname_np,
  pthread_getschedparam,
  pthread_self,
  pthread_setconcurrency,
  pthread_setname_np,
  pthread_setschedparam,
  pthread_setschedprio,
} from 'libposix/pthread.h'
import { SCHED_OTHER, sched_param } from 'libposix/sched.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

const none = 12345

describe('pthread_setname_np', () => {
  it('names a thread that runs', async () => {
    expect((await outputOf('named')).split('\n')).toEqual([
      '0 ERANGE',
      '0 fifteen bytes.. fifteen bytes..',
      '0 true 0',
      '0 true',
      'fifteen bytes.. ESRCH',
      '',
    ])
    expect(pthread_setname_np(none, 'name')).toBe(ESRCH)
    expect(() => pthread_setname_np(pthread_self(), null as never)).toThrow(RangeError)
  })
})

describe('pthread_getname_np', () => {
  it('needs room', () => {
    expect(pthread_getname_np(pthread_self(), Buffer.alloc(16), 15)).toBe(ERANGE)
    expect(() => pthread_getname_np(pthread_self(), Buffer.alloc(8), 16)).toThrow(RangeError)
  })
})

describe('pthread_getschedparam', () => {
  it('fails for what is no thread', () => {
    expect(pthread_getschedparam(none, Int32Array.of(0), new sched_param())).toBe(ESRCH)
    expect(() => pthread_getschedparam(pthread_self(), null, new sched_param())).toThrow(RangeError)
  })
})

describe('pthread_setschedparam', () => {
  it('sets what there is already, and no nonsense', () => {
    expect(pthread_setschedparam(pthread_self(), SCHED_OTHER, new sched_param())).toBe(0)
    expect(pthread_setschedparam(pthread_self(), SCHED_OTHER, new sched_param({ sched_priority: 5 }))).toBe(EINVAL)
    expect(pthread_setschedparam(none, SCHED_OTHER, new sched_param())).toBe(ESRCH)
  })
})

describe('pthread_setschedprio', () => {
  it('sets what there is already, and no nonsense', () => {
    expect(pthread_setschedprio(pthread_self(), 0)).toBe(0)
    expect(pthread_setschedprio(pthread_self(), 5)).toBe(EINVAL)
    expect(() => pthread_setschedprio(pthread_self(), 0.5)).toThrow(TypeError)
  })
})

describe('pthread_getcpuclockid', () => {
  it('fails for what is no thread', () => {
    expect(pthread_getcpuclockid(none, Int32Array.of(0))).toBe(ESRCH)
    expect(() => pthread_getcpuclockid(pthread_self(), null)).toThrow(RangeError)
  })
})

describe.each(['pthread_getconcurrency', 'pthread_setconcurrency'])('%s', () => {
  it('keeps a number', () => {
    expect([pthread_setconcurrency(4), pthread_getconcurrency()]).toEqual([0, 4])
    expect(pthread_setconcurrency(-1)).toBe(EINVAL)
  })
})
