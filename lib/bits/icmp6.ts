/** Constants of `<netinet/icmp6.h>`. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('netinet/icmp6.h')

// Types of messages, and codes of a type.
export const ICMP6_DST_UNREACH_NOROUTE: int = native.ICMP6_DST_UNREACH_NOROUTE
export const ICMP6_PARAMPROB_HEADER: int = native.ICMP6_PARAMPROB_HEADER
export const ICMP6_TIME_EXCEED_TRANSIT: int = native.ICMP6_TIME_EXCEED_TRANSIT
export const ICMP6_DST_UNREACH: int = native.ICMP6_DST_UNREACH
export const ICMP6_DST_UNREACH_ADMIN: int = native.ICMP6_DST_UNREACH_ADMIN
export const ICMP6_PARAMPROB_NEXTHEADER: int = native.ICMP6_PARAMPROB_NEXTHEADER
export const ICMP6_TIME_EXCEED_REASSEMBLY: int = native.ICMP6_TIME_EXCEED_REASSEMBLY
export const ICMP6_DST_UNREACH_BEYONDSCOPE: int = native.ICMP6_DST_UNREACH_BEYONDSCOPE
export const ICMP6_PACKET_TOO_BIG: int = native.ICMP6_PACKET_TOO_BIG
export const ICMP6_PARAMPROB_OPTION: int = native.ICMP6_PARAMPROB_OPTION
export const ICMP6_DST_UNREACH_ADDR: int = native.ICMP6_DST_UNREACH_ADDR
export const ICMP6_TIME_EXCEEDED: int = native.ICMP6_TIME_EXCEEDED
export const ICMP6_DST_UNREACH_NOPORT: int = native.ICMP6_DST_UNREACH_NOPORT
export const ICMP6_PARAM_PROB: int = native.ICMP6_PARAM_PROB
export const ICMP6_ECHO_REQUEST: int = native.ICMP6_ECHO_REQUEST
export const ICMP6_INFOMSG_MASK: int = native.ICMP6_INFOMSG_MASK
export const ICMP6_ECHO_REPLY: int = native.ICMP6_ECHO_REPLY
export const MLD_LISTENER_QUERY: int = native.MLD_LISTENER_QUERY
export const MLD_LISTENER_REPORT: int = native.MLD_LISTENER_REPORT
export const MLD_LISTENER_REDUCTION: int = native.MLD_LISTENER_REDUCTION
export const ICMP6_ROUTER_RENUMBERING: int = native.ICMP6_ROUTER_RENUMBERING
export const ICMPV6_EXT_ECHO_REQUEST: int = native.ICMPV6_EXT_ECHO_REQUEST
export const ICMPV6_EXT_ECHO_REPLY: int = native.ICMPV6_EXT_ECHO_REPLY

// The option that filters, at level IPPROTO_ICMPV6.
export const ICMP6_FILTER: int = native.ICMP6_FILTER
export const ICMP6_FILTER_BLOCK: int = native.ICMP6_FILTER_BLOCK
export const ICMP6_FILTER_PASS: int = native.ICMP6_FILTER_PASS
export const ICMP6_FILTER_BLOCKOTHERS: int = native.ICMP6_FILTER_BLOCKOTHERS
export const ICMP6_FILTER_PASSONLY: int = native.ICMP6_FILTER_PASSONLY

// Neighbour discovery.
export const ND_OPT_SOURCE_LINKADDR: int = native.ND_OPT_SOURCE_LINKADDR
export const ND_OPT_TARGET_LINKADDR: int = native.ND_OPT_TARGET_LINKADDR
export const ND_OPT_PREFIX_INFORMATION: int = native.ND_OPT_PREFIX_INFORMATION
export const ND_OPT_REDIRECTED_HEADER: int = native.ND_OPT_REDIRECTED_HEADER
export const ND_OPT_MTU: int = native.ND_OPT_MTU
export const ND_OPT_RTR_ADV_INTERVAL: int = native.ND_OPT_RTR_ADV_INTERVAL
export const ND_OPT_HOME_AGENT_INFO: int = native.ND_OPT_HOME_AGENT_INFO
export const ND_NA_FLAG_OVERRIDE: int = native.ND_NA_FLAG_OVERRIDE
export const ND_OPT_PI_FLAG_RADDR: int = native.ND_OPT_PI_FLAG_RADDR
export const ND_RA_FLAG_HOME_AGENT: int = native.ND_RA_FLAG_HOME_AGENT
export const ND_NA_FLAG_SOLICITED: int = native.ND_NA_FLAG_SOLICITED
export const ND_OPT_PI_FLAG_AUTO: int = native.ND_OPT_PI_FLAG_AUTO
export const ND_RA_FLAG_OTHER: int = native.ND_RA_FLAG_OTHER
export const ND_NA_FLAG_ROUTER: int = native.ND_NA_FLAG_ROUTER
export const ND_OPT_PI_FLAG_ONLINK: int = native.ND_OPT_PI_FLAG_ONLINK
export const ND_RA_FLAG_MANAGED: int = native.ND_RA_FLAG_MANAGED
export const ND_ROUTER_SOLICIT: int = native.ND_ROUTER_SOLICIT
export const ND_ROUTER_ADVERT: int = native.ND_ROUTER_ADVERT
export const ND_NEIGHBOR_SOLICIT: int = native.ND_NEIGHBOR_SOLICIT
export const ND_NEIGHBOR_ADVERT: int = native.ND_NEIGHBOR_ADVERT
export const ND_REDIRECT: int = native.ND_REDIRECT

// Router renumbering.
export const RPM_PCO_ADD: int = native.RPM_PCO_ADD
export const RPM_PCO_CHANGE: int = native.RPM_PCO_CHANGE
export const RPM_PCO_SETGLOBAL: int = native.RPM_PCO_SETGLOBAL
export const ICMP6_RR_FLAGS_PREVDONE: int = native.ICMP6_RR_FLAGS_PREVDONE
export const ICMP6_RR_FLAGS_SPECSITE: int = native.ICMP6_RR_FLAGS_SPECSITE
export const ICMP6_RR_PCOUSE_RAFLAGS_AUTO: int = native.ICMP6_RR_PCOUSE_RAFLAGS_AUTO
export const ICMP6_RR_FLAGS_FORCEAPPLY: int = native.ICMP6_RR_FLAGS_FORCEAPPLY
export const ICMP6_RR_PCOUSE_RAFLAGS_ONLINK: int = native.ICMP6_RR_PCOUSE_RAFLAGS_ONLINK
export const ICMP6_RR_FLAGS_REQRESULT: int = native.ICMP6_RR_FLAGS_REQRESULT
export const ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME: int = native.ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME
export const ICMP6_RR_FLAGS_TEST: int = native.ICMP6_RR_FLAGS_TEST
export const ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME: int = native.ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME
export const ICMP6_RR_RESULT_FLAGS_FORBIDDEN: int = native.ICMP6_RR_RESULT_FLAGS_FORBIDDEN
export const ICMP6_RR_RESULT_FLAGS_OOB: int = native.ICMP6_RR_RESULT_FLAGS_OOB
