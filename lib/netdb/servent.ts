// The part of <netdb.h> that reads the tables of services, protocols and networks.
import type { const_char_p, int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { fillEntry } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import { resolved } from './hostent.ts'

const native = header('netdb.h')

/** `struct servent` — a service: its names, port and protocol. */
export class servent extends struct<servent>(native.servent) {
  declare s_name: string
  /** Ends with a null. */
  declare s_aliases: string[]
  /** Network byte order: see ntohs. */
  declare s_port: int
  declare s_proto: string
}

/** `struct protoent` — a protocol: its names and number. */
export class protoent extends struct<protoent>(native.protoent) {
  declare p_name: string
  /** Ends with a null. */
  declare p_aliases: string[]
  declare p_proto: int
}

/** `struct netent` — a network: its names and number. */
export class netent extends struct<netent>(native.netent) {
  declare n_name: string
  /** Ends with a null. */
  declare n_aliases: string[]
  declare n_addrtype: int
  /** Host byte order. */
  declare n_net: number
}

// libc's static entries: each function fills its own one again.
const service = { byName: new servent(), byPort: new servent(), next: new servent() }
const protocol = { byName: new protoent(), byNumber: new protoent(), next: new protoent() }
const network = { byName: new netent(), byAddress: new netent(), next: new netent() }

/**
 * `struct servent *getservbyname(const char *name, const char *proto)` — a service, by name.
 *
 * The entry is static: the next call fills the same object again.
 *
 * @param proto - 'tcp', 'udp', … or null for any.
 * @returns the service, or null.
 * @see `getservbyname(3)`
 */
export function getservbyname(name: const_char_p, proto: const_char_p | null): servent | null {
  return fillEntry(service.byName, native.getservbyname(name, proto))
}

/**
 * `struct servent *getservbyport(int port, const char *proto)` — a service, by port.
 *
 * @param port - network byte order: `htons(80)`.
 * @param proto - 'tcp', 'udp', … or null for any.
 * @returns the service, or null.
 * @see `getservbyport(3)`
 */
export function getservbyport(port: int, proto: const_char_p | null): servent | null {
  return fillEntry(service.byPort, native.getservbyport(port, proto))
}

/**
 * `struct servent *getservent(void)` — the next entry of the table of services.
 *
 * @returns the service, or null at the end.
 * @see `getservent(3)`
 */
export function getservent(): servent | null {
  return fillEntry(service.next, native.getservent())
}

/**
 * `void setservent(int stayopen)` — begin the table of services again.
 *
 * @see `setservent(3)`
 */
export function setservent(stayopen: int): void {
  native.setservent(stayopen)
}

/**
 * `void endservent(void)` — close the table of services.
 *
 * @see `endservent(3)`
 */
export function endservent(): void {
  native.endservent()
}

/**
 * `struct protoent *getprotobyname(const char *name)` — a protocol, by name.
 *
 * The entry is static: the next call fills the same object again.
 *
 * @returns the protocol, or null.
 * @see `getprotobyname(3)`
 */
export function getprotobyname(name: const_char_p): protoent | null {
  return fillEntry(protocol.byName, native.getprotobyname(name))
}

/**
 * `struct protoent *getprotobynumber(int proto)` — a protocol, by number.
 *
 * @returns the protocol, or null.
 * @see `getprotobynumber(3)`
 */
export function getprotobynumber(proto: int): protoent | null {
  return fillEntry(protocol.byNumber, native.getprotobynumber(proto))
}

/**
 * `struct protoent *getprotoent(void)` — the next entry of the table of protocols.
 *
 * @returns the protocol, or null at the end.
 * @see `getprotoent(3)`
 */
export function getprotoent(): protoent | null {
  return fillEntry(protocol.next, native.getprotoent())
}

/**
 * `void setprotoent(int stayopen)` — begin the table of protocols again.
 *
 * @see `setprotoent(3)`
 */
export function setprotoent(stayopen: int): void {
  native.setprotoent(stayopen)
}

/**
 * `void endprotoent(void)` — close the table of protocols.
 *
 * @see `endprotoent(3)`
 */
export function endprotoent(): void {
  native.endprotoent()
}

/**
 * `struct netent *getnetbyname(const char *name)` — a network, by name.
 *
 * The entry is static: the next call fills the same object again.
 *
 * @returns the network, or null with h_errno set.
 * @see `getnetbyname(3)`
 */
export function getnetbyname(name: const_char_p): netent | null {
  return fillEntry(network.byName, resolved(native.getnetbyname(name)))
}

/**
 * `struct netent *getnetbyaddr(uint32_t net, int type)` — a network, by number.
 *
 * @param net - host byte order.
 * @returns the network, or null with h_errno set.
 * @see `getnetbyaddr(3)`
 */
export function getnetbyaddr(net: number, type: int): netent | null {
  return fillEntry(network.byAddress, resolved(native.getnetbyaddr(net, type)))
}

/**
 * `struct netent *getnetent(void)` — the next entry of the table of networks.
 *
 * @returns the network, or null at the end.
 * @see `getnetent(3)`
 */
export function getnetent(): netent | null {
  return fillEntry(network.next, resolved(native.getnetent()))
}

/**
 * `void setnetent(int stayopen)` — begin the table of networks again.
 *
 * @see `setnetent(3)`
 */
export function setnetent(stayopen: int): void {
  native.setnetent(stayopen)
}

/**
 * `void endnetent(void)` — close the table of networks.
 *
 * @see `endnetent(3)`
 */
export function endnetent(): void {
  native.endnetent()
}
