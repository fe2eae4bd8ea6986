import { EINVAL, ENOTSUP } from 'libposix/errno.h'
import {
  PTHREAD_CREATE_DETACHED,
  PTHREAD_CREATE_JOINABLE,
  PTHREAD_EXPLICIT_SCHED,
  PTHREAD_INHERIT_SCHED,
  PTHREAD_SCOPE_PROCESS,
  PTHREAD_SCOPE_SYSTEM,
  pthread_attr_destroy,
  pthread_attr_getdetachstate,
  pthread_attr_getguardsize,
  pthread_attr_getinheritsched,
  pthread_attr_getschedparam,
  pthread_attr_getschedpolicy,
  pthread_attr_getscope,
  pthread_attr_getstacksize,
  pthread_attr_init,
  pthread_attr_setdetachstate,
  pthread_attr_setguardsize,
  pthread_attr_setinheritsched,
  pthread_attr_setschedparam,
  pthread_attr_setschedpolicy,
  pthread_attr_setscope,
  pthread_attr_setstacksize,
  pthread_attr_t,
} from 'libposix/pthread.h'
import { SCHED_FIFO, SCHED_OTHER, sched_param } from 'libposix/sched.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

describe('pthread_attr_init', () => {
  it('sets what pthread_create takes from it', async () => {
    expect(await outputOf('created')).toBe('EINVAL\ntrue\nENOTSUP\n')
  })

  it('overwrites whatever there is', () => {
    const attr = new pthread_attr_t(new Uint8Array(56).fill(0xff))
    expect(pthread_attr_init(attr)).toBe(0)
    expect(pthread_attr_destroy(attr)).toBe(0)
    expect(() => pthread_attr_init(null)).toThrow(RangeError)
  })
})

describe('pthread_attr_destroy', () => {
  it('follows no pointer', () => {
    expect(pthread_attr_destroy(new pthread_attr_t(new Uint8Array(56).fill(0xff)))).toBe(0)
  })
})

describe.each([
  [
    'pthread_attr_getdetachstate',
    pthread_attr_getdetachstate,
    pthread_attr_setdetachstate,
    PTHREAD_CREATE_JOINABLE,
    PTHREAD_CREATE_DETACHED,
  ],
  [
    'pthread_attr_getinheritsched',
    pthread_attr_getinheritsched,
    pthread_attr_setinheritsched,
    PTHREAD_INHERIT_SCHED,
    PTHREAD_EXPLICIT_SCHED,
  ],
  ['pthread_attr_getschedpolicy', pthread_attr_getschedpolicy, pthread_attr_setschedpolicy, SCHED_OTHER, SCHED_FIFO],
] as const)('%s', (_, get, set, first, other) => {
  it('tells what was set', () => {
    const [attr, value] = [new pthread_attr_t(), Int32Array.of(-1)]
    pthread_attr_init(attr)
    expect([get(attr, value), value[0]]).toEqual([0, first])
    expect(set(attr, other)).toBe(0)
    expect([get(attr, value), value[0]]).toEqual([0, other])
    expect(set(attr, 99)).toBe(EINVAL)
    expect(() => set(null, first)).toThrow(RangeError)
  })
})

describe.each([
  ['pthread_attr_getstacksize', pthread_attr_getstacksize, pthread_attr_setstacksize],
  ['pthread_attr_getguardsize', pthread_attr_getguardsize, pthread_attr_setguardsize],
] as const)('%s', (_, get, set) => {
  it('tells what was set', () => {
    const [attr, value] = [new pthread_attr_t(), new BigUint64Array(1)]
    pthread_attr_init(attr)
    expect(set(attr, 65_536)).toBe(0)
    expect([get(attr, value), value[0]]).toEqual([0, 65_536n])
    expect(() => set(attr, 0.5)).toThrow(TypeError)
  })
})

describe('pthread_attr_setstacksize', () => {
  it('refuses too little', () => {
    expect(pthread_attr_setstacksize(new pthread_attr_t(), 1)).toBe(EINVAL)
  })
})

describe.each(['pthread_attr_getscope', 'pthread_attr_setscope'])('%s', () => {
  it('knows the one of Linux', () => {
    const [attr, value] = [new pthread_attr_t(), Int32Array.of(-1)]
    expect(pthread_attr_setscope(attr, PTHREAD_SCOPE_SYSTEM)).toBe(0)
    expect([pthread_attr_getscope(attr, value), value[0]]).toEqual([0, PTHREAD_SCOPE_SYSTEM])
    expect(pthread_attr_setscope(attr, PTHREAD_SCOPE_PROCESS)).toBe(ENOTSUP)
  })
})

describe.each(['pthread_attr_getschedparam', 'pthread_attr_setschedparam'])('%s', () => {
  it('tells what was set', () => {
    const [attr, param] = [new pthread_attr_t(), new sched_param({ sched_priority: 9 })]
    pthread_attr_init(attr)
    pthread_attr_setschedpolicy(attr, SCHED_FIFO)
    expect(pthread_attr_setschedparam(attr, new sched_param({ sched_priority: 5 }))).toBe(0)
    expect(pthread_attr_getschedparam(attr, param)).toBe(0)
    expect(param.sched_priority).toBe(5)
  })
})

describe.each([
  ['pthread_attr_setdetachstate', pthread_attr_setdetachstate],
  ['pthread_attr_setinheritsched', pthread_attr_setinheritsched],
  ['pthread_attr_setschedpolicy', pthread_attr_setschedpolicy],
  ['pthread_attr_setguardsize', pthread_attr_setguardsize],
] as const)('%s', (_, set) => {
  it('takes an integer', () => {
    expect(() => set(new pthread_attr_t(), '1' as never)).toThrow(TypeError)
  })
})
