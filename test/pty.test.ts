import { forkpty, openpty } from 'libposix/pty.h'
import { winsize } from 'libposix/sys/ioctl.h'
import { close, isatty, ttyname, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { runProgram } from './support/run.ts'
import { shown } from './support/terminal.ts'

describe('openpty', () => {
  it('makes both sides of a terminal', () => {
    const master = Int32Array.of(0)
    const slave = Int32Array.of(0)
    const name = Buffer.alloc(64)
    expect(openpty(master, slave, name, null, new winsize())).toBe(0)
    expect(isatty(slave[0]!)).toBe(1)
    expect(name.toString('utf8', 0, name.indexOf(0))).toBe(ttyname(slave[0]!))
    write(slave[0]!, 'hi\n', 3)
    expect(shown(master[0]!, 4)).toBe('hi\r\n')
    close(master[0]!)
    close(slave[0]!)
  })

  it('refuses what C refuses', () => {
    expect(() => openpty(new Int32Array(0), Int32Array.of(0), null, null, null)).toThrow(RangeError)
    expect(() => openpty(Int32Array.of(0), Int32Array.of(0), new Uint8Array(1), null, null)).toThrow(RangeError)
  })
})

describe('forkpty', () => {
  it('gives the child a terminal of its own', async () => {
    const end = await runProgram('forkpty')
    expect(end.stdout).toBe('"js 1\\r\\nterminal\\r\\n" 4\n')
  })

  it('refuses what C refuses', () => {
    expect(() => forkpty(null as never, null, null, null)).toThrow(RangeError)
  })
})
