import { sockaddr } from '../sys/socket.ts'

/**
 * `struct sockaddr *` as C hands it out: typed by its family alone, with all bytes of the real address behind it, so that the cast to
 * that address's own struct, `new sockaddr_in(p)`, finds them.
 */
export function sockaddrOver(bytes: Uint8Array): sockaddr {
  const all = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Object.setPrototypeOf(all, sockaddr.prototype)
}
