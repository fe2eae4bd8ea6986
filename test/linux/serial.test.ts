import { sizeof } from 'libposix'
import { ENOTTY } from 'libposix/errno.h'
import { O_NOCTTY, O_RDWR } from 'libposix/fcntl.h'
import {
  ASYNC_LOW_LATENCY,
  ASYNC_SPD_MASK,
  serial_icounter_struct,
  serial_rs485,
  serial_struct,
} from 'libposix/linux/serial.h'
import { offsetof } from 'libposix/stddef.h'
import { posix_openpt } from 'libposix/stdlib.h'
import { ioctl, TIOCGICOUNT, TIOCGRS485, TIOCGSERIAL } from 'libposix/sys/ioctl.h'
import { close } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'

describe('serial_struct', () => {
  it('is what C’s is', () => {
    expect([
      sizeof(serial_struct),
      offsetof(serial_struct, 'closing_wait'),
      offsetof(serial_struct, 'port_high'),
    ]).toEqual([72, 40, 60])
    expect(new serial_struct({ flags: ASYNC_LOW_LATENCY }).flags & ASYNC_SPD_MASK).toBe(0)
  })

  it('is refused by what is no serial line', () => {
    const fd = posix_openpt(O_RDWR | O_NOCTTY)
    expect(ioctl(fd, TIOCGSERIAL, new serial_struct())).toFailWith(ENOTTY)
    expect(ioctl(fd, TIOCGICOUNT, new serial_icounter_struct())).toFailWith(ENOTTY)
    expect(ioctl(fd, TIOCGRS485, new serial_rs485())).toFailWith(ENOTTY)
    expect(() => ioctl(fd, TIOCGSERIAL, Buffer.alloc(sizeof(serial_struct) - 1))).toThrow(RangeError)
    close(fd)
  })
})
