/** `<netinet/in.h>` — Internet addresses and protocols; gives `<sys/socket.h>`'s names too. @module */
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { sa_family_t } from '../sys/socket.ts'

export * from '../sys/socket.ts'

const native = header('netinet/in.h')

/** Unsigned, 16 bits: a port, in network byte order where a struct holds it. */
export type in_port_t = number
/** Unsigned, 32 bits: an IPv4 address, in network byte order where a struct holds it. */
export type in_addr_t = number

/** `struct in_addr` — an IPv4 address. */
export class in_addr extends struct(native.in_addr) {
  /** Network byte order. */
  declare s_addr: in_addr_t
}

/** `struct sockaddr_in` — an IPv4 socket address: family, port, address. */
export class sockaddr_in extends struct(native.sockaddr_in, { sin_addr: in_addr }) {
  declare sin_family: sa_family_t
  /** Network byte order: see htons. */
  declare sin_port: in_port_t
  declare sin_addr: in_addr
  declare readonly sin_zero: Uint8Array
}

/** The address that stands for every interface of this host, in host byte order. */
export const INADDR_ANY: in_addr_t = native.INADDR_ANY
/** What inet_addr returns for text that is no address: 255.255.255.255. */
export const INADDR_NONE: in_addr_t = native.INADDR_NONE
