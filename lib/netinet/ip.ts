/** `<netinet/ip.h>` — the header of IPv4 packets. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import { in_addr } from './in.ts'

export * from './ip/constants.ts'

const native = header('netinet/ip.h')

/** `struct iphdr` — the header of a packet, under Linux's names. Numbers of several bytes in network byte order. */
export class iphdr extends struct<iphdr>(native.iphdr) {
  /** Length of the header, in units of 4 bytes. */
  declare ihl: number
  declare version: number
  declare tos: number
  declare tot_len: number
  declare id: number
  declare frag_off: number
  declare ttl: number
  /** IPPROTO_*. */
  declare protocol: number
  declare check: number
  declare saddr: number
  declare daddr: number
}

/** `struct ip` — the header of a packet, under BSD's names. */
export class ip extends struct<ip>(native.ip, { ip_src: in_addr, ip_dst: in_addr }) {
  /** Length of the header, in units of 4 bytes. */
  declare ip_hl: number
  declare ip_v: number
  declare ip_tos: number
  declare ip_len: number
  declare ip_id: number
  /** IP_DF, IP_MF and the offset, in units of 8 bytes. */
  declare ip_off: number
  declare ip_ttl: number
  /** IPPROTO_*. */
  declare ip_p: number
  declare ip_sum: number
  declare ip_src: in_addr
  declare ip_dst: in_addr
}

/** `struct timestamp` — the time stamp option, without its first byte. */
export class timestamp extends struct<timestamp>(native.timestamp) {
  declare len: number
  declare ptr: number
  declare flags: number
  declare overflow: number
  declare data: Uint32Array
}

/** `struct ip_timestamp` — the time stamp option. */
export class ip_timestamp extends struct<ip_timestamp>(native.ip_timestamp) {
  declare ipt_code: number
  declare ipt_len: number
  declare ipt_ptr: number
  declare ipt_flg: number
  declare ipt_oflw: number
  declare data: Uint32Array
}

/**
 * `int IPTOS_ECN(uint8_t x)` — the congestion notification in a type of service.
 *
 * @see `ip(7)`
 */
export function IPTOS_ECN(x: number): int {
  return native.IPTOS_ECN(x)
}

/**
 * `int IPTOS_DSCP(uint8_t x)` — the differentiated services in it.
 *
 * @see `ip(7)`
 */
export function IPTOS_DSCP(x: number): int {
  return native.IPTOS_DSCP(x)
}

/**
 * `int IPTOS_CLASS(uint8_t x)` — the class of services in it.
 *
 * @see `ip(7)`
 */
export function IPTOS_CLASS(x: number): int {
  return native.IPTOS_CLASS(x)
}

/**
 * `int IPTOS_PREC(uint8_t x)` — the precedence in it.
 *
 * @see `ip(7)`
 */
export function IPTOS_PREC(x: number): int {
  return native.IPTOS_PREC(x)
}

/**
 * `int IPTOS_TOS(uint8_t x)` — the old four bits in it.
 *
 * @see `ip(7)`
 */
export function IPTOS_TOS(x: number): int {
  return native.IPTOS_TOS(x)
}

/**
 * `int IPOPT_COPIED(uint8_t x)` — of an option: whether fragments repeat it.
 *
 * @see `ip(7)`
 */
export function IPOPT_COPIED(x: number): int {
  return native.IPOPT_COPIED(x)
}

/**
 * `int IPOPT_CLASS(uint8_t x)` — of an option: its class.
 *
 * @see `ip(7)`
 */
export function IPOPT_CLASS(x: number): int {
  return native.IPOPT_CLASS(x)
}

/**
 * `int IPOPT_NUMBER(uint8_t x)` — of an option: its number.
 *
 * @see `ip(7)`
 */
export function IPOPT_NUMBER(x: number): int {
  return native.IPOPT_NUMBER(x)
}
