// The byte orders of <netinet/in.h>: its ports and addresses are in the network's.
import { header } from '../../internal/native.ts'
import { numberOf, type value } from '../../internal/value.ts'

const native = header('netinet/in.h')

/**
 * `uint16_t htons(uint16_t hostshort)` — 16 bits from host to network byte order.
 *
 * @see `htons(3)`
 */
export function htons(hostshort: value): number {
  return native.htons(numberOf(hostshort))
}

/**
 * `uint32_t htonl(uint32_t hostlong)` — 32 bits from host to network byte order.
 *
 * @see `htonl(3)`
 */
export function htonl(hostlong: value): number {
  return native.htonl(numberOf(hostlong))
}

/**
 * `uint16_t ntohs(uint16_t netshort)` — 16 bits from network to host byte order.
 *
 * @see `ntohs(3)`
 */
export function ntohs(netshort: value): number {
  return native.ntohs(numberOf(netshort))
}

/**
 * `uint32_t ntohl(uint32_t netlong)` — 32 bits from network to host byte order.
 *
 * @see `ntohl(3)`
 */
export function ntohl(netlong: value): number {
  return native.ntohl(numberOf(netlong))
}
