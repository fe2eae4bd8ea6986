// The descriptors of Node's own sockets. Node has no public name for them; `_handle.fd` is what net and dgram have kept since their beginning.

import type { Socket as Datagram } from 'node:dgram'
import type { Server, Socket } from 'node:net'
import { EBADF, set_errno } from './errno.ts'
import { builtin } from './internal/builtin.ts'
import type { int } from './internal/c.ts'
import { notOne } from './internal/fault.ts'

interface Handle {
  readonly fd?: number
}

interface Holder {
  readonly _handle?: Handle | null
}

/** The state of a dgram.Socket lies under a symbol of Node's; its public `_handle` warns that it is deprecated. */
function datagramHandle(socket: Datagram): Handle | null | undefined {
  const symbol = Object.getOwnPropertySymbols(socket).find(({ description }) => description === 'state symbol')
  const state = symbol && (socket as unknown as Record<symbol, { handle?: Handle | null }>)[symbol]
  return state ? state.handle : (socket as unknown as Holder)._handle
}

/**
 * The descriptor of a socket or server that Node made, as fileno(3) is of a stream: for setsockopt and the like.
 *
 * It still belongs to Node: do not close it, and do not read from it. To keep it, dup it.
 *
 * @returns the descriptor, or -1 with errno EBADF while there is none: before connect, bind or listen, and after close.
 */
export function fdOf(socket: Socket | Server | Datagram): int {
  const [net, dgram] = [builtin('node:net'), builtin('node:dgram')]
  let handle: Handle | null | undefined
  if (socket instanceof dgram.Socket) handle = datagramHandle(socket)
  else if (socket instanceof net.Socket || socket instanceof net.Server) handle = (socket as unknown as Holder)._handle
  else notOne('fdOf', 'socket', 'a net.Socket, a net.Server or a dgram.Socket', socket)
  const fd = handle?.fd
  if (typeof fd === 'number' && fd >= 0) return fd
  set_errno(EBADF)
  return -1
}
