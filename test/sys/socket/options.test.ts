import { sizeof } from 'libposix'
import { htonl, inet_addr, inet_pton } from 'libposix/arpa/inet.h'
import {
  EAFNOSUPPORT,
  EBADF,
  EDOM,
  EFAULT,
  EINVAL,
  ENODEV,
  ENOENT,
  ENOPROTOOPT,
  ENOTSOCK,
  EOPNOTSUPP,
  errno,
  set_errno,
} from 'libposix/errno.h'
import {
  IN6_ARE_ADDR_EQUAL,
  INADDR_LOOPBACK,
  IP_ADD_MEMBERSHIP,
  IP_DROP_MEMBERSHIP,
  IP_MULTICAST_IF,
  IP_MULTICAST_LOOP,
  IP_MULTICAST_TTL,
  IP_TOS,
  IP_TTL,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_TCP,
  IPV6_JOIN_GROUP,
  IPV6_V6ONLY,
  in_addr,
  in6addr_any,
  ip_mreq,
  ip_mreqn,
  ipv6_mreq,
} from 'libposix/netinet/in.h'
import {
  TCP_CONGESTION,
  TCP_CORK,
  TCP_ESTABLISHED,
  TCP_INFO,
  TCP_KEEPCNT,
  TCP_KEEPIDLE,
  TCP_KEEPINTVL,
  TCP_MAXSEG,
  TCP_NODELAY,
  TCP_USER_TIMEOUT,
  TCP_ZEROCOPY_RECEIVE,
  tcp_info,
} from 'libposix/netinet/tcp.h'
import {
  AF_INET6,
  getsockopt,
  linger,
  SO_ACCEPTCONN,
  SO_BINDTODEVICE,
  SO_BROADCAST,
  SO_DOMAIN,
  SO_DONTROUTE,
  SO_ERROR,
  SO_KEEPALIVE,
  SO_LINGER,
  SO_OOBINLINE,
  SO_PEERCRED,
  SO_PROTOCOL,
  SO_RCVBUF,
  SO_RCVTIMEO,
  SO_REUSEADDR,
  SO_SNDBUF,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  socket,
  ucred,
} from 'libposix/sys/socket.h'
import { timeval } from 'libposix/sys/time.h'
import { getgid, getpid, getuid, pipe } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../../support/run.ts'
import { connection, listener, option, own, pair, setOption, tcp, text, udp } from '../../support/sockets.ts'

function pipeEnd(): number {
  const fds = new Int32Array(2)
  expect(pipe(fds)).toBe(0)
  own(fds[1]!)
  return own(fds[0]!)
}

// Option, level, a socket of its kind, the value at first (null: as it may be), the value to set, what is read then.
const rows: [string, number, number, () => number, number | null, number, number][] = [
  ['SO_REUSEADDR', SOL_SOCKET, SO_REUSEADDR, tcp, 0, 5, 1],
  ['SO_KEEPALIVE', SOL_SOCKET, SO_KEEPALIVE, tcp, 0, 1, 1],
  ['SO_BROADCAST', SOL_SOCKET, SO_BROADCAST, udp, 0, 1, 1],
  ['SO_DONTROUTE', SOL_SOCKET, SO_DONTROUTE, tcp, 0, 1, 1],
  ['SO_OOBINLINE', SOL_SOCKET, SO_OOBINLINE, tcp, 0, 1, 1],
  ['SO_SNDBUF', SOL_SOCKET, SO_SNDBUF, tcp, null, 3072, 6144],
  ['SO_RCVBUF', SOL_SOCKET, SO_RCVBUF, tcp, null, 3072, 6144],
  ['IP_TOS', IPPROTO_IP, IP_TOS, tcp, 0, 0x10, 0x10],
  ['IP_TTL', IPPROTO_IP, IP_TTL, tcp, null, 7, 7],
  ['IP_MULTICAST_TTL', IPPROTO_IP, IP_MULTICAST_TTL, udp, 1, 64, 64],
  ['IP_MULTICAST_LOOP', IPPROTO_IP, IP_MULTICAST_LOOP, udp, 1, 0, 0],
  ['TCP_KEEPIDLE', IPPROTO_TCP, TCP_KEEPIDLE, tcp, null, 30, 30],
  ['TCP_KEEPINTVL', IPPROTO_TCP, TCP_KEEPINTVL, tcp, null, 5, 5],
  ['TCP_KEEPCNT', IPPROTO_TCP, TCP_KEEPCNT, tcp, null, 3, 3],
  ['TCP_NODELAY', IPPROTO_TCP, TCP_NODELAY, tcp, 0, 1, 1],
  ['TCP_CORK', IPPROTO_TCP, TCP_CORK, tcp, 0, 1, 1],
  ['TCP_USER_TIMEOUT', IPPROTO_TCP, TCP_USER_TIMEOUT, tcp, 0, 1234, 1234],
]

describe('getsockopt', () => {
  it.each([
    ['SO_TYPE', SO_TYPE, SOCK_STREAM],
    ['SO_ERROR', SO_ERROR, 0],
    ['SO_DOMAIN', SO_DOMAIN, 2],
    ['SO_PROTOCOL', SO_PROTOCOL, IPPROTO_TCP],
    ['SO_ACCEPTCONN', SO_ACCEPTCONN, 0],
  ])('%s can be read, not set', (_name, optname, value) => {
    const s = tcp()
    expect(option(s, SOL_SOCKET, optname)).toBe(value)
    expect(setOption(s, SOL_SOCKET, optname, 1)).toFailWith(ENOPROTOOPT)
  })
  it('knows who listens, and a datagram socket', () => {
    expect(option(listener(), SOL_SOCKET, SO_ACCEPTCONN)).toBe(1)
    expect(option(udp(), SOL_SOCKET, SO_TYPE)).toBe(SOCK_DGRAM)
  })
  it('cuts at the length and stores it', () => {
    const value = Int32Array.of(-1)
    const len = Uint32Array.of(1)
    expect(getsockopt(tcp(), SOL_SOCKET, SO_TYPE, value, len)).toBe(0)
    expect([value[0], len[0]]).toEqual([-256 + SOCK_STREAM, 1])
    const long = new Int32Array(4)
    len[0] = 16
    expect(getsockopt(tcp(), SOL_SOCKET, SO_TYPE, long, len)).toBe(0)
    expect(len[0]).toBe(4)
  })
  it('fails as the kernel says', () => {
    const value = new Int32Array(1)
    const len = Uint32Array.of(4)
    expect(getsockopt(-1, SOL_SOCKET, SO_TYPE, value, len)).toFailWith(EBADF)
    expect(getsockopt(pipeEnd(), SOL_SOCKET, SO_TYPE, value, len)).toFailWith(ENOTSOCK)
    expect(getsockopt(tcp(), SOL_SOCKET, 9999, null, len)).toFailWith(ENOPROTOOPT)
    expect(getsockopt(tcp(), 9999, SO_TYPE, null, len)).toFailWith(EOPNOTSUPP)
    expect(getsockopt(udp(), IPPROTO_TCP, TCP_NODELAY, value, len)).toFailWith(EOPNOTSUPP)
    expect(getsockopt(tcp(), SOL_SOCKET, SO_TYPE, null, len)).toFailWith(EFAULT)
    expect(getsockopt(tcp(), SOL_SOCKET, SO_TYPE, value, null)).toFailWith(EFAULT)
    expect(getsockopt(tcp(), SOL_SOCKET, SO_TYPE, null, Uint32Array.of(0xffffffff))).toFailWith(EINVAL)
    expect(value[0]).toBe(0)
    expect(len[0]).toBe(4)
  })
  it.runIf(process.getuid!() === 0)('says how long a value is that has no room', async () => {
    expect(await outputOf('peer-groups')).toBe('-1 true 12\n0 12 1 2 3\n')
  })
  it('lets the kernel write nowhere else', () => {
    const [client] = connection()
    for (const at of [0, 24, 40]) {
      const value = Buffer.alloc(64)
      value[at] = 8
      const receive = () => getsockopt(client, IPPROTO_TCP, TCP_ZEROCOPY_RECEIVE, value, Uint32Array.of(64))
      expect(receive).toThrow(RangeError)
    }
    const none = Uint32Array.of(64)
    expect(getsockopt(client, IPPROTO_TCP, TCP_ZEROCOPY_RECEIVE, Buffer.alloc(64), none)).toBe(0)
  })
  it('refuses a length past the end', () => {
    expect(() => getsockopt(tcp(), SOL_SOCKET, SO_TYPE, new Int32Array(1), Uint32Array.of(5))).toThrow(RangeError)
  })
})

describe('setsockopt', () => {
  it.each(rows)('%s: get, set, get', (_name, level, optname, make, before, value, after) => {
    const s = make()
    if (before !== null) expect(option(s, level, optname)).toBe(before)
    set_errno(0)
    expect(setOption(s, level, optname, value)).toBe(0)
    expect(errno).toBe(0)
    expect(option(s, level, optname)).toBe(after)
  })
  it.each(rows.filter(([name]) => !/^IP_/.test(name)))('%s of three bytes is EINVAL', (_name, level, optname, make) => {
    expect(setsockopt(make(), level, optname, new Uint8Array(3), 3)).toFailWith(EINVAL)
  })
  it.each([
    ['IP_TTL', IPPROTO_IP, IP_TTL, 256],
    ['IP_TTL of 0', IPPROTO_IP, IP_TTL, 0],
    ['TCP_KEEPIDLE', IPPROTO_TCP, TCP_KEEPIDLE, 0],
    ['TCP_KEEPIDLE too large', IPPROTO_TCP, TCP_KEEPIDLE, 32768],
    ['TCP_KEEPCNT', IPPROTO_TCP, TCP_KEEPCNT, 128],
    ['TCP_MAXSEG', IPPROTO_TCP, TCP_MAXSEG, 1],
  ])('%s out of range is EINVAL', (_name, level, optname, value) => {
    expect(setOption(tcp(), level, optname, value)).toFailWith(EINVAL)
  })
  it('raises a buffer below the minimum', () => {
    const s = tcp()
    setOption(s, SOL_SOCKET, SO_SNDBUF, 1)
    setOption(s, SOL_SOCKET, SO_RCVBUF, 1)
    expect(option(s, SOL_SOCKET, SO_SNDBUF)).toBeGreaterThan(1024)
    expect(option(s, SOL_SOCKET, SO_RCVBUF)).toBeGreaterThan(1024)
  })
  it('TCP_MAXSEG bounds the segments of the connection', () => {
    const s = tcp()
    expect(option(s, IPPROTO_TCP, TCP_MAXSEG)).toBe(536)
    expect(setOption(s, IPPROTO_TCP, TCP_MAXSEG, 1000)).toBe(0)
  })
  it('fails as the kernel says', () => {
    const one = Int32Array.of(1)
    expect(setsockopt(-1, SOL_SOCKET, SO_REUSEADDR, one, 4)).toFailWith(EBADF)
    expect(setsockopt(pipeEnd(), SOL_SOCKET, SO_REUSEADDR, one, 4)).toFailWith(ENOTSOCK)
    expect(setsockopt(tcp(), 9999, SO_REUSEADDR, null, 4)).toFailWith(ENOPROTOOPT)
    expect(setsockopt(udp(), IPPROTO_TCP, TCP_NODELAY, one, 4)).toFailWith(ENOPROTOOPT)
    expect(setsockopt(tcp(), SOL_SOCKET, SO_REUSEADDR, null, 4)).toFailWith(EFAULT)
    const endless = new timeval()
    endless.tv_usec = 1_000_000
    expect(setsockopt(tcp(), SOL_SOCKET, SO_RCVTIMEO, endless, sizeof(endless))).toFailWith(EDOM)
  })
  it('refuses a length past the end', () => {
    expect(() => setsockopt(tcp(), SOL_SOCKET, SO_REUSEADDR, new Uint8Array(3), 4)).toThrow(RangeError)
  })
  it('takes a linger', () => {
    const s = tcp()
    const set = new linger()
    set.l_onoff = 1
    set.l_linger = 9
    expect(setsockopt(s, SOL_SOCKET, SO_LINGER, set, sizeof(set))).toBe(0)
    const got = new linger()
    expect(getsockopt(s, SOL_SOCKET, SO_LINGER, got, Uint32Array.of(sizeof(got)))).toBe(0)
    expect([got.l_onoff, got.l_linger]).toEqual([1, 9])
    expect(setsockopt(s, SOL_SOCKET, SO_LINGER, set, 4)).toFailWith(EINVAL)
  })
  it('takes a timeval', () => {
    const s = tcp()
    const set = new timeval()
    set.tv_sec = 2
    expect(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, set, sizeof(set))).toBe(0)
    const got = new timeval()
    expect(getsockopt(s, SOL_SOCKET, SO_RCVTIMEO, got, Uint32Array.of(sizeof(got)))).toBe(0)
    expect(got.tv_sec).toBe(2)
  })
  it('takes strings', () => {
    const s = tcp()
    expect(setsockopt(s, IPPROTO_TCP, TCP_CONGESTION, 'reno', 4)).toBe(0)
    const name = Buffer.alloc(16)
    expect(getsockopt(s, IPPROTO_TCP, TCP_CONGESTION, name, Uint32Array.of(16))).toBe(0)
    expect(text(name)).toBe('reno')
    expect(setsockopt(s, IPPROTO_TCP, TCP_CONGESTION, 'nonesuch', 8)).toFailWith(ENOENT)
    expect(setsockopt(s, SOL_SOCKET, SO_BINDTODEVICE, 'nonesuch', 9)).toFailWith(ENODEV)
    expect(setsockopt(s, SOL_SOCKET, SO_BINDTODEVICE, 'lo', 3)).toBe(0)
    expect(getsockopt(s, SOL_SOCKET, SO_BINDTODEVICE, name, Uint32Array.of(16))).toBe(0)
    expect(text(name)).toBe('lo')
  })
  it('takes an in_addr, an ip_mreq, an ip_mreqn', () => {
    const s = udp()
    const here = new in_addr()
    here.s_addr = htonl(INADDR_LOOPBACK)
    expect(setsockopt(s, IPPROTO_IP, IP_MULTICAST_IF, here, sizeof(here))).toBe(0)
    const got = new in_addr()
    expect(getsockopt(s, IPPROTO_IP, IP_MULTICAST_IF, got, Uint32Array.of(4))).toBe(0)
    expect(got.s_addr).toBe(here.s_addr)
    const join = new ip_mreq()
    join.imr_multiaddr.s_addr = inet_addr('239.1.2.3')
    join.imr_interface = here
    expect(setsockopt(s, IPPROTO_IP, IP_ADD_MEMBERSHIP, join, sizeof(join))).toBe(0)
    expect(setsockopt(s, IPPROTO_IP, IP_DROP_MEMBERSHIP, join, sizeof(join))).toBe(0)
    const byIndex = new ip_mreqn()
    byIndex.imr_multiaddr = join.imr_multiaddr
    byIndex.imr_ifindex = 1
    expect(setsockopt(s, IPPROTO_IP, IP_ADD_MEMBERSHIP, byIndex, sizeof(byIndex))).toBe(0)
    join.imr_multiaddr.s_addr = inet_addr('10.0.0.1')
    expect(setsockopt(s, IPPROTO_IP, IP_ADD_MEMBERSHIP, join, sizeof(join))).toFailWith(EINVAL)
  })
  it('takes an ipv6_mreq where there is IPv6', ({ skip }) => {
    const s = socket(AF_INET6, SOCK_DGRAM, 0)
    if (s === -1) {
      expect(errno).toBe(EAFNOSUPPORT)
      skip('this kernel has no IPv6')
    }
    own(s)
    expect(setOption(s, IPPROTO_IPV6, IPV6_V6ONLY, 1)).toBe(0)
    expect(option(s, IPPROTO_IPV6, IPV6_V6ONLY)).toBe(1)
    const join = new ipv6_mreq()
    expect(IN6_ARE_ADDR_EQUAL(join.ipv6mr_multiaddr, in6addr_any)).toBe(1)
    expect(setsockopt(s, IPPROTO_IPV6, IPV6_JOIN_GROUP, join, sizeof(join))).toFailWith(EINVAL)
    inet_pton(AF_INET6, 'ff02::1234', join.ipv6mr_multiaddr)
    join.ipv6mr_interface = 9999
    expect(setsockopt(s, IPPROTO_IPV6, IPV6_JOIN_GROUP, join, sizeof(join))).toFailWith(ENODEV)
  })
})

describe('SO_PEERCRED', () => {
  it('tells who is at the other end', () => {
    const who = new ucred()
    expect(getsockopt(pair()[0], SOL_SOCKET, SO_PEERCRED, who, Uint32Array.of(sizeof(who)))).toBe(0)
    expect([who.pid, who.uid, who.gid]).toEqual([getpid(), getuid(), getgid()])
  })
})

describe('a tcp_info', () => {
  it('tells the state of a connection, bit-fields too', () => {
    const info = new tcp_info()
    const len = Uint32Array.of(sizeof(info))
    expect(getsockopt(connection()[0], IPPROTO_TCP, TCP_INFO, info, len)).toBe(0)
    expect(len[0]).toBe(sizeof(info))
    expect(info.tcpi_state).toBe(TCP_ESTABLISHED)
    expect(info.tcpi_snd_mss).toBeGreaterThan(500)
    expect(info.tcpi_snd_wscale).toBeLessThanOrEqual(14)
    expect(info[6]).toBe(info.tcpi_snd_wscale | (info.tcpi_rcv_wscale << 4))
  })
})
