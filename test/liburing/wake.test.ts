import { spawn } from 'node:child_process'
import { EAGAIN, ECHILD, EINVAL } from 'libposix/errno.h'
import {
  io_uring_prep_futex_wait,
  io_uring_prep_futex_wake,
  io_uring_prep_waitid,
  io_uring_submit,
} from 'libposix/liburing.h'
import { siginfo_t } from 'libposix/signal.h'
import { P_ALL, P_PID, WEXITED, WNOWAIT } from 'libposix/sys/wait.h'
import { describe, expect, it } from 'vitest'
import { complete, completed, needsRing, result, ringOf, sqeOf } from '../support/ring.ts'

needsRing()

const U32 = 2
const ANY = 0xffffffff

describe('io_uring_prep_waitid', () => {
  it('waits for a child', async () => {
    const ring = ringOf()
    const info = new siginfo_t()
    const child = spawn(process.execPath, ['-e', 'process.exit(7)'], { stdio: ['pipe', 'ignore', 'ignore'] })
    io_uring_prep_waitid(sqeOf(ring), P_PID, child.pid!, info, WEXITED | WNOWAIT, 0)
    io_uring_submit(ring)
    const [done] = complete(ring, 1)
    // Before Linux 6.7 there is no such request.
    if (done!.res !== -EINVAL) expect([done!.res, info.si_pid, info.si_status]).toEqual([0, child.pid, 7])
    await new Promise(resolve => child.once('close', resolve))
  })

  it('fails as the kernel says', () => {
    const done = result(ringOf(), sqe => io_uring_prep_waitid(sqe, P_PID, process.pid, null, WEXITED, 0))
    expect([-ECHILD, -EINVAL]).toContain(done)
    expect(result(ringOf(), sqe => io_uring_prep_waitid(sqe, P_ALL, 0, null, 0, 0))).toBe(-EINVAL)
  })
})

describe('io_uring_prep_futex_wait', () => {
  it('waits until somebody wakes it', () => {
    const [ring, word] = [ringOf(), new Int32Array(new SharedArrayBuffer(8), 4)]
    io_uring_prep_futex_wait(sqeOf(ring, 1), word, 0, ANY, U32, 0)
    io_uring_submit(ring)
    expect(Atomics.notify(word, 0)).toBe(0)
    io_uring_prep_futex_wake(sqeOf(ring, 2), word, 1, ANY, U32, 0)
    const [waited, woke] = completed(ring, 2)
    // Before Linux 6.7 there is no such request.
    if (waited!.res !== -EINVAL) expect([waited!.res, woke!.res]).toEqual([0, 1])
  })

  it('does not wait for another value', () => {
    const word = new Int32Array(new SharedArrayBuffer(4))
    const done = result(ringOf(), sqe => io_uring_prep_futex_wait(sqe, word, 1, ANY, U32, 0))
    expect([-EAGAIN, -EINVAL]).toContain(done)
  })

  it('refuses a copy', () => {
    const sqe = sqeOf(ringOf())
    expect(() => io_uring_prep_futex_wait(sqe, new Int32Array(1), 0, ANY, U32, 0)).toThrow(RangeError)
    const odd = new Uint8Array(new SharedArrayBuffer(8), 1) as never
    expect(() => io_uring_prep_futex_wait(sqe, odd, 0, ANY, U32, 0)).toThrow(RangeError)
  })
})

describe('io_uring_prep_futex_wake', () => {
  it('wakes nobody where nobody waits', () => {
    const word = new Uint32Array(new SharedArrayBuffer(4))
    const done = result(ringOf(), sqe => io_uring_prep_futex_wake(sqe, word, 1, ANY, U32, 0))
    expect([0, -EINVAL]).toContain(done)
  })
})
