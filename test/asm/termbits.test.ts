import { sizeof } from 'libposix'
import { BOTHER, IBSHIFT, termios2 } from 'libposix/asm/termbits.h'
import { O_NOCTTY, O_RDWR } from 'libposix/fcntl.h'
import { posix_openpt } from 'libposix/stdlib.h'
import { ioctl, TCGETS2, TCSETS2 } from 'libposix/sys/ioctl.h'
import { CBAUD } from 'libposix/termios.h'
import { close } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'

describe('termios2', () => {
  it('lets a speed be any number', () => {
    const fd = posix_openpt(O_RDWR | O_NOCTTY)
    const settings = new termios2()
    expect(ioctl(fd, TCGETS2, settings)).toBe(0)
    settings.c_cflag = (settings.c_cflag & ~(CBAUD | (CBAUD << IBSHIFT))) | BOTHER | (BOTHER << IBSHIFT)
    settings.c_ispeed = settings.c_ospeed = 12345
    expect(ioctl(fd, TCSETS2, settings)).toBe(0)
    const now = new termios2()
    expect(ioctl(fd, TCGETS2, now)).toBe(0)
    expect([now.c_ispeed, now.c_ospeed, now.c_cflag & CBAUD]).toEqual([12345, 12345, BOTHER])
    expect(() => ioctl(fd, TCGETS2, Buffer.alloc(sizeof(termios2) - 1))).toThrow(RangeError)
    close(fd)
  })
})
