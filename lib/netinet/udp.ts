/** `<netinet/udp.h>` — UDP: its options and its header. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'

const native = header('netinet/udp.h')

/** `struct udphdr` — the header of a datagram, under BSD's names and under Linux's. All in network byte order. */
export class udphdr extends struct<udphdr>(native.udphdr) {
  declare uh_sport: number
  declare uh_dport: number
  declare uh_ulen: number
  declare uh_sum: number
  declare source: number
  declare dest: number
  declare len: number
  declare check: number
}

// Options at level IPPROTO_UDP. What each holds comes first.
/** The level of the UDP_* options. */
export const SOL_UDP: int = native.SOL_UDP
/** int: gather what is sent into one datagram until it is cleared. */
export const UDP_CORK: int = native.UDP_CORK
/** int: UDP_ENCAP_*. */
export const UDP_ENCAP: int = native.UDP_ENCAP
/** Datagrams over IPv6 are sent without a checksum: an int, on or off. */
export const UDP_NO_CHECK6_TX: int = native.UDP_NO_CHECK6_TX
/** Datagrams over IPv6 that have no checksum are taken: an int, on or off. */
export const UDP_NO_CHECK6_RX: int = native.UDP_NO_CHECK6_RX
/** int: cut what is sent into datagrams of this size. */
export const UDP_SEGMENT: int = native.UDP_SEGMENT
/** int: receive several datagrams at once. */
export const UDP_GRO: int = native.UDP_GRO

// Values of UDP_ENCAP.
/** ESP in UDP, as an early draft had it (1). */
export const UDP_ENCAP_ESPINUDP_NON_IKE: int = native.UDP_ENCAP_ESPINUDP_NON_IKE
/** ESP in UDP, RFC 3948 (2). */
export const UDP_ENCAP_ESPINUDP: int = native.UDP_ENCAP_ESPINUDP
/** L2TP in UDP (3). */
export const UDP_ENCAP_L2TPINUDP: int = native.UDP_ENCAP_L2TPINUDP
/** GTP version 0 (4). */
export const UDP_ENCAP_GTP0: int = native.UDP_ENCAP_GTP0
/** GTP version 1, user data (5). */
export const UDP_ENCAP_GTP1U: int = native.UDP_ENCAP_GTP1U
