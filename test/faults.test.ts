// What the kernel can refuse at any time, and seldom does: each call passes it on, and leaves nothing behind.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EAGAIN, ENOMEM } from 'libposix/errno.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from './support/run.ts'

const told = async (...call: Parameters<typeof outputOf>): Promise<unknown> => JSON.parse(await outputOf(...call))

describe('injected faults', () => {
  it('on a descriptor are -1 and errno, for stdio too', async () => {
    expect(await told('descriptors')).toEqual([])
  })

  it('in making descriptors and mappings are -1 or NULL and errno', async () => {
    expect(await told('creates')).toEqual({ wrong: [], refused: 'ENOMEM', left: 0 })
  })

  it('in making a process are -1 and errno, and the process is as before', async () => {
    expect(await told('processes', { args: ['clone'] })).toEqual({
      made: ['EAGAIN', 'EAGAIN', 'EAGAIN'],
      rest: [EAGAIN, true, true],
      left: { descriptors: 0, children: 'ECHILD', blocked: false },
      handled: 1,
    })
  })

  it('in exec are -1 and errno', async () => {
    expect(await told('processes', { args: ['execve'] })).toEqual({
      made: ['ENOMEM', 9],
      rest: [ENOMEM, true, true],
      left: { descriptors: 0, children: 'ECHILD', blocked: false },
      handled: 1,
    })
  })
})

describe('short writes', () => {
  it('are the count that was written, then -1 and errno', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'libposix-'))
    try {
      expect(await told('short', { args: [join(directory, 'file')] })).toEqual({
        results: [6, 'EFBIG', 3, 8, 9],
        kept: 16,
        flushed: 'EFBIG',
        failed: true,
        closed: 'EBADF',
      })
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
})
