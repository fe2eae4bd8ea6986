/** Socket options of `<sys/socket.h>`. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('sys/socket.h')

// Levels of options.
/** The level of the SO_* options. */
export const SOL_SOCKET: int = native.SOL_SOCKET
/** Options of raw sockets (255). */
export const SOL_RAW: int = native.SOL_RAW
/** Options of DECnet (261). */
export const SOL_DECNET: int = native.SOL_DECNET
/** Options of X.25 (262). */
export const SOL_X25: int = native.SOL_X25
/** Options of packet sockets: {@link AF_PACKET} (263). */
export const SOL_PACKET: int = native.SOL_PACKET
/** Options of ATM (264). */
export const SOL_ATM: int = native.SOL_ATM
/** Options of ATM's adaptation layer (265). */
export const SOL_AAL: int = native.SOL_AAL
/** Options of IrDA (266). */
export const SOL_IRDA: int = native.SOL_IRDA
/** Options of NetBEUI (267). */
export const SOL_NETBEUI: int = native.SOL_NETBEUI
/** Options of 802.2 logical link control (268). */
export const SOL_LLC: int = native.SOL_LLC
/** Options of DCCP (269). */
export const SOL_DCCP: int = native.SOL_DCCP
/** Options of netlink (270). */
export const SOL_NETLINK: int = native.SOL_NETLINK
/** Options of TIPC (271). */
export const SOL_TIPC: int = native.SOL_TIPC
/** Options of RxRPC (272). */
export const SOL_RXRPC: int = native.SOL_RXRPC
/** Options of PPP over L2TP (273). */
export const SOL_PPPOL2TP: int = native.SOL_PPPOL2TP
/** Options of Bluetooth (274). */
export const SOL_BLUETOOTH: int = native.SOL_BLUETOOTH
/** Options of Phonet's pipes (275). */
export const SOL_PNPIPE: int = native.SOL_PNPIPE
/** Options of RDS (276). */
export const SOL_RDS: int = native.SOL_RDS
/** Options of IUCV (277). */
export const SOL_IUCV: int = native.SOL_IUCV
/** Options of CAIF (278). */
export const SOL_CAIF: int = native.SOL_CAIF
/** Options of the kernel's ciphers: {@link AF_ALG} (279). */
export const SOL_ALG: int = native.SOL_ALG
/** Options of near-field communication (280). */
export const SOL_NFC: int = native.SOL_NFC
/** Options of the kernel's multiplexor (281). */
export const SOL_KCM: int = native.SOL_KCM
/** Options of TLS in the kernel (282). */
export const SOL_TLS: int = native.SOL_TLS
/** Options of XDP (283). */
export const SOL_XDP: int = native.SOL_XDP
/** Options of multipath TCP (284). */
export const SOL_MPTCP: int = native.SOL_MPTCP
/** Options of MCTP (285). */
export const SOL_MCTP: int = native.SOL_MCTP
/** Options of SMC (286). */
export const SOL_SMC: int = native.SOL_SMC

// Options of every socket, at level SOL_SOCKET. What each holds comes first.
/** int: record debugging information (CAP_NET_ADMIN). */
export const SO_DEBUG: int = native.SO_DEBUG
/** int: bind to an address in TIME_WAIT. */
export const SO_REUSEADDR: int = native.SO_REUSEADDR
/** int, read only: SOCK_*. */
export const SO_TYPE: int = native.SO_TYPE
/** int, read only: the pending error, which reading clears. */
export const SO_ERROR: int = native.SO_ERROR
/** int: no gateway, directly connected hosts only. */
export const SO_DONTROUTE: int = native.SO_DONTROUTE
/** int: a datagram socket may send to a broadcast address. */
export const SO_BROADCAST: int = native.SO_BROADCAST
/** int: size of the send buffer; the kernel doubles what is set. */
export const SO_SNDBUF: int = native.SO_SNDBUF
/** int: size of the receive buffer; the kernel doubles what is set. */
export const SO_RCVBUF: int = native.SO_RCVBUF
/** int: probe an idle connection. */
export const SO_KEEPALIVE: int = native.SO_KEEPALIVE
/** int: urgent data stay in the stream. */
export const SO_OOBINLINE: int = native.SO_OOBINLINE
/** UDP over IPv4 sends no checksum: an int. */
export const SO_NO_CHECK: int = native.SO_NO_CHECK
/** int: the queueing priority of packets. */
export const SO_PRIORITY: int = native.SO_PRIORITY
/** linger: what close does with unsent data. */
export const SO_LINGER: int = native.SO_LINGER
/** Without effect: an int, which the kernel takes and forgets. */
export const SO_BSDCOMPAT: int = native.SO_BSDCOMPAT
/** int: several sockets on one address share what comes. */
export const SO_REUSEPORT: int = native.SO_REUSEPORT
/** int: receive SCM_CREDENTIALS. */
export const SO_PASSCRED: int = native.SO_PASSCRED
/** ucred, read only: the peer's process on an AF_UNIX stream. */
export const SO_PEERCRED: int = native.SO_PEERCRED
/** int: least number of bytes that a receive waits for. */
export const SO_RCVLOWAT: int = native.SO_RCVLOWAT
/** int: always 1 on Linux. */
export const SO_SNDLOWAT: int = native.SO_SNDLOWAT
/** timeval: how long a receive may block. */
export const SO_RCVTIMEO: int = native.SO_RCVTIMEO
/** {@link SO_RCVTIMEO} with a timeval of the kernel's long. */
export const SO_RCVTIMEO_OLD: int = native.SO_RCVTIMEO_OLD
/** timeval: how long a send may block. */
export const SO_SNDTIMEO: int = native.SO_SNDTIMEO
/** {@link SO_SNDTIMEO} with a timeval of the kernel's long. */
export const SO_SNDTIMEO_OLD: int = native.SO_SNDTIMEO_OLD
/** A number that the kernel does not use: ENOPROTOOPT. */
export const SO_SECURITY_AUTHENTICATION: int = native.SO_SECURITY_AUTHENTICATION
/** A number that the kernel does not use: ENOPROTOOPT. */
export const SO_SECURITY_ENCRYPTION_TRANSPORT: int = native.SO_SECURITY_ENCRYPTION_TRANSPORT
/** A number that the kernel does not use: ENOPROTOOPT. */
export const SO_SECURITY_ENCRYPTION_NETWORK: int = native.SO_SECURITY_ENCRYPTION_NETWORK
/** string: the interface to use, as `lo`. */
export const SO_BINDTODEVICE: int = native.SO_BINDTODEVICE
/** A classic BPF program that says which packets come in: a struct sock_fprog. */
export const SO_ATTACH_FILTER: int = native.SO_ATTACH_FILTER
/** The filter's instructions; the length counts them, not bytes. */
export const SO_GET_FILTER: int = native.SO_GET_FILTER
/** Another name for {@link SO_DETACH_FILTER}. */
export const SO_DETACH_BPF: int = native.SO_DETACH_BPF
/** Take the filter off; the value is not read. */
export const SO_DETACH_FILTER: int = native.SO_DETACH_FILTER
/** The peer's address, as getpeername() gives it. */
export const SO_PEERNAME: int = native.SO_PEERNAME
/** int: receive SCM_TIMESTAMP, a timeval. */
export const SO_TIMESTAMP: int = native.SO_TIMESTAMP
/** {@link SO_TIMESTAMP} with a timeval of the kernel's long. */
export const SO_TIMESTAMP_OLD: int = native.SO_TIMESTAMP_OLD
/** int, read only: whether the socket listens. */
export const SO_ACCEPTCONN: int = native.SO_ACCEPTCONN
/** string, read only: the peer's security context. */
export const SO_PEERSEC: int = native.SO_PEERSEC
/** SO_SNDBUF past wmem_max (CAP_NET_ADMIN). */
export const SO_SNDBUFFORCE: int = native.SO_SNDBUFFORCE
/** SO_RCVBUF past rmem_max (CAP_NET_ADMIN). */
export const SO_RCVBUFFORCE: int = native.SO_RCVBUFFORCE
/** int: receive SCM_SECURITY. */
export const SO_PASSSEC: int = native.SO_PASSSEC
/** int: receive SCM_TIMESTAMPNS, a timespec. */
export const SO_TIMESTAMPNS: int = native.SO_TIMESTAMPNS
/** {@link SO_TIMESTAMPNS} with a timespec of the kernel's long. */
export const SO_TIMESTAMPNS_OLD: int = native.SO_TIMESTAMPNS_OLD
/** int: the mark that routing and netfilter see (CAP_NET_ADMIN). */
export const SO_MARK: int = native.SO_MARK
/** What is stamped and by whom: an int of SOF_TIMESTAMPING_ flags. */
export const SO_TIMESTAMPING: int = native.SO_TIMESTAMPING
/** {@link SO_TIMESTAMPING} with timespecs of the kernel's long. */
export const SO_TIMESTAMPING_OLD: int = native.SO_TIMESTAMPING_OLD
/** int, read only: IPPROTO_*. */
export const SO_PROTOCOL: int = native.SO_PROTOCOL
/** int, read only: AF_*. */
export const SO_DOMAIN: int = native.SO_DOMAIN
/** int: receive the count of dropped packets. */
export const SO_RXQ_OVFL: int = native.SO_RXQ_OVFL
/** Whether the access point confirmed a frame: an int, on or off. */
export const SO_WIFI_STATUS: int = native.SO_WIFI_STATUS
/** int: where MSG_PEEK reads. */
export const SO_PEEK_OFF: int = native.SO_PEEK_OFF
/** A frame's checksum comes from the program: an int, on or off. */
export const SO_NOFCS: int = native.SO_NOFCS
/** The filter can be neither changed nor taken off: an int. */
export const SO_LOCK_FILTER: int = native.SO_LOCK_FILTER
/** What waits in the error queue is POLLPRI as well as POLLERR: an int. */
export const SO_SELECT_ERR_QUEUE: int = native.SO_SELECT_ERR_QUEUE
/** Microseconds for which a read polls the device: an int. */
export const SO_BUSY_POLL: int = native.SO_BUSY_POLL
/** Bytes a second at most: an unsigned int, or a 64-bit one. */
export const SO_MAX_PACING_RATE: int = native.SO_MAX_PACING_RATE
/** How many extensions of BPF the kernel knows: an int; read only. */
export const SO_BPF_EXTENSIONS: int = native.SO_BPF_EXTENSIONS
/** int: the CPU that handles the socket. */
export const SO_INCOMING_CPU: int = native.SO_INCOMING_CPU
/** An eBPF program that says which packets come in: its descriptor, an int. */
export const SO_ATTACH_BPF: int = native.SO_ATTACH_BPF
/** Which of the sockets at a port gets a packet, by classic BPF: a struct sock_fprog. */
export const SO_ATTACH_REUSEPORT_CBPF: int = native.SO_ATTACH_REUSEPORT_CBPF
/** Which of the sockets at a port gets a packet, by eBPF: its descriptor, an int. */
export const SO_ATTACH_REUSEPORT_EBPF: int = native.SO_ATTACH_REUSEPORT_EBPF
/** 1: the path works badly, look for another one; write only. */
export const SO_CNX_ADVICE: int = native.SO_CNX_ADVICE
/** How much memory the socket uses: unsigned ints; read only. */
export const SO_MEMINFO: int = native.SO_MEMINFO
/** The device queue that the last packet came through: an unsigned int; read only. */
export const SO_INCOMING_NAPI_ID: int = native.SO_INCOMING_NAPI_ID
/** uint64_t, read only: the socket's cookie. */
export const SO_COOKIE: int = native.SO_COOKIE
/** gid_t array, read only: the peer's groups. */
export const SO_PEERGROUPS: int = native.SO_PEERGROUPS
/** int: allow MSG_ZEROCOPY. */
export const SO_ZEROCOPY: int = native.SO_ZEROCOPY
/** Packets carry the time to be sent at: a clock id and flags. */
export const SO_TXTIME: int = native.SO_TXTIME
/** The interface by its index, as {@link SO_BINDTODEVICE} by its name: an int. */
export const SO_BINDTOIFINDEX: int = native.SO_BINDTOIFINDEX
/** {@link SO_TIMESTAMP} with 64-bit seconds. */
export const SO_TIMESTAMP_NEW: int = native.SO_TIMESTAMP_NEW
/** {@link SO_TIMESTAMPNS} with 64-bit seconds. */
export const SO_TIMESTAMPNS_NEW: int = native.SO_TIMESTAMPNS_NEW
/** {@link SO_TIMESTAMPING} with 64-bit seconds. */
export const SO_TIMESTAMPING_NEW: int = native.SO_TIMESTAMPING_NEW
/** {@link SO_RCVTIMEO} with 64-bit seconds. */
export const SO_RCVTIMEO_NEW: int = native.SO_RCVTIMEO_NEW
/** {@link SO_SNDTIMEO} with 64-bit seconds. */
export const SO_SNDTIMEO_NEW: int = native.SO_SNDTIMEO_NEW
/** Take the program off that chooses among the sockets at a port. */
export const SO_DETACH_REUSEPORT_BPF: int = native.SO_DETACH_REUSEPORT_BPF
/** Busy polling rather than interrupts: an int, on or off. */
export const SO_PREFER_BUSY_POLL: int = native.SO_PREFER_BUSY_POLL
/** Packets that one busy poll takes at most: an int. */
export const SO_BUSY_POLL_BUDGET: int = native.SO_BUSY_POLL_BUDGET
/** A number that names the network namespace: 64 bits; read only. */
export const SO_NETNS_COOKIE: int = native.SO_NETNS_COOKIE
/** Which buffers the kernel may not resize: an int, 1 for sending, 2 for receiving. */
export const SO_BUF_LOCK: int = native.SO_BUF_LOCK
/** Bytes of memory set aside for the socket: an int. */
export const SO_RESERVE_MEM: int = native.SO_RESERVE_MEM
/** Whether a lost packet makes the flow take another path: an int, 0 or 1. */
export const SO_TXREHASH: int = native.SO_TXREHASH
/** Each message brings the mark of its packet: an int, on or off. */
export const SO_RCVMARK: int = native.SO_RCVMARK
/** Each message over AF_UNIX brings {@link SCM_PIDFD}: an int, 0 or 1. Since Linux 6.5. */
export const SO_PASSPIDFD: int = native.SO_PASSPIDFD
/** To be read: a pidfd of the process at the other end, an int. Since Linux 6.5. */
export const SO_PEERPIDFD: int = native.SO_PEERPIDFD

// Kinds of control data.
/** Control data: descriptors, an array of int. */
export const SCM_RIGHTS: int = native.SCM_RIGHTS
/** Control data: pid, uid and gid of the sender, a ucred. */
export const SCM_CREDENTIALS: int = native.SCM_CREDENTIALS
/** Control data: a pidfd of the sender, an int, to be closed by the receiver. Since Linux 6.5. */
export const SCM_PIDFD: int = native.SCM_PIDFD
/** Ancillary data: when it came, a timeval. */
export const SCM_TIMESTAMP: int = native.SCM_TIMESTAMP
/** Ancillary data: when it came, a timespec. */
export const SCM_TIMESTAMPNS: int = native.SCM_TIMESTAMPNS
/** Ancillary data: three timespecs, of software, nothing, and hardware. */
export const SCM_TIMESTAMPING: int = native.SCM_TIMESTAMPING
/** Ancillary data: whether the frame was confirmed, an int. */
export const SCM_WIFI_STATUS: int = native.SCM_WIFI_STATUS
/** Ancillary data: the connection's figures, as netlink attributes. */
export const SCM_TIMESTAMPING_OPT_STATS: int = native.SCM_TIMESTAMPING_OPT_STATS
/** Ancillary data: interface and length of a stamped packet. */
export const SCM_TIMESTAMPING_PKTINFO: int = native.SCM_TIMESTAMPING_PKTINFO
/** Ancillary data: when to send it, 64 bits in nanoseconds. */
export const SCM_TXTIME: int = native.SCM_TXTIME
