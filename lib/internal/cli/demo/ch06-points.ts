// What chapter 6 says about UDP, done with sockets of this process.
import { EAGAIN, ECONNREFUSED, errno } from '../../../errno.ts'
import { AF_INET, connect, MSG_TRUNC, recvfrom, SOCK_DGRAM, SOCK_STREAM, sendto, socket } from '../../../sys/socket.ts'
import { close, read, write } from '../../../unistd.ts'
import { boundTo, loopback, patience, portOf, udp } from './sockets.ts'
import type { Stage } from './stage.ts'

export async function points(stage: Stage): Promise<void> {
  boundaries(stage)
  cut(stage)
  empty(stage)
  ports(stage)
  nobody(stage)
}

const buffer = Buffer.alloc(100)

function boundaries(stage: Stage): void {
  const receiver = udp()
  const sender = socket(AF_INET, SOCK_DGRAM, 0)
  for (const size of [10, 20, 30]) sendto(sender, buffer, size, 0, receiver.address, receiver.address.byteLength)
  const sizes = [1, 2, 3].map(() => recvfrom(receiver.fd, buffer, 100, 0, null, null))
  stage.say(`boundaries: sendto() of 10, 20 and 30 bytes were recvfrom() of ${sizes.join(', ')}; a stream joins them`)
  stage.check(sizes.join() === '10,20,30', 'datagrams were joined or cut')
  close(sender)
  close(receiver.fd)
}

function cut(stage: Stage): void {
  const receiver = udp()
  const sender = socket(AF_INET, SOCK_DGRAM, 0)
  for (const text of ['0123456789', 'next', 'abcdefghij'])
    sendto(sender, text, text.length, 0, receiver.address, receiver.address.byteLength)
  const first = recvfrom(receiver.fd, buffer, 4, 0, null, null)
  const text = buffer.toString('latin1', 0, first)
  const next = buffer.toString('latin1', 0, recvfrom(receiver.fd, buffer, 100, 0, null, null))
  const whole = recvfrom(receiver.fd, buffer, 4, MSG_TRUNC, null, null)
  stage.say(
    `a short buffer cuts: of 10 bytes recvfrom(4) gave ${first}, "${text}"; the rest is lost, then came "${next}"`,
  )
  stage.say(`  on Linux recvfrom() with MSG_TRUNC tells how long it was: ${whole}`)
  stage.check(text === '0123' && next === 'next' && whole === 10, 'the datagram was not cut')
  close(sender)
  close(receiver.fd)
}

function empty(stage: Stage): void {
  const receiver = udp()
  const sender = socket(AF_INET, SOCK_DGRAM, 0)
  for (const size of [0, 5]) sendto(sender, buffer, size, 0, receiver.address, receiver.address.byteLength)
  const sizes = [1, 2].map(() => recvfrom(receiver.fd, buffer, 100, 0, null, null))
  stage.say(`an empty datagram is legal: recvfrom() gave ${sizes[0]}, which is no end, and then ${sizes[1]}`)
  stage.check(sizes.join() === '0,5', 'the empty datagram did not come')
  close(sender)
  close(receiver.fd)
}

function ports(stage: Stage): void {
  const receiver = udp()
  const sender = socket(AF_INET, SOCK_DGRAM, 0)
  const before = portOf(sender)
  sendto(sender, buffer, 1, 0, receiver.address, receiver.address.byteLength)
  const after = portOf(sender)
  stage.say(`a client's port comes with its first sendto(): ${before} before, ${after} after`)
  stage.check(before === 0 && after > 0, 'the port came at another time')
  close(sender)

  const port = portOf(receiver.fd)
  let tcp: number
  try {
    tcp = boundTo(SOCK_STREAM, port)
  } catch {
    // Somebody else has the TCP port: then it is shared all the same.
    tcp = -1
  }
  stage.say(`a TCP and a UDP socket can have the same port: both have ${port}`)
  if (tcp !== -1) close(tcp)
  close(receiver.fd)
}

function nobody(stage: Stage): void {
  const port = free()
  const address = loopback(port)
  const loose = socket(AF_INET, SOCK_DGRAM, 0)
  patience(loose, 200)
  const sent = sendto(loose, buffer, 5, 0, address, address.byteLength)
  const heard = recvfrom(loose, buffer, 100, 0, null, null)
  const silent = heard === -1 && errno === EAGAIN
  stage.say(
    `nobody at port ${port}: sendto() gives ${sent} all the same, and recvfrom() hears nothing (200 ms awaited)`,
  )
  stage.check(sent === 5 && silent, 'somebody was there')
  close(loose)

  const connected = socket(AF_INET, SOCK_DGRAM, 0)
  patience(connected, 1000)
  const joined = connect(connected, address, address.byteLength)
  const written = write(connected, buffer, 5)
  const got = read(connected, buffer, 100)
  const refused = got === -1 && errno === ECONNREFUSED
  stage.say(`connected by connect(), which gives ${joined} and sends nothing: write() gives ${written}, read() ${got}`)
  stage.say('  with ECONNREFUSED: only a connected socket hears of it')
  stage.check(joined === 0 && written === 5 && refused, 'the refusal did not come')
  close(connected)
}

/** A UDP port that nobody has. */
function free(): number {
  const fd = boundTo(SOCK_DGRAM)
  const port = portOf(fd)
  close(fd)
  return port
}
