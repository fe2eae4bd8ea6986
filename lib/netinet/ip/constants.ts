/** Constants of `<netinet/ip.h>`. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('netinet/ip.h')

// Flags and offset of a fragment: ip_off.
/** ip_off: a reserved bit (0x8000). */
export const IP_RF: int = native.IP_RF
/** ip_off: do not fragment (0x4000). */
export const IP_DF: int = native.IP_DF
/** ip_off: more fragments follow (0x2000). */
export const IP_MF: int = native.IP_MF
/** ip_off: the bits of the offset, in units of 8 bytes (0x1fff). */
export const IP_OFFMASK: int = native.IP_OFFMASK

// Version, and bounds.
/** IPv4's number in ip_v (4). */
export const IPVERSION: int = native.IPVERSION
/** The most bytes of a packet (65535). */
export const IP_MAXPACKET: int = native.IP_MAXPACKET
/** The size of packet that every host takes (576). */
export const IP_MSS: int = native.IP_MSS
/** The highest time to live (255). */
export const MAXTTL: int = native.MAXTTL
/** The time to live that packets usually start with (64). */
export const IPDEFTTL: int = native.IPDEFTTL
/** How long fragments wait for each other, in seconds (60). */
export const IPFRAGTTL: int = native.IPFRAGTTL
/** What a router takes off the time to live (1). */
export const IPTTLDEC: int = native.IPTTLDEC
/** The most bytes of options (40). */
export const MAX_IPOPTLEN: int = native.MAX_IPOPTLEN

// Type of service: ip_tos, and IP_TOS.
/** Type of service: low cost (0x2). */
export const IPTOS_LOWCOST: int = native.IPTOS_LOWCOST
/** Another name for {@link IPTOS_LOWCOST} (0x2). */
export const IPTOS_MINCOST: int = native.IPTOS_MINCOST
/** Type of service: reliable (0x4). */
export const IPTOS_RELIABILITY: int = native.IPTOS_RELIABILITY
/** Type of service: much at a time (0x8). */
export const IPTOS_THROUGHPUT: int = native.IPTOS_THROUGHPUT
/** Type of service: quick (0x10). */
export const IPTOS_LOWDELAY: int = native.IPTOS_LOWDELAY
/** The bits of the type of service (0x1e). */
export const IPTOS_TOS_MASK: int = native.IPTOS_TOS_MASK

// Precedence, the upper bits of the old type of service.
/** Precedence 0: routine (0x0). */
export const IPTOS_PREC_ROUTINE: int = native.IPTOS_PREC_ROUTINE
/** Precedence 1: priority (0x20). */
export const IPTOS_PREC_PRIORITY: int = native.IPTOS_PREC_PRIORITY
/** Precedence 2: immediate (0x40). */
export const IPTOS_PREC_IMMEDIATE: int = native.IPTOS_PREC_IMMEDIATE
/** Precedence 3: flash (0x60). */
export const IPTOS_PREC_FLASH: int = native.IPTOS_PREC_FLASH
/** Precedence 4: flash override (0x80). */
export const IPTOS_PREC_FLASHOVERRIDE: int = native.IPTOS_PREC_FLASHOVERRIDE
/** Precedence 5: critical (0xa0). */
export const IPTOS_PREC_CRITIC_ECP: int = native.IPTOS_PREC_CRITIC_ECP
/** Precedence 6: control between networks (0xc0). */
export const IPTOS_PREC_INTERNETCONTROL: int = native.IPTOS_PREC_INTERNETCONTROL
/** The bits of the precedence (0xe0). */
export const IPTOS_PREC_MASK: int = native.IPTOS_PREC_MASK
/** Precedence 7: control of a network (0xe0). */
export const IPTOS_PREC_NETCONTROL: int = native.IPTOS_PREC_NETCONTROL

// Differentiated services, the upper six bits.
/** Assured forwarding, class 1, dropped late (0x28). */
export const IPTOS_DSCP_AF11: int = native.IPTOS_DSCP_AF11
/** Assured forwarding, class 1, dropped sooner (0x30). */
export const IPTOS_DSCP_AF12: int = native.IPTOS_DSCP_AF12
/** Assured forwarding, class 1, dropped first (0x38). */
export const IPTOS_DSCP_AF13: int = native.IPTOS_DSCP_AF13
/** Assured forwarding, class 2, dropped late (0x48). */
export const IPTOS_DSCP_AF21: int = native.IPTOS_DSCP_AF21
/** Assured forwarding, class 2, dropped sooner (0x50). */
export const IPTOS_DSCP_AF22: int = native.IPTOS_DSCP_AF22
/** Assured forwarding, class 2, dropped first (0x58). */
export const IPTOS_DSCP_AF23: int = native.IPTOS_DSCP_AF23
/** Assured forwarding, class 3, dropped late (0x68). */
export const IPTOS_DSCP_AF31: int = native.IPTOS_DSCP_AF31
/** Assured forwarding, class 3, dropped sooner (0x70). */
export const IPTOS_DSCP_AF32: int = native.IPTOS_DSCP_AF32
/** Assured forwarding, class 3, dropped first (0x78). */
export const IPTOS_DSCP_AF33: int = native.IPTOS_DSCP_AF33
/** Assured forwarding, class 4, dropped late (0x88). */
export const IPTOS_DSCP_AF41: int = native.IPTOS_DSCP_AF41
/** Assured forwarding, class 4, dropped sooner (0x90). */
export const IPTOS_DSCP_AF42: int = native.IPTOS_DSCP_AF42
/** Assured forwarding, class 4, dropped first (0x98). */
export const IPTOS_DSCP_AF43: int = native.IPTOS_DSCP_AF43
/** Expedited forwarding: voice (0xb8). */
export const IPTOS_DSCP_EF: int = native.IPTOS_DSCP_EF
/** The bits of the DSCP (0xfc). */
export const IPTOS_DSCP_MASK: int = native.IPTOS_DSCP_MASK
/** Class selector 0: best effort (0x0). */
export const IPTOS_CLASS_CS0: int = native.IPTOS_CLASS_CS0
/** Another name for {@link IPTOS_CLASS_CS0} (0x0). */
export const IPTOS_CLASS_DEFAULT: int = native.IPTOS_CLASS_DEFAULT
/** Class selector 1 (0x20). */
export const IPTOS_CLASS_CS1: int = native.IPTOS_CLASS_CS1
/** Class selector 2 (0x40). */
export const IPTOS_CLASS_CS2: int = native.IPTOS_CLASS_CS2
/** Class selector 3 (0x60). */
export const IPTOS_CLASS_CS3: int = native.IPTOS_CLASS_CS3
/** Class selector 4 (0x80). */
export const IPTOS_CLASS_CS4: int = native.IPTOS_CLASS_CS4
/** Class selector 5 (0xa0). */
export const IPTOS_CLASS_CS5: int = native.IPTOS_CLASS_CS5
/** Class selector 6 (0xc0). */
export const IPTOS_CLASS_CS6: int = native.IPTOS_CLASS_CS6
/** Class selector 7 (0xe0). */
export const IPTOS_CLASS_CS7: int = native.IPTOS_CLASS_CS7
/** The bits of the class selector (0xe0). */
export const IPTOS_CLASS_MASK: int = native.IPTOS_CLASS_MASK

// Congestion notification, the lower two bits.
/** Congestion is not marked on this path (0x0). */
export const IPTOS_ECN_NOT_ECT: int = native.IPTOS_ECN_NOT_ECT
/** The ends understand marks of congestion: ECT(1) (0x1). */
export const IPTOS_ECN_ECT1: int = native.IPTOS_ECN_ECT1
/** The ends understand marks of congestion: ECT(0) (0x2). */
export const IPTOS_ECN_ECT0: int = native.IPTOS_ECN_ECT0
/** A router marked congestion (0x3). */
export const IPTOS_ECN_CE: int = native.IPTOS_ECN_CE
/** The bits of explicit congestion notification (0x3). */
export const IPTOS_ECN_MASK: int = native.IPTOS_ECN_MASK

// Options.
/** Class of an option: control (0x0). */
export const IPOPT_CONTROL: int = native.IPOPT_CONTROL
/** No more options (0). */
export const IPOPT_END: int = native.IPOPT_END
/** Another name for {@link IPOPT_END} (0). */
export const IPOPT_EOL: int = native.IPOPT_EOL
/** One byte of filling (1). */
export const IPOPT_NOOP: int = native.IPOPT_NOOP
/** Another name for {@link IPOPT_NOOP} (1). */
export const IPOPT_NOP: int = native.IPOPT_NOP
/** Record the route (7). */
export const IPOPT_RR: int = native.IPOPT_RR
/** The bits of an option's number (0x1f). */
export const IPOPT_NUMBER_MASK: int = native.IPOPT_NUMBER_MASK
/** Class of an option: reserved (0x20). */
export const IPOPT_RESERVED1: int = native.IPOPT_RESERVED1
/** Class of an option: debugging and measurement (0x40). */
export const IPOPT_DEBMEAS: int = native.IPOPT_DEBMEAS
/** Another name for {@link IPOPT_DEBMEAS} (0x40). */
export const IPOPT_MEASUREMENT: int = native.IPOPT_MEASUREMENT
/** Each router adds the time (68). */
export const IPOPT_TIMESTAMP: int = native.IPOPT_TIMESTAMP
/** Another name for {@link IPOPT_TIMESTAMP} (68). */
export const IPOPT_TS: int = native.IPOPT_TS
/** The bits of an option's class (0x60). */
export const IPOPT_CLASS_MASK: int = native.IPOPT_CLASS_MASK
/** Class of an option: reserved (0x60). */
export const IPOPT_RESERVED2: int = native.IPOPT_RESERVED2
/** The option is copied into each fragment (0x80). */
export const IPOPT_COPY: int = native.IPOPT_COPY
/** The security level (130). */
export const IPOPT_SEC: int = native.IPOPT_SEC
/** Another name for {@link IPOPT_SEC} (130). */
export const IPOPT_SECURITY: int = native.IPOPT_SECURITY
/** Source route: through these routers, and others between (131). */
export const IPOPT_LSRR: int = native.IPOPT_LSRR
/** The id of a SATNET stream (136). */
export const IPOPT_SATID: int = native.IPOPT_SATID
/** Another name for {@link IPOPT_SATID} (136). */
export const IPOPT_SID: int = native.IPOPT_SID
/** Source route: through exactly these routers (137). */
export const IPOPT_SSRR: int = native.IPOPT_SSRR
/** Routers on the way look at the packet: router alert (148). */
export const IPOPT_RA: int = native.IPOPT_RA

// Offsets to fields of options.
/** Where in an option its type is (0). */
export const IPOPT_OPTVAL: int = native.IPOPT_OPTVAL
/** Where in an option its length is (1). */
export const IPOPT_OLEN: int = native.IPOPT_OLEN
/** Where in an option its offset is (2). */
export const IPOPT_OFFSET: int = native.IPOPT_OFFSET
/** The lowest value of that offset (4). */
export const IPOPT_MINOFF: int = native.IPOPT_MINOFF

// Time stamps.
/** Timestamps alone (0). */
export const IPOPT_TS_TSONLY: int = native.IPOPT_TS_TSONLY
/** Timestamps, each with its router's address (1). */
export const IPOPT_TS_TSANDADDR: int = native.IPOPT_TS_TSANDADDR
/** Timestamps of the routers named (3). */
export const IPOPT_TS_PRESPEC: int = native.IPOPT_TS_PRESPEC

// Security.
/** Security level: unclassified (0x0). */
export const IPOPT_SECUR_UNCLASS: int = native.IPOPT_SECUR_UNCLASS
/** Security level: top secret (0x6bc5). */
export const IPOPT_SECUR_TOPSECRET: int = native.IPOPT_SECUR_TOPSECRET
/** Security level: encrypted for transmission only (0x789a). */
export const IPOPT_SECUR_EFTO: int = native.IPOPT_SECUR_EFTO
/** Security level: restricted (0xaf13). */
export const IPOPT_SECUR_RESTR: int = native.IPOPT_SECUR_RESTR
/** Security level: MMMM (0xbc4d). */
export const IPOPT_SECUR_MMMM: int = native.IPOPT_SECUR_MMMM
/** Security level: secret (0xd788). */
export const IPOPT_SECUR_SECRET: int = native.IPOPT_SECUR_SECRET
/** Security level: confidential (0xf135). */
export const IPOPT_SECUR_CONFID: int = native.IPOPT_SECUR_CONFID
