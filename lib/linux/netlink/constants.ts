/** Constants of `<linux/netlink.h>`. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('linux/netlink.h')

// Protocols.
/** Routes, addresses, interfaces: rtnetlink(7) (0). */
export const NETLINK_ROUTE: int = native.NETLINK_ROUTE
/** Not used (1). */
export const NETLINK_UNUSED: int = native.NETLINK_UNUSED
/** Between programs (2). */
export const NETLINK_USERSOCK: int = native.NETLINK_USERSOCK
/** Once ip_queue's; not used (3). */
export const NETLINK_FIREWALL: int = native.NETLINK_FIREWALL
/** Another name for {@link NETLINK_SOCK_DIAG} (4). */
export const NETLINK_INET_DIAG: int = native.NETLINK_INET_DIAG
/** What sockets there are: sock_diag(7) (4). */
export const NETLINK_SOCK_DIAG: int = native.NETLINK_SOCK_DIAG
/** Once netfilter's log; not used (5). */
export const NETLINK_NFLOG: int = native.NETLINK_NFLOG
/** IPsec (6). */
export const NETLINK_XFRM: int = native.NETLINK_XFRM
/** SELinux's events (7). */
export const NETLINK_SELINUX: int = native.NETLINK_SELINUX
/** Open-iSCSI (8). */
export const NETLINK_ISCSI: int = native.NETLINK_ISCSI
/** Auditing (9). */
export const NETLINK_AUDIT: int = native.NETLINK_AUDIT
/** Looks up a route (10). */
export const NETLINK_FIB_LOOKUP: int = native.NETLINK_FIB_LOOKUP
/** The kernel's connector, as for events of processes (11). */
export const NETLINK_CONNECTOR: int = native.NETLINK_CONNECTOR
/** Netfilter (12). */
export const NETLINK_NETFILTER: int = native.NETLINK_NETFILTER
/** Once ip6_queue's; not used (13). */
export const NETLINK_IP6_FW: int = native.NETLINK_IP6_FW
/** DECnet's routes (14). */
export const NETLINK_DNRTMSG: int = native.NETLINK_DNRTMSG
/** Devices come and go, as udev hears it (15). */
export const NETLINK_KOBJECT_UEVENT: int = native.NETLINK_KOBJECT_UEVENT
/** Generic netlink: families by name (16). */
export const NETLINK_GENERIC: int = native.NETLINK_GENERIC
/** SCSI transports (18). */
export const NETLINK_SCSITRANSPORT: int = native.NETLINK_SCSITRANSPORT
/** eCryptfs (19). */
export const NETLINK_ECRYPTFS: int = native.NETLINK_ECRYPTFS
/** RDMA (20). */
export const NETLINK_RDMA: int = native.NETLINK_RDMA
/** The kernel's ciphers (21). */
export const NETLINK_CRYPTO: int = native.NETLINK_CRYPTO
/** SMC's sockets; not used (22). */
export const NETLINK_SMC: int = native.NETLINK_SMC

// Options at level SOL_NETLINK.
/** Join a group: an int. */
export const NETLINK_ADD_MEMBERSHIP: int = native.NETLINK_ADD_MEMBERSHIP
/** Leave a group: an int. */
export const NETLINK_DROP_MEMBERSHIP: int = native.NETLINK_DROP_MEMBERSHIP
/** Each message brings its group, a struct nl_pktinfo: an int, on or off. */
export const NETLINK_PKTINFO: int = native.NETLINK_PKTINFO
/** Whoever sends to a group hears what failed: an int, on or off. */
export const NETLINK_BROADCAST_ERROR: int = native.NETLINK_BROADCAST_ERROR
/** No ENOBUFS when messages were lost: an int, on or off. */
export const NETLINK_NO_ENOBUFS: int = native.NETLINK_NO_ENOBUFS
/** A mapped ring to receive by; no longer in Linux. */
export const NETLINK_RX_RING: int = native.NETLINK_RX_RING
/** A mapped ring to send by; no longer in Linux. */
export const NETLINK_TX_RING: int = native.NETLINK_TX_RING
/** Hear of all namespaces that have an id here: an int, on or off. */
export const NETLINK_LISTEN_ALL_NSID: int = native.NETLINK_LISTEN_ALL_NSID
/** The groups joined, as bits of 32-bit words; read only. */
export const NETLINK_LIST_MEMBERSHIPS: int = native.NETLINK_LIST_MEMBERSHIPS
/** An acknowledgement does not repeat the request: an int, on or off. */
export const NETLINK_CAP_ACK: int = native.NETLINK_CAP_ACK
/** An acknowledgement says in words what failed: an int, on or off. */
export const NETLINK_EXT_ACK: int = native.NETLINK_EXT_ACK
/** A request to list is checked strictly: an int, on or off. */
export const NETLINK_GET_STRICT_CHK: int = native.NETLINK_GET_STRICT_CHK

// Types of messages below those of a protocol, and sizes.
/** Ignore this message (1). */
export const NLMSG_NOOP: int = native.NLMSG_NOOP
/** An error, or an acknowledgement: a struct nlmsgerr (2). */
export const NLMSG_ERROR: int = native.NLMSG_ERROR
/** The last of several messages (3). */
export const NLMSG_DONE: int = native.NLMSG_DONE
/** Messages begin at multiples of this (4). */
export const NLMSG_ALIGNTO: int = native.NLMSG_ALIGNTO
/** Data was lost (4). */
export const NLMSG_OVERRUN: int = native.NLMSG_OVERRUN
/** The bytes of a header, aligned (16). */
export const NLMSG_HDRLEN: int = native.NLMSG_HDRLEN
/** Types below this are control messages (16). */
export const NLMSG_MIN_TYPE: int = native.NLMSG_MIN_TYPE

// Flags: nlmsg_flags.
/** A request (0x1). */
export const NLM_F_REQUEST: int = native.NLM_F_REQUEST
/** One of several, up to {@link NLMSG_DONE} (0x2). */
export const NLM_F_MULTI: int = native.NLM_F_MULTI
/** Acknowledge it, please (0x4). */
export const NLM_F_ACK: int = native.NLM_F_ACK
/** Send what it makes back, too (0x8). */
export const NLM_F_ECHO: int = native.NLM_F_ECHO
/** What was listed changed meanwhile (0x10). */
export const NLM_F_DUMP_INTR: int = native.NLM_F_DUMP_INTR
/** The list was filtered as asked (0x20). */
export const NLM_F_DUMP_FILTERED: int = native.NLM_F_DUMP_FILTERED
/** The acknowledgement does not repeat the request (0x100). */
export const NLM_F_CAPPED: int = native.NLM_F_CAPPED
/** Delete: not what is below (0x100). */
export const NLM_F_NONREC: int = native.NLM_F_NONREC
/** New: replace what is there (0x100). */
export const NLM_F_REPLACE: int = native.NLM_F_REPLACE
/** Get: the whole table (0x100). */
export const NLM_F_ROOT: int = native.NLM_F_ROOT
/** Attributes follow the acknowledgement (0x200). */
export const NLM_F_ACK_TLVS: int = native.NLM_F_ACK_TLVS
/** Delete: several objects (0x200). */
export const NLM_F_BULK: int = native.NLM_F_BULK
/** New: not if it is there (0x200). */
export const NLM_F_EXCL: int = native.NLM_F_EXCL
/** Get: all that match (0x200). */
export const NLM_F_MATCH: int = native.NLM_F_MATCH
/** Get: {@link NLM_F_ROOT} and {@link NLM_F_MATCH} (0x300). */
export const NLM_F_DUMP: int = native.NLM_F_DUMP
/** Get: as it is at one moment (0x400). */
export const NLM_F_ATOMIC: int = native.NLM_F_ATOMIC
/** New: make it if it is not there (0x400). */
export const NLM_F_CREATE: int = native.NLM_F_CREATE
/** New: at the end of the list (0x800). */
export const NLM_F_APPEND: int = native.NLM_F_APPEND

// Attributes.
/** The bits of an attribute's type. */
export const NLA_TYPE_MASK: int = native.NLA_TYPE_MASK
/** Attributes begin at multiples of this (4). */
export const NLA_ALIGNTO: int = native.NLA_ALIGNTO
/** The bytes of an attribute's header, aligned (4). */
export const NLA_HDRLEN: int = native.NLA_HDRLEN
/** The value is in network order (0x4000). */
export const NLA_F_NET_BYTEORDER: int = native.NLA_F_NET_BYTEORDER
/** The value is attributes (0x8000). */
export const NLA_F_NESTED: int = native.NLA_F_NESTED
