/** Socket options of `<netinet/in.h>`. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('netinet/in.h')

// Options at level IPPROTO_IP. What each holds comes first.
export const IP_PMTUDISC_DONT: int = native.IP_PMTUDISC_DONT
export const IP_DEFAULT_MULTICAST_LOOP: int = native.IP_DEFAULT_MULTICAST_LOOP
export const IP_DEFAULT_MULTICAST_TTL: int = native.IP_DEFAULT_MULTICAST_TTL
export const IP_PMTUDISC_WANT: int = native.IP_PMTUDISC_WANT
/** int or one byte: the type-of-service field. */
export const IP_TOS: int = native.IP_TOS
export const IP_PMTUDISC_DO: int = native.IP_PMTUDISC_DO
/** int: the time to live of packets sent. */
export const IP_TTL: int = native.IP_TTL
/** int: on a raw socket, the sender gives the IP header. */
export const IP_HDRINCL: int = native.IP_HDRINCL
export const IP_PMTUDISC_PROBE: int = native.IP_PMTUDISC_PROBE
/** The IP options of every packet sent. */
export const IP_OPTIONS: int = native.IP_OPTIONS
export const IP_PMTUDISC_INTERFACE: int = native.IP_PMTUDISC_INTERFACE
export const IP_PMTUDISC_OMIT: int = native.IP_PMTUDISC_OMIT
export const IP_ROUTER_ALERT: int = native.IP_ROUTER_ALERT
export const IP_RECVOPTS: int = native.IP_RECVOPTS
export const IP_RECVRETOPTS: int = native.IP_RECVRETOPTS
export const IP_RETOPTS: int = native.IP_RETOPTS
/** int: receive in_pktinfo as control data; sent, it chooses the source. */
export const IP_PKTINFO: int = native.IP_PKTINFO
export const IP_PKTOPTIONS: int = native.IP_PKTOPTIONS
/** int: IP_PMTUDISC_*. */
export const IP_MTU_DISCOVER: int = native.IP_MTU_DISCOVER
export const IP_PMTUDISC: int = native.IP_PMTUDISC
/** int: queue errors for MSG_ERRQUEUE. */
export const IP_RECVERR: int = native.IP_RECVERR
/** int: receive the TTL as control data. */
export const IP_RECVTTL: int = native.IP_RECVTTL
/** int: receive the TOS as control data. */
export const IP_RECVTOS: int = native.IP_RECVTOS
/** int, read only: the path MTU of a connected socket. */
export const IP_MTU: int = native.IP_MTU
/** int: bind to an address that is not here yet. */
export const IP_FREEBIND: int = native.IP_FREEBIND
export const IP_IPSEC_POLICY: int = native.IP_IPSEC_POLICY
export const IP_XFRM_POLICY: int = native.IP_XFRM_POLICY
export const IP_PASSSEC: int = native.IP_PASSSEC
/** int: act for any address (CAP_NET_ADMIN). */
export const IP_TRANSPARENT: int = native.IP_TRANSPARENT
export const IP_MAX_MEMBERSHIPS: int = native.IP_MAX_MEMBERSHIPS
export const IP_ORIGDSTADDR: int = native.IP_ORIGDSTADDR
/** int: receive the original destination as control data. */
export const IP_RECVORIGDSTADDR: int = native.IP_RECVORIGDSTADDR
/** int: drop what comes with less. */
export const IP_MINTTL: int = native.IP_MINTTL
export const IP_NODEFRAG: int = native.IP_NODEFRAG
export const IP_CHECKSUM: int = native.IP_CHECKSUM
/** int: bind to port 0 leaves the port to connect. */
export const IP_BIND_ADDRESS_NO_PORT: int = native.IP_BIND_ADDRESS_NO_PORT
export const IP_RECVFRAGSIZE: int = native.IP_RECVFRAGSIZE
export const IP_RECVERR_RFC4884: int = native.IP_RECVERR_RFC4884
/** in_addr, ip_mreq or ip_mreqn: the interface that multicast leaves by. */
export const IP_MULTICAST_IF: int = native.IP_MULTICAST_IF
/** int or one byte: how many routers multicast may pass. */
export const IP_MULTICAST_TTL: int = native.IP_MULTICAST_TTL
/** int or one byte: whether this host gets its own multicast. */
export const IP_MULTICAST_LOOP: int = native.IP_MULTICAST_LOOP
/** ip_mreq or ip_mreqn: join a group. */
export const IP_ADD_MEMBERSHIP: int = native.IP_ADD_MEMBERSHIP
/** ip_mreq or ip_mreqn: leave a group. */
export const IP_DROP_MEMBERSHIP: int = native.IP_DROP_MEMBERSHIP
export const IP_UNBLOCK_SOURCE: int = native.IP_UNBLOCK_SOURCE
export const IP_BLOCK_SOURCE: int = native.IP_BLOCK_SOURCE
/** ip_mreq_source: join a group for one source. */
export const IP_ADD_SOURCE_MEMBERSHIP: int = native.IP_ADD_SOURCE_MEMBERSHIP
export const IP_DROP_SOURCE_MEMBERSHIP: int = native.IP_DROP_SOURCE_MEMBERSHIP
export const IP_MSFILTER: int = native.IP_MSFILTER
/** int: get every group that this host joined. */
export const IP_MULTICAST_ALL: int = native.IP_MULTICAST_ALL
export const IP_UNICAST_IF: int = native.IP_UNICAST_IF
/** The level of the IP_* options. */
export const SOL_IP: int = native.SOL_IP

// Options at either level that take a group_req, group_source_req or group_filter.
export const MCAST_EXCLUDE: int = native.MCAST_EXCLUDE
export const MCAST_INCLUDE: int = native.MCAST_INCLUDE
export const MCAST_JOIN_GROUP: int = native.MCAST_JOIN_GROUP
export const MCAST_BLOCK_SOURCE: int = native.MCAST_BLOCK_SOURCE
export const MCAST_UNBLOCK_SOURCE: int = native.MCAST_UNBLOCK_SOURCE
export const MCAST_LEAVE_GROUP: int = native.MCAST_LEAVE_GROUP
export const MCAST_JOIN_SOURCE_GROUP: int = native.MCAST_JOIN_SOURCE_GROUP
export const MCAST_LEAVE_SOURCE_GROUP: int = native.MCAST_LEAVE_SOURCE_GROUP
export const MCAST_MSFILTER: int = native.MCAST_MSFILTER

// Options at level IPPROTO_IPV6.
export const IPV6_PMTUDISC_DONT: int = native.IPV6_PMTUDISC_DONT
export const IPV6_RTHDR_LOOSE: int = native.IPV6_RTHDR_LOOSE
export const IPV6_RTHDR_TYPE_0: int = native.IPV6_RTHDR_TYPE_0
export const IPV6_ADDRFORM: int = native.IPV6_ADDRFORM
export const IPV6_PMTUDISC_WANT: int = native.IPV6_PMTUDISC_WANT
export const IPV6_RTHDR_STRICT: int = native.IPV6_RTHDR_STRICT
export const IPV6_2292PKTINFO: int = native.IPV6_2292PKTINFO
export const IPV6_PMTUDISC_DO: int = native.IPV6_PMTUDISC_DO
export const IPV6_2292HOPOPTS: int = native.IPV6_2292HOPOPTS
export const IPV6_PMTUDISC_PROBE: int = native.IPV6_PMTUDISC_PROBE
export const IPV6_2292DSTOPTS: int = native.IPV6_2292DSTOPTS
export const IPV6_PMTUDISC_INTERFACE: int = native.IPV6_PMTUDISC_INTERFACE
export const IPV6_2292RTHDR: int = native.IPV6_2292RTHDR
export const IPV6_PMTUDISC_OMIT: int = native.IPV6_PMTUDISC_OMIT
export const IPV6_2292PKTOPTIONS: int = native.IPV6_2292PKTOPTIONS
/** int: where a raw socket puts its checksum. */
export const IPV6_CHECKSUM: int = native.IPV6_CHECKSUM
export const IPV6_2292HOPLIMIT: int = native.IPV6_2292HOPLIMIT
export const IPV6_NEXTHOP: int = native.IPV6_NEXTHOP
export const IPV6_AUTHHDR: int = native.IPV6_AUTHHDR
/** int: the hop limit of packets sent. */
export const IPV6_UNICAST_HOPS: int = native.IPV6_UNICAST_HOPS
/** int: the index of the interface that multicast leaves by. */
export const IPV6_MULTICAST_IF: int = native.IPV6_MULTICAST_IF
/** int: the hop limit of multicast sent. */
export const IPV6_MULTICAST_HOPS: int = native.IPV6_MULTICAST_HOPS
/** int: whether this host gets its own multicast. */
export const IPV6_MULTICAST_LOOP: int = native.IPV6_MULTICAST_LOOP
export const IPV6_ADD_MEMBERSHIP: int = native.IPV6_ADD_MEMBERSHIP
/** ipv6_mreq: join a group. */
export const IPV6_JOIN_GROUP: int = native.IPV6_JOIN_GROUP
export const IPV6_DROP_MEMBERSHIP: int = native.IPV6_DROP_MEMBERSHIP
/** ipv6_mreq: leave a group. */
export const IPV6_LEAVE_GROUP: int = native.IPV6_LEAVE_GROUP
export const IPV6_ROUTER_ALERT: int = native.IPV6_ROUTER_ALERT
export const IPV6_MTU_DISCOVER: int = native.IPV6_MTU_DISCOVER
/** int: the path MTU. */
export const IPV6_MTU: int = native.IPV6_MTU
/** int: queue errors for MSG_ERRQUEUE. */
export const IPV6_RECVERR: int = native.IPV6_RECVERR
/** int: no IPv4 on this socket. */
export const IPV6_V6ONLY: int = native.IPV6_V6ONLY
export const IPV6_JOIN_ANYCAST: int = native.IPV6_JOIN_ANYCAST
export const IPV6_LEAVE_ANYCAST: int = native.IPV6_LEAVE_ANYCAST
export const IPV6_MULTICAST_ALL: int = native.IPV6_MULTICAST_ALL
export const IPV6_ROUTER_ALERT_ISOLATE: int = native.IPV6_ROUTER_ALERT_ISOLATE
export const IPV6_RECVERR_RFC4884: int = native.IPV6_RECVERR_RFC4884
export const IPV6_IPSEC_POLICY: int = native.IPV6_IPSEC_POLICY
export const IPV6_XFRM_POLICY: int = native.IPV6_XFRM_POLICY
export const IPV6_HDRINCL: int = native.IPV6_HDRINCL
/** int: receive in6_pktinfo as control data. */
export const IPV6_RECVPKTINFO: int = native.IPV6_RECVPKTINFO
/** in6_pktinfo: source address and interface. */
export const IPV6_PKTINFO: int = native.IPV6_PKTINFO
export const IPV6_RECVHOPLIMIT: int = native.IPV6_RECVHOPLIMIT
export const IPV6_HOPLIMIT: int = native.IPV6_HOPLIMIT
export const IPV6_RECVHOPOPTS: int = native.IPV6_RECVHOPOPTS
export const IPV6_HOPOPTS: int = native.IPV6_HOPOPTS
export const IPV6_RXHOPOPTS: int = native.IPV6_RXHOPOPTS
export const IPV6_RTHDRDSTOPTS: int = native.IPV6_RTHDRDSTOPTS
export const IPV6_RECVRTHDR: int = native.IPV6_RECVRTHDR
export const IPV6_RTHDR: int = native.IPV6_RTHDR
export const IPV6_RECVDSTOPTS: int = native.IPV6_RECVDSTOPTS
export const IPV6_DSTOPTS: int = native.IPV6_DSTOPTS
export const IPV6_RXDSTOPTS: int = native.IPV6_RXDSTOPTS
export const IPV6_RECVPATHMTU: int = native.IPV6_RECVPATHMTU
export const IPV6_PATHMTU: int = native.IPV6_PATHMTU
export const IPV6_DONTFRAG: int = native.IPV6_DONTFRAG
export const IPV6_RECVTCLASS: int = native.IPV6_RECVTCLASS
/** int: the traffic class. */
export const IPV6_TCLASS: int = native.IPV6_TCLASS
export const IPV6_AUTOFLOWLABEL: int = native.IPV6_AUTOFLOWLABEL
export const IPV6_ADDR_PREFERENCES: int = native.IPV6_ADDR_PREFERENCES
export const IPV6_MINHOPCOUNT: int = native.IPV6_MINHOPCOUNT
export const IPV6_ORIGDSTADDR: int = native.IPV6_ORIGDSTADDR
export const IPV6_RECVORIGDSTADDR: int = native.IPV6_RECVORIGDSTADDR
export const IPV6_TRANSPARENT: int = native.IPV6_TRANSPARENT
export const IPV6_UNICAST_IF: int = native.IPV6_UNICAST_IF
export const IPV6_RECVFRAGSIZE: int = native.IPV6_RECVFRAGSIZE
export const IPV6_FREEBIND: int = native.IPV6_FREEBIND
/** The level of the IPV6_* options. */
export const SOL_IPV6: int = native.SOL_IPV6
export const SOL_ICMPV6: int = native.SOL_ICMPV6
