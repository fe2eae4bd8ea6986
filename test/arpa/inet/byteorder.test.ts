import { htonl, htons, ntohl, ntohs } from 'libposix/arpa/inet.h'
import { describe, expect, it } from 'vitest'

describe.each([
  ['htons', htons],
  ['ntohs', ntohs],
])('%s', (_name, swap) => {
  it('puts the most significant byte first', () => {
    const two = Uint16Array.of(swap(0x1234))
    expect([...new Uint8Array(two.buffer)]).toEqual([0x12, 0x34])
  })
  it('undoes itself for every value', () => {
    const ports = Array.from({ length: 0x10000 }, (_, port) => port)
    expect(ports.filter(port => swap(swap(port)) !== port)).toEqual([])
  })
  it.each([-(2 ** 15) - 1, 65536, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', value => {
    expect(() => swap(value)).toThrow(TypeError)
  })
})

describe.each([
  ['htonl', htonl],
  ['ntohl', ntohl],
])('%s', (_name, swap) => {
  it('puts the most significant byte first', () => {
    const four = Uint32Array.of(swap(0x12345678))
    expect([...new Uint8Array(four.buffer)]).toEqual([0x12, 0x34, 0x56, 0x78])
  })
  it.each([0, 1, 0x80, 0x7fffffff, 0x80000000, 0xffffffff])('gives an unsigned number that it undoes: %i', value => {
    expect(swap(value)).toBeGreaterThanOrEqual(0)
    expect(swap(swap(value))).toBe(value)
  })
  it.each([-(2 ** 31) - 1, 2 ** 32, 0.1, Number.NaN])('refuses %s', value => {
    expect(() => swap(value)).toThrow(TypeError)
  })
})
