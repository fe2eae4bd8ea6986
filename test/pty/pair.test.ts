import { readdirSync, readlinkSync } from 'node:fs'
import { openpty, TCSANOW, tcgetattr, tcsetattr, termios, winsize } from 'libposix/pty.h'
import { ioctl, TIOCGWINSZ, TIOCSWINSZ } from 'libposix/sys/ioctl.h'
import { ECHO, OPOST } from 'libposix/termios.h'
import { close, read, ttyname, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { shown } from '../support/terminal.ts'

/** The descriptors of terminals, not those that Node's own threads open and close meanwhile. */
function terminals(): string[] {
  return readdirSync('/proc/self/fd').filter(fd => {
    try {
      return /^\/dev\/(ptmx|pts|tty)/.test(readlinkSync(`/proc/self/fd/${fd}`))
    } catch {
      return false
    }
  })
}

describe('openpty', () => {
  it('makes a pair that talks', () => {
    const [master, slave] = [new Int32Array(1), new Int32Array(1)]
    const name = Buffer.alloc(64)
    const size = Object.assign(new winsize(), { ws_row: 24, ws_col: 80 })
    expect(openpty(master, slave, name, null, size)).toBe(0)
    const [m, s] = [master[0]!, slave[0]!]
    expect(ttyname(s)).toBe(name.toString('utf8', 0, name.indexOf(0)))
    expect(write(s, 'hello\n', 6)).toBe(6)
    expect(shown(m, 7)).toBe('hello\r\n')
    expect(write(m, 'typed\n', 6)).toBe(6)
    expect(read(s, Buffer.alloc(64), 64)).toBe(6)

    const got = new winsize()
    expect(ioctl(m, TIOCGWINSZ, got)).toBe(0)
    expect([got.ws_row, got.ws_col]).toEqual([24, 80])
    got.ws_col = 132
    expect(ioctl(s, TIOCSWINSZ, got)).toBe(0)
    expect([ioctl(m, TIOCGWINSZ, size), size.ws_col]).toEqual([0, 132])
    for (const fd of [m, s]) close(fd)
  })

  it('takes modes', () => {
    const [master, slave] = [new Int32Array(1), new Int32Array(1)]
    expect(openpty(master, slave, null, null, null)).toBe(0)
    const modes = new termios()
    expect(tcgetattr(slave[0]!, modes)).toBe(0)
    expect(modes.c_lflag & ECHO).toBe(ECHO)
    for (const fd of [master[0]!, slave[0]!]) close(fd)
    modes.c_lflag &= ~ECHO
    modes.c_oflag &= ~OPOST
    expect(openpty(master, slave, null, modes, null)).toBe(0)
    const got = new termios()
    expect(tcgetattr(slave[0]!, got)).toBe(0)
    expect([got.c_lflag & ECHO, got.c_oflag & OPOST]).toEqual([0, 0])
    expect(tcsetattr(slave[0]!, TCSANOW, got)).toBe(0)
    for (const fd of [master[0]!, slave[0]!]) close(fd)
  })

  it('refuses a name without room, and leaves nothing open', () => {
    const before = terminals()
    const [master, slave] = [new Int32Array(1), new Int32Array(1)]
    expect(() => openpty(master, slave, Buffer.alloc(4), null, null)).toThrow(RangeError)
    expect([master[0], slave[0]]).toEqual([0, 0])
    expect(terminals()).toEqual(before)
    expect(() => openpty(null as never, slave, null, null, null)).toThrow(RangeError)
  })
})
