import { inet_aton } from 'libposix/arpa/inet.h'
import { ETHER_MAP_IP_MULTICAST } from 'libposix/netinet/if_ether.h'
import { in_addr } from 'libposix/netinet/in.h'
import { describe, expect, it } from 'vitest'

describe('ETHER_MAP_IP_MULTICAST', () => {
  it('keeps the low 23 bits', () => {
    const group = new in_addr()
    inet_aton('239.129.2.3', group)
    const address = new Uint8Array(6)
    ETHER_MAP_IP_MULTICAST(group, address)
    expect([...address]).toEqual([0x01, 0x00, 0x5e, 1, 2, 3])
    expect(() => ETHER_MAP_IP_MULTICAST(group, new Uint8Array(5))).toThrow(RangeError)
    expect(() => ETHER_MAP_IP_MULTICAST(null as never, address)).toThrow(RangeError)
    expect(() => ETHER_MAP_IP_MULTICAST(1 as never, address)).toThrow(TypeError)
  })
})
