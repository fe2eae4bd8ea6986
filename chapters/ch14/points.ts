// What chapter 14 says about multicast, measured with sockets of this process on the loopback, so that nothing goes out.
import { htonl, inet_addr } from 'libposix/arpa/inet.h'
import {
  INADDR_LOOPBACK,
  IP_ADD_MEMBERSHIP,
  IP_DROP_MEMBERSHIP,
  IP_MULTICAST_IF,
  IPPROTO_IP,
  in_addr,
  ip_mreq,
  sockaddr_in,
} from 'libposix/netinet/in.h'
import { AF_INET, bind, getsockname, MSG_DONTWAIT, recv, SOCK_DGRAM, sendto, setsockopt } from 'libposix/sys/socket.h'
import { type Answer, answer, closeAll, fresh, ok } from '../demo/sockets.ts'

export const group = '224.1.1.2'

/** What recv() says to five bytes that are sent to the group before the socket is a member, while it is and after it has left. */
export function membership(): { before: Answer; during: Answer; after: Answer } {
  const receiver = fresh(SOCK_DGRAM)
  const address = new sockaddr_in()
  address.sin_family = AF_INET
  address.sin_addr.s_addr = inet_addr(group)
  ok('bind', bind(receiver, address, address.byteLength))
  ok('getsockname', getsockname(receiver, address, Uint32Array.of(address.byteLength)))

  const sender = fresh(SOCK_DGRAM)
  const loopback = new in_addr()
  loopback.s_addr = htonl(INADDR_LOOPBACK)
  ok('setsockopt', setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, loopback, loopback.byteLength))

  const request = new ip_mreq()
  request.imr_multiaddr.s_addr = inet_addr(group)
  request.imr_interface.s_addr = htonl(INADDR_LOOPBACK)
  const become = (option: number) =>
    ok('setsockopt', setsockopt(receiver, IPPROTO_IP, option, request, request.byteLength))

  const heard = (): Answer => {
    const buffer = Buffer.alloc(100)
    ok('sendto', sendto(sender, 'news!', 5, 0, address, address.byteLength))
    return answer(recv(receiver, buffer, 100, MSG_DONTWAIT))
  }
  const before = heard()
  become(IP_ADD_MEMBERSHIP)
  const during = heard()
  become(IP_DROP_MEMBERSHIP)
  const after = heard()
  closeAll(sender, receiver)
  return { before, during, after }
}
