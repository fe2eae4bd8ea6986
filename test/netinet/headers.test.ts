// Headers that are hardly more than constants and layouts: what the platform defines, and what the bytes of a known packet mean.
import { sizeof } from 'libposix'
import { htons, inet_pton, ntohs } from 'libposix/arpa/inet.h'
import { ETH_P_IP } from 'libposix/net/ethernet.h'
import { ARPHRD_ETHER, ARPOP_REQUEST, arphdr, arpreq } from 'libposix/net/if_arp.h'
import { ether_arp } from 'libposix/netinet/if_ether.h'
import { IGMP_MEMBERSHIP_QUERY, igmp } from 'libposix/netinet/igmp.h'
import { IPPROTO_TCP } from 'libposix/netinet/in.h'
import { IP6F_MORE_FRAG, IP6F_OFF_MASK, ip6_frag, ip6_hdr } from 'libposix/netinet/ip6.h'
import { describe, expect, it } from 'vitest'
import { constants } from '../support/platform.ts'

describe.each([
  ['net/if_arp.h', /^(ARPOP|ARPHRD|ATF)_/, 60],
  ['netinet/ip6.h', /^(IP6F|IP6OPT|IP6)_[A-Z]/, 12],
  ['netinet/igmp.h', /^IGMP_[A-Zv]/, 20],
  ['linux/if_tun.h', /^(TUN[SGAD]|TUN_|IFF_)/, 40],
  ['linux/if_packet.h', /^(PACKET|TP|TPACKET)_/, 60],
  ['linux/netfilter_ipv4.h', /^(NF_IP|SO_ORIGINAL)/, 6],
] as const)('every constant of <%s>', (header, family, least) => {
  it('is in lib, as a number', async () => {
    const names = constants(header, family)
    expect(names.length).toBeGreaterThanOrEqual(least)
    const lib: Record<string, unknown> = await import(`libposix/${header}`)
    expect(names.filter(name => typeof lib[name] !== 'number' && typeof lib[name] !== 'function')).toEqual([])
  })
})

describe('an ARP packet', () => {
  it('reads by its fields', () => {
    const packet = Buffer.from('0001080006040001020000000001c0a80001000000000000c0a80002', 'hex')
    const arp = new ether_arp(packet)
    expect(sizeof(ether_arp)).toBe(28)
    expect([arp.arp_hrd, arp.arp_pro, arp.arp_hln, arp.arp_pln, arp.arp_op]).toEqual([
      htons(ARPHRD_ETHER),
      htons(ETH_P_IP),
      6,
      4,
      htons(ARPOP_REQUEST),
    ])
    expect(arp.ea_hdr).toBeInstanceOf(arphdr)
    expect([...arp.arp_spa, ...arp.arp_tpa]).toEqual([192, 168, 0, 1, 192, 168, 0, 2])
    expect(sizeof(arpreq)).toBe(68)
  })
})

describe('an IPv6 packet', () => {
  it('reads by its fields', () => {
    const packet = Buffer.alloc(40)
    packet.set([0x60, 0, 0, 0, 0, 20, IPPROTO_TCP, 64])
    packet[39] = 1
    const header = new ip6_hdr(packet)
    expect([header.ip6_vfc >> 4, ntohs(header.ip6_plen), header.ip6_nxt, header.ip6_hlim, header.ip6_hops]).toEqual([
      6, 20, 6, 64, 64,
    ])
    expect(sizeof(ip6_hdr)).toBe(40)
    expect(header.ip6_dst.s6_addr[15]).toBe(1)
    const fragment = new ip6_frag(Buffer.from('0600000900000001', 'hex'))
    expect([ntohs(fragment.ip6f_offlg & IP6F_OFF_MASK), fragment.ip6f_offlg & IP6F_MORE_FRAG]).toEqual([
      8,
      IP6F_MORE_FRAG,
    ])
  })
})

describe('an IGMP message', () => {
  it('reads by its fields', () => {
    const message = new igmp(Buffer.from('1164ee9be0000001', 'hex'))
    const group = Buffer.alloc(4)
    inet_pton(2, '224.0.0.1', group)
    expect([message.igmp_type, message.igmp_code]).toEqual([IGMP_MEMBERSHIP_QUERY, 100])
    expect(Buffer.from(message.igmp_group).equals(group)).toBe(true)
  })
})
