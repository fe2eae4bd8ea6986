import { readdirSync } from 'node:fs'
import { array } from 'libposix'
import { ENODEV, ENXIO, errno } from 'libposix/errno.h'
import * as if_h from 'libposix/net/if.h'
import {
  IF_NAMESIZE,
  if_freenameindex,
  if_indextoname,
  if_nameindex,
  if_nametoindex,
  ifconf,
  ifmap,
  ifreq,
} from 'libposix/net/if.h'
import { describe, expect, it } from 'vitest'
import { macros } from '../support/platform.ts'

const interfaces = readdirSync('/sys/class/net').sort()

describe('net/if.h', () => {
  it('has every IFF_* and length of the platform', () => {
    const names = /^(IFF_[A-Z]+|IFNAMSIZ|IF_NAMESIZE|IFHWADDRLEN)$/
    const ours = Object.keys(if_h).filter(name => names.test(name))
    expect(ours.sort()).toEqual(macros('net/if.h', names))
  })
})

describe('if_nametoindex', () => {
  it('knows the loopback interface', () => expect(if_nametoindex('lo')).toBe(1))

  it('gives 0 and ENODEV for one that is not there', () => {
    expect(if_nametoindex('no-such')).toBe(0)
    expect(errno).toBe(ENODEV)
    expect(if_nametoindex('a name much longer than an interface can have')).toBe(0)
    expect(errno).toBe(ENODEV)
  })

  it('refuses what is no text', () => {
    expect(() => if_nametoindex(1 as never)).toThrow(TypeError)
    expect(() => if_nametoindex(null as never)).toThrow(RangeError)
  })
})

describe('if_indextoname', () => {
  it('writes the name into the buffer and returns it', () => {
    const name = Buffer.alloc(IF_NAMESIZE, 1)
    expect(if_indextoname(1, name)).toHaveProperty('buffer', name.buffer)
    expect(name.subarray(0, 3)).toEqual(Buffer.from('lo\0'))
  })

  it('gives null and ENXIO for one that is not there', () => {
    expect(if_indextoname(999_999, Buffer.alloc(IF_NAMESIZE))).toBeNull()
    expect(errno).toBe(ENXIO)
  })

  it('refuses a short buffer', () => {
    expect(() => if_indextoname(1, Buffer.alloc(IF_NAMESIZE - 1))).toThrow(RangeError)
    expect(() => if_indextoname(1, null as never)).toThrow(RangeError)
    expect(() => if_indextoname(2 ** 32, Buffer.alloc(IF_NAMESIZE))).toThrow(TypeError)
  })
})

describe('if_nameindex', () => {
  it('lists all interfaces, with the element that ends the list', () => {
    const list = if_nameindex()!
    const names: string[] = []
    for (let i = 0; list[i]!.if_index !== 0; i++) {
      names.push(list[i]!.if_name!)
      expect(if_nametoindex(list[i]!.if_name!)).toBe(list[i]!.if_index)
    }
    expect(names.sort()).toEqual(interfaces)
    expect(list.at(-1)).toMatchObject({ if_index: 0, if_name: null })
    if_freenameindex(list)
  })

  it('is also the struct', () => {
    const entry = new if_nameindex()
    expect(entry.byteLength).toBe(if_nameindex.size)
    entry.if_index = 3
    expect(entry.if_index).toBe(3)
  })
})

describe('if_freenameindex', () => {
  it('takes a list or null', () => {
    expect(if_freenameindex(null)).toBeUndefined()
    expect(() => if_freenameindex(1 as never)).toThrow(TypeError)
  })
})

describe('ifreq', () => {
  it('has views of the same bytes behind the name', () => {
    const ifr = new ifreq()
    ifr.ifr_flags = 0x1234
    expect(ifr.ifr_ifindex).toBe(0x1234)
    expect(ifr.ifr_addr.sa_family).toBe(0x1234)
    expect(ifr.ifr_map).toBeInstanceOf(ifmap)
    expect(ifr.ifr_map.mem_start).toBe(0x1234)
    expect(ifr.ifr_name.byteLength).toBe(IF_NAMESIZE)
    expect(ifr.ifr_newname[1]).toBe(0x12)
  })
})

describe('ifconf', () => {
  it('has one buffer under two names', () => {
    const ifc = new ifconf()
    expect(ifc.ifc_req).toBeNull()
    const list = array(ifreq, 2)
    ifc.ifc_req = list
    expect(ifc.ifc_buf).toBe(list.bytes)
    expect(ifc.ifc_req).toHaveLength(2)
    ifc.ifc_req = null
    expect(ifc.ifc_buf).toBeNull()
  })
})
