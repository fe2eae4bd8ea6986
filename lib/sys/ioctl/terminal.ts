// The requests of ioctl for terminals and serial lines.
import type { int, unsigned } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

export { TIOCSER_TEMT } from '../../termios/constants.ts'

const native = header('sys/ioctl/requests')

/** Line discipline: 6pack (7). */
export const N_6PACK: int = native.N_6PACK
/** Line discipline: AX.25 as in KISS (5). */
export const N_AX25: int = native.N_AX25
/** Line discipline: Bluetooth HCI (15). */
export const N_HCI: int = native.N_HCI
/** Line discipline: synchronous HDLC (13). */
export const N_HDLC: int = native.N_HDLC
/** Line discipline: infrared, once (11). */
export const N_IRDA: int = native.N_IRDA
/** Line discipline: Mobitex's modems (8). */
export const N_MASC: int = native.N_MASC
/** Line discipline: a serial mouse (2). */
export const N_MOUSE: int = native.N_MOUSE
/** Line discipline: PPP (3). */
export const N_PPP: int = native.N_PPP
/** Line discipline: Profibus (10). */
export const N_PROFIBUS_FDL: int = native.N_PROFIBUS_FDL
/** Line discipline: Siemens R3964 (9). */
export const N_R3964: int = native.N_R3964
/** Line discipline: SLIP (1). */
export const N_SLIP: int = native.N_SLIP
/** Line discipline: short messages by blocks (12). */
export const N_SMSBLOCK: int = native.N_SMSBLOCK
/** Line discipline: Starmode radio IP (4). */
export const N_STRIP: int = native.N_STRIP
/** Line discipline: synchronous PPP (14). */
export const N_SYNC_PPP: int = native.N_SYNC_PPP
/** Line discipline: the usual one (0). */
export const N_TTY: int = native.N_TTY
/** Line discipline: X.25 asynchronously (6). */
export const N_X25: int = native.N_X25

/** By value: TCIFLUSH, TCOFLUSH or TCIOFLUSH. */
export const TCFLSH: unsigned = native.TCFLSH
/** The terminal's attributes: a struct termio. */
export const TCGETA: unsigned = native.TCGETA
/** The terminal's attributes, as tcgetattr reads them: the kernel's struct termios. */
export const TCGETS: unsigned = native.TCGETS
/** The terminal's attributes with any speed: a struct termios2. */
export const TCGETS2: unsigned = native.TCGETS2
/** The line's hardware flow control: a struct termiox; no longer in Linux. */
export const TCGETX: unsigned = native.TCGETX
/** By value: 0 sends a break, another number waits until all output is sent. */
export const TCSBRK: unsigned = native.TCSBRK
/** Send a break: its length, in tenths of a second. */
export const TCSBRKP: unsigned = native.TCSBRKP
/** Set the attributes at once: a struct termio. */
export const TCSETA: unsigned = native.TCSETA
/** Set them after all is sent, and drop what was not read: a struct termio. */
export const TCSETAF: unsigned = native.TCSETAF
/** Set them after all is sent: a struct termio. */
export const TCSETAW: unsigned = native.TCSETAW
/** Set the attributes at once: the kernel's struct termios. */
export const TCSETS: unsigned = native.TCSETS
/** Set the attributes at once: a struct termios2. */
export const TCSETS2: unsigned = native.TCSETS2
/** Set them after all is sent, and drop what was not read: the kernel's struct termios. */
export const TCSETSF: unsigned = native.TCSETSF
/** Set them after all is sent, and drop what was not read: a struct termios2. */
export const TCSETSF2: unsigned = native.TCSETSF2
/** Set them after all is sent: the kernel's struct termios. */
export const TCSETSW: unsigned = native.TCSETSW
/** Set them after all is sent: a struct termios2. */
export const TCSETSW2: unsigned = native.TCSETSW2
/** Set the line's hardware flow control at once; no longer in Linux. */
export const TCSETX: unsigned = native.TCSETX
/** Set it after all is sent, and drop what was not read; no longer in Linux. */
export const TCSETXF: unsigned = native.TCSETXF
/** Set it after all is sent; no longer in Linux. */
export const TCSETXW: unsigned = native.TCSETXW
/** By value: TCOOFF, TCOON, TCIOFF or TCION. */
export const TCXONC: unsigned = native.TCXONC

/** End a break; no argument. */
export const TIOCCBRK: unsigned = native.TIOCCBRK
/** The console's output comes to this terminal; no argument. */
export const TIOCCONS: unsigned = native.TIOCCONS
/** Nobody else may open the terminal; no argument. */
export const TIOCEXCL: unsigned = native.TIOCEXCL
/** The device number of the real terminal: an unsigned int. */
export const TIOCGDEV: unsigned = native.TIOCGDEV
/** The line discipline: an int, N_*. */
export const TIOCGETD: unsigned = native.TIOCGETD
/** Whether nobody else may open it: an int. */
export const TIOCGEXCL: unsigned = native.TIOCGEXCL
/** How often the modem's lines changed: a struct serial_icounter_struct. */
export const TIOCGICOUNT: unsigned = native.TIOCGICOUNT
/** The settings for smart cards: a struct serial_iso7816. */
export const TIOCGISO7816: unsigned = native.TIOCGISO7816
/** Which attributes are locked: the kernel's struct termios. */
export const TIOCGLCKTRMIOS: unsigned = native.TIOCGLCKTRMIOS
/** The foreground process group: an int. */
export const TIOCGPGRP: unsigned = native.TIOCGPGRP
/** Whether the pty is in packet mode: an int. */
export const TIOCGPKT: unsigned = native.TIOCGPKT
/** Whether the pty is locked: an int. */
export const TIOCGPTLCK: unsigned = native.TIOCGPTLCK
/** The pty's number, as in /dev/pts/N: an unsigned int. */
export const TIOCGPTN: unsigned = native.TIOCGPTN
/** Open the pty's other end: flags of open; returns the descriptor. */
export const TIOCGPTPEER: unsigned = native.TIOCGPTPEER
/** The settings for RS-485: a struct serial_rs485. */
export const TIOCGRS485: unsigned = native.TIOCGRS485
/** The settings of a serial line: a struct serial_struct. */
export const TIOCGSERIAL: unsigned = native.TIOCGSERIAL
/** The session of the terminal: a pid_t. */
export const TIOCGSID: unsigned = native.TIOCGSID
/** Whether the carrier is not minded: an int. */
export const TIOCGSOFTCAR: unsigned = native.TIOCGSOFTCAR
/** The terminal's size: a winsize. */
export const TIOCGWINSZ: unsigned = native.TIOCGWINSZ
/** Another name for {@link FIONREAD}. */
export const TIOCINQ: unsigned = native.TIOCINQ
/** The virtual console's own requests: the first byte says which. */
export const TIOCLINUX: unsigned = native.TIOCLINUX
/** Clear these lines of the modem: an int, TIOCM_*. */
export const TIOCMBIC: unsigned = native.TIOCMBIC
/** Set these lines of the modem: an int, TIOCM_*. */
export const TIOCMBIS: unsigned = native.TIOCMBIS
/** The lines of the modem: an int, TIOCM_*. */
export const TIOCMGET: unsigned = native.TIOCMGET
/** Wait until one of these lines changes: TIOCM_*. */
export const TIOCMIWAIT: unsigned = native.TIOCMIWAIT
/** Set all lines of the modem: an int, TIOCM_*. */
export const TIOCMSET: unsigned = native.TIOCMSET
/** Another name for {@link TIOCM_CD}. */
export const TIOCM_CAR: int = native.TIOCM_CAR
/** Carrier detect. */
export const TIOCM_CD: int = native.TIOCM_CD
/** Clear to send. */
export const TIOCM_CTS: int = native.TIOCM_CTS
/** Data set ready. */
export const TIOCM_DSR: int = native.TIOCM_DSR
/** Data terminal ready. */
export const TIOCM_DTR: int = native.TIOCM_DTR
/** Line enable. */
export const TIOCM_LE: int = native.TIOCM_LE
/** Another name for {@link TIOCM_RNG}. */
export const TIOCM_RI: int = native.TIOCM_RI
/** Ring. */
export const TIOCM_RNG: int = native.TIOCM_RNG
/** Request to send. */
export const TIOCM_RTS: int = native.TIOCM_RTS
/** Secondary receive. */
export const TIOCM_SR: int = native.TIOCM_SR
/** Secondary transmit. */
export const TIOCM_ST: int = native.TIOCM_ST
/** Give the controlling terminal up; no argument. */
export const TIOCNOTTY: unsigned = native.TIOCNOTTY
/** Others may open the terminal again; no argument. */
export const TIOCNXCL: unsigned = native.TIOCNXCL
/** The bytes that are not sent yet: an int. */
export const TIOCOUTQ: unsigned = native.TIOCOUTQ
/** Packet mode of a pty's master, on or off: an int. */
export const TIOCPKT: unsigned = native.TIOCPKT
/** First byte of a packet: data follows (0). */
export const TIOCPKT_DATA: int = native.TIOCPKT_DATA
/** First byte of a packet: Ctrl-S and Ctrl-Q are for the terminal (32). */
export const TIOCPKT_DOSTOP: int = native.TIOCPKT_DOSTOP
/** First byte of a packet: what was not read is dropped (1). */
export const TIOCPKT_FLUSHREAD: int = native.TIOCPKT_FLUSHREAD
/** First byte of a packet: what was not sent is dropped (2). */
export const TIOCPKT_FLUSHWRITE: int = native.TIOCPKT_FLUSHWRITE
/** First byte of a packet: the attributes changed (64). */
export const TIOCPKT_IOCTL: int = native.TIOCPKT_IOCTL
/** First byte of a packet: Ctrl-S and Ctrl-Q are for the program (16). */
export const TIOCPKT_NOSTOP: int = native.TIOCPKT_NOSTOP
/** First byte of a packet: output goes on (8). */
export const TIOCPKT_START: int = native.TIOCPKT_START
/** First byte of a packet: output stopped (4). */
export const TIOCPKT_STOP: int = native.TIOCPKT_STOP
/** Begin a break; no argument. */
export const TIOCSBRK: unsigned = native.TIOCSBRK
/** Make the terminal the controlling one: an int, by value. */
export const TIOCSCTTY: unsigned = native.TIOCSCTTY
/** Find out what the serial line is; no longer in Linux. */
export const TIOCSERCONFIG: unsigned = native.TIOCSERCONFIG
/** Whether all is sent: an int, {@link TIOCSER_TEMT} or 0. */
export const TIOCSERGETLSR: unsigned = native.TIOCSERGETLSR
/** The settings of a multiport card; no longer in Linux. */
export const TIOCSERGETMULTI: unsigned = native.TIOCSERGETMULTI
/** The driver's own structure, for debugging; no longer in Linux. */
export const TIOCSERGSTRUCT: unsigned = native.TIOCSERGSTRUCT
/** Wild interrupts; no longer in Linux. */
export const TIOCSERGWILD: unsigned = native.TIOCSERGWILD
/** Set the settings of a multiport card; no longer in Linux. */
export const TIOCSERSETMULTI: unsigned = native.TIOCSERSETMULTI
/** Set the wild interrupts; no longer in Linux. */
export const TIOCSERSWILD: unsigned = native.TIOCSERSWILD
/** Set the line discipline: an int, N_*. */
export const TIOCSETD: unsigned = native.TIOCSETD
/** Send a signal to a pty's foreground group: its number. */
export const TIOCSIG: unsigned = native.TIOCSIG
/** Set the settings for smart cards: a struct serial_iso7816. */
export const TIOCSISO7816: unsigned = native.TIOCSISO7816
/** Lock attributes: the kernel's struct termios. */
export const TIOCSLCKTRMIOS: unsigned = native.TIOCSLCKTRMIOS
/** The foreground process group: an int. */
export const TIOCSPGRP: unsigned = native.TIOCSPGRP
/** Lock or unlock the pty: an int. */
export const TIOCSPTLCK: unsigned = native.TIOCSPTLCK
/** Set the settings for RS-485: a struct serial_rs485. */
export const TIOCSRS485: unsigned = native.TIOCSRS485
/** Set the settings of a serial line: a struct serial_struct. */
export const TIOCSSERIAL: unsigned = native.TIOCSSERIAL
/** Do not mind the carrier, or do: an int. */
export const TIOCSSOFTCAR: unsigned = native.TIOCSSOFTCAR
/** Put a character into the input: one char. */
export const TIOCSTI: unsigned = native.TIOCSTI
/** The terminal's size: a winsize. */
export const TIOCSWINSZ: unsigned = native.TIOCSWINSZ
/** Hang the terminal up; no argument. */
export const TIOCVHANGUP: unsigned = native.TIOCVHANGUP

/** How many control characters a struct termio has (8). */
export const NCC: int = native.NCC
