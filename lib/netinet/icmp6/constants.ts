/** Constants of `<netinet/icmp6.h>`. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('netinet/icmp6.h')

// Types of messages, and codes of a type.
/** Unreachable: no route (0). */
export const ICMP6_DST_UNREACH_NOROUTE: int = native.ICMP6_DST_UNREACH_NOROUTE
/** Parameter problem: a field of a header (0). */
export const ICMP6_PARAMPROB_HEADER: int = native.ICMP6_PARAMPROB_HEADER
/** Time exceeded: the hop limit became 0 (0). */
export const ICMP6_TIME_EXCEED_TRANSIT: int = native.ICMP6_TIME_EXCEED_TRANSIT
/** Type: the destination cannot be reached; the code says why (1). */
export const ICMP6_DST_UNREACH: int = native.ICMP6_DST_UNREACH
/** Unreachable: it is forbidden (1). */
export const ICMP6_DST_UNREACH_ADMIN: int = native.ICMP6_DST_UNREACH_ADMIN
/** Parameter problem: an unknown next header (1). */
export const ICMP6_PARAMPROB_NEXTHEADER: int = native.ICMP6_PARAMPROB_NEXTHEADER
/** Time exceeded: fragments were missing (1). */
export const ICMP6_TIME_EXCEED_REASSEMBLY: int = native.ICMP6_TIME_EXCEED_REASSEMBLY
/** Unreachable: outside the scope of the source's address (2). */
export const ICMP6_DST_UNREACH_BEYONDSCOPE: int = native.ICMP6_DST_UNREACH_BEYONDSCOPE
/** Type: the packet is larger than the next link's MTU (2). */
export const ICMP6_PACKET_TOO_BIG: int = native.ICMP6_PACKET_TOO_BIG
/** Parameter problem: an unknown option (2). */
export const ICMP6_PARAMPROB_OPTION: int = native.ICMP6_PARAMPROB_OPTION
/** Unreachable: the address does not answer (3). */
export const ICMP6_DST_UNREACH_ADDR: int = native.ICMP6_DST_UNREACH_ADDR
/** Type: the time is up; the code says which (3). */
export const ICMP6_TIME_EXCEEDED: int = native.ICMP6_TIME_EXCEEDED
/** Unreachable: nobody listens at the port (4). */
export const ICMP6_DST_UNREACH_NOPORT: int = native.ICMP6_DST_UNREACH_NOPORT
/** Type: a header is wrong (4). */
export const ICMP6_PARAM_PROB: int = native.ICMP6_PARAM_PROB
/** Type: an echo request, as ping sends it (128). */
export const ICMP6_ECHO_REQUEST: int = native.ICMP6_ECHO_REQUEST
/** A type with this bit is no error (0x80). */
export const ICMP6_INFOMSG_MASK: int = native.ICMP6_INFOMSG_MASK
/** Type: the answer to an echo request (129). */
export const ICMP6_ECHO_REPLY: int = native.ICMP6_ECHO_REPLY
/** Type: who listens to which multicast groups? (130). */
export const MLD_LISTENER_QUERY: int = native.MLD_LISTENER_QUERY
/** Type: listens to a multicast group (131). */
export const MLD_LISTENER_REPORT: int = native.MLD_LISTENER_REPORT
/** Type: no longer listens to a multicast group (132). */
export const MLD_LISTENER_REDUCTION: int = native.MLD_LISTENER_REDUCTION
/** Type: gives routers other prefixes (138). */
export const ICMP6_ROUTER_RENUMBERING: int = native.ICMP6_ROUTER_RENUMBERING
/** Type: an extended echo request, about an interface (160). */
export const ICMPV6_EXT_ECHO_REQUEST: int = native.ICMPV6_EXT_ECHO_REQUEST
/** Type: the answer to that (161). */
export const ICMPV6_EXT_ECHO_REPLY: int = native.ICMPV6_EXT_ECHO_REPLY

// The option that filters, at level IPPROTO_ICMPV6.
/** Which types a raw socket gets: a struct icmp6_filter. */
export const ICMP6_FILTER: int = native.ICMP6_FILTER
/** These types do not pass (1). */
export const ICMP6_FILTER_BLOCK: int = native.ICMP6_FILTER_BLOCK
/** These types pass (2). */
export const ICMP6_FILTER_PASS: int = native.ICMP6_FILTER_PASS
/** All other types do not pass (3). */
export const ICMP6_FILTER_BLOCKOTHERS: int = native.ICMP6_FILTER_BLOCKOTHERS
/** These types alone pass (4). */
export const ICMP6_FILTER_PASSONLY: int = native.ICMP6_FILTER_PASSONLY

// Neighbour discovery.
/** Option: the sender's address on the link (1). */
export const ND_OPT_SOURCE_LINKADDR: int = native.ND_OPT_SOURCE_LINKADDR
/** Option: the target's address on the link (2). */
export const ND_OPT_TARGET_LINKADDR: int = native.ND_OPT_TARGET_LINKADDR
/** Option: a prefix of the link (3). */
export const ND_OPT_PREFIX_INFORMATION: int = native.ND_OPT_PREFIX_INFORMATION
/** Option: the packet that was redirected (4). */
export const ND_OPT_REDIRECTED_HEADER: int = native.ND_OPT_REDIRECTED_HEADER
/** Option: the link's MTU (5). */
export const ND_OPT_MTU: int = native.ND_OPT_MTU
/** Option: how often the router advertises itself (7). */
export const ND_OPT_RTR_ADV_INTERVAL: int = native.ND_OPT_RTR_ADV_INTERVAL
/** Option: the home agent of mobile nodes (8). */
export const ND_OPT_HOME_AGENT_INFO: int = native.ND_OPT_HOME_AGENT_INFO
/** Neighbour advertisement: replaces what is cached. In the order of the field's bytes. */
export const ND_NA_FLAG_OVERRIDE: int = native.ND_NA_FLAG_OVERRIDE
/** Prefix: holds the router's whole address (0x20). */
export const ND_OPT_PI_FLAG_RADDR: int = native.ND_OPT_PI_FLAG_RADDR
/** Router advertisement: a home agent (0x20). */
export const ND_RA_FLAG_HOME_AGENT: int = native.ND_RA_FLAG_HOME_AGENT
/** Neighbour advertisement: was asked for. In the order of the field's bytes. */
export const ND_NA_FLAG_SOLICITED: int = native.ND_NA_FLAG_SOLICITED
/** Prefix: hosts may make addresses of it (0x40). */
export const ND_OPT_PI_FLAG_AUTO: int = native.ND_OPT_PI_FLAG_AUTO
/** Router advertisement: the rest of the configuration is by DHCPv6 (0x40). */
export const ND_RA_FLAG_OTHER: int = native.ND_RA_FLAG_OTHER
/** Neighbour advertisement: the sender is a router. In the order of the field's bytes. */
export const ND_NA_FLAG_ROUTER: int = native.ND_NA_FLAG_ROUTER
/** Prefix: its addresses are on this link (0x80). */
export const ND_OPT_PI_FLAG_ONLINK: int = native.ND_OPT_PI_FLAG_ONLINK
/** Router advertisement: addresses are by DHCPv6 (0x80). */
export const ND_RA_FLAG_MANAGED: int = native.ND_RA_FLAG_MANAGED
/** Type: who is a router? (133). */
export const ND_ROUTER_SOLICIT: int = native.ND_ROUTER_SOLICIT
/** Type: a router says that it is there (134). */
export const ND_ROUTER_ADVERT: int = native.ND_ROUTER_ADVERT
/** Type: who has this address? (135). */
export const ND_NEIGHBOR_SOLICIT: int = native.ND_NEIGHBOR_SOLICIT
/** Type: has this address (136). */
export const ND_NEIGHBOR_ADVERT: int = native.ND_NEIGHBOR_ADVERT
/** Type: another router is nearer (137). */
export const ND_REDIRECT: int = native.ND_REDIRECT

// Router renumbering.
/** Renumbering: add the prefix (1). */
export const RPM_PCO_ADD: int = native.RPM_PCO_ADD
/** Renumbering: change the prefix (2). */
export const RPM_PCO_CHANGE: int = native.RPM_PCO_CHANGE
/** Renumbering: replace the global prefixes (3). */
export const RPM_PCO_SETGLOBAL: int = native.RPM_PCO_SETGLOBAL
/** Renumbering: this was done before (0x8). */
export const ICMP6_RR_FLAGS_PREVDONE: int = native.ICMP6_RR_FLAGS_PREVDONE
/** Renumbering: for one site's interfaces (0x10). */
export const ICMP6_RR_FLAGS_SPECSITE: int = native.ICMP6_RR_FLAGS_SPECSITE
/** Renumbering: the prefix gets the autonomous flag (0x10). */
export const ICMP6_RR_PCOUSE_RAFLAGS_AUTO: int = native.ICMP6_RR_PCOUSE_RAFLAGS_AUTO
/** Renumbering: also interfaces that are down (0x20). */
export const ICMP6_RR_FLAGS_FORCEAPPLY: int = native.ICMP6_RR_FLAGS_FORCEAPPLY
/** Renumbering: the prefix gets the on-link flag (0x20). */
export const ICMP6_RR_PCOUSE_RAFLAGS_ONLINK: int = native.ICMP6_RR_PCOUSE_RAFLAGS_ONLINK
/** Renumbering: a result is asked for (0x40). */
export const ICMP6_RR_FLAGS_REQRESULT: int = native.ICMP6_RR_FLAGS_REQRESULT
/** The preferred lifetime runs down. In the order of the field's bytes. */
export const ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME: int = native.ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME
/** Renumbering: a test, nothing changes (0x80). */
export const ICMP6_RR_FLAGS_TEST: int = native.ICMP6_RR_FLAGS_TEST
/** The valid lifetime runs down. In the order of the field's bytes. */
export const ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME: int = native.ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME
/** The prefix is forbidden. In the order of the field's bytes. */
export const ICMP6_RR_RESULT_FLAGS_FORBIDDEN: int = native.ICMP6_RR_RESULT_FLAGS_FORBIDDEN
/** The prefix is out of bounds. In the order of the field's bytes. */
export const ICMP6_RR_RESULT_FLAGS_OOB: int = native.ICMP6_RR_RESULT_FLAGS_OOB
