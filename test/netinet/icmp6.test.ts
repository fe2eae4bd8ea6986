import { sizeof } from 'libposix'
import { EAFNOSUPPORT, EPERM, errno } from 'libposix/errno.h'
import {
  ICMP6_ECHO_REPLY,
  ICMP6_ECHO_REQUEST,
  ICMP6_FILTER,
  ICMP6_FILTER_SETBLOCK,
  ICMP6_FILTER_SETBLOCKALL,
  ICMP6_FILTER_SETPASS,
  ICMP6_FILTER_SETPASSALL,
  ICMP6_FILTER_WILLBLOCK,
  ICMP6_FILTER_WILLPASS,
  icmp6_filter,
  icmp6_hdr,
} from 'libposix/netinet/icmp6.h'
import { IPPROTO_ICMPV6 } from 'libposix/netinet/in.h'
import { AF_INET6, getsockopt, SOCK_RAW, setsockopt, socket } from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { own } from '../support/sockets.ts'

describe.each([
  ['ICMP6_FILTER_SETBLOCKALL', ICMP6_FILTER_SETBLOCKALL, ICMP6_FILTER_SETPASS],
  ['ICMP6_FILTER_SETPASSALL', ICMP6_FILTER_SETPASSALL, ICMP6_FILTER_SETBLOCK],
] as const)('%s', (_name, all, but) => {
  it('sets every type, to be changed for one', () => {
    const filter = new icmp6_filter()
    all(filter)
    const passes = ICMP6_FILTER_WILLPASS(ICMP6_ECHO_REPLY, filter)
    expect(ICMP6_FILTER_WILLPASS(255, filter)).toBe(passes)
    but(ICMP6_ECHO_REPLY, filter)
    expect(ICMP6_FILTER_WILLPASS(ICMP6_ECHO_REPLY, filter)).toBe(1 - passes)
    expect(ICMP6_FILTER_WILLBLOCK(ICMP6_ECHO_REPLY, filter)).toBe(passes)
    expect(ICMP6_FILTER_WILLPASS(ICMP6_ECHO_REQUEST, filter)).toBe(passes)
  })
})

describe.each([
  ['ICMP6_FILTER_SETPASS', ICMP6_FILTER_SETPASS],
  ['ICMP6_FILTER_SETBLOCK', ICMP6_FILTER_SETBLOCK],
  ['ICMP6_FILTER_WILLPASS', ICMP6_FILTER_WILLPASS],
  ['ICMP6_FILTER_WILLBLOCK', ICMP6_FILTER_WILLBLOCK],
] as const)('%s', (_name, call) => {
  it('refuses a type that there is not', () => {
    expect(() => call(256, new icmp6_filter())).toThrow(TypeError)
    expect(() => call(1, null as never)).toThrow(RangeError)
  })
})

describe('the filter', () => {
  it('is taken by a raw socket, where that is permitted', ({ skip }) => {
    const s = socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6)
    if (s === -1) {
      expect([EAFNOSUPPORT, EPERM]).toContain(errno)
      skip('needs CAP_NET_RAW and IPv6')
    }
    own(s)
    const [set, got] = [new icmp6_filter(), new icmp6_filter()]
    ICMP6_FILTER_SETBLOCKALL(set)
    ICMP6_FILTER_SETPASS(ICMP6_ECHO_REPLY, set)
    expect(setsockopt(s, IPPROTO_ICMPV6, ICMP6_FILTER, set, sizeof(set))).toBe(0)
    expect(getsockopt(s, IPPROTO_ICMPV6, ICMP6_FILTER, got, Uint32Array.of(sizeof(got)))).toBe(0)
    expect(got).toEqual(set)
  })
  it('has views of the same bytes', () => {
    const header = new icmp6_hdr()
    header.icmp6_id = 0x1234
    header.icmp6_seq = 0x5678
    expect(header.icmp6_mtu).toBe(0x56781234)
  })
})
