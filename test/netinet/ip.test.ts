import { sizeof } from 'libposix'
import {
  IPOPT_CLASS,
  IPOPT_COPIED,
  IPOPT_NUMBER,
  IPOPT_TS,
  IPTOS_CLASS,
  IPTOS_DSCP,
  IPTOS_ECN,
  IPTOS_PREC,
  IPTOS_TOS,
  ip,
  iphdr,
} from 'libposix/netinet/ip.h'
import { tcphdr } from 'libposix/netinet/tcp.h'
import { describe, expect, it } from 'vitest'

describe.each([
  ['IPTOS_ECN', IPTOS_ECN, 0x03],
  ['IPTOS_DSCP', IPTOS_DSCP, 0xfc],
  ['IPTOS_CLASS', IPTOS_CLASS, 0xe0],
  ['IPTOS_PREC', IPTOS_PREC, 0xe0],
  ['IPTOS_TOS', IPTOS_TOS, 0x1e],
  ['IPOPT_COPIED', IPOPT_COPIED, 0x80],
  ['IPOPT_CLASS', IPOPT_CLASS, 0x60],
  ['IPOPT_NUMBER', IPOPT_NUMBER, 0x1f],
] as const)('%s', (_name, call, mask) => {
  it('masks one byte', () => {
    expect([call(0xff), call(0)]).toEqual([mask, 0])
    expect(call(IPOPT_TS)).toBe(IPOPT_TS & mask)
    expect(() => call(256)).toThrow(TypeError)
  })
})

describe('the structs', () => {
  it('have bit-fields of the same byte', () => {
    const header = new iphdr()
    header.ihl = 5
    header.version = 4
    expect([sizeof(iphdr), header[0], new ip(header).ip_v, new ip(header).ip_hl]).toEqual([20, 0x45, 4, 5])
    expect(() => {
      header.ihl = 16
    }).toThrow(TypeError)
    expect([header.ihl, header.version]).toEqual([5, 4])
  })
  it('has the flags of a segment, singly and together', () => {
    const header = new tcphdr()
    header.syn = 1
    header.ack = 1
    header.doff = 10
    expect([header.th_flags, header.th_off, sizeof(tcphdr)]).toEqual([0x12, 10, 20])
  })
})
