/** `<netinet/ip6.h>` — the header of IPv6, and its extension headers. @module */
import type { int } from '../internal/c.ts'
import { intOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import { in6_addr } from './in.ts'

const native = header('netinet/ip6.h')

/** `struct ip6_hdr` — the header of a packet. All in network byte order. */
export class ip6_hdr extends struct<ip6_hdr>(native.ip6_hdr, { ip6_src: in6_addr, ip6_dst: in6_addr }) {
  /** 4 bits of version, 8 of traffic class, 20 of flow. */
  declare ip6_flow: number
  /** Bytes after this header. */
  declare ip6_plen: number
  /** What follows: IPPROTO_*. */
  declare ip6_nxt: number
  /** Hops that are left. */
  declare ip6_hlim: number
  /** Another name for it. */
  declare ip6_hops: number
  /** The first byte: version, and half of the traffic class. */
  declare ip6_vfc: number
  declare ip6_src: in6_addr
  declare ip6_dst: in6_addr
}

/** `struct ip6_ext` — what all extension headers begin with. */
export class ip6_ext extends struct<ip6_ext>(native.ip6_ext) {
  /** What follows: IPPROTO_*. */
  declare ip6e_nxt: number
  /** In units of 8 bytes, the first not counted. */
  declare ip6e_len: number
}

/** `struct ip6_hbh` — the header of options for each hop. */
export class ip6_hbh extends struct<ip6_hbh>(native.ip6_hbh) {
  declare ip6h_nxt: number
  /** In units of 8 bytes, the first not counted. */
  declare ip6h_len: number
}

/** `struct ip6_dest` — the header of options for the destination. */
export class ip6_dest extends struct<ip6_dest>(native.ip6_dest) {
  declare ip6d_nxt: number
  /** In units of 8 bytes, the first not counted. */
  declare ip6d_len: number
}

/** `struct ip6_rthdr` — a routing header. */
export class ip6_rthdr extends struct<ip6_rthdr>(native.ip6_rthdr) {
  declare ip6r_nxt: number
  /** In units of 8 bytes, the first not counted. */
  declare ip6r_len: number
  /** IPV6_RTHDR_TYPE_*. */
  declare ip6r_type: number
  /** Segments that are left. */
  declare ip6r_segleft: number
}

/** `struct ip6_rthdr0` — a routing header of type 0; its addresses follow. */
export class ip6_rthdr0 extends struct<ip6_rthdr0>(native.ip6_rthdr0) {
  declare ip6r0_nxt: number
  declare ip6r0_len: number
  declare ip6r0_type: number
  declare ip6r0_segleft: number
  declare ip6r0_reserved: number
  declare ip6r0_slmap: Buffer
}

/** `struct ip6_frag` — the header of a fragment. All in network byte order. */
export class ip6_frag extends struct<ip6_frag>(native.ip6_frag) {
  declare ip6f_nxt: number
  declare ip6f_reserved: number
  /** IP6F_OFF_MASK and IP6F_MORE_FRAG. */
  declare ip6f_offlg: number
  declare ip6f_ident: number
}

/** `struct ip6_opt` — what all options begin with. */
export class ip6_opt extends struct<ip6_opt>(native.ip6_opt) {
  /** IP6OPT_*. */
  declare ip6o_type: number
  /** Bytes that follow. */
  declare ip6o_len: number
}

/** `struct ip6_opt_jumbo` — the option of a packet longer than 65,535 bytes. */
export class ip6_opt_jumbo extends struct<ip6_opt_jumbo>(native.ip6_opt_jumbo) {
  declare ip6oj_type: number
  declare ip6oj_len: number
  /** 4 bytes, in network byte order. */
  declare ip6oj_jumbo_len: Buffer
}

/** `struct ip6_opt_nsap` — the option with NSAP addresses, which follow. */
export class ip6_opt_nsap extends struct<ip6_opt_nsap>(native.ip6_opt_nsap) {
  declare ip6on_type: number
  declare ip6on_len: number
  declare ip6on_src_nsap_len: number
  declare ip6on_dst_nsap_len: number
}

/** `struct ip6_opt_tunnel` — the option that limits tunnels in tunnels. */
export class ip6_opt_tunnel extends struct<ip6_opt_tunnel>(native.ip6_opt_tunnel) {
  declare ip6ot_type: number
  declare ip6ot_len: number
  declare ip6ot_encap_limit: number
}

/** `struct ip6_opt_router` — the option that has each router look at a packet. */
export class ip6_opt_router extends struct<ip6_opt_router>(native.ip6_opt_router) {
  declare ip6or_type: number
  declare ip6or_len: number
  /** IP6_ALERT_*, in network byte order. */
  declare ip6or_value: Buffer
}

/**
 * `int IP6OPT_TYPE(int o)` — the part of an option's type that says what to do with one that is not known.
 *
 * @see `ipv6(7)`
 */
export function IP6OPT_TYPE(o: int): int {
  return intOf('IP6OPT_TYPE', 'o', o) & 0xc0
}

// Parts of `ip6f_offlg`, in network byte order.
/** The offset, in units of 8 bytes. */
export const IP6F_OFF_MASK: int = native.IP6F_OFF_MASK
/** Bits without a meaning. */
export const IP6F_RESERVED_MASK: int = native.IP6F_RESERVED_MASK
/** More fragments follow. */
export const IP6F_MORE_FRAG: int = native.IP6F_MORE_FRAG

// Options.
/** An option that is not known: go on after it (0x00). */
export const IP6OPT_TYPE_SKIP: int = native.IP6OPT_TYPE_SKIP
/** Drop the packet (0x40). */
export const IP6OPT_TYPE_DISCARD: int = native.IP6OPT_TYPE_DISCARD
/** Drop it and tell the sender (0x80). */
export const IP6OPT_TYPE_FORCEICMP: int = native.IP6OPT_TYPE_FORCEICMP
/** Drop it and tell the sender, unless it was a multicast (0xc0). */
export const IP6OPT_TYPE_ICMP: int = native.IP6OPT_TYPE_ICMP
/** A router may change the option (0x20). */
export const IP6OPT_TYPE_MUTABLE: int = native.IP6OPT_TYPE_MUTABLE
/** One byte of padding (0). */
export const IP6OPT_PAD1: int = native.IP6OPT_PAD1
/** More of it (1). */
export const IP6OPT_PADN: int = native.IP6OPT_PADN
/** A jumbo payload (0xc2). */
export const IP6OPT_JUMBO: int = native.IP6OPT_JUMBO
/** NSAP addresses (0xc3). */
export const IP6OPT_NSAP_ADDR: int = native.IP6OPT_NSAP_ADDR
/** A limit of tunnels (0x04). */
export const IP6OPT_TUNNEL_LIMIT: int = native.IP6OPT_TUNNEL_LIMIT
/** A router alert (0x05). */
export const IP6OPT_ROUTER_ALERT: int = native.IP6OPT_ROUTER_ALERT
/** Bytes of the jumbo option (6). */
export const IP6OPT_JUMBO_LEN: int = native.IP6OPT_JUMBO_LEN

// What a router alert speaks of, in network byte order.
/** Multicast listener discovery. */
export const IP6_ALERT_MLD: int = native.IP6_ALERT_MLD
/** RSVP. */
export const IP6_ALERT_RSVP: int = native.IP6_ALERT_RSVP
/** Active networks. */
export const IP6_ALERT_AN: int = native.IP6_ALERT_AN
