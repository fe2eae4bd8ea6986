/** Constants of `<linux/netlink.h>`. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('linux/netlink.h')

// Protocols.
export const NETLINK_ROUTE: int = native.NETLINK_ROUTE
export const NETLINK_UNUSED: int = native.NETLINK_UNUSED
export const NETLINK_USERSOCK: int = native.NETLINK_USERSOCK
export const NETLINK_FIREWALL: int = native.NETLINK_FIREWALL
export const NETLINK_INET_DIAG: int = native.NETLINK_INET_DIAG
export const NETLINK_SOCK_DIAG: int = native.NETLINK_SOCK_DIAG
export const NETLINK_NFLOG: int = native.NETLINK_NFLOG
export const NETLINK_XFRM: int = native.NETLINK_XFRM
export const NETLINK_SELINUX: int = native.NETLINK_SELINUX
export const NETLINK_ISCSI: int = native.NETLINK_ISCSI
export const NETLINK_AUDIT: int = native.NETLINK_AUDIT
export const NETLINK_FIB_LOOKUP: int = native.NETLINK_FIB_LOOKUP
export const NETLINK_CONNECTOR: int = native.NETLINK_CONNECTOR
export const NETLINK_NETFILTER: int = native.NETLINK_NETFILTER
export const NETLINK_IP6_FW: int = native.NETLINK_IP6_FW
export const NETLINK_DNRTMSG: int = native.NETLINK_DNRTMSG
export const NETLINK_KOBJECT_UEVENT: int = native.NETLINK_KOBJECT_UEVENT
export const NETLINK_GENERIC: int = native.NETLINK_GENERIC
export const NETLINK_SCSITRANSPORT: int = native.NETLINK_SCSITRANSPORT
export const NETLINK_ECRYPTFS: int = native.NETLINK_ECRYPTFS
export const NETLINK_RDMA: int = native.NETLINK_RDMA
export const NETLINK_CRYPTO: int = native.NETLINK_CRYPTO
export const NETLINK_SMC: int = native.NETLINK_SMC

// Options at level SOL_NETLINK.
export const NETLINK_ADD_MEMBERSHIP: int = native.NETLINK_ADD_MEMBERSHIP
export const NETLINK_DROP_MEMBERSHIP: int = native.NETLINK_DROP_MEMBERSHIP
export const NETLINK_PKTINFO: int = native.NETLINK_PKTINFO
export const NETLINK_BROADCAST_ERROR: int = native.NETLINK_BROADCAST_ERROR
export const NETLINK_NO_ENOBUFS: int = native.NETLINK_NO_ENOBUFS
export const NETLINK_RX_RING: int = native.NETLINK_RX_RING
export const NETLINK_TX_RING: int = native.NETLINK_TX_RING
export const NETLINK_LISTEN_ALL_NSID: int = native.NETLINK_LISTEN_ALL_NSID
export const NETLINK_LIST_MEMBERSHIPS: int = native.NETLINK_LIST_MEMBERSHIPS
export const NETLINK_CAP_ACK: int = native.NETLINK_CAP_ACK
export const NETLINK_EXT_ACK: int = native.NETLINK_EXT_ACK
export const NETLINK_GET_STRICT_CHK: int = native.NETLINK_GET_STRICT_CHK

// Types of messages below those of a protocol, and sizes.
export const NLMSG_NOOP: int = native.NLMSG_NOOP
export const NLMSG_ERROR: int = native.NLMSG_ERROR
export const NLMSG_DONE: int = native.NLMSG_DONE
export const NLMSG_ALIGNTO: int = native.NLMSG_ALIGNTO
export const NLMSG_OVERRUN: int = native.NLMSG_OVERRUN
export const NLMSG_HDRLEN: int = native.NLMSG_HDRLEN
export const NLMSG_MIN_TYPE: int = native.NLMSG_MIN_TYPE

// Flags: nlmsg_flags.
export const NLM_F_REQUEST: int = native.NLM_F_REQUEST
export const NLM_F_MULTI: int = native.NLM_F_MULTI
export const NLM_F_ACK: int = native.NLM_F_ACK
export const NLM_F_ECHO: int = native.NLM_F_ECHO
export const NLM_F_DUMP_INTR: int = native.NLM_F_DUMP_INTR
export const NLM_F_DUMP_FILTERED: int = native.NLM_F_DUMP_FILTERED
export const NLM_F_CAPPED: int = native.NLM_F_CAPPED
export const NLM_F_NONREC: int = native.NLM_F_NONREC
export const NLM_F_REPLACE: int = native.NLM_F_REPLACE
export const NLM_F_ROOT: int = native.NLM_F_ROOT
export const NLM_F_ACK_TLVS: int = native.NLM_F_ACK_TLVS
export const NLM_F_BULK: int = native.NLM_F_BULK
export const NLM_F_EXCL: int = native.NLM_F_EXCL
export const NLM_F_MATCH: int = native.NLM_F_MATCH
export const NLM_F_DUMP: int = native.NLM_F_DUMP
export const NLM_F_ATOMIC: int = native.NLM_F_ATOMIC
export const NLM_F_CREATE: int = native.NLM_F_CREATE
export const NLM_F_APPEND: int = native.NLM_F_APPEND

// Attributes.
export const NLA_TYPE_MASK: int = native.NLA_TYPE_MASK
export const NLA_ALIGNTO: int = native.NLA_ALIGNTO
export const NLA_HDRLEN: int = native.NLA_HDRLEN
export const NLA_F_NET_BYTEORDER: int = native.NLA_F_NET_BYTEORDER
export const NLA_F_NESTED: int = native.NLA_F_NESTED
