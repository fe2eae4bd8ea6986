import { in_addr, sockaddr_in } from 'libposix/netinet/in.h'
import { NULL, offsetof } from 'libposix/stddef.h'
import { describe, expect, it } from 'vitest'

describe('NULL', () => {
  it('is null', () => {
    expect(NULL).toBe(null)
  })
})

describe('offsetof', () => {
  it('is where the compiler put the member', () => {
    const a = new sockaddr_in()
    a.sin_port = 0xffff
    expect(offsetof(sockaddr_in, 'sin_family')).toBe(0)
    expect(offsetof(sockaddr_in, 'sin_port')).toBe(a.indexOf(0xff))
    expect(offsetof(sockaddr_in, 'sin_addr')).toBe(a.sin_addr.byteOffset)
    expect(offsetof(in_addr, 's_addr')).toBe(0)
  })

  it('goes into nested structs', () => {
    expect(offsetof(sockaddr_in, 'sin_addr.s_addr')).toBe(offsetof(sockaddr_in, 'sin_addr'))
  })

  it('holds for a class that extends the struct’s', () => {
    class mine extends sockaddr_in {}
    expect(offsetof(mine, 'sin_port')).toBe(offsetof(sockaddr_in, 'sin_port'))
  })

  it('refuses what C’s compiler refuses', () => {
    expect(() => offsetof(sockaddr_in, 'no_such')).toThrow(TypeError)
    expect(() => offsetof(sockaddr_in, 'sin_port.low')).toThrow(TypeError)
    expect(() => offsetof(sockaddr_in, 'toString')).toThrow(TypeError)
    expect(() => offsetof(Uint8Array as never, 'length')).toThrow(TypeError)
    expect(() => offsetof(null as never, 'x')).toThrow(TypeError)
  })
})
