// The part of <netdb.h> that translates whole addresses: struct addrinfo, getaddrinfo, getnameinfo, and their AI_*, NI_* and EAI_*.
import { set_errno } from '../errno.ts'
import type { const_char_p, const_pointer, int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { sockaddrOver } from '../internal/sockaddr.ts'
import { struct } from '../internal/struct.ts'
import type { sockaddr, socklen_t } from '../sys/socket.ts'

const native = header('netdb.h')

/** `struct addrinfo` — a socket address with what `socket` needs for it; hints to {@link getaddrinfo}, and its results as a list. */
export class addrinfo extends struct(native.addrinfo) {
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

/** What the native half found: C's fields, with the address as plain bytes. */
interface Found {
  ai_flags: int
  ai_family: int
  ai_socktype: int
  ai_protocol: int
  ai_addrlen: socklen_t
  ai_addr: Uint8Array
  ai_canonname?: string
}

/** The error of a translation: errno counts where it is {@link EAI_SYSTEM}. */
function failure(error: Int32Array): int {
  if (error[0] === EAI_SYSTEM) set_errno(error[1]!)
  return error[0]!
}

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
 * @see getaddrinfo(3)
 */
export function getaddrinfo(
  node: const_char_p | null,
  service: const_char_p | null,
  hints: addrinfo | null,
  res: [addrinfo | null],
): int {
  if (!Array.isArray(res)) throw new TypeError('getaddrinfo(): argument 4 must be an array, whose first element is set')
  const error = new Int32Array(2)
  const list: Found[] = native.getaddrinfo(node, service, hints, error)
  if (error[0] !== 0) return failure(error)
  res[0] = list.reduceRight<addrinfo | null>((ai_next, { ai_addr, ai_canonname = null, ...rest }) => {
    return Object.assign(new addrinfo(), rest, { ai_addr: sockaddrOver(ai_addr), ai_canonname, ai_next })
  }, null)
  return 0
}

/**
 * `void freeaddrinfo(struct addrinfo *res)` — give a list back.
 *
 * The list is JavaScript's memory, so nothing is left to give back: C programs read as they are, and forgetting the call leaks nothing.
 *
 * @see freeaddrinfo(3)
 */
export function freeaddrinfo(res: addrinfo | null): void {
  if (res !== null && !(res instanceof addrinfo))
    throw new TypeError('freeaddrinfo(): argument 1 must be an addrinfo or null')
}

/**
 * `int getnameinfo(const struct sockaddr *addr, socklen_t addrlen, char *host, socklen_t hostlen, char *serv, socklen_t servlen,
 * int flags)` — the names of an address and of its port: getaddrinfo backwards.
 *
 * @param host - filled with a NUL-terminated name; or null with `hostlen` 0. {@link NI_MAXHOST} bytes are enough.
 * @param serv - likewise for the service. {@link NI_MAXSERV} bytes are enough.
 * @param flags - NI_*.
 * @returns 0, or one of EAI_*: EAI_OVERFLOW where a buffer is too small; for EAI_SYSTEM errno says more.
 * @see getnameinfo(3)
 */
export function getnameinfo(
  addr: const_pointer,
  addrlen: socklen_t,
  host: pointer,
  hostlen: socklen_t,
  serv: pointer,
  servlen: socklen_t,
  flags: int,
): int {
  const error = new Int32Array(2)
  native.getnameinfo(addr, addrlen, host, hostlen, serv, servlen, flags, error)
  return failure(error)
}

/**
 * `const char *gai_strerror(int errcode)` — the text of one of EAI_*.
 *
 * @see gai_strerror(3)
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
export const AI_IDN: int = native.AI_IDN
export const AI_CANONIDN: int = native.AI_CANONIDN
export const AI_IDN_ALLOW_UNASSIGNED: int = native.AI_IDN_ALLOW_UNASSIGNED
export const AI_IDN_USE_STD3_ASCII_RULES: int = native.AI_IDN_USE_STD3_ASCII_RULES
/** The service is a number: do not look it up. */
export const AI_NUMERICSERV: int = native.AI_NUMERICSERV

export const EAI_BADFLAGS: int = native.EAI_BADFLAGS
/** The name, or the service, is not known. */
export const EAI_NONAME: int = native.EAI_NONAME
/** A name server did not answer: ask again later. */
export const EAI_AGAIN: int = native.EAI_AGAIN
export const EAI_FAIL: int = native.EAI_FAIL
export const EAI_FAMILY: int = native.EAI_FAMILY
export const EAI_SOCKTYPE: int = native.EAI_SOCKTYPE
export const EAI_SERVICE: int = native.EAI_SERVICE
export const EAI_MEMORY: int = native.EAI_MEMORY
/** Not the name's fault: see errno. */
export const EAI_SYSTEM: int = native.EAI_SYSTEM
/** A buffer is too small. */
export const EAI_OVERFLOW: int = native.EAI_OVERFLOW
export const EAI_NODATA: int = native.EAI_NODATA
export const EAI_ADDRFAMILY: int = native.EAI_ADDRFAMILY
export const EAI_INPROGRESS: int = native.EAI_INPROGRESS
export const EAI_CANCELED: int = native.EAI_CANCELED
export const EAI_NOTCANCELED: int = native.EAI_NOTCANCELED
export const EAI_ALLDONE: int = native.EAI_ALLDONE
export const EAI_INTR: int = native.EAI_INTR
export const EAI_IDN_ENCODE: int = native.EAI_IDN_ENCODE

export const GAI_WAIT: int = native.GAI_WAIT
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
export const NI_IDN: int = native.NI_IDN
export const NI_IDN_ALLOW_UNASSIGNED: int = native.NI_IDN_ALLOW_UNASSIGNED
export const NI_IDN_USE_STD3_ASCII_RULES: int = native.NI_IDN_USE_STD3_ASCII_RULES

/** What separates an IPv6 address from its interface, as a character's number. */
export const SCOPE_DELIMITER: int = native.SCOPE_DELIMITER
