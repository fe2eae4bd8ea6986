import { sizeof } from 'libposix'
import { htons } from 'libposix/arpa/inet.h'
import { EPERM, errno } from 'libposix/errno.h'
import { IPPROTO_ICMP, sockaddr_in } from 'libposix/netinet/in.h'
import { ip } from 'libposix/netinet/ip.h'
import {
  ICMP_ADVLEN,
  ICMP_ECHO,
  ICMP_ECHOREPLY,
  ICMP_INFOTYPE,
  ICMP_UNREACH,
  icmp,
  icmphdr,
} from 'libposix/netinet/ip_icmp.h'
import { AF_INET, recv, SOCK_RAW, sendto, socket } from 'libposix/sys/socket.h'
import { getpid } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { loopback, own } from '../support/sockets.ts'

function checksum(bytes: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 2) sum += bytes[i]! | (bytes[i + 1]! << 8)
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16)
  return ~sum & 0xffff
}

describe('ICMP_INFOTYPE', () => {
  it('knows questions and answers from errors', () => {
    expect([ICMP_ECHO, ICMP_ECHOREPLY, ICMP_UNREACH].map(ICMP_INFOTYPE)).toEqual([1, 1, 0])
  })
})

describe('ICMP_ADVLEN', () => {
  it('adds the header of the packet that the message is about', () => {
    const message = new icmp()
    message.icmp_ip.ip_hl = 5
    expect(ICMP_ADVLEN(message)).toBe(8 + 20 + 8)
  })
})

describe('a raw socket', () => {
  it('pings this host, where that is permitted', ({ skip }) => {
    const s = socket(AF_INET, SOCK_RAW, IPPROTO_ICMP)
    if (s === -1) {
      expect(errno).toBe(EPERM)
      skip('needs CAP_NET_RAW')
    }
    own(s)
    const echo = new icmphdr()
    echo.type = ICMP_ECHO
    echo.un.echo.id = htons(getpid() & 0xffff)
    echo.un.echo.sequence = htons(1)
    echo.checksum = checksum(echo)
    expect(sendto(s, echo, sizeof(echo), 0, loopback(), sizeof(sockaddr_in))).toBe(8)
    // The socket sees the question too, and other pings.
    const packet = Buffer.alloc(1500)
    for (;;) {
      expect(recv(s, packet, packet.length, 0)).toBeGreaterThan(0)
      const got = new icmphdr(packet.subarray(4 * new ip(packet).ip_hl))
      if (got.type === ICMP_ECHOREPLY && got.un.echo.id === echo.un.echo.id) break
    }
  })
})
