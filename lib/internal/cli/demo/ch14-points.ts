// What chapter 14 says about multicast, done with sockets of this process on the loopback, so that nothing goes out.
import { htonl, inet_addr } from '../../../arpa/inet.ts'
import {
  INADDR_LOOPBACK,
  IP_ADD_MEMBERSHIP,
  IP_DROP_MEMBERSHIP,
  IP_MULTICAST_IF,
  IPPROTO_IP,
  in_addr,
  ip_mreq,
  sockaddr_in,
} from '../../../netinet/in.ts'
import {
  AF_INET,
  bind,
  getsockname,
  MSG_DONTWAIT,
  recv,
  SOCK_DGRAM,
  sendto,
  setsockopt,
  socket,
} from '../../../sys/socket.ts'
import { close } from '../../../unistd.ts'
import type { Stage } from './stage.ts'

const group = '224.1.1.2'

export function points(stage: Stage): void {
  const receiver = socket(AF_INET, SOCK_DGRAM, 0)
  const address = new sockaddr_in()
  address.sin_family = AF_INET
  address.sin_addr.s_addr = inet_addr(group)
  bind(receiver, address, address.byteLength)
  getsockname(receiver, address, Uint32Array.of(address.byteLength))

  const sender = socket(AF_INET, SOCK_DGRAM, 0)
  const loopback = new in_addr()
  loopback.s_addr = htonl(INADDR_LOOPBACK)
  setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, loopback, loopback.byteLength)

  const membership = new ip_mreq()
  membership.imr_multiaddr.s_addr = inet_addr(group)
  membership.imr_interface.s_addr = htonl(INADDR_LOOPBACK)

  const arrives = (text: string): boolean => {
    const buffer = Buffer.alloc(100)
    sendto(sender, Buffer.from(text), text.length, 0, address, address.byteLength)
    const length = recv(receiver, buffer, 100, MSG_DONTWAIT)
    stage.say(
      `"${text}" to ${group}: ${length < 0 ? 'nobody heard it' : `heard "${buffer.toString('utf8', 0, length)}"`}`,
    )
    return length === text.length
  }
  stage.check(!arrives('before'), 'heard without being a member')
  stage.say('IP_ADD_MEMBERSHIP')
  setsockopt(receiver, IPPROTO_IP, IP_ADD_MEMBERSHIP, membership, membership.byteLength)
  stage.check(arrives('while'), 'a member heard nothing')
  stage.say('IP_DROP_MEMBERSHIP')
  setsockopt(receiver, IPPROTO_IP, IP_DROP_MEMBERSHIP, membership, membership.byteLength)
  stage.check(!arrives('after'), 'heard after leaving')
  close(sender)
  close(receiver)
}
