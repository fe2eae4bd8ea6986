/** Protocols, ports and addresses of `<netinet/in.h>`. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('netinet/in.h')

// Protocols.
export const IPPROTO_HOPOPTS: int = native.IPPROTO_HOPOPTS
/** IPv4 itself: the level of the IP_* options; as a protocol, the default one of the type. */
export const IPPROTO_IP: int = native.IPPROTO_IP
/** ICMP for IPv4. */
export const IPPROTO_ICMP: int = native.IPPROTO_ICMP
export const IPPROTO_IGMP: int = native.IPPROTO_IGMP
export const IPPROTO_IPIP: int = native.IPPROTO_IPIP
/** TCP: the level of the TCP_* options too. */
export const IPPROTO_TCP: int = native.IPPROTO_TCP
export const IPPROTO_EGP: int = native.IPPROTO_EGP
export const IPPROTO_PUP: int = native.IPPROTO_PUP
/** UDP: the level of the UDP_* options too. */
export const IPPROTO_UDP: int = native.IPPROTO_UDP
export const IPPROTO_IDP: int = native.IPPROTO_IDP
export const IPPROTO_TP: int = native.IPPROTO_TP
export const IPPROTO_DCCP: int = native.IPPROTO_DCCP
/** IPv6: the level of the IPV6_* options too. */
export const IPPROTO_IPV6: int = native.IPPROTO_IPV6
export const IPPROTO_ROUTING: int = native.IPPROTO_ROUTING
export const IPPROTO_FRAGMENT: int = native.IPPROTO_FRAGMENT
export const IPPROTO_RSVP: int = native.IPPROTO_RSVP
export const IPPROTO_GRE: int = native.IPPROTO_GRE
export const IPPROTO_ESP: int = native.IPPROTO_ESP
export const IPPROTO_AH: int = native.IPPROTO_AH
/** ICMP for IPv6. */
export const IPPROTO_ICMPV6: int = native.IPPROTO_ICMPV6
export const IPPROTO_NONE: int = native.IPPROTO_NONE
export const IPPROTO_DSTOPTS: int = native.IPPROTO_DSTOPTS
export const IPPROTO_MTP: int = native.IPPROTO_MTP
export const IPPROTO_BEETPH: int = native.IPPROTO_BEETPH
export const IPPROTO_ENCAP: int = native.IPPROTO_ENCAP
export const IPPROTO_PIM: int = native.IPPROTO_PIM
export const IPPROTO_COMP: int = native.IPPROTO_COMP
export const IPPROTO_SCTP: int = native.IPPROTO_SCTP
export const IPPROTO_MH: int = native.IPPROTO_MH
export const IPPROTO_UDPLITE: int = native.IPPROTO_UDPLITE
export const IPPROTO_MPLS: int = native.IPPROTO_MPLS
export const IPPROTO_ETHERNET: int = native.IPPROTO_ETHERNET
/** Any protocol: the sender gives the IP header. */
export const IPPROTO_RAW: int = native.IPPROTO_RAW
export const IPPROTO_MPTCP: int = native.IPPROTO_MPTCP
export const IPPROTO_MAX: int = native.IPPROTO_MAX

// Well-known ports, in host byte order.
export const IPPORT_ECHO: int = native.IPPORT_ECHO
export const IPPORT_DISCARD: int = native.IPPORT_DISCARD
export const IPPORT_SYSTAT: int = native.IPPORT_SYSTAT
export const IPPORT_DAYTIME: int = native.IPPORT_DAYTIME
export const IPPORT_NETSTAT: int = native.IPPORT_NETSTAT
export const IPPORT_FTP: int = native.IPPORT_FTP
export const IPPORT_TELNET: int = native.IPPORT_TELNET
export const IPPORT_SMTP: int = native.IPPORT_SMTP
export const IPPORT_TIMESERVER: int = native.IPPORT_TIMESERVER
export const IPPORT_NAMESERVER: int = native.IPPORT_NAMESERVER
export const IPPORT_WHOIS: int = native.IPPORT_WHOIS
export const IPPORT_MTP: int = native.IPPORT_MTP
export const IPPORT_TFTP: int = native.IPPORT_TFTP
export const IPPORT_RJE: int = native.IPPORT_RJE
export const IPPORT_FINGER: int = native.IPPORT_FINGER
export const IPPORT_TTYLINK: int = native.IPPORT_TTYLINK
export const IPPORT_SUPDUP: int = native.IPPORT_SUPDUP
export const IPPORT_BIFFUDP: int = native.IPPORT_BIFFUDP
export const IPPORT_EXECSERVER: int = native.IPPORT_EXECSERVER
export const IPPORT_LOGINSERVER: int = native.IPPORT_LOGINSERVER
export const IPPORT_WHOSERVER: int = native.IPPORT_WHOSERVER
export const IPPORT_CMDSERVER: int = native.IPPORT_CMDSERVER
export const IPPORT_EFSSERVER: int = native.IPPORT_EFSSERVER
export const IPPORT_ROUTESERVER: int = native.IPPORT_ROUTESERVER
export const IPPORT_RESERVED: int = native.IPPORT_RESERVED
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
export const IN_CLASSC_NSHIFT: int = native.IN_CLASSC_NSHIFT
export const IN_CLASSB_NSHIFT: int = native.IN_CLASSB_NSHIFT
export const IN_CLASSA_NSHIFT: int = native.IN_CLASSA_NSHIFT
export const IN_LOOPBACKNET: int = native.IN_LOOPBACKNET
export const IN_CLASSA_MAX: int = native.IN_CLASSA_MAX
export const IN_CLASSC_HOST: int = native.IN_CLASSC_HOST
export const IN_CLASSB_HOST: int = native.IN_CLASSB_HOST
export const IN_CLASSB_MAX: int = native.IN_CLASSB_MAX
export const IN_CLASSA_HOST: int = native.IN_CLASSA_HOST
export const IN_CLASSA_NET: int = native.IN_CLASSA_NET
export const IN_CLASSB_NET: int = native.IN_CLASSB_NET
export const IN_CLASSC_NET: int = native.IN_CLASSC_NET

// Lengths of addresses as text.
/** Bytes that the text of any IPv4 address and its NUL fit in. */
export const INET_ADDRSTRLEN: int = native.INET_ADDRSTRLEN
/** Bytes that the text of any IPv6 address and its NUL fit in. */
export const INET6_ADDRSTRLEN: int = native.INET6_ADDRSTRLEN
