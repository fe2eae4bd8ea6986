import { networkInterfaces } from 'node:os'
import { EMFILE } from 'libposix/errno.h'
import { freeifaddrs, getifaddrs, ifaddrs } from 'libposix/ifaddrs.h'
import { IFF_BROADCAST, IFF_LOOPBACK, IFF_UP, if_nametoindex } from 'libposix/net/if.h'
import { sockaddr_in, sockaddr_in6 } from 'libposix/netinet/in.h'
import { AF_INET, AF_INET6, AF_PACKET, sockaddr } from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { valueWithHosts } from './support/hosts.ts'

function all(): ifaddrs[] {
  const ifap: [ifaddrs | null] = [null]
  expect(getifaddrs(ifap)).toBe(0)
  const list: ifaddrs[] = []
  for (let ifa = ifap[0]; ifa; ifa = ifa.ifa_next) list.push(ifa)
  freeifaddrs(ifap[0])
  return list
}

describe('getifaddrs', () => {
  it('lists the loopback address with its mask and flags', () => {
    const lo = all().find(ifa => ifa.ifa_name === 'lo' && ifa.ifa_addr?.sa_family === AF_INET)!
    expect(lo.ifa_addr).toBeInstanceOf(sockaddr)
    expect([...new sockaddr_in(lo.ifa_addr!).sin_addr]).toEqual([127, 0, 0, 1])
    expect([...new sockaddr_in(lo.ifa_netmask!).sin_addr]).toEqual([255, 0, 0, 0])
    expect(lo.ifa_flags & (IFF_UP | IFF_LOOPBACK | IFF_BROADCAST)).toBe(IFF_UP | IFF_LOOPBACK)
  })

  it('lists the addresses that Node lists', () => {
    const ours = all().flatMap(({ ifa_addr, ifa_flags }) => {
      if (!(ifa_flags & IFF_UP)) return []
      if (ifa_addr?.sa_family === AF_INET) return [new sockaddr_in(ifa_addr).sin_addr.join('.')]
      if (ifa_addr?.sa_family === AF_INET6)
        return [Buffer.from(new sockaddr_in6(ifa_addr).sin6_addr.s6_addr).toString('hex')]
      return []
    })
    const nodes = Object.values(networkInterfaces()).flatMap(list =>
      list!.map(({ address, family }) => [family, address]),
    )
    expect(ours.filter(text => text.includes('.')).sort()).toEqual(
      nodes
        .filter(([family]) => family === 'IPv4')
        .map(([, address]) => address)
        .sort(),
    )
    expect(ours.filter(text => !text.includes('.'))).toHaveLength(nodes.filter(([family]) => family === 'IPv6').length)
  })

  it('lists the links with their counters', () => {
    const links = all().filter(ifa => ifa.ifa_addr?.sa_family === AF_PACKET)
    expect(links.map(ifa => ifa.ifa_name)).toContain('lo')
    for (const { ifa_addr, ifa_name, ifa_data } of links) {
      expect(new DataView(ifa_addr!.buffer, ifa_addr!.byteOffset).getInt32(4, true)).toBe(if_nametoindex(ifa_name))
      expect(ifa_data!.byteLength).toBeGreaterThanOrEqual(92)
    }
  })

  it('says by errno why there is no list', () => {
    const [result, error, untouched] = valueWithHosts<unknown[]>('', 'no-descriptor')
    expect([result, error, untouched]).toEqual([-1, EMFILE, 'before'])
  })

  it('refuses what has no place for the result', () => {
    expect(() => getifaddrs(null as never)).toThrow(RangeError)
    expect(() => getifaddrs(new ifaddrs() as never)).toThrow(TypeError)
  })
})

describe('freeifaddrs', () => {
  it('takes a list or null', () => {
    expect(freeifaddrs(null)).toBeUndefined()
    expect(freeifaddrs(new ifaddrs())).toBeUndefined()
    expect(() => freeifaddrs({} as never)).toThrow(TypeError)
  })
})
