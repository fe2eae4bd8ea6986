// The part of <netdb.h> that translates whole addresses: struct addrinfo, getaddrinfo, getnameinfo, and their AI_*, NI_* and EAI_*.

import type { const_char_p, int, pointer } from '../internal/c.ts'
import { instanceOrNull, pointerTo } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { isNumber, type WithErrno, withErrno } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import { sockaddr, type sockaddr_p, type socklen_t } from '../sys/socket.ts'

const native = header('netdb.h')

/** `struct addrinfo` — a socket address with what `socket` needs for it; hints to {@link getaddrinfo}, and its results as a list. */
export class addrinfo extends struct<addrinfo>(native.addrinfo) {
  /** AI_*. */
  declare ai_flags: int
  /** AF_*; AF_UNSPEC in hints means any. */
  declare ai_family: int
  /** SOCK_*; 0 in hints means any. */
  declare ai_socktype: int
  /** IPPROTO_*; 0 in hints means any. */
  declare ai_protocol: int
  declare ai_addrlen: socklen_t
  /** All `ai_addrlen` bytes: C's cast to the family's own struct is `new sockaddr_in(ai_addr)`. */
  declare ai_addr: sockaddr | null
  /** The official name, in the first element and only with {@link AI_CANONNAME}; otherwise null. */
  declare ai_canonname: string | null
  /** The next element of the list, or null. */
  declare ai_next: addrinfo | null
}

/** What the native half found: the list in one piece of memory, each entry before its address; with the canonical name, where there is one. */
type Found = ArrayBuffer | [ArrayBuffer, string]

/**
 * `int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **res)` — the socket
 * addresses of a host and of a service on it.
 *
 * Blocks while the resolver asks. C's `&res` is an array of one, whose element is set on success only:
 * ```ts
 * const res: [addrinfo | null] = [null]
 * if (getaddrinfo(host, port, hints, res) === 0) for (let p = res[0]; p; p = p.ai_next) …
 * ```
 *
 * @param node - a name or a number; null for this host: the loopback address, or with {@link AI_PASSIVE} any address.
 * @param service - a service's name or a port as decimal text; null leaves the port 0.
 * @param hints - what is wanted, or null for everything.
 * @param res - receives the first element of the list.
 * @returns 0, or one of EAI_*, which is not an errno: its text is {@link gai_strerror}'s; for EAI_SYSTEM errno says more.
 * @see `getaddrinfo(3)`
 */
export function getaddrinfo(
  node: const_char_p | null,
  service: const_char_p | null,
  hints: addrinfo | null,
  res: [addrinfo | null],
): int {
  pointerTo('getaddrinfo', 'res', res, false)
  const found: Found | WithErrno = native.getaddrinfo(node, service, hints)
  if (isNumber(found)) return withErrno(found)
  res[0] = Array.isArray(found) ? listed(...found) : listed(found)
  return 0
}

function listed(memory: ArrayBuffer, canonname: string | null = null): addrinfo {
  const first = entry(memory, 0)
  if (canonname !== null) first.ai_canonname = canonname
  for (let last = first, end = endOf(first); end < memory.byteLength; end = endOf(last)) {
    last.ai_next = entry(memory, end)
    last = last.ai_next
  }
  return first
}

function entry(memory: ArrayBuffer, at: number): addrinfo {
  const info = new addrinfo(new Uint8Array(memory, at, addrinfo.size))
  info.ai_addr = new sockaddr(new Uint8Array(memory, at + addrinfo.size, info.ai_addrlen))
  return info
}

function endOf(info: addrinfo): number {
  const { align } = native.addrinfo
  return info.byteOffset + addrinfo.size + Math.ceil(info.ai_addrlen / align) * align
}

/**
 * `void freeaddrinfo(struct addrinfo *res)` — give a list back.
 *
 * The list is JavaScript's memory, so nothing is left to give back: C programs read as they are, and forgetting the call leaks nothing.
 *
 * @see `freeaddrinfo(3)`
 */
export function freeaddrinfo(res: addrinfo | null): void {
  instanceOrNull('freeaddrinfo', 'res', addrinfo, res)
}

/**
 * `int getnameinfo(const struct sockaddr *addr, socklen_t addrlen, char *host, socklen_t hostlen, char *serv, socklen_t servlen,
 * int flags)` — the names of an address and of its port: getaddrinfo backwards.
 *
 * @param host - filled with a NUL-terminated name; or null with `hostlen` 0. {@link NI_MAXHOST} bytes are enough.
 * @param serv - likewise for the service. {@link NI_MAXSERV} bytes are enough.
 * @param flags - NI_*.
 * @returns 0, or one of EAI_*: EAI_OVERFLOW where a buffer is too small; for EAI_SYSTEM errno says more.
 * @see `getnameinfo(3)`
 */
export function getnameinfo(
  addr: sockaddr_p,
  addrlen: socklen_t,
  host: pointer,
  hostlen: socklen_t,
  serv: pointer,
  servlen: socklen_t,
  flags: int,
): int {
  return withErrno(native.getnameinfo(addr, addrlen, host, hostlen, serv, servlen, flags))
}

/**
 * `const char *gai_strerror(int errcode)` — the text of one of EAI_*.
 *
 * @see `gai_strerror(3)`
 */
export function gai_strerror(errcode: int): string {
  return native.gai_strerror(errcode)
}

/** An address to bind to: without a node, that of every interface. */
export const AI_PASSIVE: int = native.AI_PASSIVE
/** Ask for the official name. */
export const AI_CANONNAME: int = native.AI_CANONNAME
/** The node is a number: do not ask the resolver. */
export const AI_NUMERICHOST: int = native.AI_NUMERICHOST
/** With AF_INET6: IPv4 addresses, mapped, where there are no others. */
export const AI_V4MAPPED: int = native.AI_V4MAPPED
/** With AI_V4MAPPED: the mapped ones too. */
export const AI_ALL: int = native.AI_ALL
/** Only the families that this host has an address of. */
export const AI_ADDRCONFIG: int = native.AI_ADDRCONFIG
/** The name is of many scripts: encode it by IDNA (0x40). */
export const AI_IDN: int = native.AI_IDN
/** Decode ai_canonname by IDNA (0x80). */
export const AI_CANONIDN: int = native.AI_CANONIDN
/** Without effect (0x100). */
export const AI_IDN_ALLOW_UNASSIGNED: int = native.AI_IDN_ALLOW_UNASSIGNED
/** Without effect (0x200). */
export const AI_IDN_USE_STD3_ASCII_RULES: int = native.AI_IDN_USE_STD3_ASCII_RULES
/** The service is a number: do not look it up. */
export const AI_NUMERICSERV: int = native.AI_NUMERICSERV

/** ai_flags has bits that are none (-1). */
export const EAI_BADFLAGS: int = native.EAI_BADFLAGS
/** The name, or the service, is not known. */
export const EAI_NONAME: int = native.EAI_NONAME
/** A name server did not answer: ask again later. */
export const EAI_AGAIN: int = native.EAI_AGAIN
/** The name server answered with a lasting error (-4). */
export const EAI_FAIL: int = native.EAI_FAIL
/** ai_family is not supported (-6). */
export const EAI_FAMILY: int = native.EAI_FAMILY
/** ai_socktype is not supported (-7). */
export const EAI_SOCKTYPE: int = native.EAI_SOCKTYPE
/** There is no such service for this type of socket (-8). */
export const EAI_SERVICE: int = native.EAI_SERVICE
/** Not enough memory (-10). */
export const EAI_MEMORY: int = native.EAI_MEMORY
/** Not the name's fault: see errno. */
export const EAI_SYSTEM: int = native.EAI_SYSTEM
/** A buffer is too small. */
export const EAI_OVERFLOW: int = native.EAI_OVERFLOW
/** The name is known, but has no address (-5). */
export const EAI_NODATA: int = native.EAI_NODATA
/** The name has no address of this family (-9). */
export const EAI_ADDRFAMILY: int = native.EAI_ADDRFAMILY
/** The request is not done yet (-100). */
export const EAI_INPROGRESS: int = native.EAI_INPROGRESS
/** The request was cancelled (-101). */
export const EAI_CANCELED: int = native.EAI_CANCELED
/** The request could not be cancelled (-102). */
export const EAI_NOTCANCELED: int = native.EAI_NOTCANCELED
/** All requests are done (-103). */
export const EAI_ALLDONE: int = native.EAI_ALLDONE
/** A signal's handler ran (-104). */
export const EAI_INTR: int = native.EAI_INTR
/** The name cannot be encoded by IDNA (-105). */
export const EAI_IDN_ENCODE: int = native.EAI_IDN_ENCODE

/** getaddrinfo_a: wait for all (0). */
export const GAI_WAIT: int = native.GAI_WAIT
/** getaddrinfo_a: go on at once (1). */
export const GAI_NOWAIT: int = native.GAI_NOWAIT

/** A buffer of so many bytes holds every host's name. */
export const NI_MAXHOST: int = native.NI_MAXHOST
/** A buffer of so many bytes holds every service's name. */
export const NI_MAXSERV: int = native.NI_MAXSERV
/** The number of the host, not its name. */
export const NI_NUMERICHOST: int = native.NI_NUMERICHOST
/** The number of the port, not the service's name. */
export const NI_NUMERICSERV: int = native.NI_NUMERICSERV
/** Of hosts of the own domain, only the first part of the name. */
export const NI_NOFQDN: int = native.NI_NOFQDN
/** No name is an error, rather than a reason for the number. */
export const NI_NAMEREQD: int = native.NI_NAMEREQD
/** The service is one of UDP. */
export const NI_DGRAM: int = native.NI_DGRAM
/** Decode the name by IDNA (0x20). */
export const NI_IDN: int = native.NI_IDN
/** Without effect (0x40). */
export const NI_IDN_ALLOW_UNASSIGNED: int = native.NI_IDN_ALLOW_UNASSIGNED
/** Without effect (0x80). */
export const NI_IDN_USE_STD3_ASCII_RULES: int = native.NI_IDN_USE_STD3_ASCII_RULES

/** What separates an IPv6 address from its interface, as a character's number. */
export const SCOPE_DELIMITER: int = native.SCOPE_DELIMITER
