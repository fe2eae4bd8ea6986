import { equal, netSocket, overrun, ping, seen } from '../expect.mjs'
import { load } from '../load.mjs'

const posix = load('posix-socket')
const { AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET, SOCK_STREAM } = posix
const loopback = port => ({ sin_family: AF_INET, sin_port: port, sin_addr: '127.0.0.1' })

export const library = () => posix

/** A connection: two sockets of one address. */
function connected(type, address) {
  const [a, b] = [
    posix.socket(address.sun_family ?? AF_INET, type, 0),
    posix.socket(address.sun_family ?? AF_INET, type, 0),
  ]
  posix.bind(a, address)
  if (type !== SOCK_DGRAM) posix.listen(a, 1)
  posix.connect(b, address)
  return type === SOCK_DGRAM ? [b, a] : [b, posix.accept(a, {})]
}

function twoPackets(type) {
  const [a, b] = connected(type, { sun_family: AF_UNIX, sun_path: `/tmp/compare-${process.pid}` })
  for (const text of ['one', 'two']) posix.send(a, new Uint8Array(Buffer.from(text)).buffer, 3, 0)
  equal(posix.recv(b, new ArrayBuffer(10), 10, 0), 3)
}

export const probes = {
  tcp() {
    const [a, b] = connected(SOCK_STREAM, loopback(20_000 + (process.pid % 10_000)))
    posix.send(a, new Uint8Array(Buffer.from('hello')).buffer, 5, 0)
    const buf = new ArrayBuffer(10)
    posix.send(b, buf, posix.recv(b, buf, 10, 0), 0)
    seen(Buffer.from(buf, 0, posix.recv(a, buf, 10, 0)))
  },
  udp() {
    const port = 20_000 + (process.pid % 10_000)
    const [a, b] = [posix.socket(AF_INET, SOCK_DGRAM, 0), posix.socket(AF_INET, SOCK_DGRAM, 0)]
    posix.bind(a, loopback(port))
    posix.bind(b, loopback(port + 1))
    posix.sendto(a, new Uint8Array(Buffer.from('hello')).buffer, 5, 0, loopback(port + 1))
    const [buf, from] = [new ArrayBuffer(10), {}]
    seen(Buffer.from(buf, 0, posix.recvfrom(b, buf, 10, 0, from)))
    return from.sin_port === port ? 'yes' : 'not who sent it'
  },
  dgram: () => twoPackets(SOCK_DGRAM),
  seqpacket: () => twoPackets(SOCK_SEQPACKET),
  raw() {
    const s = posix.socket(AF_INET, SOCK_RAW, 1)
    posix.sendto(s, new Uint8Array(ping).buffer, ping.length, 0, loopback(0))
    equal(posix.recv(s, new ArrayBuffer(100), 100, 0), 20 + ping.length)
  },
  errno() {
    try {
      posix.close(-1)
    } catch (error) {
      return error.errno === undefined ? `in a text: ${error.message}` : 'in an Error'
    }
    throw new Error('close(-1) succeeds')
  },
  linger() {
    const s = posix.socket(AF_INET, SOCK_STREAM, 0)
    try {
      posix.setsockopt(s, posix.SOL_SOCKET, posix.SO_LINGER, 7)
    } catch (error) {
      return `no: ${error.message}`
    }
  },
  async net() {
    const client = await netSocket()
    posix.setsockopt(client._handle.fd, 6, 18, 30_000)
    return 'by `_handle.fd`'
  },
  overrun() {
    const [a, b] = connected(SOCK_STREAM, loopback(20_000 + (process.pid % 10_000)))
    posix.send(a, new ArrayBuffer(20), 20, 0)
    return overrun(view => posix.recv(b, view.buffer, 200, 0))
  },
}
