import { sizeof } from 'libposix'
import { inet_addr, inet_pton, ntohl } from 'libposix/arpa/inet.h'
import { EACCES, EAFNOSUPPORT, EBADF } from 'libposix/errno.h'
import {
  bindresvport,
  GROUP_FILTER_SIZE,
  group_filter,
  IN_BADCLASS,
  IN_CLASSA,
  IN_CLASSB,
  IN_CLASSC,
  IN_CLASSD,
  IN_EXPERIMENTAL,
  IN_MULTICAST,
  IN6_ARE_ADDR_EQUAL,
  IN6_IS_ADDR_LINKLOCAL,
  IN6_IS_ADDR_LOOPBACK,
  IN6_IS_ADDR_MC_GLOBAL,
  IN6_IS_ADDR_MC_LINKLOCAL,
  IN6_IS_ADDR_MC_NODELOCAL,
  IN6_IS_ADDR_MC_ORGLOCAL,
  IN6_IS_ADDR_MC_SITELOCAL,
  IN6_IS_ADDR_MULTICAST,
  IN6_IS_ADDR_SITELOCAL,
  IN6_IS_ADDR_UNSPECIFIED,
  IN6_IS_ADDR_V4COMPAT,
  IN6_IS_ADDR_V4MAPPED,
  INADDR_BROADCAST,
  INADDR_LOOPBACK,
  INADDR_NONE,
  IP_MSFILTER_SIZE,
  in6_addr,
  in6addr_any,
  in6addr_loopback,
  ip_msfilter,
  sockaddr_in,
  sockaddr_in6,
} from 'libposix/netinet/in.h'
import { AF_INET6 } from 'libposix/sys/socket.h'
import { getuid } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { loopback, nameOf, tcp } from '../support/sockets.ts'

function address6(text: string): in6_addr {
  const made = new in6_addr()
  expect(inet_pton(AF_INET6, text, made)).toBe(1)
  return made
}

const host = (text: string): number => ntohl(inet_addr(text))

describe('the structs', () => {
  it('have their sizes and share their bytes', () => {
    expect([sizeof(sockaddr_in), sizeof(sockaddr_in6), sizeof(in6_addr)]).toEqual([16, 28, 16])
    const address = new sockaddr_in6()
    address.sin6_addr.s6_addr[15] = 1
    expect(address.sin6_addr.s6_addr16[7]).toBe(0x0100)
    expect(IN6_IS_ADDR_LOOPBACK(address.sin6_addr)).toBe(1)
    expect([INADDR_LOOPBACK, INADDR_BROADCAST, INADDR_NONE]).toEqual([0x7f000001, 0xffffffff, 0xffffffff])
  })
})

describe.each([
  ['IN_CLASSA', IN_CLASSA, '10.0.0.1', '128.0.0.1'],
  ['IN_CLASSB', IN_CLASSB, '172.16.0.1', '10.0.0.1'],
  ['IN_CLASSC', IN_CLASSC, '192.168.0.1', '172.16.0.1'],
  ['IN_CLASSD', IN_CLASSD, '224.0.0.1', '192.168.0.1'],
  ['IN_MULTICAST', IN_MULTICAST, '239.255.255.255', '240.0.0.0'],
  ['IN_EXPERIMENTAL', IN_EXPERIMENTAL, '240.0.0.1', '192.0.0.1'],
  ['IN_BADCLASS', IN_BADCLASS, '240.0.0.1', '239.0.0.1'],
] as const)('%s', (_name, call, yes, no) => {
  it('knows its addresses', () => {
    expect([call(host(yes)), call(host(no))]).toEqual([1, 0])
    expect(() => call(2 ** 32)).toThrow(TypeError)
  })
})

describe.each([
  ['IN6_IS_ADDR_UNSPECIFIED', IN6_IS_ADDR_UNSPECIFIED, '::', '::1'],
  ['IN6_IS_ADDR_LOOPBACK', IN6_IS_ADDR_LOOPBACK, '::1', '::'],
  ['IN6_IS_ADDR_MULTICAST', IN6_IS_ADDR_MULTICAST, 'ff02::1', 'fe80::1'],
  ['IN6_IS_ADDR_LINKLOCAL', IN6_IS_ADDR_LINKLOCAL, 'fe80::1', 'fec0::1'],
  ['IN6_IS_ADDR_SITELOCAL', IN6_IS_ADDR_SITELOCAL, 'fec0::1', 'fe80::1'],
  ['IN6_IS_ADDR_V4MAPPED', IN6_IS_ADDR_V4MAPPED, '::ffff:1.2.3.4', '::1.2.3.4'],
  ['IN6_IS_ADDR_V4COMPAT', IN6_IS_ADDR_V4COMPAT, '::1.2.3.4', '::1'],
  ['IN6_IS_ADDR_MC_NODELOCAL', IN6_IS_ADDR_MC_NODELOCAL, 'ff01::1', 'ff02::1'],
  ['IN6_IS_ADDR_MC_LINKLOCAL', IN6_IS_ADDR_MC_LINKLOCAL, 'ff02::1', 'ff05::1'],
  ['IN6_IS_ADDR_MC_SITELOCAL', IN6_IS_ADDR_MC_SITELOCAL, 'ff05::1', 'ff08::1'],
  ['IN6_IS_ADDR_MC_ORGLOCAL', IN6_IS_ADDR_MC_ORGLOCAL, 'ff08::1', 'ff0e::1'],
  ['IN6_IS_ADDR_MC_GLOBAL', IN6_IS_ADDR_MC_GLOBAL, 'ff0e::1', 'ff01::1'],
] as const)('%s', (_name, call, yes, no) => {
  it('knows its addresses', () => {
    expect([call(address6(yes)), call(address6(no))]).toEqual([1, 0])
    expect(() => call(new Uint8Array(15) as in6_addr)).toThrow(RangeError)
  })
})

describe('IN6_ARE_ADDR_EQUAL', () => {
  it('compares all bytes', () => {
    expect(IN6_ARE_ADDR_EQUAL(in6addr_any, address6('::'))).toBe(1)
    expect(IN6_ARE_ADDR_EQUAL(in6addr_loopback, address6('::1'))).toBe(1)
    expect(IN6_ARE_ADDR_EQUAL(in6addr_loopback, in6addr_any)).toBe(0)
  })
})

describe('IP_MSFILTER_SIZE', () => {
  it('adds the sources', () => {
    expect(IP_MSFILTER_SIZE(1)).toBe(sizeof(ip_msfilter))
    expect(IP_MSFILTER_SIZE(3) - IP_MSFILTER_SIZE(1)).toBe(8)
  })
})

describe('GROUP_FILTER_SIZE', () => {
  it('adds the sources', () => {
    expect(GROUP_FILTER_SIZE(1)).toBe(sizeof(group_filter))
    expect(GROUP_FILTER_SIZE(2) - GROUP_FILTER_SIZE(1)).toBe(128)
    expect(new group_filter().gf_slist).toHaveLength(1)
  })
})

describe('bindresvport', () => {
  it('binds to a reserved port, or is refused', () => {
    const s = tcp()
    const sin = loopback()
    const result = bindresvport(s, sin)
    if (getuid() === 0) {
      expect(result).toBe(0)
      const port = Buffer.from(nameOf(s)).readUInt16BE(2)
      expect(port).toBeGreaterThanOrEqual(512)
      expect(port).toBeLessThan(1024)
    } else {
      expect(result).toFailWith(EACCES)
    }
  })
  it('fails as libc says', () => {
    const wrong = loopback()
    wrong.sin_family = AF_INET6
    expect(bindresvport(tcp(), wrong)).toFailWith(EAFNOSUPPORT)
    expect(bindresvport(-1, loopback())).toFailWith(EBADF)
  })
})
