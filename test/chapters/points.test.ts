// What the demos measure themselves, as numbers.
import { describe, expect, it } from 'vitest'
import * as ch04 from '../../chapters/ch04/points.ts'
import * as ch05 from '../../chapters/ch05/points.ts'
import * as ch06 from '../../chapters/ch06/points.ts'
import * as ch07 from '../../chapters/ch07/points.ts'
import * as ch09 from '../../chapters/ch09/points.ts'
import * as ch12 from '../../chapters/ch12/points.ts'
import * as ch14 from '../../chapters/ch14/points.ts'
import { EADDRINUSE, EAGAIN, ECONNREFUSED, ECONNRESET, EINPROGRESS, ENOPROTOOPT, EPIPE } from '../../dist/errno.js'

describe('chapter 4', () => {
  it('a queue of five lets six through', () => {
    expect(ch04.fullQueue(5)).toEqual({ through: 6, next: [-1, EINPROGRESS] })
  })
  it('connect() gives an address', () => {
    const { before, after } = ch04.clientAddress()
    expect(before).toEqual({ address: 0, port: 0 })
    expect(after.address).toBe(0x7f000001)
    expect(after.port).toBeGreaterThan(0)
  })
  it('listen() lets clients come', () => expect(ch04.notListening()).toEqual([-1, ECONNREFUSED]))
})

describe('chapter 5', () => {
  it('a stream has no boundaries', () => {
    expect(ch05.boundaries()).toEqual({ joined: 30, cut: [10, 10, 10, 10] })
  })
  it('a socket has buffers', () => {
    const { send, receive } = ch05.buffers()
    expect(Math.min(send, receive)).toBeGreaterThan(1000)
  })
  it('what was written is delivered after close()', () => {
    const { written, delivered } = ch05.unread()
    expect(written).toBeGreaterThan(65536)
    expect(delivered).toBe(written)
  })
  it('close() throws unread data away', () => expect(ch05.thrownAway()).toEqual([-1, ECONNRESET]))
  it('both ends have states', async () => {
    expect(await ch05.states()).toEqual({
      ends: ['ESTABLISHED / ESTABLISHED', 'FIN-WAIT-2 / CLOSE-WAIT', 'TIME-WAIT / gone'],
      listening: 'LISTEN',
    })
  })
})

describe('chapter 6', () => {
  it('datagrams have boundaries, and may be empty', () => {
    expect(ch06.sizes([10, 20, 30])).toEqual([10, 20, 30])
    expect(ch06.sizes([0, 5])).toEqual([0, 5])
  })
  it('a short buffer cuts', () => expect(ch06.cut()).toEqual({ text: '0123', next: 'next', whole: 10 }))
  it('a client gets its port with the first datagram', () => {
    const { before, after } = ch06.clientPort()
    expect(before).toBe(0)
    expect(after).toBeGreaterThan(0)
  })
  it('a TCP socket can have the same port', () => {
    const { port, tcp } = ch06.sharedPort()
    expect(port).toBeGreaterThan(0)
    expect([
      [0, 0],
      [-1, EADDRINUSE],
    ]).toContainEqual(tcp)
  })
  it('nobody hears, and only a connected socket learns of it', () => {
    expect(ch06.nobody()).toMatchObject({ sent: [5, 0], heard: [-1, EAGAIN] })
    expect(ch06.nobodyConnected()).toEqual({ connected: [0, 0], written: [5, 0], heard: [-1, ECONNREFUSED] })
  })
})

describe('chapter 7', () => {
  it('SHUT_WR ends one direction', () => expect(ch07.halfClose()).toEqual({ end: 0, thanks: 'Thank you\0' }))
  it('the output buffer is sent', () => {
    const { written, delivered } = ch07.bufferIsSent()
    expect(written).toBeGreaterThan(65536)
    expect(delivered).toBe(written)
  })
  it('nothing can be written afterwards', () => expect(ch07.writeAfterwards()).toEqual([-1, EPIPE]))
  it('close() ends both', () => {
    expect(ch07.closeInstead()).toEqual({ end: 0, thanks: [10, 0], more: [-1, EPIPE] })
  })
  it('SHUT_RD lets Linux keep what comes', () => expect(ch07.readingSide()).toEqual({ end: 0, late: 4 }))
})

describe('chapter 9', () => {
  it('SO_TYPE can be read', () => expect(ch09.type()).toEqual({ answer: [-1, ENOPROTOOPT], isStream: true }))
  it('sizes are wishes', () => {
    const most = 1_000_000_000
    expect(ch09.sizes(3072)).toEqual({ send: 6144, receive: 6144 })
    expect(Math.min(...Object.values(ch09.sizes(1)))).toBeGreaterThan(1)
    expect(Math.max(...Object.values(ch09.sizes(most)))).toBeLessThan(most)
  })
  it('Nagle joins what TCP_NODELAY does not', () => {
    expect(ch09.initialNoDelay()).toBe(0)
    expect(ch09.fiveLetters(0).count).toBe(1)
    expect(ch09.fiveLetters(1).count).toBe(5)
  })
  it('SO_REUSEADDR helps after the connection, not beside a server', () => {
    const states = [
      [
        [-1, EADDRINUSE],
        [0, 0],
      ],
      [
        [-1, EADDRINUSE],
        [0, 0],
      ],
    ]
    expect(ch09.reuse()).toMatchObject({ listening: [-1, EADDRINUSE], closed: states })
  })
})

describe('chapter 12', () => {
  it('select() leaves the bits that are ready, and the time that is left', () => {
    const { fds, two, again, timer, nothing } = ch12.rounds()
    const ready = (bits: string) => fds.map(fd => bits[fd]).join('')
    expect([two, again, timer, nothing].map(({ result }) => result)).toEqual([2, 2, 1, 0])
    expect([two, again, timer, nothing].map(({ before }) => ready(before.bits))).toEqual([
      '11111',
      '01010',
      '11111',
      '11110',
    ])
    expect([two, again, timer, nothing].map(({ after }) => ready(after.bits))).toEqual([
      '01010',
      '01010',
      '00001',
      '00000',
    ])
    // The timer was set before select() began to wait two seconds, so that a little more than one and a half may be left.
    expect(timer.after.timeout).toBeLessThan(2)
    expect(nothing.after.timeout).toBe(0)
  })
})

describe('chapter 14', () => {
  it('a group is heard by its members', () => {
    expect(ch14.membership()).toEqual({ before: [-1, EAGAIN], during: [5, 0], after: [-1, EAGAIN] })
  })
})
