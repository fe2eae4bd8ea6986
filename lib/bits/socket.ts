/** Families, types and flags of `<sys/socket.h>`. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('sys/socket.h')

// Address families.
/** No family; connect with it dissolves the association of a datagram socket. */
export const AF_UNSPEC: int = native.AF_UNSPEC
/** Another name for AF_UNIX. */
export const AF_FILE: int = native.AF_FILE
/** POSIX's other name for AF_UNIX. */
export const AF_LOCAL: int = native.AF_LOCAL
/** Sockets of this machine, named by a path or an abstract name: sockaddr_un. */
export const AF_UNIX: int = native.AF_UNIX
/** IPv4: sockaddr_in. */
export const AF_INET: int = native.AF_INET
export const AF_AX25: int = native.AF_AX25
export const AF_IPX: int = native.AF_IPX
export const AF_APPLETALK: int = native.AF_APPLETALK
export const AF_NETROM: int = native.AF_NETROM
export const AF_BRIDGE: int = native.AF_BRIDGE
export const AF_ATMPVC: int = native.AF_ATMPVC
export const AF_X25: int = native.AF_X25
/** IPv6: sockaddr_in6. */
export const AF_INET6: int = native.AF_INET6
export const AF_ROSE: int = native.AF_ROSE
export const AF_DECnet: int = native.AF_DECnet
export const AF_NETBEUI: int = native.AF_NETBEUI
export const AF_SECURITY: int = native.AF_SECURITY
export const AF_KEY: int = native.AF_KEY
/** Messages between kernel and processes: sockaddr_nl. */
export const AF_NETLINK: int = native.AF_NETLINK
export const AF_ROUTE: int = native.AF_ROUTE
/** Frames as the device driver sees them: sockaddr_ll. */
export const AF_PACKET: int = native.AF_PACKET
export const AF_ASH: int = native.AF_ASH
export const AF_ECONET: int = native.AF_ECONET
export const AF_ATMSVC: int = native.AF_ATMSVC
export const AF_RDS: int = native.AF_RDS
export const AF_SNA: int = native.AF_SNA
export const AF_IRDA: int = native.AF_IRDA
export const AF_PPPOX: int = native.AF_PPPOX
export const AF_WANPIPE: int = native.AF_WANPIPE
export const AF_LLC: int = native.AF_LLC
export const AF_IB: int = native.AF_IB
export const AF_MPLS: int = native.AF_MPLS
/** Controller Area Network: sockaddr_can. */
export const AF_CAN: int = native.AF_CAN
/** Cluster sockets: sockaddr_tipc. */
export const AF_TIPC: int = native.AF_TIPC
export const AF_BLUETOOTH: int = native.AF_BLUETOOTH
export const AF_IUCV: int = native.AF_IUCV
export const AF_RXRPC: int = native.AF_RXRPC
export const AF_ISDN: int = native.AF_ISDN
export const AF_PHONET: int = native.AF_PHONET
export const AF_IEEE802154: int = native.AF_IEEE802154
export const AF_CAIF: int = native.AF_CAIF
/** The kernel's cryptography: sockaddr_alg. */
export const AF_ALG: int = native.AF_ALG
export const AF_NFC: int = native.AF_NFC
/** Between a virtual machine and its host: sockaddr_vm. */
export const AF_VSOCK: int = native.AF_VSOCK
export const AF_KCM: int = native.AF_KCM
export const AF_QIPCRTR: int = native.AF_QIPCRTR
export const AF_SMC: int = native.AF_SMC
export const AF_XDP: int = native.AF_XDP
export const AF_MCTP: int = native.AF_MCTP
/** One more than the largest family that this libc knows. */
export const AF_MAX: int = native.AF_MAX

// Protocol families: the same numbers.
export const PF_UNSPEC: int = native.PF_UNSPEC
export const PF_FILE: int = native.PF_FILE
export const PF_LOCAL: int = native.PF_LOCAL
export const PF_UNIX: int = native.PF_UNIX
/** The protocol family of IPv4; the same number as {@link AF_INET}. */
export const PF_INET: int = native.PF_INET
export const PF_AX25: int = native.PF_AX25
export const PF_IPX: int = native.PF_IPX
export const PF_APPLETALK: int = native.PF_APPLETALK
export const PF_NETROM: int = native.PF_NETROM
export const PF_BRIDGE: int = native.PF_BRIDGE
export const PF_ATMPVC: int = native.PF_ATMPVC
export const PF_X25: int = native.PF_X25
export const PF_INET6: int = native.PF_INET6
export const PF_ROSE: int = native.PF_ROSE
export const PF_DECnet: int = native.PF_DECnet
export const PF_NETBEUI: int = native.PF_NETBEUI
export const PF_SECURITY: int = native.PF_SECURITY
export const PF_KEY: int = native.PF_KEY
export const PF_NETLINK: int = native.PF_NETLINK
export const PF_ROUTE: int = native.PF_ROUTE
export const PF_PACKET: int = native.PF_PACKET
export const PF_ASH: int = native.PF_ASH
export const PF_ECONET: int = native.PF_ECONET
export const PF_ATMSVC: int = native.PF_ATMSVC
export const PF_RDS: int = native.PF_RDS
export const PF_SNA: int = native.PF_SNA
export const PF_IRDA: int = native.PF_IRDA
export const PF_PPPOX: int = native.PF_PPPOX
export const PF_WANPIPE: int = native.PF_WANPIPE
export const PF_LLC: int = native.PF_LLC
export const PF_IB: int = native.PF_IB
export const PF_MPLS: int = native.PF_MPLS
export const PF_CAN: int = native.PF_CAN
export const PF_TIPC: int = native.PF_TIPC
export const PF_BLUETOOTH: int = native.PF_BLUETOOTH
export const PF_IUCV: int = native.PF_IUCV
export const PF_RXRPC: int = native.PF_RXRPC
export const PF_ISDN: int = native.PF_ISDN
export const PF_PHONET: int = native.PF_PHONET
export const PF_IEEE802154: int = native.PF_IEEE802154
export const PF_CAIF: int = native.PF_CAIF
export const PF_ALG: int = native.PF_ALG
export const PF_NFC: int = native.PF_NFC
export const PF_VSOCK: int = native.PF_VSOCK
export const PF_KCM: int = native.PF_KCM
export const PF_QIPCRTR: int = native.PF_QIPCRTR
export const PF_SMC: int = native.PF_SMC
export const PF_XDP: int = native.PF_XDP
export const PF_MCTP: int = native.PF_MCTP
export const PF_MAX: int = native.PF_MAX

// Socket types, and what may be or-ed to them.
/** A reliable two-way stream of bytes, without message boundaries. */
export const SOCK_STREAM: int = native.SOCK_STREAM
/** Datagrams: boundaries kept, may be lost, of limited size. */
export const SOCK_DGRAM: int = native.SOCK_DGRAM
/** Network packets with their headers. */
export const SOCK_RAW: int = native.SOCK_RAW
/** Reliable datagrams in no order. */
export const SOCK_RDM: int = native.SOCK_RDM
/** A reliable connection that keeps message boundaries. */
export const SOCK_SEQPACKET: int = native.SOCK_SEQPACKET
/** Datagrams with congestion control. */
export const SOCK_DCCP: int = native.SOCK_DCCP
/** Obsolete; see AF_PACKET. */
export const SOCK_PACKET: int = native.SOCK_PACKET
/** Or-ed to the type: the new descriptor does not block. */
export const SOCK_NONBLOCK: int = native.SOCK_NONBLOCK
/** Or-ed to the type: the new descriptor is closed by exec. */
export const SOCK_CLOEXEC: int = native.SOCK_CLOEXEC

// Flags of send and receive.
/** Send or receive urgent data. */
export const MSG_OOB: int = native.MSG_OOB
/** Look at the data and leave them in the queue. */
export const MSG_PEEK: int = native.MSG_PEEK
/** Send to hosts on connected networks only. */
export const MSG_DONTROUTE: int = native.MSG_DONTROUTE
export const MSG_TRYHARD: int = native.MSG_TRYHARD
/** In msg_flags: control data were cut. */
export const MSG_CTRUNC: int = native.MSG_CTRUNC
export const MSG_PROXY: int = native.MSG_PROXY
/** In flags: return the real length of a datagram. In msg_flags: it was cut. */
export const MSG_TRUNC: int = native.MSG_TRUNC
/** Do not block this once. */
export const MSG_DONTWAIT: int = native.MSG_DONTWAIT
/** End of a record. */
export const MSG_EOR: int = native.MSG_EOR
/** Wait until the whole buffer is full. */
export const MSG_WAITALL: int = native.MSG_WAITALL
export const MSG_FIN: int = native.MSG_FIN
export const MSG_SYN: int = native.MSG_SYN
/** The neighbour is alive: a reply came from it. */
export const MSG_CONFIRM: int = native.MSG_CONFIRM
export const MSG_RST: int = native.MSG_RST
/** Take a message off the error queue. */
export const MSG_ERRQUEUE: int = native.MSG_ERRQUEUE
/** No SIGPIPE when the other end is gone. */
export const MSG_NOSIGNAL: int = native.MSG_NOSIGNAL
/** More is coming: hold the segment back. */
export const MSG_MORE: int = native.MSG_MORE
/** recvmmsg: block for the first message only. */
export const MSG_WAITFORONE: int = native.MSG_WAITFORONE
/** sendmmsg: more messages are coming. */
export const MSG_BATCH: int = native.MSG_BATCH
/** Send from user memory without a copy. */
export const MSG_ZEROCOPY: int = native.MSG_ZEROCOPY
/** Send data with the SYN. */
export const MSG_FASTOPEN: int = native.MSG_FASTOPEN
/** Received descriptors are closed by exec. */
export const MSG_CMSG_CLOEXEC: int = native.MSG_CMSG_CLOEXEC

// How to shut down, and the longest queue.
/** No more receptions. */
export const SHUT_RD: int = native.SHUT_RD
/** No more transmissions: the peer reads its end. */
export const SHUT_WR: int = native.SHUT_WR
/** Neither. */
export const SHUT_RDWR: int = native.SHUT_RDWR
/** The largest backlog that listen takes by default. */
export const SOMAXCONN: int = native.SOMAXCONN
