// The byte orders of <netinet/in.h>: its ports and addresses are in the network's.
import { header } from '../internal/native.ts'

const native = header('netinet/in.h')

/**
 * `uint16_t htons(uint16_t hostshort)` — 16 bits from host to network byte order.
 *
 * @see htons(3)
 */
export function htons(hostshort: number): number {
  return native.htons(hostshort)
}

/**
 * `uint32_t htonl(uint32_t hostlong)` — 32 bits from host to network byte order.
 *
 * @see htonl(3)
 */
export function htonl(hostlong: number): number {
  return native.htonl(hostlong)
}

/**
 * `uint16_t ntohs(uint16_t netshort)` — 16 bits from network to host byte order.
 *
 * @see ntohs(3)
 */
export function ntohs(netshort: number): number {
  return native.ntohs(netshort)
}

/**
 * `uint32_t ntohl(uint32_t netlong)` — 32 bits from network to host byte order.
 *
 * @see ntohl(3)
 */
export function ntohl(netlong: number): number {
  return native.ntohl(netlong)
}
