import { addressOf, equal, netSocket, overrun, seen } from '../expect.mjs'
import { load } from '../load.mjs'

const posix = load('posix-node')
const { constants: k } = posix

export const library = () => posix

function connected() {
  const s = posix.socket(k.AF_INET, k.SOCK_STREAM, 0)
  posix.bind(s, { sa_len: 16, sa_family: k.AF_INET, sa_data: addressOf(0).subarray(2) })
  posix.listen(s, 1)
  const client = posix.socket(k.AF_INET, k.SOCK_STREAM, 0)
  posix.connect(client, posix.getsockname(s))
  return [client, posix.accept(s).fd]
}

export const probes = {
  tcp() {
    const [client, peer] = connected()
    posix.send(client, Buffer.from('hello'), 0)
    const buf = Buffer.alloc(5)
    posix.recv(peer, buf, 0)
    posix.send(peer, buf, 0)
    posix.recv(client, buf, 0)
    seen(buf)
  },
  dgram() {
    posix.socket(k.AF_UNIX, k.SOCK_DGRAM, 0)
    return 'no: a socket, but no address of it'
  },
  seqpacket() {
    posix.socket(k.AF_UNIX, k.SOCK_SEQPACKET, 0)
    return 'no: a socket, but no address of it'
  },
  raw() {
    posix.socket(k.AF_INET, k.SOCK_RAW, 1)
    return 'no: a socket, but no sendto'
  },
  errno() {
    try {
      posix.listen(-1, 1)
    } catch (error) {
      return error.code === 'EBADF' ? 'in an Error' : 'the Error has none'
    }
    throw new Error('it succeeds')
  },
  linger() {
    const s = posix.socket(k.AF_INET, k.SOCK_STREAM, 0)
    const option = Buffer.alloc(8)
    option.writeInt32LE(1, 0)
    option.writeInt32LE(7, 4)
    posix.setsockopt(s, 1, 13, option)
    equal(posix.getsockopt(s, 1, 13, 8).readInt32LE(4), 7)
    return 'bytes by hand'
  },
  async net() {
    const client = await netSocket()
    const option = Buffer.alloc(4)
    option.writeInt32LE(30_000)
    posix.setsockopt(client._handle.fd, 6, 18, option)
    return 'by `_handle.fd`'
  },
  fork() {
    const child = posix.fork()
    if (child === 0) {
      const kept = []
      for (let i = 0; i < 200_000; i++) kept.push({ i })
      setTimeout(() => process.exit(3), 10)
      return new Promise(() => {})
    }
    const { wstatus } = posix.waitpid(child, 0)
    if (wstatus & 127) return `no: the child dies of signal ${wstatus & 127}`
    equal(wstatus >> 8, 3)
  },
  overrun() {
    const [a, b] = connected()
    posix.send(a, Buffer.alloc(20), 0)
    return overrun(view => posix.recv(b, view, 0))
  },
}
