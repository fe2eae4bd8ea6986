import { readdirSync } from 'node:fs'
import { EBUSY } from 'libposix/errno.h'
import {
  IORING_SETUP_DEFER_TASKRUN,
  IORING_SETUP_SINGLE_ISSUER,
  io_uring,
  io_uring_cqe_get_data64,
  io_uring_prep_nop,
  io_uring_prep_recv,
  io_uring_prep_send,
  io_uring_queue_exit,
  io_uring_register_eventfd,
  io_uring_submit,
  io_uring_unregister_eventfd,
} from 'libposix/liburing.h'
import { completions } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { malloc } from 'libposix/stdlib.h'
import { eventfd } from 'libposix/sys/eventfd.h'
import { recv, send } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { needsRing, ringOf, sqeOf } from '../support/ring.ts'
import { outputOf } from '../support/run.ts'
import { pair } from '../support/sockets.ts'

needsRing()

const deferred = IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN

function descriptors(): number {
  return readdirSync('/proc/self/fd').length
}

/** Some turns of the event loop, so that what would come has come. */
async function turns(count = 5): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(resolve => setImmediate(resolve))
}

/** Submits one request that does nothing for each of `data`. */
function nops(ring: io_uring, ...data: readonly number[]): void {
  for (const each of data) io_uring_prep_nop(sqeOf(ring, each))
  io_uring_submit(ring)
}

describe('completions', () => {
  it.each([
    ['a plain ring', 0],
    ['one that does its work when it is asked', deferred],
  ])('tells of each completion of %s', async (_, flags) => {
    const ring = ringOf(8, flags)
    const heard: number[] = []
    const watcher = completions(ring, cqe => heard.push(io_uring_cqe_get_data64(cqe)))
    nops(ring, 1, 2, 3)
    await turns()
    nops(ring, 4)
    await turns()
    expect(heard).toEqual([1, 2, 3, 4])
    watcher.close()
    nops(ring, 5)
    await turns()
    expect(heard).toHaveLength(4)
  })

  it('submits what the callbacks prepare', async () => {
    const ring = ringOf()
    const [server, client] = pair()
    const memory = malloc(64)!
    const receive = (): void => io_uring_prep_recv(sqeOf(ring, 1), server, memory, 64, 0)
    const watcher = completions(ring, cqe => {
      if (io_uring_cqe_get_data64(cqe) === 1) io_uring_prep_send(sqeOf(ring, 2), server, memory, cqe.res, 0)
      else receive()
    })
    receive()
    io_uring_submit(ring)
    const answer = Buffer.alloc(64)
    for (const text of ['one', 'three']) {
      send(client, text, text.length, 0)
      let length = -1
      while ((length = recv(client, answer, 64, 0x40)) === -1) await turns(1)
      expect(answer.toString('latin1', 0, length)).toBe(text)
    }
    watcher.close()
  })

  it('goes on with the others after its watcher was closed and opened again', async () => {
    const ring = ringOf()
    const heard: number[] = []
    nops(ring, 1, 2, 3)
    const first = completions(ring, cqe => {
      heard.push(io_uring_cqe_get_data64(cqe))
      first.close()
    })
    await turns()
    expect(heard).toEqual([1])
    const second = completions(ring, cqe => heard.push(io_uring_cqe_get_data64(cqe)))
    await turns()
    expect(heard).toEqual([1, 2, 3])
    second.close()
  })

  it(
    'hears of work that a ring puts off while the event loop sleeps',
    async () => {
      const ring = ringOf(8, deferred)
      const [server, client] = pair()
      const memory = malloc(64)!
      const rounds = 30
      let round = 0
      const receive = (): void => io_uring_prep_recv(sqeOf(ring), server, memory, 64, 0)
      receive()
      io_uring_submit(ring)
      // Were it only looked for now and then, each round would take a second.
      const all = new Promise<void>(resolve => {
        const watcher = completions(ring, () => {
          if (++round < rounds) receive()
          else {
            watcher.close()
            resolve()
          }
          setImmediate(() => setImmediate(() => send(client, 'more', 4, 0)))
        })
      })
      setImmediate(() => send(client, 'one', 3, 0))
      await all
      expect(round).toBe(rounds)
    },
    10_000 * patience,
  )

  it('takes the eventfd of a ring that puts work off, and gives it back', async () => {
    const ring = ringOf(8, deferred)
    const fd = eventfd(0, 0)
    expect(io_uring_register_eventfd(ring, fd)).toBe(0)
    expect(() => completions(ring, () => {})).toThrow(expect.objectContaining({ code: 'EBUSY' }))
    expect(io_uring_unregister_eventfd(ring)).toBe(0)
    const watcher = completions(ring, () => {})
    expect(io_uring_register_eventfd(ring, fd)).toBe(-EBUSY)
    watcher.close()
    expect(io_uring_register_eventfd(ring, fd)).toBe(0)
    close(fd)
  })

  it('leaves the completions of a ring that puts work off where they are while none are wanted', async () => {
    const ring = ringOf(8, deferred)
    const heard: number[] = []
    const watcher = completions(ring, cqe => heard.push(io_uring_cqe_get_data64(cqe)))
    await turns()
    watcher.events = 0
    const [server, client] = pair()
    io_uring_prep_recv(sqeOf(ring, 7), server, malloc(64)!, 64, 0)
    io_uring_submit(ring)
    send(client, 'x', 1, 0)
    await turns()
    expect(heard).toEqual([])
    watcher.events = POLLIN
    await turns()
    expect(heard).toEqual([7])
    watcher.close()
  })

  it.each([
    ['a plain ring', 0],
    ['one that puts work off', deferred],
  ])('ends with the ring: %s', async (_, flags) => {
    const ring = ringOf(8, flags)
    const before = descriptors()
    let calls = 0
    nops(ring, 1, 2)
    completions(ring, () => {
      calls++
      io_uring_queue_exit(ring)
    })
    await turns()
    expect(calls).toBe(1)
    // The ring's two, and none is left of the watcher's.
    expect(before - descriptors()).toBe(2)
  })

  it.each([0, deferred])(
    'has seen what a callback threw at, and lets the child of fork begin anew: flags %i',
    async flags => {
      const lines = (await outputOf('throws-and-forks', { args: [flags] })).trim().split('\n')
      expect(lines.slice(0, 2)).toEqual(['caught 1', 'heard 2'])
      expect(lines.slice(2).sort()).toEqual(['child ends', 'parent heard 3'])
    },
  )

  it('refuses what cannot be', () => {
    expect(() => completions({} as never, () => {})).toThrow(TypeError)
    expect(() => completions(new io_uring(), () => {})).toThrow(RangeError)
    expect(() => completions(ringOf(), 1 as never)).toThrow(TypeError)
  })
})
