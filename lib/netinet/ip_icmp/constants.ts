/** Constants of `<netinet/ip_icmp.h>`. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('netinet/ip_icmp.h')

// Types of messages: type, icmp_type.
/** Type: the answer to an echo request (0). */
export const ICMP_ECHOREPLY: int = native.ICMP_ECHOREPLY
/** Type: the destination cannot be reached; the code says why (3). */
export const ICMP_DEST_UNREACH: int = native.ICMP_DEST_UNREACH
/** Another name for {@link ICMP_DEST_UNREACH} (3). */
export const ICMP_UNREACH: int = native.ICMP_UNREACH
/** Another name for {@link ICMP_SOURCE_QUENCH} (4). */
export const ICMP_SOURCEQUENCH: int = native.ICMP_SOURCEQUENCH
/** Type: send more slowly; no longer used (4). */
export const ICMP_SOURCE_QUENCH: int = native.ICMP_SOURCE_QUENCH
/** Type: another router is nearer (5). */
export const ICMP_REDIRECT: int = native.ICMP_REDIRECT
/** Type: an echo request, as ping sends it (8). */
export const ICMP_ECHO: int = native.ICMP_ECHO
/** Type: a router says that it is there (9). */
export const ICMP_ROUTERADVERT: int = native.ICMP_ROUTERADVERT
/** Type: who is a router? (10). */
export const ICMP_ROUTERSOLICIT: int = native.ICMP_ROUTERSOLICIT
/** Type: the time is up; the code says which (11). */
export const ICMP_TIME_EXCEEDED: int = native.ICMP_TIME_EXCEEDED
/** Another name for {@link ICMP_TIME_EXCEEDED} (11). */
export const ICMP_TIMXCEED: int = native.ICMP_TIMXCEED
/** Type: a header is wrong (12). */
export const ICMP_PARAMETERPROB: int = native.ICMP_PARAMETERPROB
/** Another name for {@link ICMP_PARAMETERPROB} (12). */
export const ICMP_PARAMPROB: int = native.ICMP_PARAMPROB
/** Type: what is the time? (13). */
export const ICMP_TIMESTAMP: int = native.ICMP_TIMESTAMP
/** Another name for {@link ICMP_TIMESTAMP} (13). */
export const ICMP_TSTAMP: int = native.ICMP_TSTAMP
/** Type: the time (14). */
export const ICMP_TIMESTAMPREPLY: int = native.ICMP_TIMESTAMPREPLY
/** Another name for {@link ICMP_TIMESTAMPREPLY} (14). */
export const ICMP_TSTAMPREPLY: int = native.ICMP_TSTAMPREPLY
/** Type: what network is this? (15). */
export const ICMP_INFO_REQUEST: int = native.ICMP_INFO_REQUEST
/** Another name for {@link ICMP_INFO_REQUEST} (15). */
export const ICMP_IREQ: int = native.ICMP_IREQ
/** Type: the answer to that (16). */
export const ICMP_INFO_REPLY: int = native.ICMP_INFO_REPLY
/** Another name for {@link ICMP_INFO_REPLY} (16). */
export const ICMP_IREQREPLY: int = native.ICMP_IREQREPLY
/** Type: what is the network's mask? (17). */
export const ICMP_ADDRESS: int = native.ICMP_ADDRESS
/** Another name for {@link ICMP_ADDRESS} (17). */
export const ICMP_MASKREQ: int = native.ICMP_MASKREQ
/** Type: the network's mask (18). */
export const ICMP_ADDRESSREPLY: int = native.ICMP_ADDRESSREPLY
/** Another name for {@link ICMP_ADDRESSREPLY} (18). */
export const ICMP_MASKREPLY: int = native.ICMP_MASKREPLY

// Codes of a type: code, icmp_code.
/** Time exceeded: the time to live became 0 (0). */
export const ICMP_EXC_TTL: int = native.ICMP_EXC_TTL
/** Unreachable: no route to the network (0). */
export const ICMP_NET_UNREACH: int = native.ICMP_NET_UNREACH
/** Redirect for the network (0). */
export const ICMP_REDIRECT_NET: int = native.ICMP_REDIRECT_NET
/** Another name for {@link ICMP_REDIRECT_NET} (0). */
export const ICMP_REDIR_NET: int = native.ICMP_REDIR_NET
/** Another name for {@link ICMP_EXC_TTL} (0). */
export const ICMP_TIMXCEED_INTRANS: int = native.ICMP_TIMXCEED_INTRANS
/** Another name for {@link ICMP_NET_UNREACH} (0). */
export const ICMP_UNREACH_NET: int = native.ICMP_UNREACH_NET
/** Extended echo: the address is IPv4 (1). */
export const ICMP_AFI_IP: int = native.ICMP_AFI_IP
/** Time exceeded: fragments were missing (1). */
export const ICMP_EXC_FRAGTIME: int = native.ICMP_EXC_FRAGTIME
/** Extended echo's answer: the request is malformed (1). */
export const ICMP_EXT_CODE_MAL_QUERY: int = native.ICMP_EXT_CODE_MAL_QUERY
/** Extended echo's answer: the interface has IPv6 (1). */
export const ICMP_EXT_ECHOREPLY_IPV6: int = native.ICMP_EXT_ECHOREPLY_IPV6
/** Extended echo: the interface is given by name (1). */
export const ICMP_EXT_ECHO_CTYPE_NAME: int = native.ICMP_EXT_ECHO_CTYPE_NAME
/** Unreachable: no route to the host (1). */
export const ICMP_HOST_UNREACH: int = native.ICMP_HOST_UNREACH
/** Parameter problem: an option is missing (1). */
export const ICMP_PARAMPROB_OPTABSENT: int = native.ICMP_PARAMPROB_OPTABSENT
/** Redirect for the host (1). */
export const ICMP_REDIRECT_HOST: int = native.ICMP_REDIRECT_HOST
/** Another name for {@link ICMP_REDIRECT_HOST} (1). */
export const ICMP_REDIR_HOST: int = native.ICMP_REDIR_HOST
/** Another name for {@link ICMP_EXC_FRAGTIME} (1). */
export const ICMP_TIMXCEED_REASS: int = native.ICMP_TIMXCEED_REASS
/** Another name for {@link ICMP_HOST_UNREACH} (1). */
export const ICMP_UNREACH_HOST: int = native.ICMP_UNREACH_HOST
/** Extended echo: the address is IPv6 (2). */
export const ICMP_AFI_IP6: int = native.ICMP_AFI_IP6
/** Extended echo's answer: there is no such interface (2). */
export const ICMP_EXT_CODE_NO_IF: int = native.ICMP_EXT_CODE_NO_IF
/** Extended echo's answer: the interface has IPv4 (2). */
export const ICMP_EXT_ECHOREPLY_IPV4: int = native.ICMP_EXT_ECHOREPLY_IPV4
/** Extended echo: the interface is given by index (2). */
export const ICMP_EXT_ECHO_CTYPE_INDEX: int = native.ICMP_EXT_ECHO_CTYPE_INDEX
/** Unreachable: the host does not know the protocol (2). */
export const ICMP_PROT_UNREACH: int = native.ICMP_PROT_UNREACH
/** Redirect for the network and the type of service (2). */
export const ICMP_REDIRECT_TOSNET: int = native.ICMP_REDIRECT_TOSNET
/** Another name for {@link ICMP_REDIRECT_TOSNET} (2). */
export const ICMP_REDIR_NETTOS: int = native.ICMP_REDIR_NETTOS
/** Another name for {@link ICMP_PROT_UNREACH} (2). */
export const ICMP_UNREACH_PROTOCOL: int = native.ICMP_UNREACH_PROTOCOL
/** Extended echo's answer: the address is in no table (3). */
export const ICMP_EXT_CODE_NO_TABLE_ENT: int = native.ICMP_EXT_CODE_NO_TABLE_ENT
/** Extended echo: the interface is given by address (3). */
export const ICMP_EXT_ECHO_CTYPE_ADDR: int = native.ICMP_EXT_ECHO_CTYPE_ADDR
/** Unreachable: nobody listens at the port (3). */
export const ICMP_PORT_UNREACH: int = native.ICMP_PORT_UNREACH
/** Redirect for the host and the type of service (3). */
export const ICMP_REDIRECT_TOSHOST: int = native.ICMP_REDIRECT_TOSHOST
/** Another name for {@link ICMP_REDIRECT_TOSHOST} (3). */
export const ICMP_REDIR_HOSTTOS: int = native.ICMP_REDIR_HOSTTOS
/** Another name for {@link ICMP_PORT_UNREACH} (3). */
export const ICMP_UNREACH_PORT: int = native.ICMP_UNREACH_PORT
/** Extended echo's answer: more than one interface fits (4). */
export const ICMP_EXT_CODE_MULT_IFS: int = native.ICMP_EXT_CODE_MULT_IFS
/** Extended echo's answer: the interface is up (4). */
export const ICMP_EXT_ECHOREPLY_ACTIVE: int = native.ICMP_EXT_ECHOREPLY_ACTIVE
/** Unreachable: too large, and it may not be fragmented (4). */
export const ICMP_FRAG_NEEDED: int = native.ICMP_FRAG_NEEDED
/** Another name for {@link ICMP_FRAG_NEEDED} (4). */
export const ICMP_UNREACH_NEEDFRAG: int = native.ICMP_UNREACH_NEEDFRAG
/** Unreachable: the source route failed (5). */
export const ICMP_SR_FAILED: int = native.ICMP_SR_FAILED
/** Another name for {@link ICMP_SR_FAILED} (5). */
export const ICMP_UNREACH_SRCFAIL: int = native.ICMP_UNREACH_SRCFAIL
/** Unreachable: the network is unknown (6). */
export const ICMP_NET_UNKNOWN: int = native.ICMP_NET_UNKNOWN
/** Another name for {@link ICMP_NET_UNKNOWN} (6). */
export const ICMP_UNREACH_NET_UNKNOWN: int = native.ICMP_UNREACH_NET_UNKNOWN
/** Unreachable: the host is unknown (7). */
export const ICMP_HOST_UNKNOWN: int = native.ICMP_HOST_UNKNOWN
/** Another name for {@link ICMP_HOST_UNKNOWN} (7). */
export const ICMP_UNREACH_HOST_UNKNOWN: int = native.ICMP_UNREACH_HOST_UNKNOWN
/** Unreachable: the host is cut off (8). */
export const ICMP_HOST_ISOLATED: int = native.ICMP_HOST_ISOLATED
/** Another name for {@link ICMP_HOST_ISOLATED} (8). */
export const ICMP_UNREACH_ISOLATED: int = native.ICMP_UNREACH_ISOLATED
/** Unreachable: the network is forbidden (9). */
export const ICMP_NET_ANO: int = native.ICMP_NET_ANO
/** Another name for {@link ICMP_NET_ANO} (9). */
export const ICMP_UNREACH_NET_PROHIB: int = native.ICMP_UNREACH_NET_PROHIB
/** Unreachable: the host is forbidden (10). */
export const ICMP_HOST_ANO: int = native.ICMP_HOST_ANO
/** Another name for {@link ICMP_HOST_ANO} (10). */
export const ICMP_UNREACH_HOST_PROHIB: int = native.ICMP_UNREACH_HOST_PROHIB
/** Unreachable: the network, for this type of service (11). */
export const ICMP_NET_UNR_TOS: int = native.ICMP_NET_UNR_TOS
/** Another name for {@link ICMP_NET_UNR_TOS} (11). */
export const ICMP_UNREACH_TOSNET: int = native.ICMP_UNREACH_TOSNET
/** Unreachable: the host, for this type of service (12). */
export const ICMP_HOST_UNR_TOS: int = native.ICMP_HOST_UNR_TOS
/** Another name for {@link ICMP_HOST_UNR_TOS} (12). */
export const ICMP_UNREACH_TOSHOST: int = native.ICMP_UNREACH_TOSHOST
/** Unreachable: a filter forbids it (13). */
export const ICMP_PKT_FILTERED: int = native.ICMP_PKT_FILTERED
/** Another name for {@link ICMP_PKT_FILTERED} (13). */
export const ICMP_UNREACH_FILTER_PROHIB: int = native.ICMP_UNREACH_FILTER_PROHIB
/** Unreachable: the precedence is not allowed (14). */
export const ICMP_PREC_VIOLATION: int = native.ICMP_PREC_VIOLATION
/** Another name for {@link ICMP_PREC_VIOLATION} (14). */
export const ICMP_UNREACH_HOST_PRECEDENCE: int = native.ICMP_UNREACH_HOST_PRECEDENCE
/** Unreachable: the precedence is too low (15). */
export const ICMP_PREC_CUTOFF: int = native.ICMP_PREC_CUTOFF
/** Another name for {@link ICMP_PREC_CUTOFF} (15). */
export const ICMP_UNREACH_PRECEDENCE_CUTOFF: int = native.ICMP_UNREACH_PRECEDENCE_CUTOFF
/** The highest code of unreachable (15). */
export const NR_ICMP_UNREACH: int = native.NR_ICMP_UNREACH
/** Type: an extended echo request, about an interface (42). */
export const ICMP_EXT_ECHO: int = native.ICMP_EXT_ECHO
/** Type: the answer to that (43). */
export const ICMP_EXT_ECHOREPLY: int = native.ICMP_EXT_ECHOREPLY

// Bounds.
/** The fewest bytes of a message (8). */
export const ICMP_MINLEN: int = native.ICMP_MINLEN
/** The bytes of a message about the mask (12). */
export const ICMP_MASKLEN: int = native.ICMP_MASKLEN
/** The highest type that BSD knows (18). */
export const ICMP_MAXTYPE: int = native.ICMP_MAXTYPE
/** The highest type that Linux knows (18). */
export const NR_ICMP_TYPES: int = native.NR_ICMP_TYPES
/** The fewest bytes of an error: headers, and 8 bytes of the packet (36). */
export const ICMP_ADVLENMIN: int = native.ICMP_ADVLENMIN
