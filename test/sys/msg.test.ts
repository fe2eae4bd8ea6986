import { sizeof } from 'libposix'
import { E2BIG, EAGAIN, EEXIST, EFAULT, EINVAL, ENOENT, ENOMSG } from 'libposix/errno.h'
import {
  IPC_CREAT,
  IPC_EXCL,
  IPC_INFO,
  IPC_NOWAIT,
  IPC_PRIVATE,
  IPC_RMID,
  IPC_SET,
  IPC_STAT,
  MSG_EXCEPT,
  MSG_NOERROR,
  msgbuf,
  msgctl,
  msgget,
  msginfo,
  msgrcv,
  msgsnd,
  msqid_ds,
} from 'libposix/sys/msg.h'
import { getpid } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

let queue: number
beforeEach(() => {
  queue = msgget(IPC_PRIVATE, IPC_CREAT | 0o600)
  expect(queue).toBeGreaterThanOrEqual(0)
})
afterEach(() => msgctl(queue, IPC_RMID, null))

function send(mtype: number, text: string): void {
  const message = new msgbuf(Buffer.alloc(8 + 32))
  message.mtype = mtype
  message.mtext.write(text)
  expect(msgsnd(queue, message, text.length, 0)).toBe(0)
}

function receive(type: number, flags = IPC_NOWAIT): string {
  const message = new msgbuf(Buffer.alloc(8 + 32))
  const n = msgrcv(queue, message, 32, type, flags)
  return n === -1 ? 'none' : `${message.mtype} ${message.mtext.toString('latin1', 0, n)}`
}

describe('msgget', () => {
  it('finds a queue by its key', () => {
    const key = 0x10_000_000 + getpid()
    const made = msgget(key, IPC_CREAT | IPC_EXCL | 0o600)
    expect(msgget(key, 0)).toBe(made)
    expect(msgget(key, IPC_CREAT | IPC_EXCL)).toFailWith(EEXIST)
    msgctl(made, IPC_RMID, null)
    expect(msgget(key, 0)).toFailWith(ENOENT)
  })

  it('refuses what C refuses', () => expect(() => msgget('1' as never, 0)).toThrow(TypeError))
})

describe('msgsnd', () => {
  it('sends a text of a type', () => {
    send(7, 'hello')
    expect(receive(0)).toBe('7 hello')
  })

  it('takes any memory that begins with a long', () => {
    const memory = Buffer.alloc(16)
    memory.writeBigInt64LE(3n)
    memory.write('any', 8)
    expect(msgsnd(queue, memory, 3, 0)).toBe(0)
    expect(receive(0)).toBe('3 any')
  })

  it('fails as the kernel says', () => {
    const message = new msgbuf(Buffer.alloc(16))
    expect(msgsnd(queue, message, 8, 0)).toFailWith(EINVAL)
    message.mtype = 1
    expect(msgsnd(-1, message, 8, 0)).toFailWith(EINVAL)
    expect(msgsnd(queue, null, 8, 0)).toFailWith(EFAULT)
    expect(msgsnd(queue, message, -1, 0)).toFailWith(EINVAL)
    const status = new msqid_ds()
    msgctl(queue, IPC_STAT, status)
    status.msg_qbytes = 8
    expect(msgctl(queue, IPC_SET, status)).toBe(0)
    expect(msgsnd(queue, message, 8, IPC_NOWAIT)).toBe(0)
    expect(msgsnd(queue, message, 8, IPC_NOWAIT)).toFailWith(EAGAIN)
  })

  it('refuses what C leaves undefined', () => {
    expect(() => msgsnd(queue, new msgbuf(), 9, 0)).toThrow(RangeError)
    expect(() => msgsnd(queue, Buffer.alloc(7), 0, 0)).toThrow(RangeError)
    expect(() => msgsnd(queue, 'text' as never, 0, 0)).toThrow(TypeError)
  })
})

describe('msgrcv', () => {
  it('chooses by type', () => {
    for (const [type, text] of [
      [3, 'c'],
      [1, 'a'],
      [2, 'b'],
      [3, 'd'],
    ] as const)
      send(type, text)
    expect(receive(2)).toBe('2 b')
    expect(receive(-2)).toBe('1 a')
    expect(receive(3, IPC_NOWAIT | MSG_EXCEPT)).toBe('none')
    expect(receive(0)).toBe('3 c')
    expect(receive(0)).toBe('3 d')
  })

  it('cuts where it may', () => {
    send(1, 'too long')
    const message = new msgbuf()
    expect(msgrcv(queue, message, 3, 0, 0)).toFailWith(E2BIG)
    expect(msgrcv(queue, message, 3, 0, MSG_NOERROR)).toBe(3)
    expect(message.mtext.toString('latin1', 0, 3)).toBe('too')
  })

  it('fails as the kernel says', () => {
    expect(msgrcv(queue, new msgbuf(), 1, 0, IPC_NOWAIT)).toFailWith(ENOMSG)
    expect(msgrcv(-1, new msgbuf(), 1, 0, 0)).toFailWith(EINVAL)
  })

  it('lets a signal’s handler run while it waits, then fails with EINTR', async () => {
    expect(await outputOf('waits')).toBe('-1 EINTR true\n')
  })

  it('refuses what C leaves undefined', () => {
    expect(() => msgrcv(queue, new msgbuf(), 9, 0, 0)).toThrow(RangeError)
    expect(() => msgrcv(queue, new msgbuf(), 1.5, 0, 0)).toThrow(TypeError)
  })
})

describe('msgctl', () => {
  it('tells about a queue', () => {
    send(1, 'hello')
    const status = new msqid_ds()
    expect(msgctl(queue, IPC_STAT, status)).toBe(0)
    expect([status.msg_qnum, status.__msg_cbytes, status.msg_lspid]).toEqual([1, 5, getpid()])
    expect(status.msg_perm.mode & 0o777).toBe(0o600)
    const info = new msginfo()
    expect(msgctl(0, IPC_INFO, info)).toBeGreaterThanOrEqual(0)
    expect(info.msgmax).toBeGreaterThan(0)
  })

  it('fails as the kernel says', () => {
    expect(msgctl(-1, IPC_STAT, new msqid_ds())).toFailWith(EINVAL)
    expect(msgctl(queue, IPC_STAT, null)).toFailWith(EFAULT)
    expect(msgctl(queue, 12345, null)).toFailWith(EINVAL)
  })

  it('refuses what C leaves undefined', () => {
    expect(() => msgctl(queue, IPC_STAT, Buffer.alloc(sizeof(msqid_ds) - 1))).toThrow(RangeError)
    expect(() => msgctl(queue, IPC_INFO, Buffer.alloc(8))).toThrow(RangeError)
  })
})
