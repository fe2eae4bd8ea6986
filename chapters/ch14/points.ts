// What chapter 14 says about multicast, measured with sockets of this process on the loopback, so that nothing goes out.
import { htonl, inet_addr } from 'libposix/arpa/inet.h'
import {
  INADDR_LOOPBACK,
  IP_ADD_MEMBERSHIP,
  IP_DROP_MEMBERSHIP,
  IP_MULTICAST_ALL,
  IP_MULTICAST_IF,
  IPPROTO_IP,
  in_addr,
  ip_mreq,
  sockaddr_in,
} from 'libposix/netinet/in.h'
import {
  AF_INET,
  bind,
  getsockname,
  MSG_DONTWAIT,
  recv,
  SO_REUSEADDR,
  SOCK_DGRAM,
  SOL_SOCKET,
  sendto,
  setsockopt,
} from 'libposix/sys/socket.h'
import { type Answer, answer, closeAll, fresh, ok, patience, setOption } from '../demo/sockets.ts'

export const group = '224.1.1.2'

/** What recv() says to five bytes that are sent to the group before the socket is a member, while it is and after it has left. */
export function membership(): { before: Answer; during: Answer; after: Answer } {
  const address = new sockaddr_in()
  address.sin_family = AF_INET
  address.sin_addr.s_addr = inet_addr(group)
  const hearer = (): number => {
    const fd = fresh(SOCK_DGRAM)
    patience(fd, 10_000)
    ok('setsockopt', setOption(fd, SOL_SOCKET, SO_REUSEADDR, 1)[0])
    // Its own memberships count, and not those of others on this host.
    ok('setsockopt', setOption(fd, IPPROTO_IP, IP_MULTICAST_ALL, 0)[0])
    ok('bind', bind(fd, address, address.byteLength))
    ok('getsockname', getsockname(fd, address, Uint32Array.of(address.byteLength)))
    return fd
  }
  // The other one is a member all the time: when it has heard, the datagram has been there.
  const [receiver, other] = [hearer(), hearer()]

  const sender = fresh(SOCK_DGRAM)
  const loopback = new in_addr()
  loopback.s_addr = htonl(INADDR_LOOPBACK)
  ok('setsockopt', setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, loopback, loopback.byteLength))

  const request = new ip_mreq()
  request.imr_multiaddr.s_addr = inet_addr(group)
  request.imr_interface.s_addr = htonl(INADDR_LOOPBACK)
  const become = (fd: number, option: number) =>
    ok('setsockopt', setsockopt(fd, IPPROTO_IP, option, request, request.byteLength))

  const heard = (flags: number): Answer => {
    const buffer = Buffer.alloc(100)
    ok('sendto', sendto(sender, 'news!', 5, 0, address, address.byteLength))
    ok('recv', recv(other, buffer, 100, 0))
    return answer(recv(receiver, buffer, 100, flags))
  }
  become(other, IP_ADD_MEMBERSHIP)
  const before = heard(MSG_DONTWAIT)
  become(receiver, IP_ADD_MEMBERSHIP)
  const during = heard(0)
  become(receiver, IP_DROP_MEMBERSHIP)
  const after = heard(MSG_DONTWAIT)
  closeAll(sender, receiver, other)
  return { before, during, after }
}
