// watch() in one process; what needs a process of its own is in lives.test.ts, and what closes descriptors in closed.test.ts.
import { AsyncLocalStorage } from 'node:async_hooks'
import { openSync } from 'node:fs'
import { EBADF, EEXIST, EPERM } from 'libposix/errno.h'
import { F_GETFL, fcntl, O_NONBLOCK } from 'libposix/fcntl.h'
import { watch } from 'libposix/loop'
import { POLLERR, POLLHUP, POLLIN, POLLOUT, POLLRDHUP } from 'libposix/poll.h'
import { SHUT_WR, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_STREAM, shutdown } from 'libposix/sys/socket.h'
import { close, dup, pipe, read, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { own, pair, shut } from '../support/sockets.ts'

/** What the next callback of a watch says; the watch is closed then. */
function next(fd: number, events: number): Promise<number> {
  return new Promise(resolve => {
    const watcher = watch(fd, events, revents => {
      watcher.close()
      resolve(revents)
    })
  })
}

/** Some turns of the event loop, so that what would come has come. */
async function turns(count = 5): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(resolve => setImmediate(resolve))
}

const byte = Buffer.alloc(1)

describe('watch', () => {
  it.each([
    ['a stream', SOCK_STREAM],
    ['datagrams', SOCK_DGRAM],
    ['packets', SOCK_SEQPACKET],
  ])('calls back when %s can be read', async (_, type) => {
    const [a, b] = pair(type)
    const heard = next(a, POLLIN)
    write(b, 'x', 1)
    expect(await heard).toBe(POLLIN)
    expect(read(a, byte, 1)).toBe(1)
  })

  it('comes again while the descriptor is ready, and not afterwards', async () => {
    const [a, b] = pair()
    write(b, 'xyz', 3)
    let calls = 0
    const watcher = watch(a, POLLIN, () => {
      calls++
      read(a, byte, 1)
    })
    await turns(10)
    expect(calls).toBe(3)
    watcher.close()
  })

  it('waits for what it is asked now', async () => {
    const [a, b] = pair()
    const heard: number[] = []
    const watcher = watch(a, 0, revents => {
      heard.push(revents)
      watcher.events = 0
    })
    write(b, 'x', 1)
    await turns()
    expect(heard).toEqual([])
    watcher.events = POLLOUT
    expect(watcher.events).toBe(POLLOUT)
    await turns()
    expect(heard).toEqual([POLLOUT])
    watcher.events = POLLIN | POLLOUT
    await turns()
    expect(heard).toEqual([POLLOUT, POLLIN | POLLOUT])
    watcher.close()
    watcher.events = POLLIN
    await turns()
    expect(heard).toHaveLength(2)
  })

  it('tells errors and the end unasked', async () => {
    const [a, b] = pair()
    const end = next(a, 0)
    shut(b)
    expect(await end).toBe(POLLHUP)
    const fds = new Int32Array(2)
    pipe(fds)
    own(fds[1]!)
    close(fds[0]!)
    expect(await next(fds[1]!, 0)).toBe(POLLERR)
  })

  it('tells that the peer writes no more', async () => {
    const [a, b] = pair()
    shutdown(b, SHUT_WR)
    expect(await next(a, POLLRDHUP)).toBe(POLLRDHUP)
  })

  it('leaves the flags of the descriptor as they are', async () => {
    const [a, b] = pair()
    write(b, 'x', 1)
    const before = fcntl(a, F_GETFL)
    expect(before & O_NONBLOCK).toBe(0)
    await next(a, POLLIN)
    expect(fcntl(a, F_GETFL)).toBe(before)
  })

  it('tells of hundreds', async () => {
    const readers = Array.from({ length: 200 }, () => {
      const [a, b] = pair()
      write(b, 'x', 1)
      return a
    })
    expect(await Promise.all(readers.map(fd => next(fd, POLLIN)))).toEqual(readers.map(() => POLLIN))
  })

  it('does not call what another callback has closed', async () => {
    const watchers = [pair(), pair()].map(([a, b]) => {
      write(b, 'x', 1)
      return watch(a, POLLIN, () => {
        calls++
        for (const watcher of watchers) watcher.close()
      })
    })
    let calls = 0
    await turns()
    expect(calls).toBe(1)
  })

  it('begins again after its end', async () => {
    const [a, b] = pair()
    write(b, 'x', 1)
    for (let i = 0; i < 3; i++) expect(await next(a, POLLIN)).toBe(POLLIN)
  })

  it('ends with its block', () => {
    const [a] = pair()
    const watcher = watch(a, POLLIN, () => {})
    watcher[Symbol.dispose]()
    watcher.close()
    watch(a, POLLIN, () => {}).close()
  })

  it('keeps the context in which it was called', async () => {
    const storage = new AsyncLocalStorage<string>()
    const [a, b] = pair()
    write(b, 'x', 1)
    const heard = storage.run('here', async () => {
      await next(a, POLLIN)
      return storage.getStore()
    })
    expect(await heard).toBe('here')
    const seen = await storage.run(
      'there',
      () =>
        new Promise(resolve => {
          const watcher = watch(a, POLLIN, () => {
            watcher.close()
            resolve(storage.getStore())
          })
        }),
    )
    expect(seen).toBe('there')
  })

  it('watches a copy beside the original', async () => {
    const [a, b] = pair()
    const copy = own(dup(a))
    const both = Promise.all([next(a, POLLIN), next(copy, POLLIN)])
    write(b, 'x', 1)
    expect(await both).toEqual([POLLIN, POLLIN])
  })

  it('fails as epoll says', () => {
    const [a] = pair()
    const file = own(openSync(import.meta.filename, 'r'))
    const watcher = watch(a, POLLIN, () => {})
    expect(() => watch(file, POLLIN, () => {})).toThrow(expect.objectContaining({ code: 'EPERM', errno: EPERM }))
    expect(() => watch(-1, POLLIN, () => {})).toThrow(expect.objectContaining({ code: 'EBADF', errno: EBADF }))
    expect(() => watch(9999, POLLIN, () => {})).toThrow('watch(): EBADF, Bad file descriptor')
    expect(() => watch(a, POLLIN, () => {})).toThrow(expect.objectContaining({ code: 'EEXIST', errno: EEXIST }))
    watcher.close()
  })

  it('refuses what cannot be', () => {
    const [a] = pair()
    for (const wrong of [1.5, '3', null, undefined, 2 ** 31, {}])
      expect(() => watch(wrong as never, POLLIN, () => {})).toThrow(TypeError)
    for (const wrong of [1.5, '3', null, undefined, 0x8000, -0x8001])
      expect(() => watch(a, wrong as never, () => {})).toThrow(TypeError)
    for (const wrong of [undefined, {}, 'f']) expect(() => watch(a, POLLIN, wrong as never)).toThrow(TypeError)
    expect(() => watch(a, POLLIN, null as never)).toThrow(RangeError)
    const watcher = watch(a, POLLIN, () => {})
    expect(() => {
      watcher.events = 'in' as never
    }).toThrow('watch(): events must be an integer from -32768 to 32767, not a string')
    watcher.close()
  })
})
