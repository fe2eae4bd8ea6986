/** `<netinet/ip_icmp.h>` — ICMP messages. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import { in_addr } from './in.ts'
import { ip } from './ip.ts'

export * from './ip_icmp/constants.ts'

const native = header('netinet/ip_icmp.h')
const unnamed = header('internal/netinet/ip_icmp')

class icmphdrEcho extends struct<icmphdrEcho>(unnamed.icmphdrEcho) {
  declare id: number
  declare sequence: number
}

class icmphdrFrag extends struct<icmphdrFrag>(unnamed.icmphdrFrag) {
  declare mtu: number
}

class icmphdrUn extends struct<icmphdrUn>(unnamed.icmphdrUn, { echo: icmphdrEcho, frag: icmphdrFrag }) {
  declare echo: icmphdrEcho
  declare gateway: number
  declare frag: icmphdrFrag
}

/** `struct icmphdr` — the header of a message, under Linux's names. Numbers of several bytes in network byte order. */
export class icmphdr extends struct<icmphdr>(native.icmphdr, { un: icmphdrUn }) {
  declare type: number
  declare code: number
  declare checksum: number
  declare un: icmphdrUn
}

/** `struct icmp_ra_addr` — one router of an advertisement. */
export class icmp_ra_addr extends struct<icmp_ra_addr>(native.icmp_ra_addr) {
  declare ira_addr: number
  declare ira_preference: number
}

/** `struct icmp` — a message, under BSD's names. */
export class icmp extends struct<icmp>(native.icmp, { icmp_gwaddr: in_addr, icmp_ip: ip, icmp_radv: icmp_ra_addr }) {
  declare icmp_type: number
  declare icmp_code: number
  declare icmp_cksum: number
  declare icmp_pptr: number
  declare icmp_gwaddr: in_addr
  declare icmp_id: number
  declare icmp_seq: number
  declare icmp_void: number
  declare icmp_pmvoid: number
  declare icmp_nextmtu: number
  declare icmp_num_addrs: number
  declare icmp_wpa: number
  declare icmp_lifetime: number
  declare icmp_otime: number
  declare icmp_rtime: number
  declare icmp_ttime: number
  declare icmp_ip: ip
  declare icmp_radv: icmp_ra_addr
  declare icmp_mask: number
  declare icmp_data: Uint8Array
}

/**
 * `int ICMP_INFOTYPE(uint8_t type)` — whether a type of message asks or answers, rather than reports an error.
 *
 * @see `icmp(7)`
 */
export function ICMP_INFOTYPE(type: number): int {
  return native.ICMP_INFOTYPE(type)
}

/**
 * `int ICMP_ADVLEN(struct icmp *p)` — the least length of a message about a packet with the header that `icmp_ip` holds.
 *
 * @see `icmp(7)`
 */
export function ICMP_ADVLEN(p: icmp): int {
  return native.ICMP_ADVLEN(p)
}
