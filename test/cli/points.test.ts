// The demos of chapters 6 to 9: what they measured stands in their lines.
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { command, node, start } from '../support/program.ts'

async function demo(what: string): Promise<string> {
  const player = start([node, command, 'demo', what], { deadline: 60_000 })
  const { status, signal, stdout, stderr } = await player.ends()
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' })
  return stdout
}

/** The number in the line that `pattern` finds. */
function number(text: string, pattern: RegExp): number {
  expect(text).toMatch(pattern)
  return Number(pattern.exec(text)![1])
}

describe('libposix demo', { timeout: 90_000 * patience }, () => {
  it('ch06', async () => {
    const text = await demo('ch06')
    for (const line of [
      "host1  | Message 2: I'm another UDP host! \n",
      'two    | Message from server: So am I\n',
      'client | Message from server: anybody there?\n',
      'server | Message from client: Whole pieces\n',
      'sendto() of 10, 20 and 30 bytes were recvfrom() of 10, 20, 30;',
      'of 10 bytes recvfrom(4) gave 4, "0123"; the rest is lost, then came "next"',
      'MSG_TRUNC tells how long it was: 10',
      'an empty datagram is legal: recvfrom() gave 0, which is no end, and then 5',
      'sendto() gives 5 all the same, and recvfrom() hears nothing',
      'connect(), which gives 0 and sends nothing: write() gives 5, read() -1',
      'with ECONNREFUSED: only a connected socket hears of it',
    ])
      expect(text).toContain(line)
    expect(number(text, /0 before, (\d+) after/)).toBeGreaterThan(0)
    expect(number(text, /can have the same port: both have (\d+)/)).toBeGreaterThan(0)
  })

  it('ch07', async () => {
    const text = await demo('ch07')
    for (const line of [
      'client | Received file data\n',
      'server | Message from client: Thank you \n',
      'receive.dat is the file, all 100000 random bytes of it',
      "after the server's shutdown(SHUT_WR) the client's read() gives 0",
      'the server\'s read() gives 10, "Thank you"',
      "write() after one's own SHUT_WR gives -1 with EPIPE",
      'close() instead: read() gives 0 just the same, and write() 10',
      'the next write() gives -1 with EPIPE',
      "after one's own SHUT_RD read() gives 0.",
      'Linux keeps it: 4 bytes sent after SHUT_RD, and read() gives 4',
    ])
      expect(text).toContain(line)
    const sent = number(text, /(\d+) bytes before SHUT_WR/)
    expect(number(text, /before SHUT_WR, (\d+) came/)).toBe(sent)
  })

  it('ch08', async () => {
    const text = await demo('ch08')
    for (const line of [
      'name   | Official name: www.book.test \nname   | Aliases 1: mirror \n',
      'name   | IP addr 1: 192.0.2.1 \nname   | IP addr 2: 192.0.2.2 \nname   | IP addr 3: 192.0.2.3 \n',
      'addr   | Aliases 1: book \naddr   | Aliases 2: www \n',
      'name   | gethost... error\naddr   | gethost... error\n',
      'its official name is 127.212.124.78',
      '4 bytes: 127 212 124 78',
      "the first pointer's h_name is 192.0.2.1",
      '1 is "Unknown host"',
    ])
      expect(text).toContain(line)
  })

  it('ch09', async () => {
    const text = await demo('ch09')
    for (const line of [
      'type   | Socket type two: 2 \n',
      'set    | Input buffer size: 6144 \nset    | Output buffer size: 6144 \n',
      'server | You go first\n',
      'asked for 3072: SO_SNDBUF is 6144, SO_RCVBUF 6144 (Linux doubles)',
      'setsockopt() gives -1 with ENOPROTOOPT',
      'FIN-WAIT-2: bind() gives -1 with EADDRINUSE; with SO_REUSEADDR 0',
      'TIME-WAIT: bind() gives -1 with EADDRINUSE; with SO_REUSEADDR 0',
      'while it still listened: -1 with EADDRINUSE',
      'Nagle on:     1 segment, all there after',
      'TCP_NODELAY:  5 segments, all there after',
    ])
      expect(text).toContain(line)
    expect(text.match(/again {2}\| bind\(\) error/g)).toHaveLength(2)
    const late = number(text, /1 segment, all there after ([\d.]+) ms/)
    expect(late).toBeGreaterThan(20)
    expect(number(text, /asked for 1: SO_SNDBUF is (\d+)/)).toBeGreaterThan(1)
    expect(number(text, /asked for 1000000000: SO_SNDBUF is (\d+)/)).toBeLessThan(1e9)
  })
})
