import { array, sizeof } from 'libposix'
import { E2BIG, EAGAIN, EEXIST, EFAULT, EFBIG, EINVAL, ERANGE } from 'libposix/errno.h'
import {
  GETALL,
  GETNCNT,
  GETPID,
  GETVAL,
  IPC_CREAT,
  IPC_EXCL,
  IPC_INFO,
  IPC_NOWAIT,
  IPC_PRIVATE,
  IPC_RMID,
  IPC_STAT,
  SEM_UNDO,
  SETALL,
  SETVAL,
  sembuf,
  semctl,
  semget,
  semid_ds,
  seminfo,
  semop,
  semtimedop,
  semun,
} from 'libposix/sys/sem.h'
import { timespec } from 'libposix/time.h'
import { getpid } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

let set: number
beforeEach(() => {
  set = semget(IPC_PRIVATE, 3, IPC_CREAT | 0o600)
  expect(set).toBeGreaterThanOrEqual(0)
})
afterEach(() => semctl(set, 0, IPC_RMID))

const operation = (sem_num: number, sem_op: number, sem_flg = 0): sembuf =>
  Object.assign(new sembuf(), { sem_num, sem_op, sem_flg })

describe('semget', () => {
  it('finds a set by its key', () => {
    const key = 0x20_000_000 + getpid()
    const made = semget(key, 1, IPC_CREAT | IPC_EXCL | 0o600)
    expect(semget(key, 0, 0)).toBe(made)
    expect(semget(key, 1, IPC_CREAT | IPC_EXCL)).toFailWith(EEXIST)
    semctl(made, 0, IPC_RMID)
  })

  it('fails as the kernel says', () => expect(semget(IPC_PRIVATE, -1, IPC_CREAT)).toFailWith(EINVAL))
})

describe('semop', () => {
  it('does all operations at once or none', () => {
    const operations = array(sembuf, 2)
    Object.assign(operations[0]!, { sem_num: 0, sem_op: 2 })
    Object.assign(operations[1]!, { sem_num: 1, sem_op: -1, sem_flg: IPC_NOWAIT })
    expect(semop(set, operations, 2)).toFailWith(EAGAIN)
    expect(semctl(set, 0, GETVAL)).toBe(0)
    expect(semop(set, operation(1, 1), 1)).toBe(0)
    expect(semop(set, operations, 2)).toBe(0)
    expect([0, 1].map(i => semctl(set, i, GETVAL))).toEqual([2, 0])
  })

  it('waits for another process, and takes back at its end what SEM_UNDO says', async () => {
    expect(await outputOf('two-processes')).toBe('child took 1\nafter its end 1\n')
  })

  it('lets a signal’s handler run while it waits, then fails with EINTR', async () => {
    expect(await outputOf('interrupted')).toBe('handled EINTR\n')
  })

  it('fails as the kernel says', () => {
    expect(semop(set, operation(9, 1), 1)).toFailWith(EFBIG)
    expect(semop(-1, operation(0, 1), 1)).toFailWith(EINVAL)
    expect(semop(set, null, 1)).toFailWith(EFAULT)
    expect(semop(set, array(sembuf, 1000), 1000)).toFailWith(E2BIG)
  })

  it('refuses what C leaves undefined', () => {
    expect(() => semop(set, operation(0, 1), 2)).toThrow(RangeError)
    expect(() => semop(set, 1 as never, 1)).toThrow(TypeError)
  })
})

describe('semtimedop', () => {
  it('gives up', () => {
    const timeout = Object.assign(new timespec(), { tv_sec: 0, tv_nsec: 1_000_000 })
    expect(semtimedop(set, operation(0, -1), 1, timeout)).toFailWith(EAGAIN)
    expect(semtimedop(set, operation(0, 1, SEM_UNDO), 1, timeout)).toBe(0)
    expect(semtimedop(set, operation(0, -1, SEM_UNDO), 1, null)).toBe(0)
  })

  it('refuses what C leaves undefined', () =>
    expect(() => semtimedop(set, operation(0, 1), 1, Buffer.alloc(8) as never)).toThrow(RangeError))
})

describe('semctl', () => {
  it('sets and tells values', () => {
    expect(semctl(set, 1, SETVAL, 5)).toBe(0)
    expect(semctl(set, 1, GETVAL)).toBe(5)
    expect(semctl(set, 1, SETVAL, Object.assign(new semun(), { val: 6 }))).toBe(0)
    expect(semctl(set, 1, GETPID)).toBe(getpid())
    expect(semctl(set, 1, GETNCNT)).toBe(0)
    const all = new Uint16Array(3)
    expect(semctl(set, 0, GETALL, all)).toBe(0)
    expect([...all]).toEqual([0, 6, 0])
    expect(semctl(set, 0, SETALL, Object.assign(new semun(), { array: Uint16Array.of(7, 8, 9) }))).toBe(0)
    expect([0, 1, 2].map(i => semctl(set, i, GETVAL))).toEqual([7, 8, 9])
  })

  it('tells about a set', () => {
    const status = new semid_ds()
    expect(semctl(set, 0, IPC_STAT, status)).toBe(0)
    expect([status.sem_nsems, status.sem_perm.mode & 0o777]).toEqual([3, 0o600])
    expect(semctl(set, 0, IPC_STAT, Object.assign(new semun(), { buf: status }))).toBe(0)
    const info = new seminfo()
    expect(semctl(0, 0, IPC_INFO, info)).toBeGreaterThanOrEqual(0)
    expect(info.semvmx).toBe(32767)
  })

  it('fails as the kernel says', () => {
    expect(semctl(-1, 0, GETVAL)).toFailWith(EINVAL)
    expect(semctl(set, 3, GETVAL)).toFailWith(EINVAL)
    expect(semctl(set, 0, SETVAL, -1)).toFailWith(ERANGE)
    expect(semctl(set, 0, IPC_STAT)).toFailWith(EFAULT)
    expect(semctl(set, 0, 12345)).toFailWith(EINVAL)
    expect(semctl(set, 0, GETALL, null)).toFailWith(EFAULT)
  })

  it('refuses what C leaves undefined: a value for each semaphore', () => {
    expect(() => semctl(set, 0, GETALL, new Uint16Array(2))).toThrow(RangeError)
    expect(() => semctl(set, 0, SETALL, new Uint16Array(2))).toThrow(RangeError)
    expect(() => semctl(set, 0, IPC_STAT, Buffer.alloc(sizeof(semid_ds) - 1))).toThrow(RangeError)
    expect(() => semctl(set, 0, SETVAL, null)).toThrow(TypeError)
    expect(() => semctl(set, 0, GETALL, 5)).toThrow(TypeError)
  })
})
