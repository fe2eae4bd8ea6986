import { sizeof } from 'libposix'
import {
  ETH_FRAME_LEN,
  ETH_P_IP,
  ETHER_IS_VALID_LEN,
  ETHER_MAX_LEN,
  ETHER_MIN_LEN,
  ETHERTYPE_IP,
  ether_header,
} from 'libposix/net/ethernet.h'
import { describe, expect, it } from 'vitest'

describe('ETHER_IS_VALID_LEN', () => {
  it('knows the bounds', () => {
    expect([ETHER_MIN_LEN - 1, ETHER_MIN_LEN, ETHER_MAX_LEN, ETHER_MAX_LEN + 1].map(ETHER_IS_VALID_LEN)).toEqual([
      0, 1, 1, 0,
    ])
  })
})

describe('a frame', () => {
  it('has its header', () => {
    expect([sizeof(ether_header), ETH_FRAME_LEN, ETHERTYPE_IP]).toEqual([14, 1514, ETH_P_IP])
  })
})
