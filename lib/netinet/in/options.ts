/** Socket options of `<netinet/in.h>`. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('netinet/in.h')

// Options at level IPPROTO_IP. What each holds comes first.
/** Packets may always be fragmented (0). */
export const IP_PMTUDISC_DONT: int = native.IP_PMTUDISC_DONT
/** What {@link IP_MULTICAST_LOOP} is at first (1). */
export const IP_DEFAULT_MULTICAST_LOOP: int = native.IP_DEFAULT_MULTICAST_LOOP
/** What {@link IP_MULTICAST_TTL} is at first (1). */
export const IP_DEFAULT_MULTICAST_TTL: int = native.IP_DEFAULT_MULTICAST_TTL
/** As the route says (1). */
export const IP_PMTUDISC_WANT: int = native.IP_PMTUDISC_WANT
/** int or one byte: the type-of-service field. */
export const IP_TOS: int = native.IP_TOS
/** Never fragment: EMSGSIZE for what is larger than the path's MTU (2). */
export const IP_PMTUDISC_DO: int = native.IP_PMTUDISC_DO
/** int: the time to live of packets sent. */
export const IP_TTL: int = native.IP_TTL
/** int: on a raw socket, the sender gives the IP header. */
export const IP_HDRINCL: int = native.IP_HDRINCL
/** Never fragment, and do not mind the path's MTU (3). */
export const IP_PMTUDISC_PROBE: int = native.IP_PMTUDISC_PROBE
/** The IP options of every packet sent. */
export const IP_OPTIONS: int = native.IP_OPTIONS
/** The interface's MTU, whatever ICMP says; never fragment (4). */
export const IP_PMTUDISC_INTERFACE: int = native.IP_PMTUDISC_INTERFACE
/** As {@link IP_PMTUDISC_INTERFACE}, but larger packets are fragmented (5). */
export const IP_PMTUDISC_OMIT: int = native.IP_PMTUDISC_OMIT
/** A raw socket gets forwarded packets that have the router alert option: an int, on or off. */
export const IP_ROUTER_ALERT: int = native.IP_ROUTER_ALERT
/** Each datagram brings its IP options: an int, on or off. */
export const IP_RECVOPTS: int = native.IP_RECVOPTS
/** Another name for {@link IP_RETOPTS}. */
export const IP_RECVRETOPTS: int = native.IP_RECVRETOPTS
/** Each datagram brings its IP options, turned for the answer: an int, on or off. */
export const IP_RETOPTS: int = native.IP_RETOPTS
/** int: receive in_pktinfo as control data; sent, it chooses the source. */
export const IP_PKTINFO: int = native.IP_PKTINFO
/** What ancillary data the last packet of a stream would bring; read only. */
export const IP_PKTOPTIONS: int = native.IP_PKTOPTIONS
/** int: IP_PMTUDISC_*. */
export const IP_MTU_DISCOVER: int = native.IP_MTU_DISCOVER
/** Another name for {@link IP_MTU_DISCOVER}. */
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
/** The IPsec policy of the socket: a struct sadb_x_policy. */
export const IP_IPSEC_POLICY: int = native.IP_IPSEC_POLICY
/** The IPsec policy of the socket: a struct xfrm_userpolicy_info. */
export const IP_XFRM_POLICY: int = native.IP_XFRM_POLICY
/** Each datagram brings the peer's security context: an int, on or off. */
export const IP_PASSSEC: int = native.IP_PASSSEC
/** int: act for any address (CAP_NET_ADMIN). */
export const IP_TRANSPARENT: int = native.IP_TRANSPARENT
/** The groups that a socket can join at first (20). */
export const IP_MAX_MEMBERSHIPS: int = native.IP_MAX_MEMBERSHIPS
/** Another name for {@link IP_RECVORIGDSTADDR}. */
export const IP_ORIGDSTADDR: int = native.IP_ORIGDSTADDR
/** int: receive the original destination as control data. */
export const IP_RECVORIGDSTADDR: int = native.IP_RECVORIGDSTADDR
/** int: drop what comes with less. */
export const IP_MINTTL: int = native.IP_MINTTL
/** A raw socket's packets are not put together from fragments: an int, on or off. */
export const IP_NODEFRAG: int = native.IP_NODEFRAG
/** Each datagram brings its checksum: an int, on or off. */
export const IP_CHECKSUM: int = native.IP_CHECKSUM
/** int: bind to port 0 leaves the port to connect. */
export const IP_BIND_ADDRESS_NO_PORT: int = native.IP_BIND_ADDRESS_NO_PORT
/** Each datagram brings the size of its largest fragment: an int, on or off. */
export const IP_RECVFRAGSIZE: int = native.IP_RECVFRAGSIZE
/** Errors bring where an ICMP message's extensions begin: an int, on or off. */
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
/** Hear a blocked source of a group again: a struct ip_mreq_source. */
export const IP_UNBLOCK_SOURCE: int = native.IP_UNBLOCK_SOURCE
/** Do not hear one source of a group: a struct ip_mreq_source. */
export const IP_BLOCK_SOURCE: int = native.IP_BLOCK_SOURCE
/** ip_mreq_source: join a group for one source. */
export const IP_ADD_SOURCE_MEMBERSHIP: int = native.IP_ADD_SOURCE_MEMBERSHIP
/** Leave a group as far as one source goes: a struct ip_mreq_source. */
export const IP_DROP_SOURCE_MEMBERSHIP: int = native.IP_DROP_SOURCE_MEMBERSHIP
/** Which sources of a group are heard: a struct ip_msfilter. */
export const IP_MSFILTER: int = native.IP_MSFILTER
/** int: get every group that this host joined. */
export const IP_MULTICAST_ALL: int = native.IP_MULTICAST_ALL
/** The interface of what is sent to one receiver: an index, in network order. */
export const IP_UNICAST_IF: int = native.IP_UNICAST_IF
/** The ports that bind to port 0 may choose, an int: the highest << 16 | the lowest. Since Linux 6.3. */
export const IP_LOCAL_PORT_RANGE: int = native.IP_LOCAL_PORT_RANGE
/** The level of the IP_* options (0). */
export const SOL_IP: int = native.SOL_IP

// Options at either level that take a group_req, group_source_req or group_filter.
/** The sources named are the ones not heard (0). */
export const MCAST_EXCLUDE: int = native.MCAST_EXCLUDE
/** The sources named are the only ones heard (1). */
export const MCAST_INCLUDE: int = native.MCAST_INCLUDE
/** Join a group, IPv4 or IPv6: a struct group_req. */
export const MCAST_JOIN_GROUP: int = native.MCAST_JOIN_GROUP
/** Do not hear one source of a group: a struct group_source_req. */
export const MCAST_BLOCK_SOURCE: int = native.MCAST_BLOCK_SOURCE
/** Hear a blocked source of a group again: a struct group_source_req. */
export const MCAST_UNBLOCK_SOURCE: int = native.MCAST_UNBLOCK_SOURCE
/** Leave a group: a struct group_req. */
export const MCAST_LEAVE_GROUP: int = native.MCAST_LEAVE_GROUP
/** Join a group for one source: a struct group_source_req. */
export const MCAST_JOIN_SOURCE_GROUP: int = native.MCAST_JOIN_SOURCE_GROUP
/** Leave a group as far as one source goes: a struct group_source_req. */
export const MCAST_LEAVE_SOURCE_GROUP: int = native.MCAST_LEAVE_SOURCE_GROUP
/** Which sources of a group are heard: a struct group_filter. */
export const MCAST_MSFILTER: int = native.MCAST_MSFILTER

// Options at level IPPROTO_IPV6.
/** Packets may always be fragmented (0). */
export const IPV6_PMTUDISC_DONT: int = native.IPV6_PMTUDISC_DONT
/** A routing header's hop need not be a neighbour (0). */
export const IPV6_RTHDR_LOOSE: int = native.IPV6_RTHDR_LOOSE
/** A routing header of type 0 (0). */
export const IPV6_RTHDR_TYPE_0: int = native.IPV6_RTHDR_TYPE_0
/** Make an IPv6 socket with a mapped peer an IPv4 one: an int, AF_INET. */
export const IPV6_ADDRFORM: int = native.IPV6_ADDRFORM
/** As the route says (1). */
export const IPV6_PMTUDISC_WANT: int = native.IPV6_PMTUDISC_WANT
/** A routing header's hop has to be a neighbour (1). */
export const IPV6_RTHDR_STRICT: int = native.IPV6_RTHDR_STRICT
/** {@link IPV6_RECVPKTINFO} as RFC 2292 had it. */
export const IPV6_2292PKTINFO: int = native.IPV6_2292PKTINFO
/** Never fragment: EMSGSIZE for what is larger than the path's MTU (2). */
export const IPV6_PMTUDISC_DO: int = native.IPV6_PMTUDISC_DO
/** {@link IPV6_RECVHOPOPTS} as RFC 2292 had it. */
export const IPV6_2292HOPOPTS: int = native.IPV6_2292HOPOPTS
/** Never fragment, and do not mind the path's MTU (3). */
export const IPV6_PMTUDISC_PROBE: int = native.IPV6_PMTUDISC_PROBE
/** {@link IPV6_RECVDSTOPTS} as RFC 2292 had it. */
export const IPV6_2292DSTOPTS: int = native.IPV6_2292DSTOPTS
/** The interface's MTU, whatever ICMPv6 says; never fragment (4). */
export const IPV6_PMTUDISC_INTERFACE: int = native.IPV6_PMTUDISC_INTERFACE
/** {@link IPV6_RECVRTHDR} as RFC 2292 had it. */
export const IPV6_2292RTHDR: int = native.IPV6_2292RTHDR
/** As {@link IPV6_PMTUDISC_INTERFACE}, but larger packets are fragmented (5). */
export const IPV6_PMTUDISC_OMIT: int = native.IPV6_PMTUDISC_OMIT
/** Ancillary data for all that a stream sends, as RFC 2292 had it. */
export const IPV6_2292PKTOPTIONS: int = native.IPV6_2292PKTOPTIONS
/** int: where a raw socket puts its checksum. */
export const IPV6_CHECKSUM: int = native.IPV6_CHECKSUM
/** {@link IPV6_RECVHOPLIMIT} as RFC 2292 had it. */
export const IPV6_2292HOPLIMIT: int = native.IPV6_2292HOPLIMIT
/** The next hop's address, as RFC 3542 has it; not in Linux. */
export const IPV6_NEXTHOP: int = native.IPV6_NEXTHOP
/** The authentication header, as RFC 2292 had it; not in Linux. */
export const IPV6_AUTHHDR: int = native.IPV6_AUTHHDR
/** int: the hop limit of packets sent. */
export const IPV6_UNICAST_HOPS: int = native.IPV6_UNICAST_HOPS
/** int: the index of the interface that multicast leaves by. */
export const IPV6_MULTICAST_IF: int = native.IPV6_MULTICAST_IF
/** int: the hop limit of multicast sent. */
export const IPV6_MULTICAST_HOPS: int = native.IPV6_MULTICAST_HOPS
/** int: whether this host gets its own multicast. */
export const IPV6_MULTICAST_LOOP: int = native.IPV6_MULTICAST_LOOP
/** Another name for {@link IPV6_JOIN_GROUP}. */
export const IPV6_ADD_MEMBERSHIP: int = native.IPV6_ADD_MEMBERSHIP
/** ipv6_mreq: join a group. */
export const IPV6_JOIN_GROUP: int = native.IPV6_JOIN_GROUP
/** Another name for {@link IPV6_LEAVE_GROUP}. */
export const IPV6_DROP_MEMBERSHIP: int = native.IPV6_DROP_MEMBERSHIP
/** ipv6_mreq: leave a group. */
export const IPV6_LEAVE_GROUP: int = native.IPV6_LEAVE_GROUP
/** A raw socket gets forwarded packets whose router alert has this value: an int, -1 for none. */
export const IPV6_ROUTER_ALERT: int = native.IPV6_ROUTER_ALERT
/** Whether packets are fragmented: an int, IPV6_PMTUDISC_*. */
export const IPV6_MTU_DISCOVER: int = native.IPV6_MTU_DISCOVER
/** int: the path MTU. */
export const IPV6_MTU: int = native.IPV6_MTU
/** int: queue errors for MSG_ERRQUEUE. */
export const IPV6_RECVERR: int = native.IPV6_RECVERR
/** int: no IPv4 on this socket. */
export const IPV6_V6ONLY: int = native.IPV6_V6ONLY
/** Take an anycast address: a struct ipv6_mreq. */
export const IPV6_JOIN_ANYCAST: int = native.IPV6_JOIN_ANYCAST
/** Give an anycast address back: a struct ipv6_mreq. */
export const IPV6_LEAVE_ANYCAST: int = native.IPV6_LEAVE_ANYCAST
/** Hear every group that the machine has joined, not only the socket's: an int, on or off. */
export const IPV6_MULTICAST_ALL: int = native.IPV6_MULTICAST_ALL
/** Router alerts of the socket's own namespace alone: an int, on or off. */
export const IPV6_ROUTER_ALERT_ISOLATE: int = native.IPV6_ROUTER_ALERT_ISOLATE
/** Errors bring where an ICMPv6 message's extensions begin: an int, on or off. */
export const IPV6_RECVERR_RFC4884: int = native.IPV6_RECVERR_RFC4884
/** The IPsec policy of the socket: a struct sadb_x_policy. */
export const IPV6_IPSEC_POLICY: int = native.IPV6_IPSEC_POLICY
/** The IPsec policy of the socket: a struct xfrm_userpolicy_info. */
export const IPV6_XFRM_POLICY: int = native.IPV6_XFRM_POLICY
/** A raw socket's packets come with their header: an int, on or off. */
export const IPV6_HDRINCL: int = native.IPV6_HDRINCL
/** int: receive in6_pktinfo as control data. */
export const IPV6_RECVPKTINFO: int = native.IPV6_RECVPKTINFO
/** in6_pktinfo: source address and interface. */
export const IPV6_PKTINFO: int = native.IPV6_PKTINFO
/** Each packet brings its hop limit: an int, on or off. */
export const IPV6_RECVHOPLIMIT: int = native.IPV6_RECVHOPLIMIT
/** Ancillary data: the hop limit, an int. */
export const IPV6_HOPLIMIT: int = native.IPV6_HOPLIMIT
/** Each packet brings its hop-by-hop options: an int, on or off. */
export const IPV6_RECVHOPOPTS: int = native.IPV6_RECVHOPOPTS
/** Hop-by-hop options, as an option or as ancillary data. */
export const IPV6_HOPOPTS: int = native.IPV6_HOPOPTS
/** Another name for {@link IPV6_HOPOPTS}. */
export const IPV6_RXHOPOPTS: int = native.IPV6_RXHOPOPTS
/** Destination options before the routing header. */
export const IPV6_RTHDRDSTOPTS: int = native.IPV6_RTHDRDSTOPTS
/** Each packet brings its routing header: an int, on or off. */
export const IPV6_RECVRTHDR: int = native.IPV6_RECVRTHDR
/** A routing header, as an option or as ancillary data. */
export const IPV6_RTHDR: int = native.IPV6_RTHDR
/** Each packet brings its destination options: an int, on or off. */
export const IPV6_RECVDSTOPTS: int = native.IPV6_RECVDSTOPTS
/** Destination options, as an option or as ancillary data. */
export const IPV6_DSTOPTS: int = native.IPV6_DSTOPTS
/** Another name for {@link IPV6_DSTOPTS}. */
export const IPV6_RXDSTOPTS: int = native.IPV6_RXDSTOPTS
/** A datagram too large for its path brings the path's MTU: an int, on or off. */
export const IPV6_RECVPATHMTU: int = native.IPV6_RECVPATHMTU
/** The path's MTU: a struct ip6_mtuinfo; read only. */
export const IPV6_PATHMTU: int = native.IPV6_PATHMTU
/** Datagrams are never fragmented: an int, on or off. */
export const IPV6_DONTFRAG: int = native.IPV6_DONTFRAG
/** Each packet brings its traffic class: an int, on or off. */
export const IPV6_RECVTCLASS: int = native.IPV6_RECVTCLASS
/** int: the traffic class. */
export const IPV6_TCLASS: int = native.IPV6_TCLASS
/** The kernel chooses the flow label: an int, on or off. */
export const IPV6_AUTOFLOWLABEL: int = native.IPV6_AUTOFLOWLABEL
/** Which of its addresses to send from: an int of IPV6_PREFER_ flags. */
export const IPV6_ADDR_PREFERENCES: int = native.IPV6_ADDR_PREFERENCES
/** Drop what comes with a lower hop limit: an int, 0 to 255. */
export const IPV6_MINHOPCOUNT: int = native.IPV6_MINHOPCOUNT
/** Another name for {@link IPV6_RECVORIGDSTADDR}. */
export const IPV6_ORIGDSTADDR: int = native.IPV6_ORIGDSTADDR
/** Each packet brings the address that it was first sent to: an int, on or off. */
export const IPV6_RECVORIGDSTADDR: int = native.IPV6_RECVORIGDSTADDR
/** The socket may bind to addresses that are not the machine's: an int, on or off. */
export const IPV6_TRANSPARENT: int = native.IPV6_TRANSPARENT
/** The interface of what is sent to one receiver: an index, in network order. */
export const IPV6_UNICAST_IF: int = native.IPV6_UNICAST_IF
/** Each packet brings the size of its largest fragment: an int, on or off. */
export const IPV6_RECVFRAGSIZE: int = native.IPV6_RECVFRAGSIZE
/** The socket may bind to addresses that are not there yet: an int, on or off. */
export const IPV6_FREEBIND: int = native.IPV6_FREEBIND
/** The level of the IPV6_* options (41). */
export const SOL_IPV6: int = native.SOL_IPV6
/** Options of ICMPv6 (58). */
export const SOL_ICMPV6: int = native.SOL_ICMPV6
