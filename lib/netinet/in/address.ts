// The addresses of <netinet/in.h>.
import { type CType, ctype } from '../../internal/c-type.ts'
import { colons, dotted } from '../../internal/gloss.ts'
import { header } from '../../internal/native.ts'
import { struct } from '../../internal/struct.ts'

const native = header('netinet/in.h')

/** Unsigned, 16 bits: a port, in network byte order where a struct holds it. */
export type in_port_t = number
export const in_port_t: CType<Uint16Array> = ctype('in_port_t', 2)
/** Unsigned, 32 bits: an IPv4 address, in network byte order where a struct holds it. */
export type in_addr_t = number
export const in_addr_t: CType<Uint32Array> = ctype('in_addr_t', 4)

/** `struct in_addr` — an IPv4 address. */
export class in_addr extends struct<in_addr>(native.in_addr, {}, { gloss: { s_addr: dotted } }) {
  /** Network byte order. */
  declare s_addr: in_addr_t
}

/** `struct in6_addr` — an IPv6 address: three views of the same 16 bytes, in network byte order. */
export class in6_addr extends struct<in6_addr>(native.in6_addr, {}, { gloss: { s6_addr: colons } }) {
  declare s6_addr: Uint8Array
  declare s6_addr16: Uint16Array
  declare s6_addr32: Uint32Array
}
