import { EBADF, EINVAL, ENOTTY } from 'libposix/errno.h'
import { openpty } from 'libposix/pty.h'
import * as termios_h from 'libposix/termios.h'
import {
  B9600,
  B38400,
  cfgetispeed,
  cfgetospeed,
  cfmakeraw,
  cfsetispeed,
  cfsetospeed,
  cfsetspeed,
  ECHO,
  ICANON,
  OPOST,
  TCIFLUSH,
  TCOOFF,
  TCOON,
  TCSANOW,
  tcdrain,
  tcflow,
  tcflush,
  tcgetattr,
  tcgetsid,
  tcsendbreak,
  tcsetattr,
  termios,
  VMIN,
  VTIME,
} from 'libposix/termios.h'
import { close, pipe, read, write } from 'libposix/unistd.h'
import { afterAll, describe, expect, it } from 'vitest'
import { macros } from './support/platform.ts'

const [master, slave, pipes] = [new Int32Array(1), new Int32Array(1), new Int32Array(2)]
expect(openpty(master, slave, null, null, null)).toBe(0)
expect(pipe(pipes)).toBe(0)
const [m, s, p] = [master[0]!, slave[0]!, pipes[0]!]
afterAll(() => {
  for (const fd of [m, s, ...pipes]) close(fd)
})

describe('termios.h', () => {
  it('has every constant of the platform', () => {
    expect(macros('termios.h', /^[A-Z]/).filter(name => !(name in termios_h))).toEqual([])
  })
})

describe('tcgetattr', () => {
  it('reads the modes', () => {
    const modes = new termios()
    expect(tcgetattr(s, modes)).toBe(0)
    expect(modes.c_lflag & (ICANON | ECHO)).toBe(ICANON | ECHO)
    expect(modes.c_cc[VMIN]).toBe(1)
  })

  it('fails as the kernel says', () => {
    expect(tcgetattr(-1, new termios())).toFailWith(EBADF)
    expect(tcgetattr(p, new termios())).toFailWith(ENOTTY)
    expect(() => tcgetattr(s, Buffer.alloc(8))).toThrow(RangeError)
    expect(() => tcgetattr(s, null as never)).toThrow(RangeError)
  })
})

describe('tcsetattr', () => {
  it('makes a terminal raw', () => {
    const [before, raw] = [new termios(), new termios()]
    tcgetattr(s, before)
    tcgetattr(s, raw)
    cfmakeraw(raw)
    raw.c_cc[VMIN] = 0
    raw.c_cc[VTIME] = 0
    expect(tcsetattr(s, TCSANOW, raw)).toBe(0)
    expect(read(s, Buffer.alloc(1), 1)).toBe(0)
    expect(write(m, 'x', 1)).toBe(1)
    // Without ICANON a byte is there before the line ends, though the kernel hands it over in its own time.
    const buf = Buffer.alloc(4)
    while (read(s, buf, 4) === 0);
    expect(buf[0]).toBe('x'.charCodeAt(0))
    expect(tcsetattr(s, TCSANOW, before)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(tcsetattr(-1, TCSANOW, new termios())).toFailWith(EBADF)
    expect(tcsetattr(p, TCSANOW, new termios())).toFailWith(ENOTTY)
    expect(tcsetattr(s, 99, new termios())).toFailWith(EINVAL)
  })
})

describe('cfmakeraw', () => {
  it('clears what would touch the bytes', () => {
    const modes = new termios()
    tcgetattr(s, modes)
    cfmakeraw(modes)
    expect([modes.c_lflag & (ICANON | ECHO), modes.c_oflag & OPOST]).toEqual([0, 0])
    expect(() => cfmakeraw(null as never)).toThrow(RangeError)
  })
})

describe.each([
  ['cfsetispeed', cfsetispeed, cfgetispeed],
  ['cfsetospeed', cfsetospeed, cfgetospeed],
  ['cfsetspeed', cfsetspeed, cfgetospeed],
] as const)('%s', (_name, set, get) => {
  it('changes the struct', () => {
    const modes = new termios()
    expect(set(modes, B9600)).toBe(0)
    expect(get(modes)).toBe(B9600)
    expect(set(modes, 12345)).toFailWith(EINVAL)
    expect(() => set(Buffer.alloc(4), B9600)).toThrow(RangeError)
  })
})

describe.each([
  ['cfgetispeed', cfgetispeed],
  ['cfgetospeed', cfgetospeed],
] as const)('%s', (_name, get) => {
  it('reads the struct', () => {
    const modes = new termios()
    tcgetattr(s, modes)
    expect(get(modes)).toBe(B38400)
    expect(() => get(null as never)).toThrow(RangeError)
  })
})

describe.each([
  ['tcsendbreak', () => tcsendbreak(s, 0), (fd: number) => tcsendbreak(fd, 0)],
  ['tcdrain', () => tcdrain(s), (fd: number) => tcdrain(fd)],
  ['tcflush', () => tcflush(s, TCIFLUSH), (fd: number) => tcflush(fd, TCIFLUSH)],
  ['tcflow', () => tcflow(s, TCOOFF) || tcflow(s, TCOON), (fd: number) => tcflow(fd, TCOON)],
] as const)('%s', (_name, good, call) => {
  it('answers as the kernel does', () => {
    expect(good()).toBe(0)
    expect(call(-1)).toFailWith(EBADF)
    expect(call(p)).toFailWith(ENOTTY)
  })
})

describe('tcflush', () => {
  it('knows its selectors', () => {
    expect(tcflush(s, 99)).toFailWith(EINVAL)
    expect(tcflow(s, 99)).toFailWith(EINVAL)
  })
})

describe('tcgetsid', () => {
  it('fails for a terminal that controls nothing of ours', () => {
    expect(tcgetsid(s)).toFailWith(ENOTTY)
    expect(tcgetsid(-1)).toFailWith(EBADF)
  })
})
