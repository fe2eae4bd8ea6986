/** `<netinet/icmp6.h>` — ICMPv6 messages and their filter. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import { in6_addr } from './in.ts'

export * from './icmp6/constants.ts'

const native = header('netinet/icmp6.h')

/** `struct icmp6_filter` — which types of messages a raw socket gets: ICMP6_FILTER. */
export class icmp6_filter extends struct<icmp6_filter>(native.icmp6_filter) {
  declare icmp6_filt: Uint32Array
}

/** `struct icmp6_hdr` — the header of a message. Numbers of several bytes in network byte order. */
export class icmp6_hdr extends struct<icmp6_hdr>(native.icmp6_hdr) {
  declare icmp6_type: number
  declare icmp6_code: number
  declare icmp6_cksum: number
  declare icmp6_data32: Uint32Array
  declare icmp6_data16: Uint16Array
  declare icmp6_data8: Uint8Array
  declare icmp6_pptr: number
  declare icmp6_mtu: number
  declare icmp6_id: number
  declare icmp6_seq: number
  declare icmp6_maxdelay: number
}

/** `struct nd_router_solicit` — a router solicitation. */
export class nd_router_solicit extends struct<nd_router_solicit>(native.nd_router_solicit, { nd_rs_hdr: icmp6_hdr }) {
  declare nd_rs_hdr: icmp6_hdr
  declare nd_rs_type: number
  declare nd_rs_code: number
  declare nd_rs_cksum: number
  declare nd_rs_reserved: number
}

/** `struct nd_router_advert` — a router advertisement. */
export class nd_router_advert extends struct<nd_router_advert>(native.nd_router_advert, { nd_ra_hdr: icmp6_hdr }) {
  declare nd_ra_hdr: icmp6_hdr
  declare nd_ra_type: number
  declare nd_ra_code: number
  declare nd_ra_cksum: number
  declare nd_ra_curhoplimit: number
  declare nd_ra_flags_reserved: number
  declare nd_ra_router_lifetime: number
  declare nd_ra_reachable: number
  declare nd_ra_retransmit: number
}

/** `struct nd_neighbor_solicit` — a neighbour solicitation. */
export class nd_neighbor_solicit extends struct<nd_neighbor_solicit>(native.nd_neighbor_solicit, {
  nd_ns_hdr: icmp6_hdr,
  nd_ns_target: in6_addr,
}) {
  declare nd_ns_hdr: icmp6_hdr
  declare nd_ns_type: number
  declare nd_ns_code: number
  declare nd_ns_cksum: number
  declare nd_ns_reserved: number
  declare nd_ns_target: in6_addr
}

/** `struct nd_neighbor_advert` — a neighbour advertisement. */
export class nd_neighbor_advert extends struct<nd_neighbor_advert>(native.nd_neighbor_advert, {
  nd_na_hdr: icmp6_hdr,
  nd_na_target: in6_addr,
}) {
  declare nd_na_hdr: icmp6_hdr
  declare nd_na_type: number
  declare nd_na_code: number
  declare nd_na_cksum: number
  declare nd_na_flags_reserved: number
  declare nd_na_target: in6_addr
}

/** `struct nd_redirect` — a redirect. */
export class nd_redirect extends struct<nd_redirect>(native.nd_redirect, {
  nd_rd_hdr: icmp6_hdr,
  nd_rd_target: in6_addr,
  nd_rd_dst: in6_addr,
}) {
  declare nd_rd_hdr: icmp6_hdr
  declare nd_rd_type: number
  declare nd_rd_code: number
  declare nd_rd_cksum: number
  declare nd_rd_reserved: number
  declare nd_rd_target: in6_addr
  declare nd_rd_dst: in6_addr
}

/** `struct nd_opt_hdr` — the head of an option of neighbour discovery. */
export class nd_opt_hdr extends struct<nd_opt_hdr>(native.nd_opt_hdr) {
  declare nd_opt_type: number
  declare nd_opt_len: number
}

/** `struct nd_opt_prefix_info` — the option that announces a prefix. */
export class nd_opt_prefix_info extends struct<nd_opt_prefix_info>(native.nd_opt_prefix_info, {
  nd_opt_pi_prefix: in6_addr,
}) {
  declare nd_opt_pi_type: number
  declare nd_opt_pi_len: number
  declare nd_opt_pi_prefix_len: number
  declare nd_opt_pi_flags_reserved: number
  declare nd_opt_pi_valid_time: number
  declare nd_opt_pi_preferred_time: number
  declare nd_opt_pi_prefix: in6_addr
}

/** `struct nd_opt_mtu` — the option that announces the MTU. */
export class nd_opt_mtu extends struct<nd_opt_mtu>(native.nd_opt_mtu) {
  declare nd_opt_mtu_type: number
  declare nd_opt_mtu_len: number
  declare nd_opt_mtu_reserved: number
  declare nd_opt_mtu_mtu: number
}

/** `struct mld_hdr` — multicast listener discovery. */
export class mld_hdr extends struct<mld_hdr>(native.mld_hdr, { mld_icmp6_hdr: icmp6_hdr, mld_addr: in6_addr }) {
  declare mld_icmp6_hdr: icmp6_hdr
  declare mld_type: number
  declare mld_code: number
  declare mld_cksum: number
  declare mld_maxdelay: number
  declare mld_reserved: number
  declare mld_addr: in6_addr
}

/**
 * `int ICMP6_FILTER_WILLPASS(int type, struct icmp6_filter *filterp)` — whether messages of a type come through.
 *
 * @see `icmp(7)`
 */
export function ICMP6_FILTER_WILLPASS(type: int, filterp: icmp6_filter): int {
  return native.ICMP6_FILTER_WILLPASS(type, filterp)
}

/**
 * `int ICMP6_FILTER_WILLBLOCK(int type, struct icmp6_filter *filterp)` — whether messages of a type are kept out.
 *
 * @see `icmp(7)`
 */
export function ICMP6_FILTER_WILLBLOCK(type: int, filterp: icmp6_filter): int {
  return native.ICMP6_FILTER_WILLBLOCK(type, filterp)
}

/**
 * `void ICMP6_FILTER_SETPASS(int type, struct icmp6_filter *filterp)` — let messages of a type through.
 *
 * @see `icmp(7)`
 */
export function ICMP6_FILTER_SETPASS(type: int, filterp: icmp6_filter): void {
  native.ICMP6_FILTER_SETPASS(type, filterp)
}

/**
 * `void ICMP6_FILTER_SETBLOCK(int type, struct icmp6_filter *filterp)` — keep messages of a type out.
 *
 * @see `icmp(7)`
 */
export function ICMP6_FILTER_SETBLOCK(type: int, filterp: icmp6_filter): void {
  native.ICMP6_FILTER_SETBLOCK(type, filterp)
}

/**
 * `void ICMP6_FILTER_SETPASSALL(struct icmp6_filter *filterp)` — let all messages through.
 *
 * @see `icmp(7)`
 */
export function ICMP6_FILTER_SETPASSALL(filterp: icmp6_filter): void {
  native.ICMP6_FILTER_SETPASSALL(filterp)
}

/**
 * `void ICMP6_FILTER_SETBLOCKALL(struct icmp6_filter *filterp)` — keep all messages out.
 *
 * @see `icmp(7)`
 */
export function ICMP6_FILTER_SETBLOCKALL(filterp: icmp6_filter): void {
  native.ICMP6_FILTER_SETBLOCKALL(filterp)
}
