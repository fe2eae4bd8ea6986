import { forkpty, openpty } from 'libposix/pty.h'
import { winsize } from 'libposix/sys/ioctl.h'
import { close, isatty, read, ttyname, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { node } from './support/node.ts'

describe('openpty', () => {
  it('makes both sides of a terminal', () => {
    const master = Int32Array.of(0)
    const slave = Int32Array.of(0)
    const name = Buffer.alloc(64)
    expect(openpty(master, slave, name, null, new winsize())).toBe(0)
    expect(isatty(slave[0]!)).toBe(1)
    expect(name.toString('utf8', 0, name.indexOf(0))).toBe(ttyname(slave[0]!))
    write(slave[0]!, 'hi\n', 3)
    const buffer = Buffer.alloc(16)
    expect(read(master[0]!, buffer, 16)).toBe(4)
    expect(buffer.toString('utf8', 0, 4)).toBe('hi\r\n')
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
    const end = await node(`import { forkpty } from 'libposix/pty.h'
      import { read, execv, _exit, isatty, write } from 'libposix/unistd.h'
      import { waitpid } from 'libposix/sys/wait.h'
      const master = Int32Array.of(0)
      const pid = forkpty(master, null, null, null)
      if (pid === 0) {
        write(1, 'js ' + isatty(0) + '\\n', 5)
        execv('/bin/sh', ['sh', '-c', 'test -t 1 && echo terminal; exit 4'])
        _exit(127)
      }
      const status = Int32Array.of(0)
      const buffer = Buffer.alloc(100)
      let text = ''
      for (let n; (n = read(master[0], buffer, 100)) > 0; ) text += buffer.toString('utf8', 0, n)
      waitpid(pid, status, 0)
      console.log(JSON.stringify(text), status[0] >> 8)`)
    expect(end.stdout).toBe('"js 1\\r\\nterminal\\r\\n" 4\n')
  })

  it('refuses what C refuses', () => {
    expect(() => forkpty(null as never, null, null, null)).toThrow(RangeError)
  })
})
