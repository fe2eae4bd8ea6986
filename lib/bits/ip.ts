/** Constants of `<netinet/ip.h>`. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('netinet/ip.h')

// Flags and offset of a fragment: ip_off.
export const IP_RF: int = native.IP_RF
export const IP_DF: int = native.IP_DF
export const IP_MF: int = native.IP_MF
export const IP_OFFMASK: int = native.IP_OFFMASK

// Version, and bounds.
export const IPVERSION: int = native.IPVERSION
export const IP_MAXPACKET: int = native.IP_MAXPACKET
export const IP_MSS: int = native.IP_MSS
export const MAXTTL: int = native.MAXTTL
export const IPDEFTTL: int = native.IPDEFTTL
export const IPFRAGTTL: int = native.IPFRAGTTL
export const IPTTLDEC: int = native.IPTTLDEC
export const MAX_IPOPTLEN: int = native.MAX_IPOPTLEN

// Type of service: ip_tos, and IP_TOS.
export const IPTOS_LOWCOST: int = native.IPTOS_LOWCOST
export const IPTOS_MINCOST: int = native.IPTOS_MINCOST
export const IPTOS_RELIABILITY: int = native.IPTOS_RELIABILITY
export const IPTOS_THROUGHPUT: int = native.IPTOS_THROUGHPUT
export const IPTOS_LOWDELAY: int = native.IPTOS_LOWDELAY
export const IPTOS_TOS_MASK: int = native.IPTOS_TOS_MASK

// Precedence, the upper bits of the old type of service.
export const IPTOS_PREC_ROUTINE: int = native.IPTOS_PREC_ROUTINE
export const IPTOS_PREC_PRIORITY: int = native.IPTOS_PREC_PRIORITY
export const IPTOS_PREC_IMMEDIATE: int = native.IPTOS_PREC_IMMEDIATE
export const IPTOS_PREC_FLASH: int = native.IPTOS_PREC_FLASH
export const IPTOS_PREC_FLASHOVERRIDE: int = native.IPTOS_PREC_FLASHOVERRIDE
export const IPTOS_PREC_CRITIC_ECP: int = native.IPTOS_PREC_CRITIC_ECP
export const IPTOS_PREC_INTERNETCONTROL: int = native.IPTOS_PREC_INTERNETCONTROL
export const IPTOS_PREC_MASK: int = native.IPTOS_PREC_MASK
export const IPTOS_PREC_NETCONTROL: int = native.IPTOS_PREC_NETCONTROL

// Differentiated services, the upper six bits.
export const IPTOS_DSCP_AF11: int = native.IPTOS_DSCP_AF11
export const IPTOS_DSCP_AF12: int = native.IPTOS_DSCP_AF12
export const IPTOS_DSCP_AF13: int = native.IPTOS_DSCP_AF13
export const IPTOS_DSCP_AF21: int = native.IPTOS_DSCP_AF21
export const IPTOS_DSCP_AF22: int = native.IPTOS_DSCP_AF22
export const IPTOS_DSCP_AF23: int = native.IPTOS_DSCP_AF23
export const IPTOS_DSCP_AF31: int = native.IPTOS_DSCP_AF31
export const IPTOS_DSCP_AF32: int = native.IPTOS_DSCP_AF32
export const IPTOS_DSCP_AF33: int = native.IPTOS_DSCP_AF33
export const IPTOS_DSCP_AF41: int = native.IPTOS_DSCP_AF41
export const IPTOS_DSCP_AF42: int = native.IPTOS_DSCP_AF42
export const IPTOS_DSCP_AF43: int = native.IPTOS_DSCP_AF43
export const IPTOS_DSCP_EF: int = native.IPTOS_DSCP_EF
export const IPTOS_DSCP_MASK: int = native.IPTOS_DSCP_MASK
export const IPTOS_CLASS_CS0: int = native.IPTOS_CLASS_CS0
export const IPTOS_CLASS_DEFAULT: int = native.IPTOS_CLASS_DEFAULT
export const IPTOS_CLASS_CS1: int = native.IPTOS_CLASS_CS1
export const IPTOS_CLASS_CS2: int = native.IPTOS_CLASS_CS2
export const IPTOS_CLASS_CS3: int = native.IPTOS_CLASS_CS3
export const IPTOS_CLASS_CS4: int = native.IPTOS_CLASS_CS4
export const IPTOS_CLASS_CS5: int = native.IPTOS_CLASS_CS5
export const IPTOS_CLASS_CS6: int = native.IPTOS_CLASS_CS6
export const IPTOS_CLASS_CS7: int = native.IPTOS_CLASS_CS7
export const IPTOS_CLASS_MASK: int = native.IPTOS_CLASS_MASK

// Congestion notification, the lower two bits.
export const IPTOS_ECN_NOT_ECT: int = native.IPTOS_ECN_NOT_ECT
export const IPTOS_ECN_ECT1: int = native.IPTOS_ECN_ECT1
export const IPTOS_ECN_ECT0: int = native.IPTOS_ECN_ECT0
export const IPTOS_ECN_CE: int = native.IPTOS_ECN_CE
export const IPTOS_ECN_MASK: int = native.IPTOS_ECN_MASK

// Options.
export const IPOPT_CONTROL: int = native.IPOPT_CONTROL
export const IPOPT_END: int = native.IPOPT_END
export const IPOPT_EOL: int = native.IPOPT_EOL
export const IPOPT_NOOP: int = native.IPOPT_NOOP
export const IPOPT_NOP: int = native.IPOPT_NOP
export const IPOPT_RR: int = native.IPOPT_RR
export const IPOPT_NUMBER_MASK: int = native.IPOPT_NUMBER_MASK
export const IPOPT_RESERVED1: int = native.IPOPT_RESERVED1
export const IPOPT_DEBMEAS: int = native.IPOPT_DEBMEAS
export const IPOPT_MEASUREMENT: int = native.IPOPT_MEASUREMENT
export const IPOPT_TIMESTAMP: int = native.IPOPT_TIMESTAMP
export const IPOPT_TS: int = native.IPOPT_TS
export const IPOPT_CLASS_MASK: int = native.IPOPT_CLASS_MASK
export const IPOPT_RESERVED2: int = native.IPOPT_RESERVED2
export const IPOPT_COPY: int = native.IPOPT_COPY
export const IPOPT_SEC: int = native.IPOPT_SEC
export const IPOPT_SECURITY: int = native.IPOPT_SECURITY
export const IPOPT_LSRR: int = native.IPOPT_LSRR
export const IPOPT_SATID: int = native.IPOPT_SATID
export const IPOPT_SID: int = native.IPOPT_SID
export const IPOPT_SSRR: int = native.IPOPT_SSRR
export const IPOPT_RA: int = native.IPOPT_RA

// Offsets to fields of options.
export const IPOPT_OPTVAL: int = native.IPOPT_OPTVAL
export const IPOPT_OLEN: int = native.IPOPT_OLEN
export const IPOPT_OFFSET: int = native.IPOPT_OFFSET
export const IPOPT_MINOFF: int = native.IPOPT_MINOFF

// Time stamps.
export const IPOPT_TS_TSONLY: int = native.IPOPT_TS_TSONLY
export const IPOPT_TS_TSANDADDR: int = native.IPOPT_TS_TSANDADDR
export const IPOPT_TS_PRESPEC: int = native.IPOPT_TS_PRESPEC

// Security.
export const IPOPT_SECUR_UNCLASS: int = native.IPOPT_SECUR_UNCLASS
export const IPOPT_SECUR_TOPSECRET: int = native.IPOPT_SECUR_TOPSECRET
export const IPOPT_SECUR_EFTO: int = native.IPOPT_SECUR_EFTO
export const IPOPT_SECUR_RESTR: int = native.IPOPT_SECUR_RESTR
export const IPOPT_SECUR_MMMM: int = native.IPOPT_SECUR_MMMM
export const IPOPT_SECUR_SECRET: int = native.IPOPT_SECUR_SECRET
export const IPOPT_SECUR_CONFID: int = native.IPOPT_SECUR_CONFID
