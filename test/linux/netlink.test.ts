import {
  NLMSG_ALIGN,
  NLMSG_DATA,
  NLMSG_LENGTH,
  NLMSG_NEXT,
  NLMSG_OK,
  NLMSG_PAYLOAD,
  NLMSG_SPACE,
  nlmsghdr,
} from 'libposix/linux/netlink.h'
import { describe, expect, it } from 'vitest'

describe.each([
  ['NLMSG_ALIGN', NLMSG_ALIGN, [0, 4, 4, 8]],
  ['NLMSG_LENGTH', NLMSG_LENGTH, [16, 17, 20, 21]],
  ['NLMSG_SPACE', NLMSG_SPACE, [16, 20, 20, 24]],
] as const)('%s', (_name, call, values) => {
  it('counts in fours', () => {
    expect([0, 1, 4, 5].map(call)).toEqual(values)
  })
})

function message(length: number): nlmsghdr {
  const nlh = new nlmsghdr(Buffer.from('................DATA0123456789abcdef'))
  nlh.nlmsg_len = length
  return nlh
}

describe('NLMSG_DATA', () => {
  it('is what lies behind the header', () => {
    expect(NLMSG_DATA(message(20)).toString()).toBe('DATA0123456789abcdef')
    expect(NLMSG_DATA(new nlmsghdr())).toHaveLength(0)
  })
})

describe('NLMSG_PAYLOAD', () => {
  it('is the length without header and what comes first', () => {
    expect([NLMSG_PAYLOAD(message(20), 0), NLMSG_PAYLOAD(message(36), 4), NLMSG_PAYLOAD(message(0), 0)]).toEqual([
      4, 16, -16,
    ])
  })
})

describe('NLMSG_OK', () => {
  it('wants the whole message', () => {
    expect([NLMSG_OK(message(20), 20), NLMSG_OK(message(20), 19), NLMSG_OK(message(15), 20)]).toEqual([1, 0, 0])
    expect([NLMSG_OK(message(20), -1), NLMSG_OK(null, 20)]).toEqual([0, 0])
  })
})

describe('NLMSG_NEXT', () => {
  it('goes on behind it, and not past the end', () => {
    const len = Int32Array.of(36)
    const next = NLMSG_NEXT(message(19), len)!
    expect([len[0], Buffer.from(next).toString()]).toEqual([16, '0123456789abcdef'])
    expect(NLMSG_NEXT(message(21), len)).toBeNull()
    expect(NLMSG_NEXT(message(0xffff_fffc), len)).toBeNull()
  })
})
