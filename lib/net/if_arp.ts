/** `<net/if_arp.h>` — ARP: its header, the kinds of devices, and the requests to its table. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import { sockaddr } from '../sys/socket.ts'

const native = header('net/if_arp.h')

/** `struct arphdr` — the part of an ARP packet that has a fixed length. All in network byte order. */
export class arphdr extends struct<arphdr>(native.arphdr) {
  /** The kind of device: ARPHRD_*. */
  declare ar_hrd: number
  /** The protocol: ETH_P_*. */
  declare ar_pro: number
  /** Bytes of a device's address. */
  declare ar_hln: number
  /** Bytes of a protocol's address. */
  declare ar_pln: number
  /** ARPOP_*. */
  declare ar_op: number
}

/** `struct arpreq` — an entry of the ARP table, for SIOCSARP, SIOCGARP and SIOCDARP. */
export class arpreq extends struct<arpreq>(native.arpreq, {
  arp_pa: sockaddr,
  arp_ha: sockaddr,
  arp_netmask: sockaddr,
}) {
  /** The protocol's address. */
  declare arp_pa: sockaddr
  /** The device's address. */
  declare arp_ha: sockaddr
  /** ATF_*. */
  declare arp_flags: int
  /** For proxies only. */
  declare arp_netmask: sockaddr
  /** The device's name. */
  declare arp_dev: Buffer
}

// What a packet is, in host byte order.
/** Who has this address? (1) */
export const ARPOP_REQUEST: int = native.ARPOP_REQUEST
/** It is this device's (2). */
export const ARPOP_REPLY: int = native.ARPOP_REPLY
/** RARP: which address has this device? (3) */
export const ARPOP_RREQUEST: int = native.ARPOP_RREQUEST
/** RARP: it has this one (4). */
export const ARPOP_RREPLY: int = native.ARPOP_RREPLY
/** Inverse ARP, request (8). */
export const ARPOP_InREQUEST: int = native.ARPOP_InREQUEST
/** Inverse ARP, reply (9). */
export const ARPOP_InREPLY: int = native.ARPOP_InREPLY
/** ATM ARP: no (10). */
export const ARPOP_NAK: int = native.ARPOP_NAK

// Kinds of devices: `sll_hatype`, `ar_hrd` and the family in `ifr_hwaddr`.
/** NET/ROM (0). */
export const ARPHRD_NETROM: int = native.ARPHRD_NETROM
/** Ethernet (1). */
export const ARPHRD_ETHER: int = native.ARPHRD_ETHER
/** Experimental Ethernet (2). */
export const ARPHRD_EETHER: int = native.ARPHRD_EETHER
/** AX.25 (3). */
export const ARPHRD_AX25: int = native.ARPHRD_AX25
/** PROnet token ring (4). */
export const ARPHRD_PRONET: int = native.ARPHRD_PRONET
/** Chaosnet (5). */
export const ARPHRD_CHAOS: int = native.ARPHRD_CHAOS
/** IEEE 802.2 (6). */
export const ARPHRD_IEEE802: int = native.ARPHRD_IEEE802
/** ARCnet (7). */
export const ARPHRD_ARCNET: int = native.ARPHRD_ARCNET
/** AppleTalk (8). */
export const ARPHRD_APPLETLK: int = native.ARPHRD_APPLETLK
/** Frame relay DLCI (15). */
export const ARPHRD_DLCI: int = native.ARPHRD_DLCI
/** ATM (19). */
export const ARPHRD_ATM: int = native.ARPHRD_ATM
/** Metricom STRIP (23). */
export const ARPHRD_METRICOM: int = native.ARPHRD_METRICOM
/** FireWire (24). */
export const ARPHRD_IEEE1394: int = native.ARPHRD_IEEE1394
/** EUI-64 (27). */
export const ARPHRD_EUI64: int = native.ARPHRD_EUI64
/** InfiniBand (32). */
export const ARPHRD_INFINIBAND: int = native.ARPHRD_INFINIBAND
/** SLIP (256). */
export const ARPHRD_SLIP: int = native.ARPHRD_SLIP
/** SLIP with compressed headers (257). */
export const ARPHRD_CSLIP: int = native.ARPHRD_CSLIP
/** SLIP of 6 bits (258). */
export const ARPHRD_SLIP6: int = native.ARPHRD_SLIP6
/** The same with compressed headers (259). */
export const ARPHRD_CSLIP6: int = native.ARPHRD_CSLIP6
/** KISS (260). */
export const ARPHRD_RSRVD: int = native.ARPHRD_RSRVD
/** Adaptive SLIP (264). */
export const ARPHRD_ADAPT: int = native.ARPHRD_ADAPT
/** ROSE (270). */
export const ARPHRD_ROSE: int = native.ARPHRD_ROSE
/** X.25 (271). */
export const ARPHRD_X25: int = native.ARPHRD_X25
/** Boards with X.25 in firmware (272). */
export const ARPHRD_HWX25: int = native.ARPHRD_HWX25
/** A controller area network (280). */
export const ARPHRD_CAN: int = native.ARPHRD_CAN
/** Management component transport (290). */
export const ARPHRD_MCTP: int = native.ARPHRD_MCTP
/** PPP (512). */
export const ARPHRD_PPP: int = native.ARPHRD_PPP
/** Cisco HDLC (513). */
export const ARPHRD_CISCO: int = native.ARPHRD_CISCO
/** Another name for {@link ARPHRD_CISCO} (513). */
export const ARPHRD_HDLC: int = native.ARPHRD_HDLC
/** LAPB (516). */
export const ARPHRD_LAPB: int = native.ARPHRD_LAPB
/** Digital's DDCMP (517). */
export const ARPHRD_DDCMP: int = native.ARPHRD_DDCMP
/** Raw HDLC (518). */
export const ARPHRD_RAWHDLC: int = native.ARPHRD_RAWHDLC
/** Raw IP (519). */
export const ARPHRD_RAWIP: int = native.ARPHRD_RAWIP
/** A tunnel of IP in IP (768). */
export const ARPHRD_TUNNEL: int = native.ARPHRD_TUNNEL
/** A tunnel of IPv6 in IPv6 (769). */
export const ARPHRD_TUNNEL6: int = native.ARPHRD_TUNNEL6
/** A frame relay access device (770). */
export const ARPHRD_FRAD: int = native.ARPHRD_FRAD
/** SKIP (771). */
export const ARPHRD_SKIP: int = native.ARPHRD_SKIP
/** The loopback device (772). */
export const ARPHRD_LOOPBACK: int = native.ARPHRD_LOOPBACK
/** LocalTalk (773). */
export const ARPHRD_LOCALTLK: int = native.ARPHRD_LOCALTLK
/** FDDI (774). */
export const ARPHRD_FDDI: int = native.ARPHRD_FDDI
/** AP1000 (775). */
export const ARPHRD_BIF: int = native.ARPHRD_BIF
/** A tunnel of IPv6 in IPv4 (776). */
export const ARPHRD_SIT: int = native.ARPHRD_SIT
/** IP in DDP (777). */
export const ARPHRD_IPDDP: int = native.ARPHRD_IPDDP
/** GRE over IP (778). */
export const ARPHRD_IPGRE: int = native.ARPHRD_IPGRE
/** The register device of PIM (779). */
export const ARPHRD_PIMREG: int = native.ARPHRD_PIMREG
/** HIPPI (780). */
export const ARPHRD_HIPPI: int = native.ARPHRD_HIPPI
/** Ash (781). */
export const ARPHRD_ASH: int = native.ARPHRD_ASH
/** Econet (782). */
export const ARPHRD_ECONET: int = native.ARPHRD_ECONET
/** Infrared (783). */
export const ARPHRD_IRDA: int = native.ARPHRD_IRDA
/** Fibre Channel, point to point (784). */
export const ARPHRD_FCPP: int = native.ARPHRD_FCPP
/** Fibre Channel, arbitrated loop (785). */
export const ARPHRD_FCAL: int = native.ARPHRD_FCAL
/** Fibre Channel, public loop (786). */
export const ARPHRD_FCPL: int = native.ARPHRD_FCPL
/** Fibre Channel, fabric (787). */
export const ARPHRD_FCFABRIC: int = native.ARPHRD_FCFABRIC
/** Token ring (800). */
export const ARPHRD_IEEE802_TR: int = native.ARPHRD_IEEE802_TR
/** Wireless LAN (801). */
export const ARPHRD_IEEE80211: int = native.ARPHRD_IEEE80211
/** The same with a Prism2 header (802). */
export const ARPHRD_IEEE80211_PRISM: int = native.ARPHRD_IEEE80211_PRISM
/** The same with a radiotap header (803). */
export const ARPHRD_IEEE80211_RADIOTAP: int = native.ARPHRD_IEEE80211_RADIOTAP
/** IEEE 802.15.4 (804). */
export const ARPHRD_IEEE802154: int = native.ARPHRD_IEEE802154
/** The same, below its header (805). */
export const ARPHRD_IEEE802154_PHY: int = native.ARPHRD_IEEE802154_PHY
/** Nothing is known (0xffff). */
export const ARPHRD_VOID: int = native.ARPHRD_VOID
/** No header, as of a TUN device (0xfffe). */
export const ARPHRD_NONE: int = native.ARPHRD_NONE

// Flags of an entry.
/** The device's address is known (0x02). */
export const ATF_COM: int = native.ATF_COM
/** The entry stays (0x04). */
export const ATF_PERM: int = native.ATF_PERM
/** It is answered for: a proxy (0x08). */
export const ATF_PUBL: int = native.ATF_PUBL
/** Trailers are wanted (0x10). */
export const ATF_USETRAILERS: int = native.ATF_USETRAILERS
/** The netmask counts (0x20). */
export const ATF_NETMASK: int = native.ATF_NETMASK
/** It is not answered for (0x40). */
export const ATF_DONTPUB: int = native.ATF_DONTPUB
/** It was made by itself (0x80). */
export const ATF_MAGIC: int = native.ATF_MAGIC
