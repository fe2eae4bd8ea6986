// The requests of ioctl: <sys/ioctl.h>'s own, and those of sockets and interfaces.
import type { int, unsigned } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('sys/ioctl/requests')

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
/** The size of a file: 64 bits. */
export const FIOQSIZE: unsigned = native.FIOQSIZE
/** Who gets SIGIO and SIGURG: an int. */
export const FIOSETOWN: unsigned = native.FIOSETOWN

/** Add a frame-relay circuit: a struct dlci_add. */
export const SIOCADDDLCI: unsigned = native.SIOCADDDLCI
/** Add a multicast address of the link: a struct ifreq. */
export const SIOCADDMULTI: unsigned = native.SIOCADDMULTI
/** Add a route: a struct rtentry. */
export const SIOCADDRT: unsigned = native.SIOCADDRT
/** Whether the next byte to read is the urgent one: an int. */
export const SIOCATMARK: unsigned = native.SIOCATMARK
/** Make another interface the active one of a bond: a struct ifreq. */
export const SIOCBONDCHANGEACTIVE: unsigned = native.SIOCBONDCHANGEACTIVE
/** Take an interface into a bond: a struct ifreq. */
export const SIOCBONDENSLAVE: unsigned = native.SIOCBONDENSLAVE
/** The state of a bond: a struct ifreq. */
export const SIOCBONDINFOQUERY: unsigned = native.SIOCBONDINFOQUERY
/** Take an interface out of a bond: a struct ifreq. */
export const SIOCBONDRELEASE: unsigned = native.SIOCBONDRELEASE
/** Set the hardware address of a bond: a struct ifreq. */
export const SIOCBONDSETHWADDR: unsigned = native.SIOCBONDSETHWADDR
/** The state of a bond's interface: a struct ifreq. */
export const SIOCBONDSLAVEINFOQUERY: unsigned = native.SIOCBONDSLAVEINFOQUERY
/** Make a bridge: its name. */
export const SIOCBRADDBR: unsigned = native.SIOCBRADDBR
/** Take an interface into a bridge: a struct ifreq. */
export const SIOCBRADDIF: unsigned = native.SIOCBRADDIF
/** Delete a bridge: its name. */
export const SIOCBRDELBR: unsigned = native.SIOCBRDELBR
/** Take an interface out of a bridge: a struct ifreq. */
export const SIOCBRDELIF: unsigned = native.SIOCBRDELIF
/** Delete an entry of the ARP table: a struct arpreq. */
export const SIOCDARP: unsigned = native.SIOCDARP
/** Delete a frame-relay circuit: a struct dlci_add. */
export const SIOCDELDLCI: unsigned = native.SIOCDELDLCI
/** Delete a multicast address of the link: a struct ifreq. */
export const SIOCDELMULTI: unsigned = native.SIOCDELMULTI
/** Delete a route: a struct rtentry. */
export const SIOCDELRT: unsigned = native.SIOCDELRT
/** The first of sixteen requests that are each driver's own. */
export const SIOCDEVPRIVATE: unsigned = native.SIOCDEVPRIVATE
/** Delete an address of an interface: a struct ifreq. */
export const SIOCDIFADDR: unsigned = native.SIOCDIFADDR
/** Delete an entry of the RARP table; no longer in Linux. */
export const SIOCDRARP: unsigned = native.SIOCDRARP
/** ifr_data is the command's struct. */
export const SIOCETHTOOL: unsigned = native.SIOCETHTOOL
/** An entry of the ARP table: a struct arpreq. */
export const SIOCGARP: unsigned = native.SIOCGARP
/** How the hardware stamps packets: a struct ifreq. */
export const SIOCGHWTSTAMP: unsigned = native.SIOCGHWTSTAMP
/** ifr_addr. */
export const SIOCGIFADDR: unsigned = native.SIOCGIFADDR
/** The bridges, or one bridge's figures: unsigned longs. */
export const SIOCGIFBR: unsigned = native.SIOCGIFBR
/** ifr_broadaddr. */
export const SIOCGIFBRDADDR: unsigned = native.SIOCGIFBRDADDR
/** The interfaces with their IPv4 addresses: an ifconf. */
export const SIOCGIFCONF: unsigned = native.SIOCGIFCONF
/** How many interfaces there are; not in Linux. */
export const SIOCGIFCOUNT: unsigned = native.SIOCGIFCOUNT
/** ifr_dstaddr. */
export const SIOCGIFDSTADDR: unsigned = native.SIOCGIFDSTADDR
/** The encapsulation; not in Linux. */
export const SIOCGIFENCAP: unsigned = native.SIOCGIFENCAP
/** ifr_flags. */
export const SIOCGIFFLAGS: unsigned = native.SIOCGIFFLAGS
/** ifr_hwaddr. */
export const SIOCGIFHWADDR: unsigned = native.SIOCGIFHWADDR
/** ifr_ifindex of ifr_name. */
export const SIOCGIFINDEX: unsigned = native.SIOCGIFINDEX
/** ifr_map. */
export const SIOCGIFMAP: unsigned = native.SIOCGIFMAP
/** The interface's memory; not in Linux. */
export const SIOCGIFMEM: unsigned = native.SIOCGIFMEM
/** ifr_metric. */
export const SIOCGIFMETRIC: unsigned = native.SIOCGIFMETRIC
/** ifr_mtu. */
export const SIOCGIFMTU: unsigned = native.SIOCGIFMTU
/** ifr_name of ifr_ifindex. */
export const SIOCGIFNAME: unsigned = native.SIOCGIFNAME
/** ifr_netmask. */
export const SIOCGIFNETMASK: unsigned = native.SIOCGIFNETMASK
/** The interface's private flags; not in Linux. */
export const SIOCGIFPFLAGS: unsigned = native.SIOCGIFPFLAGS
/** Under what interface this one is; not in Linux. */
export const SIOCGIFSLAVE: unsigned = native.SIOCGIFSLAVE
/** ifr_qlen. */
export const SIOCGIFTXQLEN: unsigned = native.SIOCGIFTXQLEN
/** Ask a VLAN: a struct vlan_ioctl_args. */
export const SIOCGIFVLAN: unsigned = native.SIOCGIFVLAN
/** The number of the physical layer's chip: a struct ifreq. */
export const SIOCGMIIPHY: unsigned = native.SIOCGMIIPHY
/** Read a register of that chip: a struct ifreq. */
export const SIOCGMIIREG: unsigned = native.SIOCGMIIREG
/** Who gets SIGIO and SIGURG: an int. */
export const SIOCGPGRP: unsigned = native.SIOCGPGRP
/** An entry of the RARP table; no longer in Linux. */
export const SIOCGRARP: unsigned = native.SIOCGRARP
/** A descriptor of the socket's network namespace; no argument. */
export const SIOCGSKNS: unsigned = native.SIOCGSKNS
/** When the last datagram came: a timeval. */
export const SIOCGSTAMP: unsigned = native.SIOCGSTAMP
/** When the last datagram came: a timespec. */
export const SIOCGSTAMPNS: unsigned = native.SIOCGSTAMPNS
/** When the last packet came: two 64-bit numbers, seconds and nanoseconds. */
export const SIOCGSTAMPNS_NEW: unsigned = native.SIOCGSTAMPNS_NEW
/** When the last packet came: a timespec of the kernel's long. */
export const SIOCGSTAMPNS_OLD: unsigned = native.SIOCGSTAMPNS_OLD
/** When the last packet came: two 64-bit numbers, seconds and microseconds. */
export const SIOCGSTAMP_NEW: unsigned = native.SIOCGSTAMP_NEW
/** When the last packet came: a timeval of the kernel's long. */
export const SIOCGSTAMP_OLD: unsigned = native.SIOCGSTAMP_OLD
/** The bytes in the input buffer: an int. */
export const SIOCINQ: unsigned = native.SIOCINQ
/** The bytes in the output buffer: an int. */
export const SIOCOUTQ: unsigned = native.SIOCOUTQ
/** The bytes in the output buffer that were not sent yet: an int. */
export const SIOCOUTQNSD: unsigned = native.SIOCOUTQNSD
/** The first of sixteen requests that are each protocol's own. */
export const SIOCPROTOPRIVATE: unsigned = native.SIOCPROTOPRIVATE
/** A message about routes; without effect. */
export const SIOCRTMSG: unsigned = native.SIOCRTMSG
/** Set an entry of the ARP table: a struct arpreq. */
export const SIOCSARP: unsigned = native.SIOCSARP
/** Set how the hardware stamps packets: a struct ifreq. */
export const SIOCSHWTSTAMP: unsigned = native.SIOCSHWTSTAMP
/** Set an interface's address: a struct ifreq. */
export const SIOCSIFADDR: unsigned = native.SIOCSIFADDR
/** Change bridges: unsigned longs. */
export const SIOCSIFBR: unsigned = native.SIOCSIFBR
/** Set an interface's broadcast address: a struct ifreq. */
export const SIOCSIFBRDADDR: unsigned = native.SIOCSIFBRDADDR
/** Set the address of the other end: a struct ifreq. */
export const SIOCSIFDSTADDR: unsigned = native.SIOCSIFDSTADDR
/** Set the encapsulation; not in Linux. */
export const SIOCSIFENCAP: unsigned = native.SIOCSIFENCAP
/** Set an interface's flags: a struct ifreq. */
export const SIOCSIFFLAGS: unsigned = native.SIOCSIFFLAGS
/** Set an interface's hardware address: a struct ifreq. */
export const SIOCSIFHWADDR: unsigned = native.SIOCSIFHWADDR
/** Set the link's broadcast address: a struct ifreq. */
export const SIOCSIFHWBROADCAST: unsigned = native.SIOCSIFHWBROADCAST
/** Set the channel of an interface; not in Linux. */
export const SIOCSIFLINK: unsigned = native.SIOCSIFLINK
/** Set an interface's hardware parameters: a struct ifreq. */
export const SIOCSIFMAP: unsigned = native.SIOCSIFMAP
/** Set the interface's memory; not in Linux. */
export const SIOCSIFMEM: unsigned = native.SIOCSIFMEM
/** Set an interface's metric: a struct ifreq. */
export const SIOCSIFMETRIC: unsigned = native.SIOCSIFMETRIC
/** Set an interface's MTU: a struct ifreq. */
export const SIOCSIFMTU: unsigned = native.SIOCSIFMTU
/** Give an interface another name: a struct ifreq. */
export const SIOCSIFNAME: unsigned = native.SIOCSIFNAME
/** Set an interface's netmask: a struct ifreq. */
export const SIOCSIFNETMASK: unsigned = native.SIOCSIFNETMASK
/** Set the interface's private flags; not in Linux. */
export const SIOCSIFPFLAGS: unsigned = native.SIOCSIFPFLAGS
/** Put an interface under another; not in Linux. */
export const SIOCSIFSLAVE: unsigned = native.SIOCSIFSLAVE
/** Set the length of an interface's queue: a struct ifreq. */
export const SIOCSIFTXQLEN: unsigned = native.SIOCSIFTXQLEN
/** Change a VLAN: a struct vlan_ioctl_args. */
export const SIOCSIFVLAN: unsigned = native.SIOCSIFVLAN
/** Write a register of the physical layer's chip: a struct ifreq. */
export const SIOCSMIIREG: unsigned = native.SIOCSMIIREG
/** Who gets SIGIO and SIGURG: an int. */
export const SIOCSPGRP: unsigned = native.SIOCSPGRP
/** Set an entry of the RARP table; no longer in Linux. */
export const SIOCSRARP: unsigned = native.SIOCSRARP
/** The parameters of a synchronous line: a struct ifreq. */
export const SIOCWANDEV: unsigned = native.SIOCWANDEV
/** {@link SIOCGIFINDEX}, as the kernel's header once misspelt it. */
export const SIOGIFINDEX: unsigned = native.SIOGIFINDEX

/** No argument is read or written. */
export const _IOC_NONE: int = native._IOC_NONE
/** The kernel writes the argument for the program to read. */
export const _IOC_READ: int = native._IOC_READ
/** The kernel reads the argument that the program wrote. */
export const _IOC_WRITE: int = native._IOC_WRITE
/** Where in a request its number is. */
export const _IOC_NRSHIFT: int = native._IOC_NRSHIFT
/** Where in a request its type is. */
export const _IOC_TYPESHIFT: int = native._IOC_TYPESHIFT
/** Where in a request the argument's size is. */
export const _IOC_SIZESHIFT: int = native._IOC_SIZESHIFT
/** Where in a request the direction is. */
export const _IOC_DIRSHIFT: int = native._IOC_DIRSHIFT
/** The bits of the number, shifted down. */
export const _IOC_NRMASK: int = native._IOC_NRMASK
/** The bits of the type, shifted down. */
export const _IOC_TYPEMASK: int = native._IOC_TYPEMASK
/** The bits of the size, shifted down. */
export const _IOC_SIZEMASK: int = native._IOC_SIZEMASK
/** The bits of the direction, shifted down. */
export const _IOC_DIRMASK: int = native._IOC_DIRMASK
