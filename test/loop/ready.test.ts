import { openSync } from 'node:fs'
import { EBADF, EPERM } from 'libposix/errno.h'
import { ready } from 'libposix/loop'
import { POLLHUP, POLLIN, POLLOUT } from 'libposix/poll.h'
import { read, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { own, pair, shut } from '../support/sockets.ts'

const byte = Buffer.alloc(1)

describe('ready', () => {
  it('resolves with what is ready', async () => {
    const [a, b] = pair()
    expect(await ready(a, POLLIN | POLLOUT)).toBe(POLLOUT)
    const waiting = ready(a, POLLIN)
    write(b, 'x', 1)
    expect(await waiting).toBe(POLLIN)
    expect(read(a, byte, 1)).toBe(1)
    shut(b)
    expect(await ready(a, 0)).toBe(POLLHUP)
  })

  it('resolves with 0 when the time is over', async () => {
    const [a, b] = pair()
    expect(await ready(a, POLLIN, { timeout: 5 })).toBe(0)
    expect(await ready(a, POLLIN, { timeout: 0 })).toBe(0)
    write(b, 'x', 1)
    expect(await ready(a, POLLIN, { timeout: 0 })).toBe(POLLIN)
  })

  it('goes on for ever with a negative timeout', async () => {
    const [a, b] = pair()
    const waiting = ready(a, POLLIN, { timeout: -1 })
    setTimeout(() => write(b, 'x', 1), 5)
    expect(await waiting).toBe(POLLIN)
  })

  it('rejects with an AbortError', async () => {
    const [a, b] = pair()
    const controller = new AbortController()
    const waiting = ready(a, POLLIN, { signal: controller.signal })
    controller.abort('enough')
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError', code: 'ABORT_ERR', cause: 'enough' })
    await expect(ready(a, POLLIN, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' })
    // The descriptor is free again.
    write(b, 'x', 1)
    expect(await ready(a, POLLIN, { signal: new AbortController().signal })).toBe(POLLIN)
  })

  it('rejects when the descriptor is closed', async () => {
    const [a] = pair()
    const waiting = ready(a, POLLIN)
    shut(a)
    await expect(waiting).rejects.toMatchObject({ code: 'EBADF', errno: EBADF, syscall: 'ready' })
  })

  it('fails as epoll says', async () => {
    const [a, b] = pair()
    const first = ready(a, POLLIN)
    await expect(ready(a, POLLIN)).rejects.toMatchObject({ code: 'EEXIST' })
    write(b, 'x', 1)
    await first
    await expect(ready(-1, POLLIN)).rejects.toMatchObject({ code: 'EBADF' })
    await expect(ready(own(openSync(import.meta.filename, 'r')), POLLIN)).rejects.toMatchObject({ errno: EPERM })
  })

  it('refuses what cannot be', async () => {
    const [a] = pair()
    await expect(ready('0' as never, POLLIN)).rejects.toThrow(TypeError)
    await expect(ready(a, 0.5)).rejects.toThrow(TypeError)
    for (const timeout of ['1', 1.5, null, 2 ** 31])
      await expect(ready(a, POLLIN, { timeout: timeout as never })).rejects.toThrow(TypeError)
    for (const signal of [null, {}, 9])
      await expect(ready(a, POLLIN, { signal: signal as never })).rejects.toThrow(TypeError)
    await expect(ready(a, POLLIN, null as never)).rejects.toThrow(TypeError)
  })
})
