/** Protocols, ports and addresses of `<netinet/in.h>`. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('netinet/in.h')

// Protocols.
/** IPv6: options for each hop (0). */
export const IPPROTO_HOPOPTS: int = native.IPPROTO_HOPOPTS
/** IPv4 itself: the level of the IP_* options; as a protocol, the default one of the type (0). */
export const IPPROTO_IP: int = native.IPPROTO_IP
/** ICMP for IPv4 (1). */
export const IPPROTO_ICMP: int = native.IPPROTO_ICMP
/** IGMP: who is in which multicast group (2). */
export const IPPROTO_IGMP: int = native.IPPROTO_IGMP
/** IP in IP (4). */
export const IPPROTO_IPIP: int = native.IPPROTO_IPIP
/** TCP: the level of the TCP_* options too (6). */
export const IPPROTO_TCP: int = native.IPPROTO_TCP
/** The exterior gateway protocol (8). */
export const IPPROTO_EGP: int = native.IPPROTO_EGP
/** PUP (12). */
export const IPPROTO_PUP: int = native.IPPROTO_PUP
/** UDP: the level of the UDP_* options too (17). */
export const IPPROTO_UDP: int = native.IPPROTO_UDP
/** XNS IDP (22). */
export const IPPROTO_IDP: int = native.IPPROTO_IDP
/** ISO transport protocol, class 4 (29). */
export const IPPROTO_TP: int = native.IPPROTO_TP
/** DCCP: datagrams with congestion control (33). */
export const IPPROTO_DCCP: int = native.IPPROTO_DCCP
/** IPv6: the level of the IPV6_* options too (41). */
export const IPPROTO_IPV6: int = native.IPPROTO_IPV6
/** IPv6: the routing header (43). */
export const IPPROTO_ROUTING: int = native.IPPROTO_ROUTING
/** IPv6: the fragment header (44). */
export const IPPROTO_FRAGMENT: int = native.IPPROTO_FRAGMENT
/** RSVP: reservations (46). */
export const IPPROTO_RSVP: int = native.IPPROTO_RSVP
/** GRE: tunnels (47). */
export const IPPROTO_GRE: int = native.IPPROTO_GRE
/** IPsec: encrypted payload (50). */
export const IPPROTO_ESP: int = native.IPPROTO_ESP
/** IPsec: the authentication header (51). */
export const IPPROTO_AH: int = native.IPPROTO_AH
/** ICMP for IPv6 (58). */
export const IPPROTO_ICMPV6: int = native.IPPROTO_ICMPV6
/** IPv6: nothing follows (59). */
export const IPPROTO_NONE: int = native.IPPROTO_NONE
/** IPv6: options for the destination (60). */
export const IPPROTO_DSTOPTS: int = native.IPPROTO_DSTOPTS
/** The multicast transport protocol (92). */
export const IPPROTO_MTP: int = native.IPPROTO_MTP
/** The pseudo-header of IPsec's BEET mode (94). */
export const IPPROTO_BEETPH: int = native.IPPROTO_BEETPH
/** Encapsulation, RFC 1241 (98). */
export const IPPROTO_ENCAP: int = native.IPPROTO_ENCAP
/** PIM: multicast routing (103). */
export const IPPROTO_PIM: int = native.IPPROTO_PIM
/** IP compression (108). */
export const IPPROTO_COMP: int = native.IPPROTO_COMP
/** SCTP (132). */
export const IPPROTO_SCTP: int = native.IPPROTO_SCTP
/** IPv6: the mobility header (135). */
export const IPPROTO_MH: int = native.IPPROTO_MH
/** UDP-Lite: checksums that cover a part (136). */
export const IPPROTO_UDPLITE: int = native.IPPROTO_UDPLITE
/** MPLS in IP (137). */
export const IPPROTO_MPLS: int = native.IPPROTO_MPLS
/** Ethernet in IP (143). */
export const IPPROTO_ETHERNET: int = native.IPPROTO_ETHERNET
/** Any protocol: the sender gives the IP header (255). */
export const IPPROTO_RAW: int = native.IPPROTO_RAW
/** Multipath TCP, for socket() alone (262). */
export const IPPROTO_MPTCP: int = native.IPPROTO_MPTCP
/** One more than the highest. */
export const IPPROTO_MAX: int = native.IPPROTO_MAX

// Well-known ports, in host byte order.
/** echo: sends back what comes (7). */
export const IPPORT_ECHO: int = native.IPPORT_ECHO
/** discard: drops what comes (9). */
export const IPPORT_DISCARD: int = native.IPPORT_DISCARD
/** systat: who is logged in (11). */
export const IPPORT_SYSTAT: int = native.IPPORT_SYSTAT
/** daytime: the time as text (13). */
export const IPPORT_DAYTIME: int = native.IPPORT_DAYTIME
/** netstat (15). */
export const IPPORT_NETSTAT: int = native.IPPORT_NETSTAT
/** FTP's control connection (21). */
export const IPPORT_FTP: int = native.IPPORT_FTP
/** Telnet (23). */
export const IPPORT_TELNET: int = native.IPPORT_TELNET
/** Mail: SMTP (25). */
export const IPPORT_SMTP: int = native.IPPORT_SMTP
/** time: seconds since 1900 (37). */
export const IPPORT_TIMESERVER: int = native.IPPORT_TIMESERVER
/** IEN 116's name server; DNS is 53 (42). */
export const IPPORT_NAMESERVER: int = native.IPPORT_NAMESERVER
/** whois (43). */
export const IPPORT_WHOIS: int = native.IPPORT_WHOIS
/** The mail transfer protocol before SMTP (57). */
export const IPPORT_MTP: int = native.IPPORT_MTP
/** TFTP (69). */
export const IPPORT_TFTP: int = native.IPPORT_TFTP
/** Remote job entry (77). */
export const IPPORT_RJE: int = native.IPPORT_RJE
/** finger (79). */
export const IPPORT_FINGER: int = native.IPPORT_FINGER
/** ttylink (87). */
export const IPPORT_TTYLINK: int = native.IPPORT_TTYLINK
/** SUPDUP: terminals (95). */
export const IPPORT_SUPDUP: int = native.IPPORT_SUPDUP
/** biff: mail has come. UDP (512). */
export const IPPORT_BIFFUDP: int = native.IPPORT_BIFFUDP
/** rexec. TCP (512). */
export const IPPORT_EXECSERVER: int = native.IPPORT_EXECSERVER
/** rlogin. TCP (513). */
export const IPPORT_LOGINSERVER: int = native.IPPORT_LOGINSERVER
/** rwho. UDP (513). */
export const IPPORT_WHOSERVER: int = native.IPPORT_WHOSERVER
/** rsh. TCP (514). */
export const IPPORT_CMDSERVER: int = native.IPPORT_CMDSERVER
/** efs (520). */
export const IPPORT_EFSSERVER: int = native.IPPORT_EFSSERVER
/** RIP: routes. UDP (520). */
export const IPPORT_ROUTESERVER: int = native.IPPORT_ROUTESERVER
/** The first port that needs no privilege (1024). */
export const IPPORT_RESERVED: int = native.IPPORT_RESERVED
/** The first port that BSD leaves to servers (5000). */
export const IPPORT_USERRESERVED: int = native.IPPORT_USERRESERVED

// IPv4 addresses in host byte order.
/** Every interface of this host: 0.0.0.0. Host byte order, as all INADDR_*. */
export const INADDR_ANY: int = native.INADDR_ANY
/** This host: 127.0.0.1. */
export const INADDR_LOOPBACK: int = native.INADDR_LOOPBACK
/** 192.0.0.8, the source of ICMP errors of a host without an address. */
export const INADDR_DUMMY: int = native.INADDR_DUMMY
/** 224.0.0.0, reserved. */
export const INADDR_UNSPEC_GROUP: int = native.INADDR_UNSPEC_GROUP
/** 224.0.0.1: all hosts of this network. */
export const INADDR_ALLHOSTS_GROUP: int = native.INADDR_ALLHOSTS_GROUP
/** 224.0.0.2: all routers of this network. */
export const INADDR_ALLRTRS_GROUP: int = native.INADDR_ALLRTRS_GROUP
/** 224.0.0.106. */
export const INADDR_ALLSNOOPERS_GROUP: int = native.INADDR_ALLSNOOPERS_GROUP
/** 224.0.0.255: the last group that no router forwards. */
export const INADDR_MAX_LOCAL_GROUP: int = native.INADDR_MAX_LOCAL_GROUP
/** Every host of this network: 255.255.255.255. */
export const INADDR_BROADCAST: int = native.INADDR_BROADCAST
/** What inet_addr returns for text that is no address: 255.255.255.255. */
export const INADDR_NONE: int = native.INADDR_NONE

// Classes of addresses, as they once were.
/** How far to shift a class C address to get its network (8). */
export const IN_CLASSC_NSHIFT: int = native.IN_CLASSC_NSHIFT
/** How far to shift a class B address to get its network (16). */
export const IN_CLASSB_NSHIFT: int = native.IN_CLASSB_NSHIFT
/** How far to shift a class A address to get its network (24). */
export const IN_CLASSA_NSHIFT: int = native.IN_CLASSA_NSHIFT
/** The network of 127.0.0.1 (127). */
export const IN_LOOPBACKNET: int = native.IN_LOOPBACKNET
/** One more than the highest network of class A (128). */
export const IN_CLASSA_MAX: int = native.IN_CLASSA_MAX
/** The bits of the host in a class C address (0xff). */
export const IN_CLASSC_HOST: int = native.IN_CLASSC_HOST
/** The bits of the host in a class B address (0xffff). */
export const IN_CLASSB_HOST: int = native.IN_CLASSB_HOST
/** One more than the highest network of class B (65536). */
export const IN_CLASSB_MAX: int = native.IN_CLASSB_MAX
/** The bits of the host in a class A address (0xffffff). */
export const IN_CLASSA_HOST: int = native.IN_CLASSA_HOST
/** The bits of the network in a class A address (0xff000000). */
export const IN_CLASSA_NET: int = native.IN_CLASSA_NET
/** The bits of the network in a class B address (0xffff0000). */
export const IN_CLASSB_NET: int = native.IN_CLASSB_NET
/** The bits of the network in a class C address (0xffffff00). */
export const IN_CLASSC_NET: int = native.IN_CLASSC_NET

// Lengths of addresses as text.
/** Bytes that the text of any IPv4 address and its NUL fit in. */
export const INET_ADDRSTRLEN: int = native.INET_ADDRSTRLEN
/** Bytes that the text of any IPv6 address and its NUL fit in. */
export const INET6_ADDRSTRLEN: int = native.INET6_ADDRSTRLEN
