import { sizeof } from 'libposix'
import { EEXIST, EFAULT, EINVAL, ENOENT } from 'libposix/errno.h'
import {
  IPC_CREAT,
  IPC_EXCL,
  IPC_INFO,
  IPC_PRIVATE,
  IPC_RMID,
  IPC_SET,
  IPC_STAT,
  SHM_DEST,
  SHM_INFO,
  SHM_RDONLY,
  shm_info,
  shmat,
  shmctl,
  shmdt,
  shmget,
  shmid_ds,
  shminfo,
} from 'libposix/sys/shm.h'
import { getpid, write } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

let segment: number
beforeEach(() => {
  segment = shmget(IPC_PRIVATE, 6000, IPC_CREAT | 0o600)
  expect(segment).toBeGreaterThanOrEqual(0)
})
afterEach(() => shmctl(segment, IPC_RMID, null))

function attached(): Buffer {
  const memory = shmat(segment, null, 0)
  if (memory === -1) throw new Error('shmat failed')
  return memory
}

function status(): shmid_ds {
  const ds = new shmid_ds()
  expect(shmctl(segment, IPC_STAT, ds)).toBe(0)
  return ds
}

describe('shmget', () => {
  it('finds by key what was made', () => {
    const key = 0x6c_000_000 + getpid()
    const one = shmget(key, 100, IPC_CREAT | IPC_EXCL | 0o600)
    expect(shmget(key, 0, 0)).toBe(one)
    expect(shmget(key, 100, IPC_CREAT | IPC_EXCL)).toFailWith(EEXIST)
    expect(shmget(key, 200, 0)).toFailWith(EINVAL)
    expect(shmctl(one, IPC_RMID, null)).toBe(0)
    expect(shmget(key, 0, 0)).toFailWith(ENOENT)
  })
})

describe('shmat', () => {
  it('is one memory, however often', () => {
    const [a, b] = [attached(), attached()]
    expect([a.length, a.every(byte => byte === 0)]).toEqual([6000, true])
    a[5999] = 7
    expect(b[5999]).toBe(7)
    expect(status().shm_nattch).toBe(2)
    for (const each of [a, b]) expect(shmdt(each)).toBe(0)
  })

  it('is one memory to a child and its parent', async () => {
    expect(await outputOf('child')).toBe('child 7\n')
  })

  it('outlives the id', () => {
    const memory = attached()
    expect(shmctl(segment, IPC_RMID, null)).toBe(0)
    expect(status().shm_perm.mode & SHM_DEST).toBe(SHM_DEST)
    memory[0] = 1
    expect(shmdt(memory)).toBe(0)
    expect(shmctl(segment, IPC_STAT, new shmid_ds())).toFailWith(EINVAL)
  })

  it('fails as the kernel says', () => {
    expect(shmat(-1, null, 0)).toFailWith(EINVAL)
  })

  it('refuses what could not be touched', () => {
    expect(() => shmat(segment, null, SHM_RDONLY)).toThrow('shmflg must not have SHM_RDONLY')
    expect(() => shmat(segment, Buffer.alloc(1) as never, 0)).toThrow(TypeError)
  })
})

describe('shmdt', () => {
  it('detaches all views', () => {
    const memory = attached()
    const other = new Int32Array(memory.buffer)
    expect(shmdt(memory)).toBe(0)
    expect([memory.length, other.length, status().shm_nattch]).toEqual([0, 0, 0])
    expect(() => write(1, memory, 1)).toThrow(RangeError)
  })

  it('refuses what is no segment', () => {
    const memory = attached()
    expect(() => shmdt(memory.subarray(1))).toThrow(RangeError)
    expect(() => shmdt(Buffer.alloc(10))).toThrow(RangeError)
    expect(() => shmdt(null)).toThrow(RangeError)
    expect(() => shmdt({} as never)).toThrow(TypeError)
    expect(shmdt(memory)).toBe(0)
  })
})

describe('shmctl', () => {
  it('tells about a segment, and changes it', () => {
    const ds = status()
    expect([ds.shm_segsz, ds.shm_cpid, ds.shm_nattch, ds.shm_perm.mode]).toEqual([6000, getpid(), 0, 0o600])
    ds.shm_perm.mode = 0o640
    expect(shmctl(segment, IPC_SET, ds)).toBe(0)
    expect(status().shm_perm.mode).toBe(0o640)
  })

  it('tells the limits, and what is used', () => {
    const limits = new shminfo()
    expect(shmctl(0, IPC_INFO, limits)).toBeGreaterThanOrEqual(0)
    expect(limits.shmmin).toBe(1)
    const used = new shm_info()
    expect(shmctl(0, SHM_INFO, used)).toBeGreaterThanOrEqual(0)
    expect(used.used_ids).toBeGreaterThan(0)
  })

  it('fails as the kernel says', () => {
    expect(shmctl(segment, IPC_STAT, null)).toFailWith(EFAULT)
    expect(shmctl(-1, IPC_RMID, null)).toFailWith(EINVAL)
  })

  it('refuses what is too short', () => {
    expect(() => shmctl(segment, IPC_STAT, Buffer.alloc(sizeof(shmid_ds) - 1))).toThrow(RangeError)
    expect(() => shmctl(0, IPC_INFO, Buffer.alloc(8))).toThrow(RangeError)
  })
})
