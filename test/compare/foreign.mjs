// libc by a foreign function interface. Whoever uses one writes down each signature, each constant and each struct's bytes; this is that for the probes, on x86-64
// and arm64 Linux.
import { addressOf, busy, enough, equal, netSocket, overrun, ping, seen } from './expect.mjs'

/** `i`: int, `l`: long, `p`: memory or NULL, `c`: a string. The result comes first. */
export const signatures = {
  socket: 'iiii',
  bind: 'iipi',
  listen: 'iii',
  accept: 'iipp',
  connect: 'iipi',
  getsockname: 'iipp',
  socketpair: 'iiiip',
  sendto: 'lipliPi',
  recvfrom: 'lipliPP',
  recv: 'lipli',
  read: 'lipl',
  write: 'lipl',
  close: 'ii',
  getsockopt: 'iiiipp',
  setsockopt: 'iiiipi',
  select: 'iipppp',
  epoll_create1: 'ii',
  epoll_ctl: 'iiiip',
  epoll_wait: 'iipii',
  fork: 'i',
  waitpid: 'iipi',
  alarm: 'ii',
  open: 'ici',
  pipe: 'ip',
  sendmsg: 'lipi',
  recvmsg: 'lipi',
  setitimer: 'iipp',
}

const [AF_UNIX, AF_INET, STREAM, DGRAM, RAW, SEQPACKET] = [1, 2, 1, 2, 3, 5]

function number(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32LE(value)
  return bytes
}

/** The probes for an interface: `c` are the functions, `errno()` the last call's, `onSignal(number, handler)` gives libc a handler. */
export function probesFor(c, errno, onSignal, addressOfMemory) {
  function loopback(type) {
    const s = c.socket(AF_INET, type, 0)
    const address = addressOf(0)
    equal(c.bind(s, address, 16), 0)
    c.getsockname(s, address, number(16))
    return { s, address }
  }

  function pair(type) {
    const sv = Buffer.alloc(8)
    equal(c.socketpair(AF_UNIX, type, 0, sv), 0)
    return [sv.readInt32LE(0), sv.readInt32LE(4)]
  }

  function twoPackets(type) {
    const [a, b] = pair(type)
    c.write(a, Buffer.from('one'), 3)
    c.write(a, Buffer.from('two'), 3)
    equal(Number(c.read(b, Buffer.alloc(10), 10)), 3)
    return 'bytes by hand'
  }

  return {
    tcp() {
      const { s, address } = loopback(STREAM)
      c.listen(s, 1)
      const client = c.socket(AF_INET, STREAM, 0)
      equal(c.connect(client, address, 16), 0)
      const peer = c.accept(s, null, null)
      c.write(client, Buffer.from('hello'), 5)
      const buf = Buffer.alloc(10)
      c.write(peer, buf, Number(c.read(peer, buf, 10)))
      seen(buf.subarray(0, Number(c.read(client, buf, 10))))
      return 'bytes by hand'
    },
    udp() {
      const [a, b] = [loopback(DGRAM), loopback(DGRAM)]
      c.sendto(a.s, Buffer.from('hello'), 5, 0, b.address, 16)
      const [buf, from] = [Buffer.alloc(10), Buffer.alloc(16)]
      seen(buf.subarray(0, Number(c.recvfrom(b.s, buf, 10, 0, from, number(16)))))
      equal(from.readUInt16BE(2), a.address.readUInt16BE(2))
      return 'bytes by hand'
    },
    dgram: () => twoPackets(DGRAM),
    seqpacket: () => twoPackets(SEQPACKET),
    raw() {
      const s = c.socket(AF_INET, RAW, 1)
      c.sendto(s, ping, ping.length, 0, addressOf(0), 16)
      equal(Number(c.recv(s, Buffer.alloc(100), 100, 0)), 20 + ping.length)
      return 'bytes by hand'
    },
    errno() {
      equal(c.close(-1), -1)
      equal(errno(), 9)
    },
    linger() {
      const s = c.socket(AF_INET, STREAM, 0)
      equal(c.setsockopt(s, 1, 13, Buffer.concat([number(1), number(7)]), 8), 0)
      const now = Buffer.alloc(8)
      c.getsockopt(s, 1, 13, now, number(8))
      equal(now.readInt32LE(4), 7)
      return 'bytes by hand'
    },
    async net() {
      const client = await netSocket()
      equal(c.setsockopt(client._handle.fd, 6, 18, number(30_000), 4), 0)
      return 'by `_handle.fd`'
    },
    rights() {
      const [a, b] = pair(STREAM)
      const ends = Buffer.alloc(8)
      c.pipe(ends)
      const [iov, control, byte] = [Buffer.alloc(16), Buffer.alloc(24), Buffer.alloc(1)]
      iov.writeBigUInt64LE(addressOfMemory(byte), 0)
      iov.writeBigUInt64LE(1n, 8)
      // SOL_SOCKET, SCM_RIGHTS, and the descriptor.
      control.writeBigUInt64LE(20n, 0)
      for (const [i, value] of [1, 1, ends.readInt32LE(4)].entries()) control.writeInt32LE(value, 8 + 4 * i)
      const message = Buffer.alloc(56)
      for (const [i, value] of [0n, 0n, addressOfMemory(iov), 1n, addressOfMemory(control), 24n, 0n].entries())
        message.writeBigUInt64LE(value, 8 * i)
      equal(Number(c.sendmsg(a, message, 0)), 1)
      equal(Number(c.recvmsg(b, message, 0)), 1)
      c.write(control.readInt32LE(16), Buffer.from('hello'), 5)
      const buf = Buffer.alloc(10)
      seen(buf.subarray(0, Number(c.read(ends.readInt32LE(0), buf, 10))))
      return 'bytes and addresses by hand'
    },
    select() {
      const [quiet, loud] = [pair(STREAM), pair(STREAM)]
      c.write(loud[0], Buffer.from('x'), 1)
      const set = Buffer.alloc(128)
      for (const fd of [quiet[1], loud[1]]) set[fd >> 3] |= 1 << (fd & 7)
      equal(c.select(loud[1] + 1, set, null, null, null), 1)
      equal((set[loud[1] >> 3] >> (loud[1] & 7)) & 1, 1)
      return 'bytes by hand'
    },
    epoll() {
      const [a, b] = pair(STREAM)
      const epoll = c.epoll_create1(0)
      const event = Buffer.alloc(16)
      event.writeUInt32LE(1)
      c.epoll_ctl(epoll, 1, b, event)
      c.write(a, Buffer.from('x'), 1)
      equal(c.epoll_wait(epoll, event, 1, 1000), 1)
      return 'bytes by hand'
    },
    fork() {
      const child = c.fork()
      if (child === 0) {
        const kept = []
        for (let i = 0; i < 200_000; i++) kept.push({ i })
        setTimeout(() => process.exit(kept.length === 200_000 ? 3 : 4), 10)
        return new Promise(() => {})
      }
      const status = number(0)
      equal(c.waitpid(child, status, 0), child)
      const raw = status.readInt32LE()
      if (raw & 127) return `no: the child dies of signal ${raw & 127}`
      equal(raw >> 8, 3)
    },
    signal() {
      let handled = false
      onSignal(14, () => {
        handled = true
      })
      c.alarm(1)
      const [, b] = pair(STREAM)
      const result = Number(c.read(b, Buffer.alloc(1), 1))
      equal([result, errno(), handled], [-1, 4, true])
      return 'yes, EINTR'
    },
    storm() {
      let handled = 0
      onSignal(14, () => {
        handled++
      })
      const every = Buffer.alloc(32)
      every.writeBigInt64LE(200n, 8)
      every.writeBigInt64LE(200n, 24)
      c.setitimer(0, every, null)
      busy(() => c.read(-1, null, 0))
      every.fill(0)
      c.setitimer(0, every, null)
      return enough(handled)
    },
    overrun: () => overrun(view => c.read(c.open('/dev/zero', 0), view, 20)),
  }
}
