// The part of <netdb.h> that knows hosts: struct hostent, its look-ups, and h_errno.

import { set_errno } from '../errno.ts'
import type { const_char_p, const_pointer, int } from '../internal/c.ts'
import { intOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import { in_addr, in6_addr } from '../netinet/in.ts'
import { AF_INET6, type socklen_t } from '../sys/socket.ts'

const native = header('netdb.h')

/** The host is not known. */
export const HOST_NOT_FOUND: int = native.HOST_NOT_FOUND
/** The host was not found, but a server did not answer: ask again later. */
export const TRY_AGAIN: int = native.TRY_AGAIN
/** A name server failed for good. */
export const NO_RECOVERY: int = native.NO_RECOVERY
/** The name exists, an address of the wanted kind does not. */
export const NO_DATA: int = native.NO_DATA
/** The same as {@link NO_DATA}. */
export const NO_ADDRESS: int = native.NO_ADDRESS
/** Not the name's fault: see errno. */
export const NETDB_INTERNAL: int = native.NETDB_INTERNAL
/** h_errno: no error (0). */
export const NETDB_SUCCESS: int = native.NETDB_SUCCESS

/**
 * `int h_errno` — why the last look-up of a host or of a network failed.
 *
 * A live binding, as errno is: a look-up that succeeds leaves it alone, and C's assignment to it is {@link set_h_errno}.
 */
export let h_errno: int = 0

/**
 * `h_errno = value` — what C writes as an assignment.
 *
 * @see `gethostbyname(3)`
 */
export function set_h_errno(value: int): void {
  h_errno = intOf('set_h_errno', 'value', value)
}

/** `h_addr_list`'s elements: an {@link in_addr} where `h_addrtype` is AF_INET, an {@link in6_addr} where it is AF_INET6. */
export type h_addr_t = in_addr & in6_addr

/**
 * `struct hostent` — a host: its official name, its other names, its addresses.
 *
 * Both lists end with a null, as C's do, which their types leave unsaid for C's loops to work:
 * ```ts
 * for (let i = 0; host.h_addr_list[i]; i++) puts(inet_ntoa(host.h_addr_list[i]))
 * ```
 */
export class hostent extends struct<hostent>(native.hostent) {
  /** The official name. */
  declare h_name: string
  declare h_aliases: string[]
  /** AF_INET or AF_INET6. */
  declare h_addrtype: int
  /** The bytes of one address. */
  declare h_length: int
  /** Network byte order, as inet_ntoa and inet_ntop take them. */
  declare h_addr_list: h_addr_t[]

  /** `h_addr_list[0]`, under its older name. */
  get h_addr(): h_addr_t | null {
    return this.h_addr_list[0]!
  }
}

/** What the native half found: C's fields, with the addresses as plain bytes. */
interface Found {
  h_name: string
  h_aliases: (string | null)[]
  h_addrtype: int
  h_length: int
  h_addr_list: (Uint8Array | null)[]
}

/** What libc has set beside the result: h_errno where nothing was found, and errno. */
interface Set {
  h_errno?: int
  errno?: int
}

/** What a look-up found; or null with h_errno set. errno is what libc leaves in it, as a rule 0, whatever was found. */
export function resolved<T extends object>(answer: T & Set): T | null {
  const { h_errno: reason, errno, ...found } = answer
  if (errno !== undefined) set_errno(errno)
  if (reason === undefined) return found as T
  h_errno = reason
  return null
}

function fill(host: hostent, answer: Found & Set): hostent | null {
  const entry = resolved<Found>(answer)
  if (entry === null) return null
  const { h_addr_list, ...rest } = entry
  const Address = rest.h_addrtype === AF_INET6 ? in6_addr : in_addr
  return Object.assign(host, rest, { h_addr_list: h_addr_list.map(address => address && new Address(address)) })
}

// libc has one static hostent for each of these functions.
const byName = new hostent()
const byName2 = new hostent()
const byAddress = new hostent()
const next = new hostent()

/**
 * `struct hostent *gethostbyname(const char *name)` — the IPv4 addresses and the names of a host.
 *
 * Blocks while the resolver asks. A dotted number is not looked up: it comes back as its own official name. As in C there is one
 * static hostent: the next call fills the same object again, so keep what you need of it ({@link hostent.h_name | strings},
 * lists and addresses once taken out of it stay as they are). Obsolete: {@link getaddrinfo} knows IPv6 and services.
 *
 * @returns the host, or null with {@link h_errno} set: HOST_NOT_FOUND, NO_DATA, NO_RECOVERY, TRY_AGAIN. Where it looks anything up, glibc sets errno too, to 0
 * also for a host that is not known.
 * @see `gethostbyname(3)`
 */
export function gethostbyname(name: const_char_p): hostent | null {
  return fill(byName, native.gethostbyname(name))
}

/**
 * `struct hostent *gethostbyname2(const char *name, int af)` — the same, for addresses of family `af`.
 *
 * @param af - AF_INET or AF_INET6.
 * @returns the host, or null with {@link h_errno} set; NETDB_INTERNAL with errno EAFNOSUPPORT for another family.
 * @see `gethostbyname2(3)`
 */
export function gethostbyname2(name: const_char_p, af: int): hostent | null {
  return fill(byName2, native.gethostbyname2(name, af))
}

/**
 * `struct hostent *gethostbyaddr(const void *addr, socklen_t len, int type)` — the names of the host that has an address.
 *
 * One static hostent again, but not that of {@link gethostbyname}.
 *
 * @param addr - an in_addr or in6_addr: the bytes, not the text.
 * @param type - AF_INET or AF_INET6.
 * @returns the host, or null with {@link h_errno} set: HOST_NOT_FOUND, NO_DATA, NO_RECOVERY, TRY_AGAIN.
 * @see `gethostbyaddr(3)`
 */
export function gethostbyaddr(addr: const_pointer, len: socklen_t, type: int): hostent | null {
  return fill(byAddress, native.gethostbyaddr(addr, len, type))
}

/**
 * `struct hostent *gethostent(void)` — the next entry of the hosts file.
 *
 * @returns the host, or null at the end.
 * @see `gethostent(3)`
 */
export function gethostent(): hostent | null {
  return fill(next, native.gethostent())
}

/**
 * `void sethostent(int stayopen)` — begin the hosts file again.
 *
 * @param stayopen - not 0: a name server is to be asked over one TCP connection.
 * @see `sethostent(3)`
 */
export function sethostent(stayopen: int): void {
  native.sethostent(stayopen)
}

/**
 * `void endhostent(void)` — close the hosts file.
 *
 * @see `endhostent(3)`
 */
export function endhostent(): void {
  native.endhostent()
}

/**
 * `const char *hstrerror(int err)` — the text of an h_errno.
 *
 * @see `hstrerror(3)`
 */
export function hstrerror(err: int): string {
  return native.hstrerror(err)
}

/**
 * `void herror(const char *s)` — write `s`, a colon and the text of {@link h_errno} to descriptor 2.
 *
 * @param s - null or '': the text alone.
 * @see `herror(3)`
 */
export function herror(s: const_char_p | null): void {
  native.herror(s, h_errno)
}
