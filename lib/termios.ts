/** `<termios.h>` — what a terminal does with the bytes that pass through it. @module */
import type { int, unsigned } from './internal/c.ts'
import { header } from './internal/native.ts'
import { ret } from './internal/result.ts'
import { struct } from './internal/struct.ts'
import type { pid_t } from './sys/types.ts'

export { pid_t } from './sys/types.ts'
export * from './termios/constants.ts'

const native = header('termios.h')

/** Unsigned, 32 bits: flags of a mode. */
export type tcflag_t = number
/** A speed: {@link B9600} and its like, not the number of bits. */
export type speed_t = number
/** A control character. */
export type cc_t = number

/** `struct termios` — the modes and special characters of a terminal. */
export class termios extends struct<termios>(native.termios) {
  declare c_iflag: tcflag_t
  declare c_oflag: tcflag_t
  declare c_cflag: tcflag_t
  declare c_lflag: tcflag_t
  declare c_line: cc_t
  /** Special characters, and VMIN and VTIME: indexed by V*. */
  declare readonly c_cc: Uint8Array
  declare c_ispeed: speed_t
  declare c_ospeed: speed_t
}

/**
 * `int tcgetattr(int fd, struct termios *termios_p)` — read a terminal's modes.
 *
 * @returns 0, or -1 with errno set: EBADF, ENOTTY.
 * @see `tcgetattr(3)`
 */
export function tcgetattr(fd: int, termios_p: termios | ArrayBufferView): int {
  return ret(native.tcgetattr(fd, termios_p))
}

/**
 * `int tcsetattr(int fd, int optional_actions, const struct termios *termios_p)` — set a terminal's modes.
 *
 * Succeeds when any of the changes could be made.
 *
 * @param optional_actions - {@link TCSANOW}, {@link TCSADRAIN} or {@link TCSAFLUSH}.
 * @returns 0, or -1 with errno set: EBADF, EINTR, EINVAL, EIO, ENOTTY.
 * @see `tcsetattr(3)`
 */
export function tcsetattr(fd: int, optional_actions: int, termios_p: termios | ArrayBufferView): int {
  return ret(native.tcsetattr(fd, optional_actions, termios_p))
}

/**
 * `int tcsendbreak(int fd, int duration)` — send zero bits for a while.
 *
 * @returns 0, or -1 with errno set: EBADF, EIO, ENOTTY.
 * @see `tcsendbreak(3)`
 */
export function tcsendbreak(fd: int, duration: int): int {
  return ret(native.tcsendbreak(fd, duration))
}

/**
 * `int tcdrain(int fd)` — wait until all output has been sent.
 *
 * @returns 0, or -1 with errno set: EBADF, EINTR, EIO, ENOTTY.
 * @see `tcdrain(3)`
 */
export function tcdrain(fd: int): int {
  return ret(native.tcdrain(fd))
}

/**
 * `int tcflush(int fd, int queue_selector)` — throw away input not yet read or output not yet sent.
 *
 * @param queue_selector - {@link TCIFLUSH}, {@link TCOFLUSH} or {@link TCIOFLUSH}.
 * @returns 0, or -1 with errno set: EBADF, EINVAL, EIO, ENOTTY.
 * @see `tcflush(3)`
 */
export function tcflush(fd: int, queue_selector: int): int {
  return ret(native.tcflush(fd, queue_selector))
}

/**
 * `int tcflow(int fd, int action)` — stop or go on with output or input.
 *
 * @param action - {@link TCOOFF}, {@link TCOON}, {@link TCIOFF} or {@link TCION}.
 * @returns 0, or -1 with errno set: EBADF, EINVAL, EIO, ENOTTY.
 * @see `tcflow(3)`
 */
export function tcflow(fd: int, action: int): int {
  return ret(native.tcflow(fd, action))
}

/**
 * `pid_t tcgetsid(int fd)` — the session that a terminal controls.
 *
 * @returns the session's id, or -1 with errno set: EBADF, ENOTTY.
 * @see `tcgetsid(3)`
 */
export function tcgetsid(fd: int): pid_t {
  return ret(native.tcgetsid(fd))
}

/**
 * `void cfmakeraw(struct termios *termios_p)` — the modes that let every byte through as it is. Sets no terminal.
 *
 * @see `cfmakeraw(3)`
 */
export function cfmakeraw(termios_p: termios | ArrayBufferView): void {
  native.cfmakeraw(termios_p)
}

/**
 * `speed_t cfgetispeed(const struct termios *termios_p)` — the input speed.
 *
 * @see `cfgetispeed(3)`
 */
export function cfgetispeed(termios_p: termios | ArrayBufferView): speed_t {
  return native.cfgetispeed(termios_p)
}

/**
 * `speed_t cfgetospeed(const struct termios *termios_p)` — the output speed.
 *
 * @see `cfgetospeed(3)`
 */
export function cfgetospeed(termios_p: termios | ArrayBufferView): speed_t {
  return native.cfgetospeed(termios_p)
}

/**
 * `int cfsetispeed(struct termios *termios_p, speed_t speed)` — change the input speed in the struct.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `cfsetispeed(3)`
 */
export function cfsetispeed(termios_p: termios | ArrayBufferView, speed: unsigned): int {
  return ret(native.cfsetispeed(termios_p, speed))
}

/**
 * `int cfsetospeed(struct termios *termios_p, speed_t speed)` — change the output speed in the struct.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `cfsetospeed(3)`
 */
export function cfsetospeed(termios_p: termios | ArrayBufferView, speed: unsigned): int {
  return ret(native.cfsetospeed(termios_p, speed))
}

/**
 * `int cfsetspeed(struct termios *termios_p, speed_t speed)` — change both speeds in the struct.
 *
 * @param speed - a B* constant; glibc also takes the plain number, 9600.
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `cfsetspeed(3)`
 */
export function cfsetspeed(termios_p: termios | ArrayBufferView, speed: unsigned): int {
  return ret(native.cfsetspeed(termios_p, speed))
}
