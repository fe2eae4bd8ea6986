import { ether_addr } from 'libposix/net/ethernet.h'
import {
  ether_aton,
  ether_aton_r,
  ether_hostton,
  ether_line,
  ether_ntoa,
  ether_ntoa_r,
  ether_ntohost,
} from 'libposix/netinet/ether.h'
import { describe, expect, it } from 'vitest'

const text = (bytes: Buffer): string => bytes.toString('latin1', 0, bytes.indexOf(0))
const address = (...bytes: number[]): ether_addr => {
  const made = new ether_addr()
  made.ether_addr_octet.set(bytes)
  return made
}

describe('ether_ntoa', () => {
  it('writes without leading zeroes', () => {
    expect(ether_ntoa(address(0, 0x1a, 0x2b, 0x3c, 0x4d, 0xff))).toBe('0:1a:2b:3c:4d:ff')
    expect(() => ether_ntoa(null as never)).toThrow(RangeError)
    expect(() => ether_ntoa(Buffer.alloc(5) as never)).toThrow(RangeError)
  })
})

describe('ether_ntoa_r', () => {
  it('writes into memory that has room', () => {
    const buf = Buffer.alloc(18)
    expect(ether_ntoa_r(address(255, 255, 255, 255, 255, 255), buf)).toBe(buf)
    expect(text(buf)).toBe('ff:ff:ff:ff:ff:ff')
    expect(() => ether_ntoa_r(address(255, 255, 255, 255, 255, 255), Buffer.alloc(17))).toThrow(/buf is too short/)
    expect(() => ether_ntoa_r(address(), null as never)).toThrow(RangeError)
  })
})

describe('ether_aton', () => {
  it('reads an address, always into the same struct', () => {
    const first = ether_aton('01:02:03:04:05:ff')
    expect([...first!.ether_addr_octet]).toEqual([1, 2, 3, 4, 5, 255])
    expect(ether_aton('0:0:0:0:0:1')).toBe(first)
    expect(ether_aton('0:0:0:0:0')).toBe(null)
    expect(() => ether_aton(1 as never)).toThrow(TypeError)
  })
})

describe('ether_aton_r', () => {
  it('reads an address', () => {
    const addr = new ether_addr()
    expect(ether_aton_r('a:b:c:d:e:f', addr)).toBe(addr)
    expect([...addr.ether_addr_octet]).toEqual([10, 11, 12, 13, 14, 15])
    expect(ether_aton_r('none', addr)).toBe(null)
    expect(() => ether_aton_r('a:b:c:d:e:f', Buffer.alloc(5) as never)).toThrow(RangeError)
  })
})

describe('ether_line', () => {
  it('reads a line', () => {
    const addr = new ether_addr()
    const hostname = Buffer.alloc(8)
    expect(ether_line('0:1:2:3:4:5 router', addr, hostname)).toBe(0)
    expect([[...addr.ether_addr_octet], text(hostname)]).toEqual([[0, 1, 2, 3, 4, 5], 'router'])
    expect(ether_line('# nothing', addr, hostname)).not.toBe(0)
  })

  it('refuses a name for which there is no room', () => {
    const addr = new ether_addr()
    expect(() => ether_line('0:1:2:3:4:5 router', addr, Buffer.alloc(6))).toThrow(/hostname is too short/)
    expect([...addr.ether_addr_octet]).toEqual([0, 0, 0, 0, 0, 0])
  })
})

describe('ether_ntohost', () => {
  it('finds no name for what is in no table', () => {
    expect(ether_ntohost(Buffer.alloc(64), address(2, 0, 0, 0, 0, 99))).not.toBe(0)
    expect(() => ether_ntohost(null as never, address())).toThrow(RangeError)
  })
})

describe('ether_hostton', () => {
  it('finds no address for what is in no table', () => {
    expect(ether_hostton('no-such-host.invalid', new ether_addr())).not.toBe(0)
    expect(() => ether_hostton('x', null as never)).toThrow(RangeError)
  })
})
