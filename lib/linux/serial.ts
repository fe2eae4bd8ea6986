/** `<linux/serial.h>` — serial lines: what ioctl(2) tells of a port, and how it is set. @module */
import type { char, int, short, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'

const native = header('linux/serial.h')

/** `struct serial_struct` — a port, for TIOCGSERIAL and TIOCSSERIAL. */
export class serial_struct extends struct<serial_struct>(native.serial_struct) {
  /** PORT_*: what chip it is. */
  declare type: int
  declare line: int
  /** Where the chip is found. */
  declare port: unsigned
  declare irq: int
  /** ASYNC_*, joined by `|`. */
  declare flags: int
  declare xmit_fifo_size: int
  /** With {@link ASYNC_SPD_CUST}: the speed is baud_base divided by this. */
  declare custom_divisor: int
  declare baud_base: int
  /** How long a close waits before the line is hung up, in hundredths of a second. */
  declare close_delay: short
  declare io_type: char
  declare hub6: int
  /** How long a close waits for what is to be sent, in hundredths of a second; or ASYNC_CLOSING_WAIT_*. */
  declare closing_wait: short
  declare port_high: unsigned
}

/** `struct serial_icounter_struct` — what a port has counted, for TIOCGICOUNT. */
export class serial_icounter_struct extends struct<serial_icounter_struct>(native.serial_icounter_struct) {
  /** Changes of the lines. */
  declare cts: int
  declare dsr: int
  declare rng: int
  declare dcd: int
  /** Bytes. */
  declare rx: int
  declare tx: int
  /** Errors. */
  declare frame: int
  declare overrun: int
  declare parity: int
  declare brk: int
  declare buf_overrun: int
}

/** `struct serial_rs485` — RS-485, for TIOCGRS485 and TIOCSRS485. */
export class serial_rs485 extends struct<serial_rs485>(native.serial_rs485) {
  /** SER_RS485_*, joined by `|`. */
  declare flags: unsigned
  /** In milliseconds. */
  declare delay_rts_before_send: unsigned
  /** In milliseconds. */
  declare delay_rts_after_send: unsigned
}

/** closing_wait: for ever. */
export const ASYNC_CLOSING_WAIT_INF: int = native.ASYNC_CLOSING_WAIT_INF
/** closing_wait: not at all. */
export const ASYNC_CLOSING_WAIT_NONE: int = native.ASYNC_CLOSING_WAIT_NONE
/** Tell what waits for the port to be opened when it is hung up. */
export const ASYNC_HUP_NOTIFY: int = native.ASYNC_HUP_NOTIFY
/** 38400 bits per second mean 57600. */
export const ASYNC_SPD_HI: int = native.ASYNC_SPD_HI
/** 38400 bits per second mean 115200. */
export const ASYNC_SPD_VHI: int = native.ASYNC_SPD_VHI
/** 38400 bits per second mean what custom_divisor says. */
export const ASYNC_SPD_CUST: int = native.ASYNC_SPD_CUST
/** The bits that say what 38400 means. */
export const ASYNC_SPD_MASK: int = native.ASYNC_SPD_MASK
/** Look for the chip without a test of it. */
export const ASYNC_SKIP_TEST: int = native.ASYNC_SKIP_TEST
/** Hand over each byte at once. */
export const ASYNC_LOW_LATENCY: int = native.ASYNC_LOW_LATENCY
/** No port (0). */
export const PORT_UNKNOWN: int = native.PORT_UNKNOWN
/** An 8250 (1). */
export const PORT_8250: int = native.PORT_8250
/** A 16450 (2). */
export const PORT_16450: int = native.PORT_16450
/** A 16550 (3). */
export const PORT_16550: int = native.PORT_16550
/** A 16550A (4). */
export const PORT_16550A: int = native.PORT_16550A
/** The largest number of a chip. */
export const PORT_MAX: int = native.PORT_MAX
/** RS-485 is used (1). */
export const SER_RS485_ENABLED: int = native.SER_RS485_ENABLED
/** RTS is high while it sends (2). */
export const SER_RS485_RTS_ON_SEND: int = native.SER_RS485_RTS_ON_SEND
/** RTS is high after that (4). */
export const SER_RS485_RTS_AFTER_SEND: int = native.SER_RS485_RTS_AFTER_SEND
/** It receives while it sends (16). */
export const SER_RS485_RX_DURING_TX: int = native.SER_RS485_RX_DURING_TX
