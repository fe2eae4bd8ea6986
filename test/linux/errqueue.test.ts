import { sizeof } from 'libposix'
import { htonl, INADDR_LOOPBACK, sockaddr_in } from 'libposix/arpa/inet.h'
import { ECONNREFUSED } from 'libposix/errno.h'
import {
  SO_EE_OFFENDER,
  SO_EE_ORIGIN_ICMP,
  scm_timestamping,
  sock_ee_data_rfc4884,
  sock_extended_err,
} from 'libposix/linux/errqueue.h'
import { IP_RECVERR, IPPROTO_IP } from 'libposix/netinet/in.h'
import { POLLERR } from 'libposix/poll.h'
import {
  AF_INET,
  CMSG_DATA,
  CMSG_FIRSTHDR,
  connect,
  MSG_ERRQUEUE,
  msghdr,
  recvmsg,
  send,
  setsockopt,
  sockaddr,
} from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { nameOf, shut, told, udp } from '../support/sockets.ts'

describe('sock_extended_err', () => {
  it('tells why a datagram did not arrive', () => {
    // Both are bound before one goes, so that the other does not get its port.
    const [fd, closed] = [udp(), udp()]
    const nobody = nameOf(closed)
    shut(closed)
    expect(setsockopt(fd, IPPROTO_IP, IP_RECVERR, Int32Array.of(1), 4)).toBe(0)
    expect(connect(fd, nobody, sizeof(nobody))).toBe(0)
    expect(send(fd, 'x', 1, 0)).toBe(1)
    told(fd, POLLERR)
    const msg = new msghdr()
    msg.msg_control = Buffer.alloc(256)
    msg.msg_controllen = 256
    expect(recvmsg(fd, msg, MSG_ERRQUEUE)).toBe(0)
    const cmsg = CMSG_FIRSTHDR(msg)!
    expect([cmsg.cmsg_level, cmsg.cmsg_type]).toEqual([IPPROTO_IP, IP_RECVERR])
    const error = new sock_extended_err(CMSG_DATA(cmsg))
    expect([error.ee_errno, error.ee_origin]).toEqual([ECONNREFUSED, SO_EE_ORIGIN_ICMP])
    expect(SO_EE_OFFENDER(error).sa_family).toBe(AF_INET)
  })
})

describe('SO_EE_OFFENDER', () => {
  it('is the memory behind the struct', () => {
    const memory = Buffer.alloc(sizeof(sock_extended_err) + sizeof(sockaddr))
    const from = new sockaddr_in(memory.subarray(sizeof(sock_extended_err)))
    from.sin_family = AF_INET
    from.sin_addr.s_addr = htonl(INADDR_LOOPBACK)
    expect(new sockaddr_in(SO_EE_OFFENDER(new sock_extended_err(memory))).sin_addr.s_addr).toBe(from.sin_addr.s_addr)
  })

  it('refuses what C leaves undefined', () => {
    expect(() => SO_EE_OFFENDER(new sock_extended_err())).toThrow(RangeError)
    expect(() => SO_EE_OFFENDER({} as never)).toThrow(TypeError)
  })
})

describe('scm_timestamping', () => {
  it('has three', () => {
    expect(new scm_timestamping().ts).toHaveLength(3)
    expect(new sock_ee_data_rfc4884().len).toBe(0)
  })
})
