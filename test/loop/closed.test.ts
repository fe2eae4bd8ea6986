// Descriptors that are closed, replaced or used again while they are watched: the watcher hears POLLNVAL once, and the event loop goes on.
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { Socket } from 'node:net'
import { fdOf } from 'libposix'
import { EBADF } from 'libposix/errno.h'
import { ready, watch } from 'libposix/loop'
import { POLLIN, POLLNVAL } from 'libposix/poll.h'
import { fclose, fdopen } from 'libposix/stdio.h'
import { close, close_range, dup, dup2, dup3, read, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { gone, own, pair, shut } from '../support/sockets.ts'

const byte = Buffer.alloc(1)

/** A descriptor that is watched, and what its watcher hears of its end. */
function watched(): { fd: number; peer: number; end: Promise<number> } {
  const [fd, peer] = pair()
  const end = new Promise<number>(resolve => watch(fd, POLLIN, resolve))
  return { fd, peer, end }
}

/** How many descriptors the event queues of this process hold, by what the kernel says. */
function held(): number {
  const queues = readdirSync('/proc/self/fd').filter(fd => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).includes('eventpoll')
    } catch {
      return false
    }
  })
  const texts = queues.map(fd => readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))
  return texts.join('').match(/^tfd:/gm)?.length ?? 0
}

describe('a watched descriptor', () => {
  it.each<[string, (fd: number) => void]>([
    ['close', fd => close(fd)],
    ['close_range', fd => close_range(fd, fd, 0)],
    ['fclose', fd => fclose(fdopen(fd, 'r')!)],
    ['dup2', fd => own(dup2(own(openSync('/dev/null', 'r')), fd))],
    ['dup3', fd => own(dup3(own(openSync('/dev/null', 'r')), fd, 0))],
    ['fs.close', fd => closeSync(fd)],
  ])('is told that %s took it', async (_, take) => {
    const { fd, end } = watched()
    gone(fd)
    take(fd)
    expect(await end).toBe(POLLNVAL)
  })

  it('is told when the stream that owns it is destroyed', async () => {
    const [fd] = pair()
    const socket = new Socket({ fd: dup(fd) })
    const end = new Promise(resolve => watch(fdOf(socket), POLLIN, resolve))
    socket.destroy()
    expect(await end).toBe(POLLNVAL)
  })

  it('is told once, and may be closed afterwards', async () => {
    const [fd] = pair()
    const heard: number[] = []
    let tell: () => void
    const told = new Promise<void>(resolve => {
      tell = resolve
    })
    const watcher = watch(fd, POLLIN, revents => {
      heard.push(revents)
      tell()
    })
    shut(fd)
    expect(() => {
      watcher.events = POLLIN
    }).toThrow(expect.objectContaining({ errno: EBADF }))
    await told
    await ready(pair()[0], POLLIN, { timeout: 20 })
    watcher.close()
    watcher.ref().unref()
    expect(heard).toEqual([POLLNVAL])
  })

  it('is not told when its watcher was closed first', async () => {
    const [fd] = pair()
    const heard: number[] = []
    const watcher = watch(fd, POLLIN, revents => heard.push(revents))
    shut(fd)
    watcher.close()
    await ready(pair()[0], POLLIN, { timeout: 20 })
    expect(heard).toEqual([])
  })

  it('may be another file of the same number at once', async () => {
    const { fd, end } = watched()
    const [a, b] = pair()
    expect(dup2(a, fd)).toBe(fd)
    const waiting = ready(fd, POLLIN)
    write(b, 'x', 1)
    expect(await Promise.all([end, waiting])).toEqual([POLLNVAL, POLLIN])
  })

  it('stays watched when it is replaced by itself', async () => {
    const { fd, peer, end } = watched()
    expect(dup2(fd, fd)).toBe(fd)
    write(peer, 'x', 1)
    expect(await end).toBe(POLLIN)
  })

  it('is out of the way though its file lives on', async () => {
    const before = held()
    const { fd, peer, end } = watched()
    expect(held()).toBe(before + 1)
    const copy = own(dup(fd))
    shut(fd)
    expect(await end).toBe(POLLNVAL)
    // The kernel still has the file under the old number, and the file is ready for ever.
    write(peer, 'x', 1)
    const [a, b] = pair()
    const waiting = ready(a, POLLIN)
    expect(await ready(pair()[0], POLLIN, { timeout: 20 })).toBe(0)
    expect(held()).toBe(before + 1)
    write(b, 'x', 1)
    expect(await waiting).toBe(POLLIN)
    expect(read(copy, byte, 1)).toBe(1)
  })
})
