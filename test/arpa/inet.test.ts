import {
  htonl,
  INADDR_LOOPBACK,
  INADDR_NONE,
  INET_ADDRSTRLEN,
  INET6_ADDRSTRLEN,
  in_addr,
  in6_addr,
  inet_addr,
  inet_aton,
  inet_lnaof,
  inet_makeaddr,
  inet_netof,
  inet_network,
  inet_ntoa,
  inet_ntop,
  inet_pton,
  ntohl,
} from 'libposix/arpa/inet.h'
import { EAFNOSUPPORT, ENOSPC, errno, set_errno } from 'libposix/errno.h'
import { AF_INET, AF_INET6, AF_UNIX } from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'

/** C's string in a buffer. */
function text(buffer: Buffer): string {
  return buffer.toString('latin1', 0, buffer.indexOf(0))
}

function address(s_addr: number): in_addr {
  const made = new in_addr()
  made.s_addr = s_addr
  return made
}

describe('inet_addr', () => {
  it.each([
    ['127.212.124.78', 0x4e7cd47f],
    ['1.2.3.4', 0x04030201],
    ['127.1', 0x0100007f],
    ['0x7f.1', 0x0100007f],
    ['017.0.0.1', 0x0100000f],
    ['2130706433', 0x0100007f],
    ['0.0.0.0', 0],
  ])('reads %s', (cp, value) => {
    expect(inet_addr(cp)).toBe(value)
  })
  it.each(['127.212.124.256', '', 'localhost', '1.2.3.4.5', '1.2.3.', '1..2', '08.0.0.1', '255.255.255.255'])(
    'gives INADDR_NONE for %j',
    cp => {
      expect(inet_addr(cp)).toBe(INADDR_NONE)
    },
  )
  it('reads a view up to its NUL', () => {
    expect(inet_addr(Buffer.from('1.2.3.4\0.5'))).toBe(0x04030201)
    expect(() => inet_addr(Buffer.from('1.2.3.4'))).toThrow(RangeError)
  })
  it('refuses NULL, which C would read', () => {
    expect(() => inet_addr(null as unknown as string)).toThrow(RangeError)
  })
})

describe('inet_aton', () => {
  it('fills the address', () => {
    const addr = new in_addr()
    expect(inet_aton('127.232.124.79', addr)).toBe(1)
    expect(addr.s_addr).toBe(0x4f7ce87f)
  })
  it('tells 255.255.255.255 from an error', () => {
    const addr = new in_addr()
    expect(inet_aton('255.255.255.255', addr)).toBe(1)
    expect(addr.s_addr).toBe(0xffffffff)
  })
  it('returns 0 for what is no address, and leaves errno alone', () => {
    set_errno(0)
    expect(inet_aton('127.212.124.256', new in_addr())).toBe(0)
    expect(errno).toBe(0)
  })
  it('refuses a buffer that is too short', () => {
    expect(() => inet_aton('1.2.3.4', new Uint8Array(3) as in_addr)).toThrow(RangeError)
  })
})

describe('inet_ntoa', () => {
  it('writes dotted decimal', () => {
    expect(text(inet_ntoa(address(htonl(0x1020304))))).toBe('1.2.3.4')
    expect(text(inet_ntoa(address(0xffffffff)))).toBe('255.255.255.255')
  })
  it('has one static buffer', () => {
    const first = inet_ntoa(address(htonl(0x1020304)))
    const second = inet_ntoa(address(htonl(0x1010101)))
    expect(second).toBe(first)
    expect(text(first)).toBe('1.1.1.1')
  })
})

describe('inet_network', () => {
  it('reads a network in host byte order', () => {
    expect(inet_network('192.168.1')).toBe(0xc0a801)
    expect(inet_network('10')).toBe(10)
  })
  it('gives INADDR_NONE for what is none', () => {
    expect(inet_network('1.2.3.256')).toBe(INADDR_NONE)
  })
})

describe('inet_makeaddr', () => {
  it.each([
    [127, 1, '127.0.0.1'],
    [0x8010, 0x102, '128.16.1.2'],
    [0xc0a801, 7, '192.168.1.7'],
  ])('joins %i and %i', (net, host, made) => {
    expect(text(inet_ntoa(inet_makeaddr(net, host)))).toBe(made)
  })
})

describe('inet_lnaof', () => {
  it("gives the host's part", () => {
    expect(inet_lnaof(address(inet_addr('192.168.1.7')))).toBe(7)
    expect(inet_lnaof(address(inet_addr('10.1.2.3')))).toBe(0x010203)
  })
})

describe('inet_netof', () => {
  it("gives the network's part", () => {
    expect(inet_netof(address(inet_addr('192.168.1.7')))).toBe(0xc0a801)
    expect(inet_netof(address(inet_addr('10.1.2.3')))).toBe(10)
  })
})

describe('inet_pton', () => {
  it('reads IPv4', () => {
    const addr = new in_addr()
    expect(inet_pton(AF_INET, '127.0.0.1', addr)).toBe(1)
    expect(ntohl(addr.s_addr)).toBe(INADDR_LOOPBACK)
  })
  it('reads IPv6', () => {
    const addr = new in6_addr()
    expect(inet_pton(AF_INET6, '2001:db8::192.0.2.33', addr)).toBe(1)
    expect(Buffer.from(addr).toString('hex')).toBe('20010db80000000000000000c0000221')
  })
  it.each(['127.1', '0x7f.0.0.1', '1.2.3.4.5', ''])('returns 0 for %j', src => {
    expect(inet_pton(AF_INET, src, new in_addr())).toBe(0)
  })
  it('returns 0 for bad IPv6', () => {
    expect(inet_pton(AF_INET6, '1:::2', new in6_addr())).toBe(0)
  })
  it('fails for another family', () => {
    expect(inet_pton(AF_UNIX, '1.2.3.4', new in_addr())).toFailWith(EAFNOSUPPORT)
  })
  it('refuses what the address does not fit in', () => {
    expect(() => inet_pton(AF_INET6, '::1', new in_addr())).toThrow(RangeError)
    expect(() => inet_pton(AF_INET, '1.2.3.4', null as unknown as in_addr)).toThrow(RangeError)
  })
})

describe('inet_ntop', () => {
  it('writes IPv4 and returns the buffer', () => {
    const dst = Buffer.alloc(INET_ADDRSTRLEN)
    expect(inet_ntop(AF_INET, address(htonl(INADDR_LOOPBACK)), dst, dst.length)).toHaveProperty('buffer', dst.buffer)
    expect(text(dst)).toBe('127.0.0.1')
  })
  it('writes IPv6 in its shortest form', () => {
    const addr = new in6_addr()
    const dst = Buffer.alloc(INET6_ADDRSTRLEN)
    inet_pton(AF_INET6, '2001:0db8:0:0:0:0:0:1', addr)
    expect(inet_ntop(AF_INET6, addr, dst, INET6_ADDRSTRLEN)).toHaveProperty('buffer', dst.buffer)
    expect(text(dst)).toBe('2001:db8::1')
  })
  it('fails for another family and for a size that is too small', () => {
    const dst = Buffer.alloc(INET_ADDRSTRLEN)
    expect(inet_ntop(AF_UNIX, new in_addr(), dst, dst.length)).toBeNull()
    expect(errno).toBe(EAFNOSUPPORT)
    expect(inet_ntop(AF_INET, address(0xffffffff), dst, INET_ADDRSTRLEN - 1)).toBeNull()
    expect(errno).toBe(ENOSPC)
  })
  it('refuses short memory', () => {
    expect(() => inet_ntop(AF_INET6, new in_addr(), Buffer.alloc(46), 46)).toThrow(RangeError)
    expect(() => inet_ntop(AF_INET, new in_addr(), Buffer.alloc(4), 5)).toThrow(RangeError)
  })
})
