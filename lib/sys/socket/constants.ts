/** Families, types and flags of `<sys/socket.h>`. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('sys/socket.h')

// Address families.
/** No family; connect with it dissolves the association of a datagram socket (0). */
export const AF_UNSPEC: int = native.AF_UNSPEC
/** Another name for AF_UNIX (1). */
export const AF_FILE: int = native.AF_FILE
/** POSIX's other name for AF_UNIX (1). */
export const AF_LOCAL: int = native.AF_LOCAL
/** Sockets of this machine, named by a path or an abstract name: sockaddr_un (1). */
export const AF_UNIX: int = native.AF_UNIX
/** IPv4: sockaddr_in (2). */
export const AF_INET: int = native.AF_INET
/** Amateur radio AX.25 (3). */
export const AF_AX25: int = native.AF_AX25
/** Novell's IPX (4). */
export const AF_IPX: int = native.AF_IPX
/** AppleTalk (5). */
export const AF_APPLETALK: int = native.AF_APPLETALK
/** Amateur radio NET/ROM (6). */
export const AF_NETROM: int = native.AF_NETROM
/** Bridges, in rtnetlink's messages (7). */
export const AF_BRIDGE: int = native.AF_BRIDGE
/** ATM permanent circuits (8). */
export const AF_ATMPVC: int = native.AF_ATMPVC
/** X.25 (9). */
export const AF_X25: int = native.AF_X25
/** IPv6: sockaddr_in6 (10). */
export const AF_INET6: int = native.AF_INET6
/** Amateur radio X.25 PLP (11). */
export const AF_ROSE: int = native.AF_ROSE
/** DECnet (12). */
export const AF_DECnet: int = native.AF_DECnet
/** NetBEUI: the number alone (13). */
export const AF_NETBEUI: int = native.AF_NETBEUI
/** Security callbacks: the number alone (14). */
export const AF_SECURITY: int = native.AF_SECURITY
/** The keys of IPsec: PF_KEY (15). */
export const AF_KEY: int = native.AF_KEY
/** Messages between kernel and processes: sockaddr_nl (16). */
export const AF_NETLINK: int = native.AF_NETLINK
/** Another name for {@link AF_NETLINK} (16). */
export const AF_ROUTE: int = native.AF_ROUTE
/** Frames as the device driver sees them: sockaddr_ll (17). */
export const AF_PACKET: int = native.AF_PACKET
/** Ash (18). */
export const AF_ASH: int = native.AF_ASH
/** Acorn Econet (19). */
export const AF_ECONET: int = native.AF_ECONET
/** ATM switched circuits (20). */
export const AF_ATMSVC: int = native.AF_ATMSVC
/** Reliable datagrams over RDMA or TCP (21). */
export const AF_RDS: int = native.AF_RDS
/** IBM's SNA (22). */
export const AF_SNA: int = native.AF_SNA
/** Infrared: IrDA (23). */
export const AF_IRDA: int = native.AF_IRDA
/** PPP over something else: PPPoE, L2TP (24). */
export const AF_PPPOX: int = native.AF_PPPOX
/** Wanpipe (25). */
export const AF_WANPIPE: int = native.AF_WANPIPE
/** IEEE 802.2 logical link control (26). */
export const AF_LLC: int = native.AF_LLC
/** InfiniBand addresses (27). */
export const AF_IB: int = native.AF_IB
/** MPLS labels (28). */
export const AF_MPLS: int = native.AF_MPLS
/** Controller Area Network: sockaddr_can (29). */
export const AF_CAN: int = native.AF_CAN
/** Cluster sockets: sockaddr_tipc (30). */
export const AF_TIPC: int = native.AF_TIPC
/** Bluetooth (31). */
export const AF_BLUETOOTH: int = native.AF_BLUETOOTH
/** IUCV: between virtual machines of z/VM (32). */
export const AF_IUCV: int = native.AF_IUCV
/** RxRPC: AFS's remote calls (33). */
export const AF_RXRPC: int = native.AF_RXRPC
/** ISDN (34). */
export const AF_ISDN: int = native.AF_ISDN
/** Nokia's Phonet (35). */
export const AF_PHONET: int = native.AF_PHONET
/** IEEE 802.15.4: low-power radio (36). */
export const AF_IEEE802154: int = native.AF_IEEE802154
/** CAIF: ST-Ericsson's modems (37). */
export const AF_CAIF: int = native.AF_CAIF
/** The kernel's cryptography: sockaddr_alg (38). */
export const AF_ALG: int = native.AF_ALG
/** Near-field communication (39). */
export const AF_NFC: int = native.AF_NFC
/** Between a virtual machine and its host: sockaddr_vm (40). */
export const AF_VSOCK: int = native.AF_VSOCK
/** Messages multiplexed over TCP in the kernel (41). */
export const AF_KCM: int = native.AF_KCM
/** Qualcomm's IPC router (42). */
export const AF_QIPCRTR: int = native.AF_QIPCRTR
/** SMC: TCP over shared memory by RDMA (43). */
export const AF_SMC: int = native.AF_SMC
/** Packets straight from the driver: XDP (44). */
export const AF_XDP: int = native.AF_XDP
/** Management component transport protocol (45). */
export const AF_MCTP: int = native.AF_MCTP
/** One more than the largest family that this libc knows. */
export const AF_MAX: int = native.AF_MAX

// Protocol families: the same numbers.
/** Another name for {@link AF_UNSPEC} (0). */
export const PF_UNSPEC: int = native.PF_UNSPEC
/** Another name for {@link AF_UNIX} (1). */
export const PF_FILE: int = native.PF_FILE
/** Another name for {@link AF_UNIX} (1). */
export const PF_LOCAL: int = native.PF_LOCAL
/** Another name for {@link AF_UNIX} (1). */
export const PF_UNIX: int = native.PF_UNIX
/** The protocol family of IPv4; the same number as {@link AF_INET} (2). */
export const PF_INET: int = native.PF_INET
/** Another name for {@link AF_AX25} (3). */
export const PF_AX25: int = native.PF_AX25
/** Another name for {@link AF_IPX} (4). */
export const PF_IPX: int = native.PF_IPX
/** Another name for {@link AF_APPLETALK} (5). */
export const PF_APPLETALK: int = native.PF_APPLETALK
/** Another name for {@link AF_NETROM} (6). */
export const PF_NETROM: int = native.PF_NETROM
/** Another name for {@link AF_BRIDGE} (7). */
export const PF_BRIDGE: int = native.PF_BRIDGE
/** Another name for {@link AF_ATMPVC} (8). */
export const PF_ATMPVC: int = native.PF_ATMPVC
/** Another name for {@link AF_X25} (9). */
export const PF_X25: int = native.PF_X25
/** Another name for {@link AF_INET6} (10). */
export const PF_INET6: int = native.PF_INET6
/** Another name for {@link AF_ROSE} (11). */
export const PF_ROSE: int = native.PF_ROSE
/** Another name for {@link AF_DECnet} (12). */
export const PF_DECnet: int = native.PF_DECnet
/** Another name for {@link AF_NETBEUI} (13). */
export const PF_NETBEUI: int = native.PF_NETBEUI
/** Another name for {@link AF_SECURITY} (14). */
export const PF_SECURITY: int = native.PF_SECURITY
/** Another name for {@link AF_KEY} (15). */
export const PF_KEY: int = native.PF_KEY
/** Another name for {@link AF_NETLINK} (16). */
export const PF_NETLINK: int = native.PF_NETLINK
/** Another name for {@link AF_NETLINK} (16). */
export const PF_ROUTE: int = native.PF_ROUTE
/** Another name for {@link AF_PACKET} (17). */
export const PF_PACKET: int = native.PF_PACKET
/** Another name for {@link AF_ASH} (18). */
export const PF_ASH: int = native.PF_ASH
/** Another name for {@link AF_ECONET} (19). */
export const PF_ECONET: int = native.PF_ECONET
/** Another name for {@link AF_ATMSVC} (20). */
export const PF_ATMSVC: int = native.PF_ATMSVC
/** Another name for {@link AF_RDS} (21). */
export const PF_RDS: int = native.PF_RDS
/** Another name for {@link AF_SNA} (22). */
export const PF_SNA: int = native.PF_SNA
/** Another name for {@link AF_IRDA} (23). */
export const PF_IRDA: int = native.PF_IRDA
/** Another name for {@link AF_PPPOX} (24). */
export const PF_PPPOX: int = native.PF_PPPOX
/** Another name for {@link AF_WANPIPE} (25). */
export const PF_WANPIPE: int = native.PF_WANPIPE
/** Another name for {@link AF_LLC} (26). */
export const PF_LLC: int = native.PF_LLC
/** Another name for {@link AF_IB} (27). */
export const PF_IB: int = native.PF_IB
/** Another name for {@link AF_MPLS} (28). */
export const PF_MPLS: int = native.PF_MPLS
/** Another name for {@link AF_CAN} (29). */
export const PF_CAN: int = native.PF_CAN
/** Another name for {@link AF_TIPC} (30). */
export const PF_TIPC: int = native.PF_TIPC
/** Another name for {@link AF_BLUETOOTH} (31). */
export const PF_BLUETOOTH: int = native.PF_BLUETOOTH
/** Another name for {@link AF_IUCV} (32). */
export const PF_IUCV: int = native.PF_IUCV
/** Another name for {@link AF_RXRPC} (33). */
export const PF_RXRPC: int = native.PF_RXRPC
/** Another name for {@link AF_ISDN} (34). */
export const PF_ISDN: int = native.PF_ISDN
/** Another name for {@link AF_PHONET} (35). */
export const PF_PHONET: int = native.PF_PHONET
/** Another name for {@link AF_IEEE802154} (36). */
export const PF_IEEE802154: int = native.PF_IEEE802154
/** Another name for {@link AF_CAIF} (37). */
export const PF_CAIF: int = native.PF_CAIF
/** Another name for {@link AF_ALG} (38). */
export const PF_ALG: int = native.PF_ALG
/** Another name for {@link AF_NFC} (39). */
export const PF_NFC: int = native.PF_NFC
/** Another name for {@link AF_VSOCK} (40). */
export const PF_VSOCK: int = native.PF_VSOCK
/** Another name for {@link AF_KCM} (41). */
export const PF_KCM: int = native.PF_KCM
/** Another name for {@link AF_QIPCRTR} (42). */
export const PF_QIPCRTR: int = native.PF_QIPCRTR
/** Another name for {@link AF_SMC} (43). */
export const PF_SMC: int = native.PF_SMC
/** Another name for {@link AF_XDP} (44). */
export const PF_XDP: int = native.PF_XDP
/** Another name for {@link AF_MCTP} (45). */
export const PF_MCTP: int = native.PF_MCTP
/** Another name for {@link AF_MAX}. */
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
/** DECnet's name for {@link MSG_DONTROUTE} (0x4). */
export const MSG_TRYHARD: int = native.MSG_TRYHARD
/** In msg_flags: control data were cut. */
export const MSG_CTRUNC: int = native.MSG_CTRUNC
/** The address is not the machine's own: without effect (0x10). */
export const MSG_PROXY: int = native.MSG_PROXY
/** In flags: return the real length of a datagram. In msg_flags: it was cut. */
export const MSG_TRUNC: int = native.MSG_TRUNC
/** Do not block this once. */
export const MSG_DONTWAIT: int = native.MSG_DONTWAIT
/** End of a record. */
export const MSG_EOR: int = native.MSG_EOR
/** Wait until the whole buffer is full. */
export const MSG_WAITALL: int = native.MSG_WAITALL
/** TCP's FIN, inside the kernel: without effect (0x200). */
export const MSG_FIN: int = native.MSG_FIN
/** TCP's SYN, inside the kernel: without effect (0x400). */
export const MSG_SYN: int = native.MSG_SYN
/** The neighbour is alive: a reply came from it. */
export const MSG_CONFIRM: int = native.MSG_CONFIRM
/** TCP's RST, inside the kernel: without effect (0x1000). */
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
