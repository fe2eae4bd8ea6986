import { sizeof } from 'libposix'
import { EAGAIN, EBADF, EEXIST, EFAULT, EINVAL, EMSGSIZE, ENOENT, ETIMEDOUT } from 'libposix/errno.h'
import { O_CREAT, O_EXCL, O_NONBLOCK, O_RDWR } from 'libposix/fcntl.h'
import {
  mq_attr,
  mq_close,
  mq_getattr,
  mq_notify,
  mq_open,
  mq_receive,
  mq_send,
  mq_setattr,
  mq_timedreceive,
  mq_timedsend,
  mq_unlink,
} from 'libposix/mqueue.h'
import { timespec } from 'libposix/time.h'
import { getpid } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outputOf } from './support/run.ts'

const name = `/libposix-${getpid()}`
const small = Object.assign(new mq_attr(), { mq_maxmsg: 2, mq_msgsize: 16 })
let queue: number
beforeEach(() => {
  queue = mq_open(name, O_RDWR | O_CREAT | O_EXCL | O_NONBLOCK, 0o600, small)
  expect(queue).toBeGreaterThan(2)
})
afterEach(() => {
  mq_close(queue)
  mq_unlink(name)
})

function receive(): string {
  const [text, priority] = [Buffer.alloc(16), Uint32Array.of(0)]
  const n = mq_receive(queue, text, 16, priority)
  return n === -1 ? 'none' : `${priority[0]} ${text.toString('latin1', 0, n)}`
}

describe('mq_open', () => {
  it('finds a queue by its name', () => {
    const other = mq_open(name, O_RDWR)
    expect(mq_send(other, 'hello', 5, 3)).toBe(0)
    expect(receive()).toBe('3 hello')
    expect(mq_close(other)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600, null)).toFailWith(EEXIST)
    expect(mq_open('/libposix-none', O_RDWR)).toFailWith(ENOENT)
    expect(mq_open('no-slash', O_RDWR)).toFailWith(EINVAL)
  })

  it('refuses what C refuses', () => {
    expect(() => mq_open(null as never, O_RDWR)).toThrow(RangeError)
    expect(() => mq_open(name, O_CREAT, 0o600, Buffer.alloc(8))).toThrow(RangeError)
  })
})

describe('mq_close', () => {
  it('fails as the kernel says', () => {
    expect(mq_close(queue)).toBe(0)
    expect(mq_close(queue)).toFailWith(EBADF)
  })
})

describe('mq_unlink', () => {
  it('takes the name away', () => {
    expect(mq_unlink(name)).toBe(0)
    expect(mq_unlink(name)).toFailWith(ENOENT)
    expect(mq_send(queue, '', 0, 0)).toBe(0)
  })
})

describe('mq_getattr', () => {
  it('tells how large the queue is', () => {
    const attr = new mq_attr()
    mq_send(queue, 'a', 1, 0)
    expect(mq_getattr(queue, attr)).toBe(0)
    expect([attr.mq_maxmsg, attr.mq_msgsize, attr.mq_curmsgs, attr.mq_flags]).toEqual([2, 16, 1, O_NONBLOCK])
    expect(mq_getattr(-1, attr)).toFailWith(EBADF)
    expect(() => mq_getattr(queue, Buffer.alloc(sizeof(mq_attr) - 1) as never)).toThrow(RangeError)
  })
})

describe('mq_setattr', () => {
  it('changes O_NONBLOCK', () => {
    const before = new mq_attr()
    expect(mq_setattr(queue, new mq_attr(), before)).toBe(0)
    expect(before.mq_flags).toBe(O_NONBLOCK)
    expect(mq_setattr(queue, before, null)).toBe(0)
    expect(mq_setattr(-1, before, null)).toFailWith(EBADF)
  })
})

describe('mq_send', () => {
  it('orders by priority', () => {
    mq_send(queue, 'low', 3, 1)
    mq_send(queue, 'high', 4, 9)
    expect([receive(), receive(), receive()]).toEqual(['9 high', '1 low', 'none'])
  })

  it('fails as the kernel says', () => {
    expect(mq_send(queue, Buffer.alloc(17), 17, 0)).toFailWith(EMSGSIZE)
    expect(mq_send(queue, 'a', 1, 32768)).toFailWith(EINVAL)
    expect(mq_send(-1, 'a', 1, 0)).toFailWith(EBADF)
    mq_send(queue, '', 0, 0)
    mq_send(queue, '', 0, 0)
    expect(mq_send(queue, '', 0, 0)).toFailWith(EAGAIN)
  })

  it('refuses what C leaves undefined', () => expect(() => mq_send(queue, 'a', 3, 0)).toThrow(RangeError))
})

describe('mq_timedsend', () => {
  it('gives up when the time is over', () => {
    mq_setattr(queue, new mq_attr(), null)
    expect(mq_timedsend(queue, '1', 1, 0, null)).toBe(0)
    expect(mq_timedsend(queue, '2', 1, 0, new timespec())).toBe(0)
    expect(mq_timedsend(queue, '3', 1, 0, new timespec())).toFailWith(ETIMEDOUT)
  })
})

describe('mq_receive', () => {
  it('takes NULL for the priority', () => {
    mq_send(queue, 'a', 1, 0)
    expect(mq_receive(queue, Buffer.alloc(16), 16, null)).toBe(1)
  })

  it('fails as the kernel says', () => {
    expect(mq_receive(queue, Buffer.alloc(15), 15, null)).toFailWith(EMSGSIZE)
    expect(mq_receive(queue, Buffer.alloc(16), 16, null)).toFailWith(EAGAIN)
    mq_send(queue, 'a', 1, 0)
    expect(mq_receive(queue, null, 16, null)).toFailWith(EFAULT)
  })

  it('lets a signal’s handler run while it waits: mq_notify’s own, then another’s', async () => {
    expect(await outputOf('waits')).toBe('-1 EINTR true\nnotified\n')
  })

  it('refuses what C leaves undefined', () => {
    expect(() => mq_receive(queue, Buffer.alloc(15), 16, null)).toThrow(RangeError)
    expect(() => mq_receive(queue, Buffer.alloc(16), 16, new Uint32Array(0))).toThrow(RangeError)
  })
})

describe('mq_timedreceive', () => {
  it('gives up when the time is over', () => {
    mq_setattr(queue, new mq_attr(), null)
    expect(mq_timedreceive(queue, Buffer.alloc(16), 16, null, new timespec())).toFailWith(ETIMEDOUT)
    expect(() => mq_timedreceive(queue, Buffer.alloc(16), 16, null, Buffer.alloc(8) as never)).toThrow(RangeError)
  })
})

describe('mq_notify', () => {
  it('takes its request back', () => {
    expect(mq_notify(queue, null)).toBe(0)
    expect(mq_notify(-1, null)).toFailWith(EBADF)
  })

  it('calls nothing in another thread', () => {
    // sigev_notify lies behind the value and the signal's number; 2 is SIGEV_THREAD.
    const event = Buffer.alloc(64)
    event.writeInt32LE(2, 12)
    expect(() => mq_notify(queue, event as never)).toThrow(RangeError)
    event.writeInt32LE(1, 12)
    expect(mq_notify(queue, event as never)).toBe(0)
    expect(() => mq_notify(queue, Buffer.alloc(8) as never)).toThrow(RangeError)
  })
})
