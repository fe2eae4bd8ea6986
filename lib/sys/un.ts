/** `<sys/un.h>` — addresses of sockets of this machine. @module */
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { Address } from '../internal/struct-class.ts'
import type { sa_family_t } from './socket.ts'
import type { size_t } from './types.ts'

export { sa_family_t } from './socket.ts'

const native = header('sys/un.h')

/**
 * `struct sockaddr_un` — the address of an AF_UNIX socket.
 *
 * `sun_path` is one of three: a path with its NUL; nothing, with a length of `sizeof(sa_family_t)`, and then bind chooses an abstract name; an abstract
 * name, whose first byte is 0 and whose length is all that counts, further NULs included.
 */
export class sockaddr_un extends struct<sockaddr_un, Address>(native.sockaddr_un) {
  declare sun_family: sa_family_t
}

// An interface, because it alone can say that a member takes more than it gives.
export interface sockaddr_un {
  get sun_path(): Buffer
  /** A string is padded with NULs. */
  set sun_path(value: Uint8Array | string)
}

/**
 * `size_t SUN_LEN(const struct sockaddr_un *ptr)` — the length of an address whose `sun_path` is a path; of no use for an abstract name.
 *
 * @see `unix(7)`
 */
export function SUN_LEN(ptr: sockaddr_un): size_t {
  return native.SUN_LEN(ptr)
}
