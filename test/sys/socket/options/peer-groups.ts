// Asks for the peer's groups with too little room: by ERANGE the kernel says how much it takes.
import { int } from 'libposix'
import { ERANGE, errno } from 'libposix/errno.h'
import { setgroups } from 'libposix/grp.h'
import {
  AF_UNIX,
  getsockopt,
  SO_PEERGROUPS,
  SOCK_STREAM,
  SOL_SOCKET,
  socketpair,
  socklen_t,
} from 'libposix/sys/socket.h'

setgroups(3, Uint32Array.of(1, 2, 3))
const sv = int.array(2)
socketpair(AF_UNIX, SOCK_STREAM, 0, sv)
const list = new Uint32Array(3)
const len = socklen_t(4)
console.log(getsockopt(sv[0]!, SOL_SOCKET, SO_PEERGROUPS, list, len), errno === ERANGE, len[0])
console.log(getsockopt(sv[0]!, SOL_SOCKET, SO_PEERGROUPS, list, len), len[0], ...list)
