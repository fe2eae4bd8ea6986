import { EAGAIN, EEXIST, EINVAL, ENOENT, EOVERFLOW, ETIMEDOUT } from 'libposix/errno.h'
import { O_CREAT, O_EXCL } from 'libposix/fcntl.h'
import {
  SEM_FAILED,
  SEM_VALUE_MAX,
  sem_clockwait,
  sem_close,
  sem_destroy,
  sem_getvalue,
  sem_init,
  sem_open,
  sem_post,
  sem_t,
  sem_timedwait,
  sem_trywait,
  sem_unlink,
  sem_wait,
} from 'libposix/semaphore.h'
import { CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, timespec } from 'libposix/time.h'
import { getpid } from 'libposix/unistd.h'
import { afterEach, describe, expect, it } from 'vitest'
import { outputOf } from './support/run.ts'

const name = `/libposix-test-${getpid()}`
afterEach(() => {
  sem_unlink(name)
})

function of(value: number): sem_t {
  const sem = new sem_t()
  expect(sem_init(sem, 0, value)).toBe(0)
  return sem
}

function countOf(sem: sem_t): number {
  const sval = Int32Array.of(-1)
  expect(sem_getvalue(sem, sval)).toBe(0)
  return sval[0]!
}

const past = new timespec()

describe('sem_init', () => {
  it('sets the count', () => {
    expect(countOf(of(3))).toBe(3)
    expect(sem_init(new sem_t(), 0, SEM_VALUE_MAX + 1)).toFailWith(EINVAL)
  })

  it('refuses what is no semaphore', () => {
    expect(() => sem_init(null, 0, 1)).toThrow(RangeError)
    expect(() => sem_init(new Uint8Array(8), 0, 1)).toThrow(RangeError)
    expect(() => sem_init(new Uint8Array(64).subarray(4), 0, 1)).toThrow('must be a multiple of 8')
  })
})

describe('sem_wait', () => {
  it('takes one away', () => {
    const sem = of(2)
    expect([sem_wait(sem), sem_wait(sem), countOf(sem)]).toEqual([0, 0, 0])
  })

  it('lets processes take turns', async () => {
    expect(await outputOf('processes')).toBe('2000\n')
  })
})

describe('sem_trywait', () => {
  it('does not wait', () => {
    const sem = of(1)
    expect(sem_trywait(sem)).toBe(0)
    expect(sem_trywait(sem)).toFailWith(EAGAIN)
  })
})

describe('sem_post', () => {
  it('adds one, up to the most', () => {
    const sem = of(SEM_VALUE_MAX - 1)
    expect(sem_post(sem)).toBe(0)
    expect(sem_post(sem)).toFailWith(EOVERFLOW)
    expect(countOf(sem)).toBe(SEM_VALUE_MAX)
  })
})

describe.each([
  ['sem_timedwait', sem_timedwait],
  ['sem_clockwait', (sem: sem_t, time: timespec) => sem_clockwait(sem, CLOCK_MONOTONIC, time)],
] as const)('%s', (_, wait) => {
  it('waits until then', () => {
    const sem = of(1)
    expect(wait(sem, past)).toBe(0)
    expect(wait(sem, past)).toFailWith(ETIMEDOUT)
    expect(wait(sem, new timespec({ tv_nsec: 1_000_000_000 }))).toFailWith(EINVAL)
    expect(sem_post(sem)).toBe(0)
    expect(wait(sem, new timespec({ tv_nsec: 1_000_000_000 }))).toBe(0)
  })

  it('refuses NULL', () => {
    expect(() => wait(of(1), null as never)).toThrow(RangeError)
  })
})

describe('sem_clockwait', () => {
  it('knows two clocks', () => {
    expect(sem_clockwait(of(1), CLOCK_PROCESS_CPUTIME_ID, past)).toFailWith(EINVAL)
  })
})

describe('sem_getvalue', () => {
  it('refuses NULL', () => {
    expect(() => sem_getvalue(new sem_t(), null)).toThrow(RangeError)
  })
})

describe('sem_destroy', () => {
  it('ends the use of one', () => {
    expect(sem_destroy(of(1))).toBe(0)
  })
})

describe('sem_open', () => {
  it('finds a semaphore by its name', () => {
    const sem = sem_open(name, O_CREAT | O_EXCL, 0o600, 2)!
    const same = sem_open(name, 0)!
    expect(sem_wait(same)).toBe(0)
    expect(countOf(sem)).toBe(1)
    expect([sem_close(sem), sem_close(same)]).toEqual([0, 0])
  })

  it('fails as libc says', () => {
    expect(sem_open(name, O_CREAT | O_EXCL, 0o600, 2)).not.toBe(SEM_FAILED)
    expect([sem_open(name, O_CREAT | O_EXCL, 0o600, 2)].indexOf(SEM_FAILED) - 1).toFailWith(EEXIST)
    expect([sem_open('/libposix-none', 0)].indexOf(SEM_FAILED) - 1).toFailWith(ENOENT)
  })
})

describe('sem_close', () => {
  it('detaches the memory', () => {
    const sem = sem_open(name, O_CREAT, 0o600, 1)!
    expect(sem_close(sem)).toBe(0)
    expect(() => sem_wait(sem)).toThrow(RangeError)
    expect(() => sem_close(sem)).toThrow(RangeError)
    expect(() => sem_close(new sem_t())).toThrow(RangeError)
  })
})

describe('sem_unlink', () => {
  it('removes the name', () => {
    sem_open(name, O_CREAT, 0o600, 1)
    expect(sem_unlink(name)).toBe(0)
    expect(sem_unlink(name)).toFailWith(ENOENT)
  })
})
