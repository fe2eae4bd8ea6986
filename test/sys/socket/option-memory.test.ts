// What the kernel reads and writes for an option is what was given for it, whatever the option's value or its length says.
import { array, assign, sizeof } from 'libposix'
import { inet_pton } from 'libposix/arpa/inet.h'
import { EBADF, EFAULT, EINVAL, ENOPROTOOPT, EOPNOTSUPP, errno } from 'libposix/errno.h'
import { BPF_K, BPF_RET, BPF_STMT, sock_filter, sock_fprog } from 'libposix/linux/filter.h'
import * as alg_h from 'libposix/linux/if_alg.h'
import * as netlink_h from 'libposix/linux/netlink.h'
import * as vsock_h from 'libposix/linux/vm_sockets.h'
import * as in_h from 'libposix/netinet/in.h'
import * as tcp_h from 'libposix/netinet/tcp.h'
import * as udp_h from 'libposix/netinet/udp.h'
import * as packet_h from 'libposix/netpacket/packet.h'
import * as socket_h from 'libposix/sys/socket.h'
import { getsockopt, SOL_SOCKET, setsockopt } from 'libposix/sys/socket.h'
import { address } from 'libposix/unsafe'
import { describe, expect, it } from 'vitest'
import { own, udp } from '../../support/sockets.ts'

const { IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP, IPPROTO_UDP } = in_h

function refusal(call: () => unknown): string {
  try {
    call()
    return ''
  } catch (fault) {
    return String(fault)
  }
}

describe('the options that headers name', () => {
  it.each([
    ['SOL_SOCKET', SOL_SOCKET, socket_h, /^SO_/, /^$/],
    [
      'IPPROTO_IP',
      IPPROTO_IP,
      in_h,
      /^(IP|MCAST)_/,
      /^(IP_PMTUDISC_|IP_DEFAULT|IP_MAX|IP_MSFILTER_SIZE|MCAST_(EX|IN)CLUDE)/,
    ],
    ['IPPROTO_IPV6', IPPROTO_IPV6, in_h, /^(IPV6|MCAST)_/, /^(IPV6_PMTUDISC_|IPV6_RTHDR_|MCAST_(EX|IN)CLUDE)/],
    [
      'IPPROTO_TCP',
      IPPROTO_TCP,
      tcp_h,
      /^TCP_/,
      /^TCP_(MSS|MAX|CA_|REPAIR_O(N|FF)|S_DATA|COOKIE_(IN|OUT|M|P)|MD5SIG_|(NO|RECV|SEND)_QUEUE|QUEUES|ESTAB|SYN_|FIN_|TIME_WAIT|CLOS|LAST|LISTEN)/,
    ],
    ['IPPROTO_UDP', IPPROTO_UDP, udp_h, /^UDP_/, /^UDP_ENCAP_/],
    ['SOL_PACKET', socket_h.SOL_PACKET, packet_h, /^PACKET_/, /^PACKET_(HOST|BROAD|MULTI|OTHER|OUTG|LOOP|FAST|MR_)/],
    [
      'SOL_NETLINK',
      socket_h.SOL_NETLINK,
      netlink_h,
      /^NETLINK_.*_(MEMBERSHIPS?|ERROR|ENOBUFS|RING|NSID|ACK|CHK)$/,
      /^$/,
    ],
    ['SOL_ALG', socket_h.SOL_ALG, alg_h, /^ALG_SET_(KEY|AEAD_AUTHSIZE|DRBG)/, /^$/],
    ['AF_VSOCK', socket_h.AF_VSOCK, vsock_h, /^SO_VM_/, /^$/],
  ] as [string, number, Record<string, unknown>, RegExp, RegExp][])(
    'at %s are known',
    (_, level, header, names, none) => {
      const options = Object.entries(header).filter(
        ([name, value]) => names.test(name) && !none.test(name) && typeof value === 'number',
      )
      expect(options.length).toBeGreaterThan(2)
      for (const [name, option] of options) {
        const value = new Int32Array(16)
        expect(
          refusal(() => getsockopt(-1, level, option as number, value, Uint32Array.of(8))),
          name,
        ).toBe('')
        expect(
          refusal(() => setsockopt(-1, level, option as number, value, 8)),
          name,
        ).toBe('')
      }
    },
  )
})

describe('an option that is not known', () => {
  // IPT_SO_SET_REPLACE, SO_RDS…, XDP_UMEM_REG, TCP_AO_GET_KEYS, MPTCP_FULL_INFO: each holds addresses, or counts that are no bytes.
  it.each([
    [SOL_SOCKET, 9999],
    [IPPROTO_IP, 64],
    [IPPROTO_IPV6, 64],
    [IPPROTO_TCP, 41],
    [socket_h.SOL_RDS, 3],
    [socket_h.SOL_XDP, 4],
    [socket_h.SOL_MPTCP, 4],
    [in_h.IPPROTO_SCTP, 111],
    [-1, -1],
  ])('level %i, option %i is refused', (level, option) => {
    const value = Buffer.alloc(256)
    expect(() => getsockopt(udp(), level, option, value, Uint32Array.of(256))).toThrow(/libposix\/unsafe/)
    expect(() => setsockopt(udp(), level, option, value, 256)).toThrow(/libposix\/unsafe/)
    expect(() => setsockopt(udp(), level, option, 'text', 4)).toThrow(RangeError)
  })

  it('is the kernel’s to refuse without a value', () => {
    expect(setsockopt(udp(), 9999, 1, null, 0)).toFailWith(ENOPROTOOPT)
    expect(getsockopt(udp(), SOL_SOCKET, 9999, null, Uint32Array.of(0))).toFailWith(ENOPROTOOPT)
    expect(getsockopt(udp(), 9999, 1, null, Uint32Array.of(4))).toFailWith(EOPNOTSUPP)
    expect(getsockopt(-1, SOL_SOCKET, 9999, null, null)).toFailWith(EBADF)
  })
})

/** A UDP socket that takes one group from `count` sources. */
function subscribed(count: number): number {
  const s = udp()
  for (let i = 1; i <= count; i++) {
    const source = new in_h.ip_mreq_source()
    inet_pton(socket_h.AF_INET, '239.1.2.3', source.imr_multiaddr)
    inet_pton(socket_h.AF_INET, '127.0.0.1', source.imr_interface)
    inet_pton(socket_h.AF_INET, `10.0.0.${i}`, source.imr_sourceaddr)
    expect(setsockopt(s, IPPROTO_IP, in_h.IP_ADD_SOURCE_MEMBERSHIP, source, sizeof(source))).toBe(0)
  }
  return s
}

describe('a filter of sources', () => {
  const { IP_MSFILTER, IP_MSFILTER_SIZE, MCAST_MSFILTER, GROUP_FILTER_SIZE, group_filter, ip_msfilter } = in_h

  /** `size` bytes of memory that says it has room for `count` sources. */
  function request(kind: typeof ip_msfilter | typeof group_filter, size: number, count: number): Buffer {
    const memory = Buffer.alloc(4096)
    if (kind === ip_msfilter) {
      const filter = new ip_msfilter(memory)
      inet_pton(socket_h.AF_INET, '239.1.2.3', filter.imsf_multiaddr)
      inet_pton(socket_h.AF_INET, '127.0.0.1', filter.imsf_interface)
      filter.imsf_numsrc = count
    } else {
      const filter = new group_filter(memory)
      const group = new in_h.sockaddr_in(filter.gf_group)
      group.sin_family = socket_h.AF_INET
      inet_pton(socket_h.AF_INET, '239.1.2.3', group.sin_addr)
      filter.gf_interface = 1
      filter.gf_numsrc = count
    }
    return memory.subarray(0, size)
  }

  it.each([
    ['IP_MSFILTER', IP_MSFILTER, ip_msfilter, IP_MSFILTER_SIZE],
    ['MCAST_MSFILTER', MCAST_MSFILTER, group_filter, GROUP_FILTER_SIZE],
  ] as const)('%s stores no more of them than there is room for', (_, option, kind, sizeFor) => {
    const s = subscribed(5)
    for (const [count, room] of [
      [1000, 0],
      [5, 4],
      [2 ** 32 - 1, 10],
    ] as const) {
      const value = request(kind, sizeFor(room), count)
      expect(() => getsockopt(s, IPPROTO_IP, option, value, Uint32Array.of(value.length))).toThrow(RangeError)
      expect(value.buffer.byteLength - value.byteOffset).toBeGreaterThan(value.length)
    }
    const enough = request(kind, sizeFor(5), 5)
    expect(getsockopt(s, IPPROTO_IP, option, enough, Uint32Array.of(sizeFor(0)))).toBe(0)
    expect(enough.includes(Buffer.from([10, 0, 0, 5]))).toBe(true)
    const few = request(kind, sizeFor(2), 2)
    expect(getsockopt(s, IPPROTO_IP, option, few, Uint32Array.of(few.length))).toBe(0)
    expect(new Uint8Array(few.buffer, few.byteOffset + few.length, 64).every(byte => byte === 0)).toBe(true)
  })

  it('is taken as a group_filter at IPPROTO_IPV6 too', () => {
    const s = own(socket_h.socket(socket_h.AF_INET6, socket_h.SOCK_DGRAM, 0))
    const value = request(group_filter, GROUP_FILTER_SIZE(0), 8)
    expect(() => getsockopt(s, IPPROTO_IPV6, MCAST_MSFILTER, value, Uint32Array.of(value.length))).toThrow(RangeError)
  })

  it('that is too short is the kernel’s to refuse', () => {
    const value = Buffer.alloc(8)
    expect(getsockopt(udp(), IPPROTO_IP, IP_MSFILTER, value, Uint32Array.of(8))).toFailWith(EINVAL)
    expect(getsockopt(udp(), IPPROTO_IP, MCAST_MSFILTER, value, Uint32Array.of(8))).toFailWith(EINVAL)
  })
})

describe('a packet filter', () => {
  const { SO_ATTACH_FILTER, SO_ATTACH_REUSEPORT_CBPF, SO_GET_FILTER } = socket_h
  function programOf(count: number): sock_fprog {
    const filter = array(sock_filter, count)
    for (const each of filter) assign(each, BPF_STMT(BPF_RET | BPF_K, 0xffff))
    return Object.assign(new sock_fprog(), { len: count, filter })
  }

  it.each([
    ['SO_ATTACH_FILTER', SO_ATTACH_FILTER],
    ['SO_ATTACH_REUSEPORT_CBPF', SO_ATTACH_REUSEPORT_CBPF],
  ])('%s reads the instructions that the struct points to, and no address in its bytes', (_, option) => {
    const s = own(socket_h.socket(socket_h.AF_INET, socket_h.SOCK_DGRAM, 0))
    expect(setsockopt(s, SOL_SOCKET, socket_h.SO_REUSEPORT, Int32Array.of(1), 4)).toBe(0)
    expect(setsockopt(s, SOL_SOCKET, option, programOf(1), sizeof(sock_fprog))).toBe(0)
    const long = programOf(3)
    long.len = 4
    expect(() => setsockopt(s, SOL_SOCKET, option, long, sizeof(sock_fprog))).toThrow(RangeError)
    expect(setsockopt(s, SOL_SOCKET, option, programOf(1), 8)).toFailWith(EINVAL)
    const forged = Buffer.alloc(sock_fprog.size)
    forged.writeUInt16LE(1)
    forged.writeBigUInt64LE(address(programOf(1).filter as Buffer), 8)
    for (const value of [forged, Object.assign(new sock_fprog(), { len: 1 })]) {
      expect(setsockopt(s, SOL_SOCKET, option, value, sizeof(sock_fprog))).toBe(-1)
      expect([EFAULT, EINVAL]).toContain(errno)
    }
  })

  it('SO_GET_FILTER counts instructions, not bytes', () => {
    const s = udp()
    expect(setsockopt(s, SOL_SOCKET, SO_ATTACH_FILTER, programOf(4), sizeof(sock_fprog))).toBe(0)
    const length = Uint32Array.of(0)
    expect(getsockopt(s, SOL_SOCKET, SO_GET_FILTER, Buffer.alloc(0), length)).toBe(0)
    expect(length[0]).toBe(4)
    const got = array(sock_filter, 4)
    expect(() => getsockopt(s, SOL_SOCKET, SO_GET_FILTER, got.bytes.subarray(1), length)).toThrow(RangeError)
    expect(() => getsockopt(s, SOL_SOCKET, SO_GET_FILTER, got.bytes, Uint32Array.of(32))).toThrow(RangeError)
    expect(getsockopt(s, SOL_SOCKET, SO_GET_FILTER, got.bytes, length)).toBe(0)
    expect(got[3]!.k).toBe(0xffff)
  })

  it('of a fan-out takes a program or a descriptor', () => {
    const value = Buffer.alloc(16, 0xff)
    const s = socket_h.socket(socket_h.AF_PACKET, socket_h.SOCK_RAW, 0)
    if (s !== -1) own(s)
    expect(setsockopt(s, socket_h.SOL_PACKET, packet_h.PACKET_FANOUT_DATA, value, 16)).toBe(-1)
    expect(setsockopt(s, socket_h.SOL_PACKET, packet_h.PACKET_FANOUT_DATA, value, 4)).toBe(-1)
  })
})
