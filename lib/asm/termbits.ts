/** `<asm/termbits.h>` — the kernel's own `termios2`, by which a terminal's speed may be any number; what `<termios.h>` has too is there. @module */
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { cc_t, speed_t, tcflag_t } from '../termios.ts'

const native = header('asm/termbits.h')

/** `struct termios2` — the settings of a terminal, for ioctl(2) with TCGETS2, TCSETS2, TCSETSW2 and TCSETSF2. */
export class termios2 extends struct<termios2>(native.termios2) {
  /** Input: as in `struct termios`. */
  declare c_iflag: tcflag_t
  /** Output. */
  declare c_oflag: tcflag_t
  /** The line; {@link BOTHER} among the CBAUD bits lets the speeds be any numbers. */
  declare c_cflag: tcflag_t
  /** Echo, signals, lines. */
  declare c_lflag: tcflag_t
  declare c_line: cc_t
  declare readonly c_cc: Buffer
  /** Bits per second, in. */
  declare c_ispeed: speed_t
  /** Bits per second, out. */
  declare c_ospeed: speed_t
}

/** c_cflag: the speed is the number in c_ospeed (0x1000). */
export const BOTHER: tcflag_t = native.BOTHER
/** How far the CBAUD bits are shifted for the speed of input alone (16). */
export const IBSHIFT: tcflag_t = native.IBSHIFT
