/** Socket options of `<sys/socket.h>`. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('sys/socket.h')

// Levels of options.
/** The level of the SO_* options. */
export const SOL_SOCKET: int = native.SOL_SOCKET
export const SOL_RAW: int = native.SOL_RAW
export const SOL_DECNET: int = native.SOL_DECNET
export const SOL_X25: int = native.SOL_X25
export const SOL_PACKET: int = native.SOL_PACKET
export const SOL_ATM: int = native.SOL_ATM
export const SOL_AAL: int = native.SOL_AAL
export const SOL_IRDA: int = native.SOL_IRDA
export const SOL_NETBEUI: int = native.SOL_NETBEUI
export const SOL_LLC: int = native.SOL_LLC
export const SOL_DCCP: int = native.SOL_DCCP
export const SOL_NETLINK: int = native.SOL_NETLINK
export const SOL_TIPC: int = native.SOL_TIPC
export const SOL_RXRPC: int = native.SOL_RXRPC
export const SOL_PPPOL2TP: int = native.SOL_PPPOL2TP
export const SOL_BLUETOOTH: int = native.SOL_BLUETOOTH
export const SOL_PNPIPE: int = native.SOL_PNPIPE
export const SOL_RDS: int = native.SOL_RDS
export const SOL_IUCV: int = native.SOL_IUCV
export const SOL_CAIF: int = native.SOL_CAIF
export const SOL_ALG: int = native.SOL_ALG
export const SOL_NFC: int = native.SOL_NFC
export const SOL_KCM: int = native.SOL_KCM
export const SOL_TLS: int = native.SOL_TLS
export const SOL_XDP: int = native.SOL_XDP
export const SOL_MPTCP: int = native.SOL_MPTCP
export const SOL_MCTP: int = native.SOL_MCTP
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
export const SO_NO_CHECK: int = native.SO_NO_CHECK
/** int: the queueing priority of packets. */
export const SO_PRIORITY: int = native.SO_PRIORITY
/** linger: what close does with unsent data. */
export const SO_LINGER: int = native.SO_LINGER
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
export const SO_RCVTIMEO_OLD: int = native.SO_RCVTIMEO_OLD
/** timeval: how long a send may block. */
export const SO_SNDTIMEO: int = native.SO_SNDTIMEO
export const SO_SNDTIMEO_OLD: int = native.SO_SNDTIMEO_OLD
export const SO_SECURITY_AUTHENTICATION: int = native.SO_SECURITY_AUTHENTICATION
export const SO_SECURITY_ENCRYPTION_TRANSPORT: int = native.SO_SECURITY_ENCRYPTION_TRANSPORT
export const SO_SECURITY_ENCRYPTION_NETWORK: int = native.SO_SECURITY_ENCRYPTION_NETWORK
/** string: the interface to use, as `lo`. */
export const SO_BINDTODEVICE: int = native.SO_BINDTODEVICE
export const SO_ATTACH_FILTER: int = native.SO_ATTACH_FILTER
export const SO_GET_FILTER: int = native.SO_GET_FILTER
export const SO_DETACH_BPF: int = native.SO_DETACH_BPF
export const SO_DETACH_FILTER: int = native.SO_DETACH_FILTER
export const SO_PEERNAME: int = native.SO_PEERNAME
/** int: receive SCM_TIMESTAMP, a timeval. */
export const SO_TIMESTAMP: int = native.SO_TIMESTAMP
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
export const SO_TIMESTAMPNS_OLD: int = native.SO_TIMESTAMPNS_OLD
/** int: the mark that routing and netfilter see (CAP_NET_ADMIN). */
export const SO_MARK: int = native.SO_MARK
export const SO_TIMESTAMPING: int = native.SO_TIMESTAMPING
export const SO_TIMESTAMPING_OLD: int = native.SO_TIMESTAMPING_OLD
/** int, read only: IPPROTO_*. */
export const SO_PROTOCOL: int = native.SO_PROTOCOL
/** int, read only: AF_*. */
export const SO_DOMAIN: int = native.SO_DOMAIN
/** int: receive the count of dropped packets. */
export const SO_RXQ_OVFL: int = native.SO_RXQ_OVFL
export const SO_WIFI_STATUS: int = native.SO_WIFI_STATUS
/** int: where MSG_PEEK reads. */
export const SO_PEEK_OFF: int = native.SO_PEEK_OFF
export const SO_NOFCS: int = native.SO_NOFCS
export const SO_LOCK_FILTER: int = native.SO_LOCK_FILTER
export const SO_SELECT_ERR_QUEUE: int = native.SO_SELECT_ERR_QUEUE
export const SO_BUSY_POLL: int = native.SO_BUSY_POLL
export const SO_MAX_PACING_RATE: int = native.SO_MAX_PACING_RATE
export const SO_BPF_EXTENSIONS: int = native.SO_BPF_EXTENSIONS
/** int: the CPU that handles the socket. */
export const SO_INCOMING_CPU: int = native.SO_INCOMING_CPU
export const SO_ATTACH_BPF: int = native.SO_ATTACH_BPF
export const SO_ATTACH_REUSEPORT_CBPF: int = native.SO_ATTACH_REUSEPORT_CBPF
export const SO_ATTACH_REUSEPORT_EBPF: int = native.SO_ATTACH_REUSEPORT_EBPF
export const SO_CNX_ADVICE: int = native.SO_CNX_ADVICE
export const SO_MEMINFO: int = native.SO_MEMINFO
export const SO_INCOMING_NAPI_ID: int = native.SO_INCOMING_NAPI_ID
/** uint64_t, read only: the socket's cookie. */
export const SO_COOKIE: int = native.SO_COOKIE
/** gid_t array, read only: the peer's groups. */
export const SO_PEERGROUPS: int = native.SO_PEERGROUPS
/** int: allow MSG_ZEROCOPY. */
export const SO_ZEROCOPY: int = native.SO_ZEROCOPY
export const SO_TXTIME: int = native.SO_TXTIME
export const SO_BINDTOIFINDEX: int = native.SO_BINDTOIFINDEX
export const SO_TIMESTAMP_NEW: int = native.SO_TIMESTAMP_NEW
export const SO_TIMESTAMPNS_NEW: int = native.SO_TIMESTAMPNS_NEW
export const SO_TIMESTAMPING_NEW: int = native.SO_TIMESTAMPING_NEW
export const SO_RCVTIMEO_NEW: int = native.SO_RCVTIMEO_NEW
export const SO_SNDTIMEO_NEW: int = native.SO_SNDTIMEO_NEW
export const SO_DETACH_REUSEPORT_BPF: int = native.SO_DETACH_REUSEPORT_BPF
export const SO_PREFER_BUSY_POLL: int = native.SO_PREFER_BUSY_POLL
export const SO_BUSY_POLL_BUDGET: int = native.SO_BUSY_POLL_BUDGET
export const SO_NETNS_COOKIE: int = native.SO_NETNS_COOKIE
export const SO_BUF_LOCK: int = native.SO_BUF_LOCK
export const SO_RESERVE_MEM: int = native.SO_RESERVE_MEM
export const SO_TXREHASH: int = native.SO_TXREHASH
export const SO_RCVMARK: int = native.SO_RCVMARK

// Kinds of control data.
/** Control data: descriptors, an array of int. */
export const SCM_RIGHTS: int = native.SCM_RIGHTS
/** Control data: pid, uid and gid of the sender, a ucred. */
export const SCM_CREDENTIALS: int = native.SCM_CREDENTIALS
export const SCM_TIMESTAMP: int = native.SCM_TIMESTAMP
export const SCM_TIMESTAMPNS: int = native.SCM_TIMESTAMPNS
export const SCM_TIMESTAMPING: int = native.SCM_TIMESTAMPING
export const SCM_WIFI_STATUS: int = native.SCM_WIFI_STATUS
export const SCM_TIMESTAMPING_OPT_STATS: int = native.SCM_TIMESTAMPING_OPT_STATS
export const SCM_TIMESTAMPING_PKTINFO: int = native.SCM_TIMESTAMPING_PKTINFO
export const SCM_TXTIME: int = native.SCM_TXTIME
