/** The constants of `<termios.h>`. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('termios.h')

/** How many special characters c_cc holds. */
export const NCCS: int = native.NCCS

// Places in c_cc
/** c_cc: drop output, Ctrl-O; without effect on Linux. */
export const VDISCARD: int = native.VDISCARD
/** c_cc: end of file, Ctrl-D. */
export const VEOF: int = native.VEOF
/** c_cc: one more end of a line. */
export const VEOL: int = native.VEOL
/** c_cc: yet another end of a line. */
export const VEOL2: int = native.VEOL2
/** c_cc: erase a character, Backspace. */
export const VERASE: int = native.VERASE
/** c_cc: SIGINT, Ctrl-C. */
export const VINTR: int = native.VINTR
/** c_cc: erase the line, Ctrl-U. */
export const VKILL: int = native.VKILL
/** c_cc: take the next character as it is, Ctrl-V. */
export const VLNEXT: int = native.VLNEXT
/** c_cc: the fewest bytes that a raw read waits for. */
export const VMIN: int = native.VMIN
/** c_cc: SIGQUIT, Ctrl-\. */
export const VQUIT: int = native.VQUIT
/** c_cc: show the line again, Ctrl-R. */
export const VREPRINT: int = native.VREPRINT
/** c_cc: let output go on, Ctrl-Q. */
export const VSTART: int = native.VSTART
/** c_cc: stop output, Ctrl-S. */
export const VSTOP: int = native.VSTOP
/** c_cc: SIGTSTP, Ctrl-Z. */
export const VSUSP: int = native.VSUSP
/** c_cc: switch shells; without effect on Linux. */
export const VSWTC: int = native.VSWTC
/** c_cc: how long a raw read waits, in tenths of a second. */
export const VTIME: int = native.VTIME
/** c_cc: erase a word, Ctrl-W. */
export const VWERASE: int = native.VWERASE

// c_iflag
/** c_iflag: a break is SIGINT. */
export const BRKINT: unsigned = native.BRKINT
/** c_iflag: a carriage return comes as a newline. */
export const ICRNL: unsigned = native.ICRNL
/** c_iflag: ignore breaks. */
export const IGNBRK: unsigned = native.IGNBRK
/** c_iflag: ignore carriage returns. */
export const IGNCR: unsigned = native.IGNCR
/** c_iflag: drop bytes with a wrong parity. */
export const IGNPAR: unsigned = native.IGNPAR
/** c_iflag: ring when the input queue is full. */
export const IMAXBEL: unsigned = native.IMAXBEL
/** c_iflag: a newline comes as a carriage return. */
export const INLCR: unsigned = native.INLCR
/** c_iflag: check the parity. */
export const INPCK: unsigned = native.INPCK
/** c_iflag: take the eighth bit off. */
export const ISTRIP: unsigned = native.ISTRIP
/** c_iflag: upper case comes as lower case. */
export const IUCLC: unsigned = native.IUCLC
/** c_iflag: input is UTF-8, so that a whole character is erased. */
export const IUTF8: unsigned = native.IUTF8
/** c_iflag: any character lets output go on. */
export const IXANY: unsigned = native.IXANY
/** c_iflag: stop and start the sender. */
export const IXOFF: unsigned = native.IXOFF
/** c_iflag: Ctrl-S and Ctrl-Q stop and start output. */
export const IXON: unsigned = native.IXON
/** c_iflag: mark bytes with a wrong parity by \377 \0. */
export const PARMRK: unsigned = native.PARMRK

// c_oflag
/** c_oflag: no delay after a backspace. */
export const BS0: unsigned = native.BS0
/** c_oflag: a delay after a backspace. */
export const BS1: unsigned = native.BS1
/** c_oflag: the bits of {@link BS0} and {@link BS1}. */
export const BSDLY: unsigned = native.BSDLY
/** c_oflag: no delay after a carriage return. */
export const CR0: unsigned = native.CR0
/** c_oflag: a delay after a carriage return, kind 1. */
export const CR1: unsigned = native.CR1
/** c_oflag: a delay after a carriage return, kind 2. */
export const CR2: unsigned = native.CR2
/** c_oflag: a delay after a carriage return, kind 3. */
export const CR3: unsigned = native.CR3
/** c_oflag: the bits of CR0 to CR3. */
export const CRDLY: unsigned = native.CRDLY
/** c_oflag: no delay after a form feed. */
export const FF0: unsigned = native.FF0
/** c_oflag: a delay after a form feed. */
export const FF1: unsigned = native.FF1
/** c_oflag: the bits of {@link FF0} and {@link FF1}. */
export const FFDLY: unsigned = native.FFDLY
/** c_oflag: no delay after a newline. */
export const NL0: unsigned = native.NL0
/** c_oflag: a delay after a newline. */
export const NL1: unsigned = native.NL1
/** c_oflag: the bits of {@link NL0} and {@link NL1}. */
export const NLDLY: unsigned = native.NLDLY
/** c_oflag: a carriage return goes out as a newline. */
export const OCRNL: unsigned = native.OCRNL
/** c_oflag: fill with DEL rather than NUL. */
export const OFDEL: unsigned = native.OFDEL
/** c_oflag: delay by filling, not by waiting. */
export const OFILL: unsigned = native.OFILL
/** c_oflag: lower case goes out as upper case. */
export const OLCUC: unsigned = native.OLCUC
/** c_oflag: a newline goes out as carriage return and newline. */
export const ONLCR: unsigned = native.ONLCR
/** c_oflag: a newline also returns to column 0. */
export const ONLRET: unsigned = native.ONLRET
/** c_oflag: no carriage return at column 0. */
export const ONOCR: unsigned = native.ONOCR
/** c_oflag: process output; without it no other of these flags has an effect. */
export const OPOST: unsigned = native.OPOST
/** c_oflag: no delay after a tab. */
export const TAB0: unsigned = native.TAB0
/** c_oflag: a delay after a tab, kind 1. */
export const TAB1: unsigned = native.TAB1
/** c_oflag: a delay after a tab, kind 2. */
export const TAB2: unsigned = native.TAB2
/** c_oflag: tabs go out as spaces. */
export const TAB3: unsigned = native.TAB3
/** c_oflag: the bits of TAB0 to TAB3. */
export const TABDLY: unsigned = native.TABDLY
/** c_oflag: no delay after a vertical tab. */
export const VT0: unsigned = native.VT0
/** c_oflag: a delay after a vertical tab. */
export const VT1: unsigned = native.VT1
/** c_oflag: the bits of {@link VT0} and {@link VT1}. */
export const VTDLY: unsigned = native.VTDLY
/** Another name for {@link TAB3}. */
export const XTABS: unsigned = native.XTABS

// c_cflag
/** c_cflag: the bits of the speed. */
export const CBAUD: unsigned = native.CBAUD
/** c_cflag: the bit of the speeds above 38400. */
export const CBAUDEX: unsigned = native.CBAUDEX
/** c_cflag: the bits of the speed of input. */
export const CIBAUD: unsigned = native.CIBAUD
/** c_cflag: do not mind the modem's lines. */
export const CLOCAL: unsigned = native.CLOCAL
/** c_cflag: the parity bit is always the same: 1 with {@link PARODD}, else 0. */
export const CMSPAR: unsigned = native.CMSPAR
/** c_cflag: receive. */
export const CREAD: unsigned = native.CREAD
/** c_cflag: flow control by the lines RTS and CTS. */
export const CRTSCTS: unsigned = native.CRTSCTS
/** c_cflag: 5 bits to a byte. */
export const CS5: unsigned = native.CS5
/** c_cflag: 6 bits to a byte. */
export const CS6: unsigned = native.CS6
/** c_cflag: 7 bits to a byte. */
export const CS7: unsigned = native.CS7
/** c_cflag: 8 bits to a byte. */
export const CS8: unsigned = native.CS8
/** c_cflag: the bits of CS5 to CS8. */
export const CSIZE: unsigned = native.CSIZE
/** c_cflag: two stop bits rather than one. */
export const CSTOPB: unsigned = native.CSTOPB
/** c_cflag: hang the modem up at the last close. */
export const HUPCL: unsigned = native.HUPCL
/** c_cflag: send and expect a parity bit. */
export const PARENB: unsigned = native.PARENB
/** c_cflag: odd parity. */
export const PARODD: unsigned = native.PARODD

// c_lflag
/** c_lflag: show what is typed. */
export const ECHO: unsigned = native.ECHO
/** c_lflag: show control characters as ^X. */
export const ECHOCTL: unsigned = native.ECHOCTL
/** c_lflag: an erased character disappears. */
export const ECHOE: unsigned = native.ECHOE
/** c_lflag: a newline after the line was erased. */
export const ECHOK: unsigned = native.ECHOK
/** c_lflag: an erased line disappears. */
export const ECHOKE: unsigned = native.ECHOKE
/** c_lflag: show a newline even without {@link ECHO}. */
export const ECHONL: unsigned = native.ECHONL
/** c_lflag: show erased characters again, for paper. */
export const ECHOPRT: unsigned = native.ECHOPRT
/** c_lflag: the other end edits lines, as for telnet. */
export const EXTPROC: unsigned = native.EXTPROC
/** c_lflag: output is being dropped; without effect on Linux. */
export const FLUSHO: unsigned = native.FLUSHO
/** c_lflag: input comes line by line and can be edited. */
export const ICANON: unsigned = native.ICANON
/** c_lflag: the characters that POSIX does not know, as Ctrl-V. */
export const IEXTEN: unsigned = native.IEXTEN
/** c_lflag: Ctrl-C, Ctrl-\ and Ctrl-Z send signals. */
export const ISIG: unsigned = native.ISIG
/** c_lflag: those signals leave the queues as they are. */
export const NOFLSH: unsigned = native.NOFLSH
/** c_lflag: input is to be shown again; without effect on Linux. */
export const PENDIN: unsigned = native.PENDIN
/** c_lflag: a background process that writes gets SIGTTOU. */
export const TOSTOP: unsigned = native.TOSTOP
/** c_lflag: upper case is marked by a backslash; without effect on Linux. */
export const XCASE: unsigned = native.XCASE

// tcsetattr, tcflush, tcflow
/** tcflush: drop what was not read (0). */
export const TCIFLUSH: int = native.TCIFLUSH
/** tcflow: tell the sender to stop (2). */
export const TCIOFF: int = native.TCIOFF
/** tcflush: drop both (2). */
export const TCIOFLUSH: int = native.TCIOFLUSH
/** tcflow: tell the sender to go on (3). */
export const TCION: int = native.TCION
/** tcflush: drop what was not sent (1). */
export const TCOFLUSH: int = native.TCOFLUSH
/** tcflow: stop output (0). */
export const TCOOFF: int = native.TCOOFF
/** tcflow: let output go on (1). */
export const TCOON: int = native.TCOON
/** tcsetattr: after all is sent (1). */
export const TCSADRAIN: int = native.TCSADRAIN
/** tcsetattr: after all is sent, and drop what was not read (2). */
export const TCSAFLUSH: int = native.TCSAFLUSH
/** tcsetattr: at once (0). */
export const TCSANOW: int = native.TCSANOW
/** All is sent: what TIOCSERGETLSR of `sys/ioctl.h` answers (0x1). */
export const TIOCSER_TEMT: int = native.TIOCSER_TEMT

// Speeds
/** Hang up. */
export const B0: unsigned = native.B0
/** Another name for {@link B19200}. */
export const EXTA: unsigned = native.EXTA
/** Another name for {@link B38400}. */
export const EXTB: unsigned = native.EXTB
/** 50 bits a second. */
export const B50: unsigned = native.B50
/** 75 bits a second. */
export const B75: unsigned = native.B75
/** 110 bits a second. */
export const B110: unsigned = native.B110
/** 134.5 bits a second. */
export const B134: unsigned = native.B134
/** 150 bits a second. */
export const B150: unsigned = native.B150
/** 200 bits a second. */
export const B200: unsigned = native.B200
/** 300 bits a second. */
export const B300: unsigned = native.B300
/** 600 bits a second. */
export const B600: unsigned = native.B600
/** 1200 bits a second. */
export const B1200: unsigned = native.B1200
/** 1800 bits a second. */
export const B1800: unsigned = native.B1800
/** 2400 bits a second. */
export const B2400: unsigned = native.B2400
/** 4800 bits a second. */
export const B4800: unsigned = native.B4800
/** 9600 bits a second. */
export const B9600: unsigned = native.B9600
/** 19200 bits a second. */
export const B19200: unsigned = native.B19200
/** 38400 bits a second. */
export const B38400: unsigned = native.B38400
/** 57600 bits a second. */
export const B57600: unsigned = native.B57600
/** 115200 bits a second. */
export const B115200: unsigned = native.B115200
/** 230400 bits a second. */
export const B230400: unsigned = native.B230400
/** 460800 bits a second. */
export const B460800: unsigned = native.B460800
/** 500000 bits a second. */
export const B500000: unsigned = native.B500000
/** 576000 bits a second. */
export const B576000: unsigned = native.B576000
/** 921600 bits a second. */
export const B921600: unsigned = native.B921600
/** 1000000 bits a second. */
export const B1000000: unsigned = native.B1000000
/** 1152000 bits a second. */
export const B1152000: unsigned = native.B1152000
/** 1500000 bits a second. */
export const B1500000: unsigned = native.B1500000
/** 2000000 bits a second. */
export const B2000000: unsigned = native.B2000000
/** 2500000 bits a second. */
export const B2500000: unsigned = native.B2500000
/** 3000000 bits a second. */
export const B3000000: unsigned = native.B3000000
/** 3500000 bits a second. */
export const B3500000: unsigned = native.B3500000
/** 4000000 bits a second. */
export const B4000000: unsigned = native.B4000000

// What a terminal starts with: control characters and flags
/** Another name for {@link CEOL}. */
export const CBRK: int = native.CBRK
/** The usual {@link VDISCARD}: Ctrl-O (0xf). */
export const CDISCARD: int = native.CDISCARD
/** The usual delayed suspend of BSD: Ctrl-Y (0x19). */
export const CDSUSP: int = native.CDSUSP
/** The usual {@link VEOF}: Ctrl-D (0x4). */
export const CEOF: int = native.CEOF
/** The usual {@link VEOL}: none. */
export const CEOL: int = native.CEOL
/** Another name for {@link CEOF} (0x4). */
export const CEOT: int = native.CEOT
/** The usual {@link VERASE}: DEL (0x7f). */
export const CERASE: int = native.CERASE
/** Another name for {@link CDISCARD} (0xf). */
export const CFLUSH: int = native.CFLUSH
/** The usual {@link VINTR}: Ctrl-C (0x3). */
export const CINTR: int = native.CINTR
/** The usual {@link VKILL}: Ctrl-U (0x15). */
export const CKILL: int = native.CKILL
/** The usual {@link VLNEXT}: Ctrl-V (0x16). */
export const CLNEXT: int = native.CLNEXT
/** The usual {@link VMIN} (1). */
export const CMIN: int = native.CMIN
/** The usual {@link VQUIT}: Ctrl-\ (0x1c). */
export const CQUIT: int = native.CQUIT
/** The usual {@link VREPRINT}: Ctrl-R (0x12). */
export const CREPRINT: int = native.CREPRINT
/** Another name for {@link CREPRINT} (0x12). */
export const CRPRNT: int = native.CRPRNT
/** The usual {@link VSTART}: Ctrl-Q (0x11). */
export const CSTART: int = native.CSTART
/** The usual status character of BSD: none. */
export const CSTATUS: int = native.CSTATUS
/** The usual {@link VSTOP}: Ctrl-S (0x13). */
export const CSTOP: int = native.CSTOP
/** The usual {@link VSUSP}: Ctrl-Z (0x1a). */
export const CSUSP: int = native.CSUSP
/** The usual {@link VTIME} (0). */
export const CTIME: int = native.CTIME
/** The usual {@link VWERASE}: Ctrl-W (0x17). */
export const CWERASE: int = native.CWERASE
/** The usual c_cflag. */
export const TTYDEF_CFLAG: int = native.TTYDEF_CFLAG
/** The usual c_iflag. */
export const TTYDEF_IFLAG: int = native.TTYDEF_IFLAG
/** The usual c_lflag. */
export const TTYDEF_LFLAG: int = native.TTYDEF_LFLAG
/** The usual c_oflag. */
export const TTYDEF_OFLAG: int = native.TTYDEF_OFLAG
/** The usual speed: {@link B9600}. */
export const TTYDEF_SPEED: int = native.TTYDEF_SPEED
