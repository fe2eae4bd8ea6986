import { AF_UNIX, SOCK_STREAM, socketpair } from 'libposix/sys/socket.h'

/** Two connected sockets. */
export function pair(): [number, number] {
  const sv = new Int32Array(2)
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, sv) === -1) throw new Error('socketpair')
  return [sv[0]!, sv[1]!]
}
