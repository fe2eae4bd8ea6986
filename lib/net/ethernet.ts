/** `<net/ethernet.h>` — Ethernet frames. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { size_t } from '../sys/types.ts'

const native = header('net/ethernet.h')

/** `struct ether_addr` — the address of a device. */
export class ether_addr extends struct(native.ether_addr) {
  declare ether_addr_octet: Buffer
}

/** `struct ether_header` — the header of a frame. */
export class ether_header extends struct(native.ether_header) {
  declare ether_dhost: Buffer
  declare ether_shost: Buffer
  /** ETHERTYPE_*, in network byte order. */
  declare ether_type: number
}

/** `struct ethhdr` — the header of a frame, under Linux's names. */
export class ethhdr extends struct(native.ethhdr) {
  declare h_dest: Buffer
  declare h_source: Buffer
  /** ETH_P_*, in network byte order. */
  declare h_proto: number
}

/**
 * `int ETHER_IS_VALID_LEN(size_t length)` — whether a frame may be so long, its check sum included.
 *
 * @see packet(7)
 */
export function ETHER_IS_VALID_LEN(length: size_t): int {
  return native.ETHER_IS_VALID_LEN(length)
}

// Protocols of a frame, in host byte order.
export const ETH_P_802_3: int = native.ETH_P_802_3
export const ETH_P_AX25: int = native.ETH_P_AX25
export const ETH_P_ALL: int = native.ETH_P_ALL
export const ETH_P_802_2: int = native.ETH_P_802_2
export const ETH_P_SNAP: int = native.ETH_P_SNAP
export const ETH_P_DDCMP: int = native.ETH_P_DDCMP
export const ETH_P_WAN_PPP: int = native.ETH_P_WAN_PPP
export const ETH_P_PPP_MP: int = native.ETH_P_PPP_MP
export const ETH_P_LOCALTALK: int = native.ETH_P_LOCALTALK
export const ETH_P_CAN: int = native.ETH_P_CAN
export const ETH_P_CANFD: int = native.ETH_P_CANFD
export const ETH_P_CANXL: int = native.ETH_P_CANXL
export const ETH_P_PPPTALK: int = native.ETH_P_PPPTALK
export const ETH_P_TR_802_2: int = native.ETH_P_TR_802_2
export const ETH_P_MOBITEX: int = native.ETH_P_MOBITEX
export const ETH_P_CONTROL: int = native.ETH_P_CONTROL
export const ETH_P_IRDA: int = native.ETH_P_IRDA
export const ETH_P_ECONET: int = native.ETH_P_ECONET
export const ETH_P_HDLC: int = native.ETH_P_HDLC
export const ETH_P_ARCNET: int = native.ETH_P_ARCNET
export const ETH_P_DSA: int = native.ETH_P_DSA
export const ETH_P_TRAILER: int = native.ETH_P_TRAILER
export const ETH_P_LOOP: int = native.ETH_P_LOOP
export const ETH_P_PHONET: int = native.ETH_P_PHONET
export const ETH_P_IEEE802154: int = native.ETH_P_IEEE802154
export const ETH_P_CAIF: int = native.ETH_P_CAIF
export const ETH_P_XDSA: int = native.ETH_P_XDSA
export const ETH_P_MAP: int = native.ETH_P_MAP
export const ETH_P_MCTP: int = native.ETH_P_MCTP
export const ETH_P_PUP: int = native.ETH_P_PUP
export const ETH_P_PUPAT: int = native.ETH_P_PUPAT
export const ETH_P_802_3_MIN: int = native.ETH_P_802_3_MIN
export const ETH_P_IP: int = native.ETH_P_IP
export const ETH_P_X25: int = native.ETH_P_X25
export const ETH_P_ARP: int = native.ETH_P_ARP
export const ETH_P_BPQ: int = native.ETH_P_BPQ
export const ETH_P_IEEEPUP: int = native.ETH_P_IEEEPUP
export const ETH_P_IEEEPUPAT: int = native.ETH_P_IEEEPUPAT
export const ETH_P_ERSPAN2: int = native.ETH_P_ERSPAN2
export const ETH_P_TSN: int = native.ETH_P_TSN
export const ETH_P_BATMAN: int = native.ETH_P_BATMAN
export const ETH_P_DEC: int = native.ETH_P_DEC
export const ETH_P_DNA_DL: int = native.ETH_P_DNA_DL
export const ETH_P_DNA_RC: int = native.ETH_P_DNA_RC
export const ETH_P_DNA_RT: int = native.ETH_P_DNA_RT
export const ETH_P_LAT: int = native.ETH_P_LAT
export const ETH_P_DIAG: int = native.ETH_P_DIAG
export const ETH_P_CUST: int = native.ETH_P_CUST
export const ETH_P_SCA: int = native.ETH_P_SCA
export const ETH_P_TEB: int = native.ETH_P_TEB
export const ETH_P_RARP: int = native.ETH_P_RARP
export const ETH_P_ATALK: int = native.ETH_P_ATALK
export const ETH_P_AARP: int = native.ETH_P_AARP
export const ETH_P_8021Q: int = native.ETH_P_8021Q
export const ETH_P_IPX: int = native.ETH_P_IPX
export const ETH_P_IPV6: int = native.ETH_P_IPV6
export const ETH_P_PAUSE: int = native.ETH_P_PAUSE
export const ETH_P_SLOW: int = native.ETH_P_SLOW
export const ETH_P_WCCP: int = native.ETH_P_WCCP
export const ETH_P_MPLS_UC: int = native.ETH_P_MPLS_UC
export const ETH_P_MPLS_MC: int = native.ETH_P_MPLS_MC
export const ETH_P_ATMMPOA: int = native.ETH_P_ATMMPOA
export const ETH_P_PPP_DISC: int = native.ETH_P_PPP_DISC
export const ETH_P_PPP_SES: int = native.ETH_P_PPP_SES
export const ETH_P_LINK_CTL: int = native.ETH_P_LINK_CTL
export const ETH_P_ATMFATE: int = native.ETH_P_ATMFATE
export const ETH_P_PAE: int = native.ETH_P_PAE
export const ETH_P_PROFINET: int = native.ETH_P_PROFINET
export const ETH_P_REALTEK: int = native.ETH_P_REALTEK
export const ETH_P_AOE: int = native.ETH_P_AOE
export const ETH_P_ETHERCAT: int = native.ETH_P_ETHERCAT
export const ETH_P_8021AD: int = native.ETH_P_8021AD
export const ETH_P_802_EX1: int = native.ETH_P_802_EX1
export const ETH_P_ERSPAN: int = native.ETH_P_ERSPAN
export const ETH_P_PREAUTH: int = native.ETH_P_PREAUTH
export const ETH_P_TIPC: int = native.ETH_P_TIPC
export const ETH_P_LLDP: int = native.ETH_P_LLDP
export const ETH_P_MRP: int = native.ETH_P_MRP
export const ETH_P_MACSEC: int = native.ETH_P_MACSEC
export const ETH_P_8021AH: int = native.ETH_P_8021AH
export const ETH_P_MVRP: int = native.ETH_P_MVRP
export const ETH_P_1588: int = native.ETH_P_1588
export const ETH_P_NCSI: int = native.ETH_P_NCSI
export const ETH_P_PRP: int = native.ETH_P_PRP
export const ETH_P_CFM: int = native.ETH_P_CFM
export const ETH_P_FCOE: int = native.ETH_P_FCOE
export const ETH_P_TDLS: int = native.ETH_P_TDLS
export const ETH_P_FIP: int = native.ETH_P_FIP
export const ETH_P_IBOE: int = native.ETH_P_IBOE
export const ETH_P_80221: int = native.ETH_P_80221
export const ETH_P_HSR: int = native.ETH_P_HSR
export const ETH_P_NSH: int = native.ETH_P_NSH
export const ETH_P_LOOPBACK: int = native.ETH_P_LOOPBACK
export const ETH_P_QINQ1: int = native.ETH_P_QINQ1
export const ETH_P_QINQ2: int = native.ETH_P_QINQ2
export const ETH_P_QINQ3: int = native.ETH_P_QINQ3
export const ETH_P_EDSA: int = native.ETH_P_EDSA
export const ETH_P_DSA_8021Q: int = native.ETH_P_DSA_8021Q
export const ETH_P_DSA_A5PSW: int = native.ETH_P_DSA_A5PSW
export const ETH_P_IFE: int = native.ETH_P_IFE
export const ETH_P_AF_IUCV: int = native.ETH_P_AF_IUCV

// Lengths.
export const ETH_TLEN: int = native.ETH_TLEN
export const ETH_FCS_LEN: int = native.ETH_FCS_LEN
export const ETH_ALEN: int = native.ETH_ALEN
export const ETH_HLEN: int = native.ETH_HLEN
export const ETH_ZLEN: int = native.ETH_ZLEN
export const ETH_MIN_MTU: int = native.ETH_MIN_MTU
export const ETH_DATA_LEN: int = native.ETH_DATA_LEN
export const ETH_FRAME_LEN: int = native.ETH_FRAME_LEN
export const ETH_MAX_MTU: int = native.ETH_MAX_MTU
export const ETHER_TYPE_LEN: int = native.ETHER_TYPE_LEN
export const ETHER_CRC_LEN: int = native.ETHER_CRC_LEN
export const ETHER_ADDR_LEN: int = native.ETHER_ADDR_LEN
export const ETHER_HDR_LEN: int = native.ETHER_HDR_LEN
export const ETHERMIN: int = native.ETHERMIN
export const ETHER_MIN_LEN: int = native.ETHER_MIN_LEN
export const ETHERMTU: int = native.ETHERMTU
export const ETHER_MAX_LEN: int = native.ETHER_MAX_LEN

// BSD's names of protocols, in host byte order.
export const ETHERTYPE_NTRAILER: int = native.ETHERTYPE_NTRAILER
export const ETHERTYPE_PUP: int = native.ETHERTYPE_PUP
export const ETHERTYPE_SPRITE: int = native.ETHERTYPE_SPRITE
export const ETHERTYPE_IP: int = native.ETHERTYPE_IP
export const ETHERTYPE_ARP: int = native.ETHERTYPE_ARP
export const ETHERTYPE_TRAIL: int = native.ETHERTYPE_TRAIL
export const ETHERTYPE_REVARP: int = native.ETHERTYPE_REVARP
export const ETHERTYPE_AT: int = native.ETHERTYPE_AT
export const ETHERTYPE_AARP: int = native.ETHERTYPE_AARP
export const ETHERTYPE_VLAN: int = native.ETHERTYPE_VLAN
export const ETHERTYPE_IPX: int = native.ETHERTYPE_IPX
export const ETHERTYPE_IPV6: int = native.ETHERTYPE_IPV6
export const ETHERTYPE_LOOPBACK: int = native.ETHERTYPE_LOOPBACK
