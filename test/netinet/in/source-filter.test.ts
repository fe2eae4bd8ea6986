import { array, sizeof } from 'libposix'
import { htons, inet_addr, inet_ntoa, inet_ntop, inet_pton } from 'libposix/arpa/inet.h'
import { EADDRNOTAVAIL, EBADF, EINVAL, ENOBUFS } from 'libposix/errno.h'
import { if_nametoindex } from 'libposix/net/if.h'
import {
  getipv4sourcefilter,
  getsourcefilter,
  INET6_ADDRSTRLEN,
  IP_ADD_MEMBERSHIP,
  IP_MULTICAST_IF,
  IP_MULTICAST_LOOP,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPV6_JOIN_GROUP,
  in_addr,
  ip_mreq,
  ipv6_mreq,
  MCAST_EXCLUDE,
  MCAST_INCLUDE,
  setipv4sourcefilter,
  setsourcefilter,
  sockaddr_in,
  sockaddr_in6,
} from 'libposix/netinet/in.h'
import {
  AF_INET,
  AF_INET6,
  bind,
  getsockname,
  MSG_DONTWAIT,
  recv,
  SOCK_DGRAM,
  sendto,
  setsockopt,
  sockaddr_storage,
  socket,
} from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { own, tcp } from '../../support/sockets.ts'

const at = (text: string): in_addr => new in_addr({ s_addr: inet_addr(text) })
const group = at('239.7.6.5')
const lo = at('127.0.0.1')
const index = if_nametoindex('lo')

const address = (of: in_addr, port = 0): sockaddr_in =>
  new sockaddr_in({ sin_family: AF_INET, sin_port: port, sin_addr: of })

function udp(): number {
  return own(socket(AF_INET, SOCK_DGRAM, 0))
}

/** A socket in the group, on the loopback interface. */
function member(): number {
  const s = udp()
  const request = new ip_mreq({ imr_multiaddr: group, imr_interface: lo })
  expect(setsockopt(s, IPPROTO_IP, IP_ADD_MEMBERSHIP, request, sizeof(request))).toBe(0)
  return s
}

function addresses(...texts: string[]) {
  const list = array(in_addr, texts.length)
  texts.forEach((text, i) => {
    list[i]!.s_addr = inet_addr(text)
  })
  return list
}

function storages(...texts: string[]) {
  const list = array(sockaddr_storage, texts.length)
  texts.forEach((text, i) => {
    const one = new sockaddr_in(list[i]!)
    one.sin_family = AF_INET
    one.sin_addr.s_addr = inet_addr(text)
  })
  return list
}

/** A port for the group, and a socket of the loopback interface that sends to it. */
function sending(to: number) {
  expect(bind(to, address(group), sizeof(sockaddr_in))).toBe(0)
  const bound = new sockaddr_in()
  getsockname(to, bound, Uint32Array.of(sizeof(bound)))
  const from = udp()
  expect(bind(from, address(lo), sizeof(sockaddr_in))).toBe(0)
  expect(setsockopt(from, IPPROTO_IP, IP_MULTICAST_IF, lo, sizeof(lo))).toBe(0)
  expect(setsockopt(from, IPPROTO_IP, IP_MULTICAST_LOOP, Int32Array.of(1), 4)).toBe(0)
  return (text: string) => {
    expect(sendto(from, text, text.length, 0, bound, sizeof(bound))).toBe(text.length)
    // On the loopback interface a datagram has arrived when sendto returns, or does not arrive.
    const buffer = Buffer.alloc(20)
    const n = recv(to, buffer, 20, MSG_DONTWAIT)
    return n === -1 ? null : buffer.toString('latin1', 0, n)
  }
}

describe('setipv4sourcefilter', () => {
  it('decides whom the socket hears', () => {
    const s = member()
    const send = sending(s)
    expect(send('all')).toBe('all')
    expect(setipv4sourcefilter(s, lo, group, MCAST_EXCLUDE, 1, addresses('127.0.0.1'))).toBe(0)
    expect(send('excluded')).toBeNull()
    expect(setipv4sourcefilter(s, lo, group, MCAST_INCLUDE, 2, addresses('10.1.1.1', '127.0.0.1'))).toBe(0)
    expect(send('included')).toBe('included')
    expect(setipv4sourcefilter(s, lo, group, MCAST_INCLUDE, 1, addresses('10.1.1.1'))).toBe(0)
    expect(send('other')).toBeNull()
    expect(setipv4sourcefilter(s, lo, group, MCAST_EXCLUDE, 0, null)).toBe(0)
    expect(send('all again')).toBe('all again')
  })

  it('fails as the kernel says', () => {
    expect(setipv4sourcefilter(-1, lo, group, MCAST_INCLUDE, 0, null)).toFailWith(EBADF)
    expect(setipv4sourcefilter(udp(), lo, group, MCAST_EXCLUDE, 1, at('10.0.0.1'))).toFailWith(EINVAL)
    expect(setipv4sourcefilter(member(), lo, lo, MCAST_EXCLUDE, 0, null)).toFailWith(EINVAL)
    expect(setipv4sourcefilter(member(), lo, group, 7, 0, null)).toFailWith(EINVAL)
    expect(setipv4sourcefilter(member(), lo, group, MCAST_EXCLUDE, 11, array(in_addr, 11))).toFailWith(ENOBUFS)
  })

  it('refuses what C leaves undefined', () => {
    const s = member()
    expect(() => setipv4sourcefilter(s, lo, group, MCAST_INCLUDE, 3, addresses('10.0.0.1', '10.0.0.2'))).toThrow(
      /setipv4sourcefilter\(\): slist is too short: 8 bytes where C needs 12/,
    )
    expect(() => setipv4sourcefilter(s, lo, group, MCAST_INCLUDE, 1, null)).toThrow(/slist must not be null/)
    expect(() => setipv4sourcefilter(s, lo, group, MCAST_INCLUDE, -1, at('10.0.0.1'))).toThrow(RangeError)
    expect(() => setipv4sourcefilter(s, null as never, group, MCAST_INCLUDE, 0, null)).toThrow(TypeError)
  })
})

describe('getipv4sourcefilter', () => {
  it('says what was set, as far as there is room, and how many there are', () => {
    const s = member()
    const mode = Uint32Array.of(99)
    const count = Uint32Array.of(0)
    expect(getipv4sourcefilter(s, lo, group, mode, count, null)).toBe(0)
    expect([mode[0], count[0]]).toEqual([MCAST_EXCLUDE, 0])
    expect(setipv4sourcefilter(s, lo, group, MCAST_INCLUDE, 3, addresses('10.0.0.1', '10.0.0.2', '10.0.0.3'))).toBe(0)
    const list = array(in_addr, 3)
    count[0] = 2
    expect(getipv4sourcefilter(s, lo, group, mode, count, list)).toBe(0)
    expect([mode[0], count[0]]).toEqual([MCAST_INCLUDE, 3])
    expect(list.map(one => `${inet_ntoa(one)}`)).toEqual(['10.0.0.1', '10.0.0.2', '0.0.0.0'])
    expect(getipv4sourcefilter(s, lo, group, mode, count, list)).toBe(0)
    expect(`${inet_ntoa(list[2]!)}`).toBe('10.0.0.3')
  })

  it('fails as the kernel says', () => {
    const count = Uint32Array.of(0)
    expect(getipv4sourcefilter(-1, lo, group, Uint32Array.of(0), count, null)).toFailWith(EBADF)
    expect(getipv4sourcefilter(udp(), lo, group, Uint32Array.of(0), count, null)).toFailWith(EADDRNOTAVAIL)
  })

  it('refuses what C leaves undefined', () => {
    const s = member()
    const mode = Uint32Array.of(0)
    expect(() => getipv4sourcefilter(s, lo, group, mode, Uint32Array.of(2), at('0.0.0.0'))).toThrow(
      /slist is too short/,
    )
    expect(() => getipv4sourcefilter(s, lo, group, null as never, Uint32Array.of(0), null)).toThrow(RangeError)
    expect(() => getipv4sourcefilter(s, lo, group, mode, new Uint32Array(), null)).toThrow(RangeError)
    expect(() => getipv4sourcefilter(s, lo, group, mode, 0 as never, null)).toThrow(TypeError)
  })
})

describe('setsourcefilter', () => {
  it('does the same for an address of any family and an index', () => {
    const s = member()
    const send = sending(s)
    const to = address(group, htons(9))
    expect(setsourcefilter(s, index, to, sizeof(to), MCAST_EXCLUDE, 1, storages('127.0.0.1'))).toBe(0)
    expect(send('excluded')).toBeNull()
    expect(setsourcefilter(s, index, to, sizeof(to), MCAST_INCLUDE, 1, storages('127.0.0.1'))).toBe(0)
    expect(send('included')).toBe('included')
    const mode = Uint32Array.of(0)
    const count = Uint32Array.of(1)
    const list = array(in_addr, 1)
    expect(getipv4sourcefilter(s, lo, group, mode, count, list)).toBe(0)
    expect([mode[0], count[0], `${inet_ntoa(list[0]!)}`]).toEqual([MCAST_INCLUDE, 1, '127.0.0.1'])
  })

  it('fails as libc and the kernel say', () => {
    const to = address(group)
    expect(setsourcefilter(-1, index, to, sizeof(to), MCAST_INCLUDE, 0, null)).toFailWith(EBADF)
    expect(setsourcefilter(member(), index, to, 1, MCAST_INCLUDE, 0, null)).toFailWith(EINVAL)
    expect(setsourcefilter(member(), index, new sockaddr_in6(), 4, MCAST_INCLUDE, 0, null)).toFailWith(EINVAL)
    expect(setsourcefilter(tcp(), index, to, sizeof(to), MCAST_EXCLUDE, 0, null)).toFailWith(EINVAL)
  })

  it('refuses what libc would copy past the end', () => {
    const s = member()
    const to = address(group)
    const large = Buffer.alloc(200)
    expect(() => setsourcefilter(s, index, large as never, 200, MCAST_INCLUDE, 0, null)).toThrow(
      /grouplen is too large/,
    )
    expect(() => setsourcefilter(s, index, to, 17, MCAST_INCLUDE, 0, null)).toThrow(/grouplen is past the end/)
    expect(() => setsourcefilter(s, index, to, -1, MCAST_INCLUDE, 0, null)).toThrow(RangeError)
    expect(() => setsourcefilter(s, index, to, 16, MCAST_INCLUDE, 2, storages('10.0.0.1'))).toThrow(
      /slist is too short/,
    )
    expect(() => setsourcefilter(s, index, null as never, 16, MCAST_INCLUDE, 0, null)).toThrow(/group must not be null/)
  })
})

describe('getsourcefilter', () => {
  it('says what was set, as far as there is room, and how many there are', () => {
    const s = member()
    const to = address(group)
    expect(setipv4sourcefilter(s, lo, group, MCAST_EXCLUDE, 2, addresses('10.0.0.1', '10.0.0.2'))).toBe(0)
    const mode = Uint32Array.of(0)
    const count = Uint32Array.of(1)
    const list = array(sockaddr_storage, 2)
    expect(getsourcefilter(s, index, to, sizeof(to), mode, count, list)).toBe(0)
    expect([mode[0], count[0]]).toEqual([MCAST_EXCLUDE, 2])
    const texts = () => list.map(one => `${inet_ntoa(new sockaddr_in(one).sin_addr)}`)
    expect(texts()).toEqual(['10.0.0.1', '0.0.0.0'])
    expect(getsourcefilter(s, index, to, sizeof(to), mode, count, list)).toBe(0)
    expect(texts()).toEqual(['10.0.0.1', '10.0.0.2'])
    expect(list.map(one => one.ss_family)).toEqual([AF_INET, AF_INET])
  })

  it('fails as libc and the kernel say', () => {
    const to = address(group)
    const mode = Uint32Array.of(0)
    expect(getsourcefilter(-1, index, to, sizeof(to), mode, Uint32Array.of(0), null)).toFailWith(EBADF)
    expect(getsourcefilter(udp(), index, to, sizeof(to), mode, Uint32Array.of(0), null)).toFailWith(EADDRNOTAVAIL)
  })

  it('refuses what libc would copy past the end', () => {
    const s = member()
    const to = address(group)
    const mode = Uint32Array.of(0)
    expect(() => getsourcefilter(s, index, to, 129, mode, Uint32Array.of(0), null)).toThrow(/grouplen is too large/)
    expect(() => getsourcefilter(s, index, to, 16, mode, Uint32Array.of(3), storages('0.0.0.0'))).toThrow(
      /slist is too short/,
    )
    expect(() => getsourcefilter(s, index, to, 16, mode, Uint32Array.of(1), null)).toThrow(/slist must not be null/)
  })
})

describe('setsourcefilter and getsourcefilter of IPv6', () => {
  const to = new sockaddr_in6({ sin6_family: AF_INET6 })
  inet_pton(AF_INET6, 'ff02::7:6', to.sin6_addr)

  function member6(): number {
    const s = own(socket(AF_INET6, SOCK_DGRAM, 0))
    const request = new ipv6_mreq({ ipv6mr_multiaddr: to.sin6_addr, ipv6mr_interface: index })
    expect(setsockopt(s, IPPROTO_IPV6, IPV6_JOIN_GROUP, request, sizeof(request))).toBe(0)
    return s
  }

  function storages6(...texts: string[]) {
    const list = array(sockaddr_storage, texts.length)
    texts.forEach((text, i) => {
      const one = new sockaddr_in6(list[i]!)
      one.sin6_family = AF_INET6
      inet_pton(AF_INET6, text, one.sin6_addr)
    })
    return list
  }

  it('have the same sources', () => {
    const s = member6()
    const set = storages6('fe80::1', 'fe80::2')
    expect(setsourcefilter(s, index, to, sizeof(to), MCAST_INCLUDE, 2, set)).toBe(0)
    const mode = Uint32Array.of(99)
    const count = Uint32Array.of(2)
    const list = array(sockaddr_storage, 2)
    expect(getsourcefilter(s, index, to, sizeof(to), mode, count, list)).toBe(0)
    expect([mode[0], count[0]]).toEqual([MCAST_INCLUDE, 2])
    const text = Buffer.alloc(INET6_ADDRSTRLEN)
    const texts = list.map(one => {
      expect(one.ss_family).toBe(AF_INET6)
      return `${inet_ntop(AF_INET6, new sockaddr_in6(one).sin6_addr, text, text.length)}`
    })
    expect(texts).toEqual(['fe80::1', 'fe80::2'])
  })

  it('fail as the kernel says', () => {
    const s = own(socket(AF_INET6, SOCK_DGRAM, 0))
    expect(setsourcefilter(s, index, to, sizeof(to), MCAST_INCLUDE, 1, storages6('fe80::1'))).toFailWith(EINVAL)
    const mode = Uint32Array.of(0)
    expect(getsourcefilter(s, index, to, sizeof(to), mode, Uint32Array.of(0), null)).toFailWith(EADDRNOTAVAIL)
  })
})
