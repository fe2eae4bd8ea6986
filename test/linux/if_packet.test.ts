import { sizeof } from 'libposix'
import {
  sockaddr_ll,
  TPACKET_ALIGN,
  TPACKET_HDRLEN,
  TPACKET2_HDRLEN,
  TPACKET3_HDRLEN,
  tpacket_block_desc,
  tpacket_hdr,
  tpacket2_hdr,
  tpacket3_hdr,
} from 'libposix/linux/if_packet.h'
import { describe, expect, it } from 'vitest'

describe('TPACKET_ALIGN', () => {
  it('rounds up, as the lengths of the headers do', () => {
    expect([0, 1, 16, 17].map(TPACKET_ALIGN)).toEqual([0, 16, 16, 32])
    expect(TPACKET_HDRLEN).toBe(TPACKET_ALIGN(sizeof(tpacket_hdr)) + sizeof(sockaddr_ll))
    expect(TPACKET2_HDRLEN).toBe(TPACKET_ALIGN(sizeof(tpacket2_hdr)) + sizeof(sockaddr_ll))
    expect(TPACKET3_HDRLEN).toBe(TPACKET_ALIGN(sizeof(tpacket3_hdr)) + sizeof(sockaddr_ll))
    expect(() => TPACKET_ALIGN(1.5)).toThrow(TypeError)
  })
})

describe('a block of TPACKET_V3', () => {
  it('reads by its fields', () => {
    const block = new tpacket_block_desc()
    block.hdr.bh1.num_pkts = 7
    block.hdr.bh1.ts_last_pkt.ts_nsec = 9
    expect(new tpacket_block_desc(block).hdr.bh1.num_pkts).toBe(7)
    expect(block.hdr.bh1.ts_last_pkt.ts_usec).toBe(9)
  })
})
