import { IP6OPT_JUMBO, IP6OPT_PADN, IP6OPT_TYPE, IP6OPT_TYPE_ICMP, IP6OPT_TYPE_SKIP } from 'libposix/netinet/ip6.h'
import { describe, expect, it } from 'vitest'

describe('IP6OPT_TYPE', () => {
  it('is what to do with an option that is not known', () => {
    expect([IP6OPT_TYPE(IP6OPT_JUMBO), IP6OPT_TYPE(IP6OPT_PADN)]).toEqual([IP6OPT_TYPE_ICMP, IP6OPT_TYPE_SKIP])
    expect(() => IP6OPT_TYPE('1' as never)).toThrow(TypeError)
  })
})
