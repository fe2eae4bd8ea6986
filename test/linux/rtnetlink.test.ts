import { networkInterfaces } from 'node:os'
import { sizeof, str } from 'libposix'
import {
  NETLINK_ROUTE,
  NLM_F_DUMP,
  NLM_F_REQUEST,
  NLMSG_DATA,
  NLMSG_DONE,
  NLMSG_LENGTH,
  NLMSG_NEXT,
  NLMSG_OK,
  NLMSG_PAYLOAD,
  nlmsghdr,
  sockaddr_nl,
} from 'libposix/linux/netlink.h'
import {
  IFLA_IFNAME,
  ifinfomsg,
  RTA_ALIGN,
  RTA_DATA,
  RTA_LENGTH,
  RTA_NEXT,
  RTA_OK,
  RTA_PAYLOAD,
  RTA_SPACE,
  RTM_GETLINK,
  RTM_NEWLINK,
  rtattr,
  rtgenmsg,
} from 'libposix/linux/rtnetlink.h'
import { AF_NETLINK, bind, recv, SOCK_RAW, send, socket } from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { own } from '../support/sockets.ts'

/** The names in a dump of all links. */
function links(): string[] {
  const s = own(socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE))
  const self = new sockaddr_nl()
  self.nl_family = AF_NETLINK
  expect(bind(s, self, sizeof(self))).toBe(0)
  const request = Buffer.alloc(NLMSG_LENGTH(sizeof(rtgenmsg)))
  const head = new nlmsghdr(request)
  head.nlmsg_len = request.length
  head.nlmsg_type = RTM_GETLINK
  head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP
  expect(send(s, request, request.length, 0)).toBe(request.length)
  const buf = Buffer.alloc(1 << 16)
  const names: string[] = []
  for (;;) {
    const len = Int32Array.of(recv(s, buf, buf.length, 0))
    expect(len[0]).toBeGreaterThan(0)
    let nlh: nlmsghdr | null = new nlmsghdr(buf)
    for (; NLMSG_OK(nlh, len[0]!); nlh = NLMSG_NEXT(nlh!, len)) {
      if (nlh!.nlmsg_type === NLMSG_DONE) return names
      expect(nlh!.nlmsg_type).toBe(RTM_NEWLINK)
      names.push(nameIn(nlh!))
    }
  }
}

function nameIn(nlh: nlmsghdr): string {
  const len = Int32Array.of(NLMSG_PAYLOAD(nlh, sizeof(ifinfomsg)))
  let rta: rtattr | null = new rtattr(NLMSG_DATA(nlh).subarray(RTA_ALIGN(sizeof(ifinfomsg))))
  for (; RTA_OK(rta, len[0]!); rta = RTA_NEXT(rta!, len)) if (rta!.rta_type === IFLA_IFNAME) return str(RTA_DATA(rta!))
  return ''
}

describe('a dump', () => {
  it('dumps the links of this host', () => {
    const names = links()
    expect(names).toContain('lo')
    for (const name of Object.keys(networkInterfaces())) expect(names).toContain(name)
  })
})

describe.each([
  ['RTA_ALIGN', RTA_ALIGN, [0, 4, 4, 8]],
  ['RTA_LENGTH', RTA_LENGTH, [4, 5, 8, 9]],
  ['RTA_SPACE', RTA_SPACE, [4, 8, 8, 12]],
] as const)('%s', (_name, call, values) => {
  it('counts in fours', () => {
    expect([0, 1, 4, 5].map(call)).toEqual(values)
  })
})

function attribute(length: number, room = 12): rtattr {
  const rta = new rtattr(Buffer.from('....DATAmore').subarray(0, room))
  rta.rta_len = length
  return rta
}

describe('RTA_DATA', () => {
  it('is as long as rta_len says, within the memory', () => {
    expect(RTA_DATA(attribute(8)).toString()).toBe('DATA')
    expect(RTA_DATA(attribute(60000)).toString()).toBe('DATAmore')
    expect(RTA_DATA(attribute(0))).toHaveLength(0)
    expect(RTA_DATA(attribute(8, 4))).toHaveLength(0)
  })
})

describe('RTA_PAYLOAD', () => {
  it('is the length without the header', () => {
    expect(RTA_PAYLOAD(attribute(8))).toBe(4)
  })
})

describe('RTA_OK', () => {
  it('wants the whole attribute', () => {
    expect([RTA_OK(attribute(8), 8), RTA_OK(attribute(8), 7), RTA_OK(attribute(3), 8), RTA_OK(null, 8)]).toEqual([
      1, 0, 0, 0,
    ])
  })
})

describe('RTA_NEXT', () => {
  it('goes on behind it, and not past the end', () => {
    const len = Int32Array.of(12)
    const next = RTA_NEXT(attribute(7), len)!
    expect([len[0], Buffer.from(next).toString()]).toEqual([4, 'more'])
    expect(RTA_NEXT(attribute(60000), len)).toBeNull()
  })
})
