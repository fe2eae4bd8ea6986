/** The constants of `<termios.h>`. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('termios.h')

/** How many special characters c_cc holds. */
export const NCCS: int = native.NCCS

// Places in c_cc
export const VDISCARD: int = native.VDISCARD
export const VEOF: int = native.VEOF
export const VEOL: int = native.VEOL
export const VEOL2: int = native.VEOL2
export const VERASE: int = native.VERASE
export const VINTR: int = native.VINTR
export const VKILL: int = native.VKILL
export const VLNEXT: int = native.VLNEXT
export const VMIN: int = native.VMIN
export const VQUIT: int = native.VQUIT
export const VREPRINT: int = native.VREPRINT
export const VSTART: int = native.VSTART
export const VSTOP: int = native.VSTOP
export const VSUSP: int = native.VSUSP
export const VSWTC: int = native.VSWTC
export const VTIME: int = native.VTIME
export const VWERASE: int = native.VWERASE

// c_iflag
export const BRKINT: unsigned = native.BRKINT
export const ICRNL: unsigned = native.ICRNL
export const IGNBRK: unsigned = native.IGNBRK
export const IGNCR: unsigned = native.IGNCR
export const IGNPAR: unsigned = native.IGNPAR
export const IMAXBEL: unsigned = native.IMAXBEL
export const INLCR: unsigned = native.INLCR
export const INPCK: unsigned = native.INPCK
export const ISTRIP: unsigned = native.ISTRIP
export const IUCLC: unsigned = native.IUCLC
export const IUTF8: unsigned = native.IUTF8
export const IXANY: unsigned = native.IXANY
export const IXOFF: unsigned = native.IXOFF
export const IXON: unsigned = native.IXON
export const PARMRK: unsigned = native.PARMRK

// c_oflag
export const BS0: unsigned = native.BS0
export const BS1: unsigned = native.BS1
export const BSDLY: unsigned = native.BSDLY
export const CR0: unsigned = native.CR0
export const CR1: unsigned = native.CR1
export const CR2: unsigned = native.CR2
export const CR3: unsigned = native.CR3
export const CRDLY: unsigned = native.CRDLY
export const FF0: unsigned = native.FF0
export const FF1: unsigned = native.FF1
export const FFDLY: unsigned = native.FFDLY
export const NL0: unsigned = native.NL0
export const NL1: unsigned = native.NL1
export const NLDLY: unsigned = native.NLDLY
export const OCRNL: unsigned = native.OCRNL
export const OFDEL: unsigned = native.OFDEL
export const OFILL: unsigned = native.OFILL
export const OLCUC: unsigned = native.OLCUC
export const ONLCR: unsigned = native.ONLCR
export const ONLRET: unsigned = native.ONLRET
export const ONOCR: unsigned = native.ONOCR
export const OPOST: unsigned = native.OPOST
export const TAB0: unsigned = native.TAB0
export const TAB1: unsigned = native.TAB1
export const TAB2: unsigned = native.TAB2
export const TAB3: unsigned = native.TAB3
export const TABDLY: unsigned = native.TABDLY
export const VT0: unsigned = native.VT0
export const VT1: unsigned = native.VT1
export const VTDLY: unsigned = native.VTDLY
export const XTABS: unsigned = native.XTABS

// c_cflag
export const CBAUD: unsigned = native.CBAUD
export const CBAUDEX: unsigned = native.CBAUDEX
export const CIBAUD: unsigned = native.CIBAUD
export const CLOCAL: unsigned = native.CLOCAL
export const CMSPAR: unsigned = native.CMSPAR
export const CREAD: unsigned = native.CREAD
export const CRTSCTS: unsigned = native.CRTSCTS
export const CS5: unsigned = native.CS5
export const CS6: unsigned = native.CS6
export const CS7: unsigned = native.CS7
export const CS8: unsigned = native.CS8
export const CSIZE: unsigned = native.CSIZE
export const CSTOPB: unsigned = native.CSTOPB
export const HUPCL: unsigned = native.HUPCL
export const PARENB: unsigned = native.PARENB
export const PARODD: unsigned = native.PARODD

// c_lflag
export const ECHO: unsigned = native.ECHO
export const ECHOCTL: unsigned = native.ECHOCTL
export const ECHOE: unsigned = native.ECHOE
export const ECHOK: unsigned = native.ECHOK
export const ECHOKE: unsigned = native.ECHOKE
export const ECHONL: unsigned = native.ECHONL
export const ECHOPRT: unsigned = native.ECHOPRT
export const EXTPROC: unsigned = native.EXTPROC
export const FLUSHO: unsigned = native.FLUSHO
export const ICANON: unsigned = native.ICANON
export const IEXTEN: unsigned = native.IEXTEN
export const ISIG: unsigned = native.ISIG
export const NOFLSH: unsigned = native.NOFLSH
export const PENDIN: unsigned = native.PENDIN
export const TOSTOP: unsigned = native.TOSTOP
export const XCASE: unsigned = native.XCASE

// tcsetattr, tcflush, tcflow
export const TCIFLUSH: int = native.TCIFLUSH
export const TCIOFF: int = native.TCIOFF
export const TCIOFLUSH: int = native.TCIOFLUSH
export const TCION: int = native.TCION
export const TCOFLUSH: int = native.TCOFLUSH
export const TCOOFF: int = native.TCOOFF
export const TCOON: int = native.TCOON
export const TCSADRAIN: int = native.TCSADRAIN
export const TCSAFLUSH: int = native.TCSAFLUSH
export const TCSANOW: int = native.TCSANOW
export const TIOCSER_TEMT: int = native.TIOCSER_TEMT

// Speeds
export const B0: unsigned = native.B0
export const EXTA: unsigned = native.EXTA
export const EXTB: unsigned = native.EXTB
export const B50: unsigned = native.B50
export const B75: unsigned = native.B75
export const B110: unsigned = native.B110
export const B134: unsigned = native.B134
export const B150: unsigned = native.B150
export const B200: unsigned = native.B200
export const B300: unsigned = native.B300
export const B600: unsigned = native.B600
export const B1200: unsigned = native.B1200
export const B1800: unsigned = native.B1800
export const B2400: unsigned = native.B2400
export const B4800: unsigned = native.B4800
export const B9600: unsigned = native.B9600
export const B19200: unsigned = native.B19200
export const B38400: unsigned = native.B38400
export const B57600: unsigned = native.B57600
export const B115200: unsigned = native.B115200
export const B230400: unsigned = native.B230400
export const B460800: unsigned = native.B460800
export const B500000: unsigned = native.B500000
export const B576000: unsigned = native.B576000
export const B921600: unsigned = native.B921600
export const B1000000: unsigned = native.B1000000
export const B1152000: unsigned = native.B1152000
export const B1500000: unsigned = native.B1500000
export const B2000000: unsigned = native.B2000000
export const B2500000: unsigned = native.B2500000
export const B3000000: unsigned = native.B3000000
export const B3500000: unsigned = native.B3500000
export const B4000000: unsigned = native.B4000000

// What a terminal starts with: control characters and flags
export const CBRK: int = native.CBRK
export const CDISCARD: int = native.CDISCARD
export const CDSUSP: int = native.CDSUSP
export const CEOF: int = native.CEOF
export const CEOL: int = native.CEOL
export const CEOT: int = native.CEOT
export const CERASE: int = native.CERASE
export const CFLUSH: int = native.CFLUSH
export const CINTR: int = native.CINTR
export const CKILL: int = native.CKILL
export const CLNEXT: int = native.CLNEXT
export const CMIN: int = native.CMIN
export const CQUIT: int = native.CQUIT
export const CREPRINT: int = native.CREPRINT
export const CRPRNT: int = native.CRPRNT
export const CSTART: int = native.CSTART
export const CSTATUS: int = native.CSTATUS
export const CSTOP: int = native.CSTOP
export const CSUSP: int = native.CSUSP
export const CTIME: int = native.CTIME
export const CWERASE: int = native.CWERASE
export const TTYDEF_CFLAG: int = native.TTYDEF_CFLAG
export const TTYDEF_IFLAG: int = native.TTYDEF_IFLAG
export const TTYDEF_LFLAG: int = native.TTYDEF_LFLAG
export const TTYDEF_OFLAG: int = native.TTYDEF_OFLAG
export const TTYDEF_SPEED: int = native.TTYDEF_SPEED
