// The requests of ioctl: <sys/ioctl.h>'s own, and those of sockets and interfaces.
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('bits/ioctls.h')

/** SIGIO on or off: an int. */
export const FIOASYNC: unsigned = native.FIOASYNC
/** Set FD_CLOEXEC; no argument. */
export const FIOCLEX: unsigned = native.FIOCLEX
/** Who gets SIGIO and SIGURG: an int. */
export const FIOGETOWN: unsigned = native.FIOGETOWN
/** Non-blocking mode on or off: an int. */
export const FIONBIO: unsigned = native.FIONBIO
/** Clear FD_CLOEXEC; no argument. */
export const FIONCLEX: unsigned = native.FIONCLEX
/** The bytes that can be read without blocking: an int. */
export const FIONREAD: unsigned = native.FIONREAD
export const FIOQSIZE: unsigned = native.FIOQSIZE
/** Who gets SIGIO and SIGURG: an int. */
export const FIOSETOWN: unsigned = native.FIOSETOWN

export const N_6PACK: int = native.N_6PACK
export const N_AX25: int = native.N_AX25
export const N_HCI: int = native.N_HCI
export const N_HDLC: int = native.N_HDLC
export const N_IRDA: int = native.N_IRDA
export const N_MASC: int = native.N_MASC
export const N_MOUSE: int = native.N_MOUSE
export const N_PPP: int = native.N_PPP
export const N_PROFIBUS_FDL: int = native.N_PROFIBUS_FDL
export const N_R3964: int = native.N_R3964
export const N_SLIP: int = native.N_SLIP
export const N_SMSBLOCK: int = native.N_SMSBLOCK
export const N_STRIP: int = native.N_STRIP
export const N_SYNC_PPP: int = native.N_SYNC_PPP
export const N_TTY: int = native.N_TTY
export const N_X25: int = native.N_X25

export const SIOCADDDLCI: unsigned = native.SIOCADDDLCI
export const SIOCADDMULTI: unsigned = native.SIOCADDMULTI
export const SIOCADDRT: unsigned = native.SIOCADDRT
/** Whether the next byte to read is the urgent one: an int. */
export const SIOCATMARK: unsigned = native.SIOCATMARK
export const SIOCBONDCHANGEACTIVE: unsigned = native.SIOCBONDCHANGEACTIVE
export const SIOCBONDENSLAVE: unsigned = native.SIOCBONDENSLAVE
export const SIOCBONDINFOQUERY: unsigned = native.SIOCBONDINFOQUERY
export const SIOCBONDRELEASE: unsigned = native.SIOCBONDRELEASE
export const SIOCBONDSETHWADDR: unsigned = native.SIOCBONDSETHWADDR
export const SIOCBONDSLAVEINFOQUERY: unsigned = native.SIOCBONDSLAVEINFOQUERY
export const SIOCBRADDBR: unsigned = native.SIOCBRADDBR
export const SIOCBRADDIF: unsigned = native.SIOCBRADDIF
export const SIOCBRDELBR: unsigned = native.SIOCBRDELBR
export const SIOCBRDELIF: unsigned = native.SIOCBRDELIF
export const SIOCDARP: unsigned = native.SIOCDARP
export const SIOCDELDLCI: unsigned = native.SIOCDELDLCI
export const SIOCDELMULTI: unsigned = native.SIOCDELMULTI
export const SIOCDELRT: unsigned = native.SIOCDELRT
export const SIOCDEVPRIVATE: unsigned = native.SIOCDEVPRIVATE
export const SIOCDIFADDR: unsigned = native.SIOCDIFADDR
export const SIOCDRARP: unsigned = native.SIOCDRARP
/** ifr_data is the command's struct. */
export const SIOCETHTOOL: unsigned = native.SIOCETHTOOL
export const SIOCGARP: unsigned = native.SIOCGARP
export const SIOCGHWTSTAMP: unsigned = native.SIOCGHWTSTAMP
/** ifr_addr. */
export const SIOCGIFADDR: unsigned = native.SIOCGIFADDR
export const SIOCGIFBR: unsigned = native.SIOCGIFBR
/** ifr_broadaddr. */
export const SIOCGIFBRDADDR: unsigned = native.SIOCGIFBRDADDR
/** The interfaces with their IPv4 addresses: an ifconf. */
export const SIOCGIFCONF: unsigned = native.SIOCGIFCONF
export const SIOCGIFCOUNT: unsigned = native.SIOCGIFCOUNT
/** ifr_dstaddr. */
export const SIOCGIFDSTADDR: unsigned = native.SIOCGIFDSTADDR
export const SIOCGIFENCAP: unsigned = native.SIOCGIFENCAP
/** ifr_flags. */
export const SIOCGIFFLAGS: unsigned = native.SIOCGIFFLAGS
/** ifr_hwaddr. */
export const SIOCGIFHWADDR: unsigned = native.SIOCGIFHWADDR
/** ifr_ifindex of ifr_name. */
export const SIOCGIFINDEX: unsigned = native.SIOCGIFINDEX
/** ifr_map. */
export const SIOCGIFMAP: unsigned = native.SIOCGIFMAP
export const SIOCGIFMEM: unsigned = native.SIOCGIFMEM
/** ifr_metric. */
export const SIOCGIFMETRIC: unsigned = native.SIOCGIFMETRIC
/** ifr_mtu. */
export const SIOCGIFMTU: unsigned = native.SIOCGIFMTU
/** ifr_name of ifr_ifindex. */
export const SIOCGIFNAME: unsigned = native.SIOCGIFNAME
/** ifr_netmask. */
export const SIOCGIFNETMASK: unsigned = native.SIOCGIFNETMASK
export const SIOCGIFPFLAGS: unsigned = native.SIOCGIFPFLAGS
export const SIOCGIFSLAVE: unsigned = native.SIOCGIFSLAVE
/** ifr_qlen. */
export const SIOCGIFTXQLEN: unsigned = native.SIOCGIFTXQLEN
export const SIOCGIFVLAN: unsigned = native.SIOCGIFVLAN
export const SIOCGMIIPHY: unsigned = native.SIOCGMIIPHY
export const SIOCGMIIREG: unsigned = native.SIOCGMIIREG
/** Who gets SIGIO and SIGURG: an int. */
export const SIOCGPGRP: unsigned = native.SIOCGPGRP
export const SIOCGRARP: unsigned = native.SIOCGRARP
export const SIOCGSKNS: unsigned = native.SIOCGSKNS
/** When the last datagram came: a timeval. */
export const SIOCGSTAMP: unsigned = native.SIOCGSTAMP
/** When the last datagram came: a timespec. */
export const SIOCGSTAMPNS: unsigned = native.SIOCGSTAMPNS
export const SIOCGSTAMPNS_NEW: unsigned = native.SIOCGSTAMPNS_NEW
export const SIOCGSTAMPNS_OLD: unsigned = native.SIOCGSTAMPNS_OLD
export const SIOCGSTAMP_NEW: unsigned = native.SIOCGSTAMP_NEW
export const SIOCGSTAMP_OLD: unsigned = native.SIOCGSTAMP_OLD
/** The bytes in the input buffer: an int. */
export const SIOCINQ: unsigned = native.SIOCINQ
/** The bytes in the output buffer: an int. */
export const SIOCOUTQ: unsigned = native.SIOCOUTQ
/** The bytes in the output buffer that were not sent yet: an int. */
export const SIOCOUTQNSD: unsigned = native.SIOCOUTQNSD
export const SIOCPROTOPRIVATE: unsigned = native.SIOCPROTOPRIVATE
export const SIOCRTMSG: unsigned = native.SIOCRTMSG
export const SIOCSARP: unsigned = native.SIOCSARP
export const SIOCSHWTSTAMP: unsigned = native.SIOCSHWTSTAMP
export const SIOCSIFADDR: unsigned = native.SIOCSIFADDR
export const SIOCSIFBR: unsigned = native.SIOCSIFBR
export const SIOCSIFBRDADDR: unsigned = native.SIOCSIFBRDADDR
export const SIOCSIFDSTADDR: unsigned = native.SIOCSIFDSTADDR
export const SIOCSIFENCAP: unsigned = native.SIOCSIFENCAP
export const SIOCSIFFLAGS: unsigned = native.SIOCSIFFLAGS
export const SIOCSIFHWADDR: unsigned = native.SIOCSIFHWADDR
export const SIOCSIFHWBROADCAST: unsigned = native.SIOCSIFHWBROADCAST
export const SIOCSIFLINK: unsigned = native.SIOCSIFLINK
export const SIOCSIFMAP: unsigned = native.SIOCSIFMAP
export const SIOCSIFMEM: unsigned = native.SIOCSIFMEM
export const SIOCSIFMETRIC: unsigned = native.SIOCSIFMETRIC
export const SIOCSIFMTU: unsigned = native.SIOCSIFMTU
export const SIOCSIFNAME: unsigned = native.SIOCSIFNAME
export const SIOCSIFNETMASK: unsigned = native.SIOCSIFNETMASK
export const SIOCSIFPFLAGS: unsigned = native.SIOCSIFPFLAGS
export const SIOCSIFSLAVE: unsigned = native.SIOCSIFSLAVE
export const SIOCSIFTXQLEN: unsigned = native.SIOCSIFTXQLEN
export const SIOCSIFVLAN: unsigned = native.SIOCSIFVLAN
export const SIOCSMIIREG: unsigned = native.SIOCSMIIREG
/** Who gets SIGIO and SIGURG: an int. */
export const SIOCSPGRP: unsigned = native.SIOCSPGRP
export const SIOCSRARP: unsigned = native.SIOCSRARP
export const SIOCWANDEV: unsigned = native.SIOCWANDEV
/** {@link SIOCGIFINDEX}, as the kernel's header once misspelt it. */
export const SIOGIFINDEX: unsigned = native.SIOGIFINDEX

/** By value: TCIFLUSH, TCOFLUSH or TCIOFLUSH. */
export const TCFLSH: unsigned = native.TCFLSH
export const TCGETA: unsigned = native.TCGETA
export const TCGETS: unsigned = native.TCGETS
export const TCGETS2: unsigned = native.TCGETS2
export const TCGETX: unsigned = native.TCGETX
/** By value: 0 sends a break, another number waits until all output is sent. */
export const TCSBRK: unsigned = native.TCSBRK
export const TCSBRKP: unsigned = native.TCSBRKP
export const TCSETA: unsigned = native.TCSETA
export const TCSETAF: unsigned = native.TCSETAF
export const TCSETAW: unsigned = native.TCSETAW
export const TCSETS: unsigned = native.TCSETS
export const TCSETS2: unsigned = native.TCSETS2
export const TCSETSF: unsigned = native.TCSETSF
export const TCSETSF2: unsigned = native.TCSETSF2
export const TCSETSW: unsigned = native.TCSETSW
export const TCSETSW2: unsigned = native.TCSETSW2
export const TCSETX: unsigned = native.TCSETX
export const TCSETXF: unsigned = native.TCSETXF
export const TCSETXW: unsigned = native.TCSETXW
/** By value: TCOOFF, TCOON, TCIOFF or TCION. */
export const TCXONC: unsigned = native.TCXONC

export const TIOCCBRK: unsigned = native.TIOCCBRK
export const TIOCCONS: unsigned = native.TIOCCONS
export const TIOCEXCL: unsigned = native.TIOCEXCL
export const TIOCGDEV: unsigned = native.TIOCGDEV
export const TIOCGETD: unsigned = native.TIOCGETD
export const TIOCGEXCL: unsigned = native.TIOCGEXCL
export const TIOCGICOUNT: unsigned = native.TIOCGICOUNT
export const TIOCGISO7816: unsigned = native.TIOCGISO7816
export const TIOCGLCKTRMIOS: unsigned = native.TIOCGLCKTRMIOS
/** The foreground process group: an int. */
export const TIOCGPGRP: unsigned = native.TIOCGPGRP
export const TIOCGPKT: unsigned = native.TIOCGPKT
export const TIOCGPTLCK: unsigned = native.TIOCGPTLCK
export const TIOCGPTN: unsigned = native.TIOCGPTN
export const TIOCGPTPEER: unsigned = native.TIOCGPTPEER
export const TIOCGRS485: unsigned = native.TIOCGRS485
export const TIOCGSERIAL: unsigned = native.TIOCGSERIAL
export const TIOCGSID: unsigned = native.TIOCGSID
export const TIOCGSOFTCAR: unsigned = native.TIOCGSOFTCAR
/** The terminal's size: a winsize. */
export const TIOCGWINSZ: unsigned = native.TIOCGWINSZ
export const TIOCINQ: unsigned = native.TIOCINQ
export const TIOCLINUX: unsigned = native.TIOCLINUX
export const TIOCMBIC: unsigned = native.TIOCMBIC
export const TIOCMBIS: unsigned = native.TIOCMBIS
export const TIOCMGET: unsigned = native.TIOCMGET
export const TIOCMIWAIT: unsigned = native.TIOCMIWAIT
export const TIOCMSET: unsigned = native.TIOCMSET
export const TIOCM_CAR: int = native.TIOCM_CAR
export const TIOCM_CD: int = native.TIOCM_CD
export const TIOCM_CTS: int = native.TIOCM_CTS
export const TIOCM_DSR: int = native.TIOCM_DSR
export const TIOCM_DTR: int = native.TIOCM_DTR
export const TIOCM_LE: int = native.TIOCM_LE
export const TIOCM_RI: int = native.TIOCM_RI
export const TIOCM_RNG: int = native.TIOCM_RNG
export const TIOCM_RTS: int = native.TIOCM_RTS
export const TIOCM_SR: int = native.TIOCM_SR
export const TIOCM_ST: int = native.TIOCM_ST
/** Give the controlling terminal up; no argument. */
export const TIOCNOTTY: unsigned = native.TIOCNOTTY
export const TIOCNXCL: unsigned = native.TIOCNXCL
/** The bytes that are not sent yet: an int. */
export const TIOCOUTQ: unsigned = native.TIOCOUTQ
export const TIOCPKT: unsigned = native.TIOCPKT
export const TIOCPKT_DATA: int = native.TIOCPKT_DATA
export const TIOCPKT_DOSTOP: int = native.TIOCPKT_DOSTOP
export const TIOCPKT_FLUSHREAD: int = native.TIOCPKT_FLUSHREAD
export const TIOCPKT_FLUSHWRITE: int = native.TIOCPKT_FLUSHWRITE
export const TIOCPKT_IOCTL: int = native.TIOCPKT_IOCTL
export const TIOCPKT_NOSTOP: int = native.TIOCPKT_NOSTOP
export const TIOCPKT_START: int = native.TIOCPKT_START
export const TIOCPKT_STOP: int = native.TIOCPKT_STOP
export const TIOCSBRK: unsigned = native.TIOCSBRK
/** Make the terminal the controlling one: an int, by value. */
export const TIOCSCTTY: unsigned = native.TIOCSCTTY
export const TIOCSERCONFIG: unsigned = native.TIOCSERCONFIG
export const TIOCSERGETLSR: unsigned = native.TIOCSERGETLSR
export const TIOCSERGETMULTI: unsigned = native.TIOCSERGETMULTI
export const TIOCSERGSTRUCT: unsigned = native.TIOCSERGSTRUCT
export const TIOCSERGWILD: unsigned = native.TIOCSERGWILD
export const TIOCSERSETMULTI: unsigned = native.TIOCSERSETMULTI
export const TIOCSERSWILD: unsigned = native.TIOCSERSWILD
export const TIOCSER_TEMT: unsigned = native.TIOCSER_TEMT
export const TIOCSETD: unsigned = native.TIOCSETD
export const TIOCSIG: unsigned = native.TIOCSIG
export const TIOCSISO7816: unsigned = native.TIOCSISO7816
export const TIOCSLCKTRMIOS: unsigned = native.TIOCSLCKTRMIOS
/** The foreground process group: an int. */
export const TIOCSPGRP: unsigned = native.TIOCSPGRP
export const TIOCSPTLCK: unsigned = native.TIOCSPTLCK
export const TIOCSRS485: unsigned = native.TIOCSRS485
export const TIOCSSERIAL: unsigned = native.TIOCSSERIAL
export const TIOCSSOFTCAR: unsigned = native.TIOCSSOFTCAR
/** Put a character into the input: one char. */
export const TIOCSTI: unsigned = native.TIOCSTI
/** The terminal's size: a winsize. */
export const TIOCSWINSZ: unsigned = native.TIOCSWINSZ
export const TIOCVHANGUP: unsigned = native.TIOCVHANGUP

export const NCC: int = native.NCC

export const _IOC_NONE: int = native._IOC_NONE
export const _IOC_READ: int = native._IOC_READ
export const _IOC_WRITE: int = native._IOC_WRITE
export const _IOC_NRSHIFT: int = native._IOC_NRSHIFT
export const _IOC_TYPESHIFT: int = native._IOC_TYPESHIFT
export const _IOC_SIZESHIFT: int = native._IOC_SIZESHIFT
export const _IOC_DIRSHIFT: int = native._IOC_DIRSHIFT
export const _IOC_NRMASK: int = native._IOC_NRMASK
export const _IOC_TYPEMASK: int = native._IOC_TYPEMASK
export const _IOC_SIZEMASK: int = native._IOC_SIZEMASK
export const _IOC_DIRMASK: int = native._IOC_DIRMASK
