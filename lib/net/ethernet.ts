/** `<net/ethernet.h>` — Ethernet frames. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { size_t } from '../sys/types.ts'

const native = header('net/ethernet.h')

/** `struct ether_addr` — the address of a device. */
export class ether_addr extends struct<ether_addr>(native.ether_addr) {
  declare ether_addr_octet: Buffer
}

/** `struct ether_header` — the header of a frame. */
export class ether_header extends struct<ether_header>(native.ether_header) {
  declare ether_dhost: Buffer
  declare ether_shost: Buffer
  /** ETHERTYPE_*, in network byte order. */
  declare ether_type: number
}

/** `struct ethhdr` — the header of a frame, under Linux's names. */
export class ethhdr extends struct<ethhdr>(native.ethhdr) {
  declare h_dest: Buffer
  declare h_source: Buffer
  /** ETH_P_*, in network byte order. */
  declare h_proto: number
}

/**
 * `int ETHER_IS_VALID_LEN(size_t length)` — whether a frame may be so long, its check sum included.
 *
 * @see `packet(7)`
 */
export function ETHER_IS_VALID_LEN(length: size_t): int {
  return native.ETHER_IS_VALID_LEN(length)
}

// Protocols of a frame, in host byte order.
/** No Ethernet type: raw 802.3 (0x1). */
export const ETH_P_802_3: int = native.ETH_P_802_3
/** No Ethernet type: AX.25 (0x2). */
export const ETH_P_AX25: int = native.ETH_P_AX25
/** No Ethernet type: every packet (0x3). */
export const ETH_P_ALL: int = native.ETH_P_ALL
/** No Ethernet type: 802.2 (0x4). */
export const ETH_P_802_2: int = native.ETH_P_802_2
/** No Ethernet type: SNAP, inside the kernel (0x5). */
export const ETH_P_SNAP: int = native.ETH_P_SNAP
/** No Ethernet type: DEC's DDCMP, inside the kernel (0x6). */
export const ETH_P_DDCMP: int = native.ETH_P_DDCMP
/** No Ethernet type: PPP on a wide-area line (0x7). */
export const ETH_P_WAN_PPP: int = native.ETH_P_WAN_PPP
/** No Ethernet type: multilink PPP (0x8). */
export const ETH_P_PPP_MP: int = native.ETH_P_PPP_MP
/** No Ethernet type: LocalTalk (0x9). */
export const ETH_P_LOCALTALK: int = native.ETH_P_LOCALTALK
/** No Ethernet type: CAN (0xc). */
export const ETH_P_CAN: int = native.ETH_P_CAN
/** No Ethernet type: CAN FD (0xd). */
export const ETH_P_CANFD: int = native.ETH_P_CANFD
/** No Ethernet type: CAN XL (0xe). */
export const ETH_P_CANXL: int = native.ETH_P_CANXL
/** No Ethernet type: AppleTalk over PPP (0x10). */
export const ETH_P_PPPTALK: int = native.ETH_P_PPPTALK
/** No Ethernet type: 802.2 on token ring (0x11). */
export const ETH_P_TR_802_2: int = native.ETH_P_TR_802_2
/** No Ethernet type: Mobitex (0x15). */
export const ETH_P_MOBITEX: int = native.ETH_P_MOBITEX
/** No Ethernet type: a card's control frames (0x16). */
export const ETH_P_CONTROL: int = native.ETH_P_CONTROL
/** No Ethernet type: infrared (0x17). */
export const ETH_P_IRDA: int = native.ETH_P_IRDA
/** No Ethernet type: Econet (0x18). */
export const ETH_P_ECONET: int = native.ETH_P_ECONET
/** No Ethernet type: HDLC (0x19). */
export const ETH_P_HDLC: int = native.ETH_P_HDLC
/** No Ethernet type: ARCnet (0x1a). */
export const ETH_P_ARCNET: int = native.ETH_P_ARCNET
/** No Ethernet type: a switch's tag, DSA (0x1b). */
export const ETH_P_DSA: int = native.ETH_P_DSA
/** No Ethernet type: a switch's tag at the end (0x1c). */
export const ETH_P_TRAILER: int = native.ETH_P_TRAILER
/** Loopback, as it once was (0x60). */
export const ETH_P_LOOP: int = native.ETH_P_LOOP
/** No Ethernet type: Phonet (0xf5). */
export const ETH_P_PHONET: int = native.ETH_P_PHONET
/** No Ethernet type: IEEE 802.15.4 (0xf6). */
export const ETH_P_IEEE802154: int = native.ETH_P_IEEE802154
/** No Ethernet type: CAIF (0xf7). */
export const ETH_P_CAIF: int = native.ETH_P_CAIF
/** No Ethernet type: a switch's tag, multiplexed DSA (0xf8). */
export const ETH_P_XDSA: int = native.ETH_P_XDSA
/** No Ethernet type: Qualcomm's multiplexed packets (0xf9). */
export const ETH_P_MAP: int = native.ETH_P_MAP
/** No Ethernet type: MCTP (0xfa). */
export const ETH_P_MCTP: int = native.ETH_P_MCTP
/** Xerox PUP (0x200). */
export const ETH_P_PUP: int = native.ETH_P_PUP
/** Xerox PUP's addresses (0x201). */
export const ETH_P_PUPAT: int = native.ETH_P_PUPAT
/** A type of at least this is a type, below it is a length (0x600). */
export const ETH_P_802_3_MIN: int = native.ETH_P_802_3_MIN
/** IPv4 (0x800). */
export const ETH_P_IP: int = native.ETH_P_IP
/** X.25 (0x805). */
export const ETH_P_X25: int = native.ETH_P_X25
/** ARP (0x806). */
export const ETH_P_ARP: int = native.ETH_P_ARP
/** AX.25 by G8BPQ; not registered (0x8ff). */
export const ETH_P_BPQ: int = native.ETH_P_BPQ
/** Xerox PUP on 802.3 (0xa00). */
export const ETH_P_IEEEPUP: int = native.ETH_P_IEEEPUP
/** Xerox PUP's addresses on 802.3 (0xa01). */
export const ETH_P_IEEEPUPAT: int = native.ETH_P_IEEEPUPAT
/** Mirrored packets: ERSPAN version 2 (0x22eb). */
export const ETH_P_ERSPAN2: int = native.ETH_P_ERSPAN2
/** IEEE 1722: time-sensitive networking (0x22f0). */
export const ETH_P_TSN: int = native.ETH_P_TSN
/** B.A.T.M.A.N. advanced (0x4305). */
export const ETH_P_BATMAN: int = native.ETH_P_BATMAN
/** DEC's assigned protocol (0x6000). */
export const ETH_P_DEC: int = native.ETH_P_DEC
/** DECnet: dump and load (0x6001). */
export const ETH_P_DNA_DL: int = native.ETH_P_DNA_DL
/** DECnet: remote console (0x6002). */
export const ETH_P_DNA_RC: int = native.ETH_P_DNA_RC
/** DECnet: routing (0x6003). */
export const ETH_P_DNA_RT: int = native.ETH_P_DNA_RT
/** DEC's LAT (0x6004). */
export const ETH_P_LAT: int = native.ETH_P_LAT
/** DEC's diagnostics (0x6005). */
export const ETH_P_DIAG: int = native.ETH_P_DIAG
/** For DEC's customers (0x6006). */
export const ETH_P_CUST: int = native.ETH_P_CUST
/** DEC's systems communication (0x6007). */
export const ETH_P_SCA: int = native.ETH_P_SCA
/** Ethernet in a tunnel (0x6558). */
export const ETH_P_TEB: int = native.ETH_P_TEB
/** RARP (0x8035). */
export const ETH_P_RARP: int = native.ETH_P_RARP
/** AppleTalk (0x809b). */
export const ETH_P_ATALK: int = native.ETH_P_ATALK
/** AppleTalk's ARP (0x80f3). */
export const ETH_P_AARP: int = native.ETH_P_AARP
/** A VLAN's tag, 802.1Q (0x8100). */
export const ETH_P_8021Q: int = native.ETH_P_8021Q
/** IPX (0x8137). */
export const ETH_P_IPX: int = native.ETH_P_IPX
/** IPv6 (0x86dd). */
export const ETH_P_IPV6: int = native.ETH_P_IPV6
/** 802.3's pause (0x8808). */
export const ETH_P_PAUSE: int = native.ETH_P_PAUSE
/** 802.3's slow protocols, as LACP (0x8809). */
export const ETH_P_SLOW: int = native.ETH_P_SLOW
/** Web cache coordination (0x883e). */
export const ETH_P_WCCP: int = native.ETH_P_WCCP
/** MPLS to one (0x8847). */
export const ETH_P_MPLS_UC: int = native.ETH_P_MPLS_UC
/** MPLS to many (0x8848). */
export const ETH_P_MPLS_MC: int = native.ETH_P_MPLS_MC
/** Multiprotocol over ATM (0x884c). */
export const ETH_P_ATMMPOA: int = native.ETH_P_ATMMPOA
/** PPPoE: finding a server (0x8863). */
export const ETH_P_PPP_DISC: int = native.ETH_P_PPP_DISC
/** PPPoE: the session (0x8864). */
export const ETH_P_PPP_SES: int = native.ETH_P_PPP_SES
/** Control of home lines, HPNA (0x886c). */
export const ETH_P_LINK_CTL: int = native.ETH_P_LINK_CTL
/** ATM frames over Ethernet (0x8884). */
export const ETH_P_ATMFATE: int = native.ETH_P_ATMFATE
/** 802.1X: who may use the port (0x888e). */
export const ETH_P_PAE: int = native.ETH_P_PAE
/** Profinet (0x8892). */
export const ETH_P_PROFINET: int = native.ETH_P_PROFINET
/** Realtek's protocols (0x8899). */
export const ETH_P_REALTEK: int = native.ETH_P_REALTEK
/** ATA over Ethernet (0x88a2). */
export const ETH_P_AOE: int = native.ETH_P_AOE
/** EtherCAT (0x88a4). */
export const ETH_P_ETHERCAT: int = native.ETH_P_ETHERCAT
/** A provider's VLAN tag, 802.1ad (0x88a8). */
export const ETH_P_8021AD: int = native.ETH_P_8021AD
/** For local experiments (0x88b5). */
export const ETH_P_802_EX1: int = native.ETH_P_802_EX1
/** Mirrored packets: ERSPAN (0x88be). */
export const ETH_P_ERSPAN: int = native.ETH_P_ERSPAN
/** 802.11: authentication before roaming (0x88c7). */
export const ETH_P_PREAUTH: int = native.ETH_P_PREAUTH
/** TIPC (0x88ca). */
export const ETH_P_TIPC: int = native.ETH_P_TIPC
/** Who the neighbour is: LLDP (0x88cc). */
export const ETH_P_LLDP: int = native.ETH_P_LLDP
/** Media redundancy (0x88e3). */
export const ETH_P_MRP: int = native.ETH_P_MRP
/** Encryption of the link: 802.1AE (0x88e5). */
export const ETH_P_MACSEC: int = native.ETH_P_MACSEC
/** Provider backbone bridges, 802.1ah (0x88e7). */
export const ETH_P_8021AH: int = native.ETH_P_8021AH
/** Registering VLANs: MVRP (0x88f5). */
export const ETH_P_MVRP: int = native.ETH_P_MVRP
/** Precise time: PTP, IEEE 1588 (0x88f7). */
export const ETH_P_1588: int = native.ETH_P_1588
/** Network controller sideband (0x88f8). */
export const ETH_P_NCSI: int = native.ETH_P_NCSI
/** Parallel redundancy (0x88fb). */
export const ETH_P_PRP: int = native.ETH_P_PRP
/** Connectivity faults, 802.1ag (0x8902). */
export const ETH_P_CFM: int = native.ETH_P_CFM
/** Fibre Channel over Ethernet (0x8906). */
export const ETH_P_FCOE: int = native.ETH_P_FCOE
/** 802.11: direct links (0x890d). */
export const ETH_P_TDLS: int = native.ETH_P_TDLS
/** Setting up Fibre Channel over Ethernet (0x8914). */
export const ETH_P_FIP: int = native.ETH_P_FIP
/** InfiniBand over Ethernet: RoCE (0x8915). */
export const ETH_P_IBOE: int = native.ETH_P_IBOE
/** 802.21: handover between media (0x8917). */
export const ETH_P_80221: int = native.ETH_P_80221
/** High-availability rings (0x892f). */
export const ETH_P_HSR: int = native.ETH_P_HSR
/** A network service header (0x894f). */
export const ETH_P_NSH: int = native.ETH_P_NSH
/** Loopback (0x9000). */
export const ETH_P_LOOPBACK: int = native.ETH_P_LOOPBACK
/** A VLAN's tag in another; not registered (0x9100). */
export const ETH_P_QINQ1: int = native.ETH_P_QINQ1
/** A VLAN's tag in another; not registered (0x9200). */
export const ETH_P_QINQ2: int = native.ETH_P_QINQ2
/** A VLAN's tag in another; not registered (0x9300). */
export const ETH_P_QINQ3: int = native.ETH_P_QINQ3
/** A switch's tag, DSA with a type; not registered (0xdada). */
export const ETH_P_EDSA: int = native.ETH_P_EDSA
/** A switch's tag in a VLAN's; not registered (0xdadb). */
export const ETH_P_DSA_8021Q: int = native.ETH_P_DSA_8021Q
/** A switch's tag of the RZ/N1; not registered (0xe001). */
export const ETH_P_DSA_A5PSW: int = native.ETH_P_DSA_A5PSW
/** Packets with metadata between machines: IFE (0xed3e). */
export const ETH_P_IFE: int = native.ETH_P_IFE
/** IBM's IUCV sockets; not registered (0xfbfb). */
export const ETH_P_AF_IUCV: int = native.ETH_P_AF_IUCV

// Lengths.
/** The bytes of a type (2). */
export const ETH_TLEN: int = native.ETH_TLEN
/** The bytes of the checksum (4). */
export const ETH_FCS_LEN: int = native.ETH_FCS_LEN
/** The bytes of an address (6). */
export const ETH_ALEN: int = native.ETH_ALEN
/** The bytes of a header (14). */
export const ETH_HLEN: int = native.ETH_HLEN
/** The fewest bytes of a frame, without checksum (60). */
export const ETH_ZLEN: int = native.ETH_ZLEN
/** The least MTU (68). */
export const ETH_MIN_MTU: int = native.ETH_MIN_MTU
/** The most bytes of data (1500). */
export const ETH_DATA_LEN: int = native.ETH_DATA_LEN
/** The most bytes of a frame, without checksum (1514). */
export const ETH_FRAME_LEN: int = native.ETH_FRAME_LEN
/** The greatest MTU (65535). */
export const ETH_MAX_MTU: int = native.ETH_MAX_MTU
/** The bytes of a type (2). */
export const ETHER_TYPE_LEN: int = native.ETHER_TYPE_LEN
/** The bytes of the checksum (4). */
export const ETHER_CRC_LEN: int = native.ETHER_CRC_LEN
/** The bytes of an address (6). */
export const ETHER_ADDR_LEN: int = native.ETHER_ADDR_LEN
/** The bytes of a header (14). */
export const ETHER_HDR_LEN: int = native.ETHER_HDR_LEN
/** The fewest bytes of data (46). */
export const ETHERMIN: int = native.ETHERMIN
/** The fewest bytes of a frame, with checksum (64). */
export const ETHER_MIN_LEN: int = native.ETHER_MIN_LEN
/** The most bytes of data (1500). */
export const ETHERMTU: int = native.ETHERMTU
/** The most bytes of a frame, with checksum (1518). */
export const ETHER_MAX_LEN: int = native.ETHER_MAX_LEN

// BSD's names of protocols, in host byte order.
/** How many types {@link ETHERTYPE_TRAIL} begins (16). */
export const ETHERTYPE_NTRAILER: int = native.ETHERTYPE_NTRAILER
/** Xerox PUP (0x200). */
export const ETHERTYPE_PUP: int = native.ETHERTYPE_PUP
/** Sprite (0x500). */
export const ETHERTYPE_SPRITE: int = native.ETHERTYPE_SPRITE
/** IPv4 (0x800). */
export const ETHERTYPE_IP: int = native.ETHERTYPE_IP
/** ARP (0x806). */
export const ETHERTYPE_ARP: int = native.ETHERTYPE_ARP
/** The first type of packets whose header is at the end (0x1000). */
export const ETHERTYPE_TRAIL: int = native.ETHERTYPE_TRAIL
/** RARP (0x8035). */
export const ETHERTYPE_REVARP: int = native.ETHERTYPE_REVARP
/** AppleTalk (0x809b). */
export const ETHERTYPE_AT: int = native.ETHERTYPE_AT
/** AppleTalk's ARP (0x80f3). */
export const ETHERTYPE_AARP: int = native.ETHERTYPE_AARP
/** A VLAN's tag, 802.1Q (0x8100). */
export const ETHERTYPE_VLAN: int = native.ETHERTYPE_VLAN
/** IPX (0x8137). */
export const ETHERTYPE_IPX: int = native.ETHERTYPE_IPX
/** IPv6 (0x86dd). */
export const ETHERTYPE_IPV6: int = native.ETHERTYPE_IPV6
/** Loopback, to test interfaces (0x9000). */
export const ETHERTYPE_LOOPBACK: int = native.ETHERTYPE_LOOPBACK
