import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { array, assign, type StructArray, sizeof } from 'libposix'
import { sockaddr_in } from 'libposix/arpa/inet.h'
import { EAGAIN, EBADF, ECONNREFUSED, EFAULT, EINVAL, EISCONN, EMSGSIZE, EPERM } from 'libposix/errno.h'
import {
  IN_LOOPBACKNET,
  IP_PKTINFO,
  IP_RECVERR,
  IP_RECVTTL,
  IP_TTL,
  IPPROTO_IP,
  in_pktinfo,
} from 'libposix/netinet/in.h'
import { POLLERR } from 'libposix/poll.h'
import { memcpy, memset } from 'libposix/string.h'
import {
  CMSG_ALIGN,
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  CMSG_NXTHDR,
  CMSG_SPACE,
  cmsghdr,
  connect,
  iovec,
  MSG_CTRUNC,
  MSG_DONTWAIT,
  MSG_ERRQUEUE,
  MSG_TRUNC,
  MSG_WAITFORONE,
  mmsghdr,
  msghdr,
  recv,
  recvmmsg,
  recvmsg,
  SCM_CREDENTIALS,
  SCM_RIGHTS,
  SO_PASSCRED,
  SOCK_DGRAM,
  SOL_SOCKET,
  send,
  sendmmsg,
  sendmsg,
  sendto,
  ucred,
} from 'libposix/sys/socket.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { timespec } from 'libposix/time.h'
import { getgid, getpid, getuid, pipe, read, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { patience } from '../../support/patience.ts'
import { node, programFile } from '../../support/run.ts'
import { nameOf, own, pair, setOption, shut, told, udp } from '../../support/sockets.ts'

const size = sizeof(sockaddr_in)

function vector(...parts: (ArrayBufferView | string)[]): ReturnType<typeof array<iovec>> {
  const made = array(iovec, parts.length)
  parts.forEach((part, i) => {
    made[i]!.iov_base = part
    made[i]!.iov_len = typeof part === 'string' ? part.length : part.byteLength
  })
  return made
}

function message(...parts: (ArrayBufferView | string)[]): msghdr {
  const msg = new msghdr()
  msg.msg_iov = vector(...parts)
  msg.msg_iovlen = parts.length
  return msg
}

/** Adds room for control data, with one header filled in when `type` is given. */
function withControl(msg: msghdr, room: number, type?: number, data?: ArrayBufferView): msghdr {
  msg.msg_control = Buffer.alloc(room)
  msg.msg_controllen = room
  if (type !== undefined && data !== undefined) {
    const cmsg = CMSG_FIRSTHDR(msg)!
    cmsg.cmsg_level = SOL_SOCKET
    cmsg.cmsg_type = type
    cmsg.cmsg_len = CMSG_LEN(data.byteLength)
    memcpy(CMSG_DATA(cmsg), data, data.byteLength)
    // Room that is not used would be a header of length 0, which the kernel refuses.
    msg.msg_controllen = CMSG_SPACE(data.byteLength)
  }
  return msg
}

describe('sendmsg', () => {
  it('sends the pieces as one', () => {
    const [a, b] = pair(SOCK_DGRAM)
    expect(sendmsg(a, message('head', Buffer.from('-'), Buffer.from('xbodyx').subarray(1, 5)), 0)).toBe(9)
    const buf = Buffer.alloc(16)
    expect(recv(b, buf, 16, 0)).toBe(9)
    expect(buf.toString('latin1', 0, 9)).toBe('head-body')
  })
  it('takes a single iovec, and many', () => {
    const [a, b] = pair(SOCK_DGRAM)
    const msg = new msghdr()
    const one = new iovec()
    one.iov_base = 'one'
    one.iov_len = 3
    msg.msg_iov = one
    msg.msg_iovlen = 1
    expect(sendmsg(a, msg, 0)).toBe(3)
    expect(recv(b, Buffer.alloc(8), 8, 0)).toBe(3)
    expect(sendmsg(a, message(...Array.from({ length: 100 }, () => 'ab')), 0)).toBe(200)
  })
  it('sends to msg_name', () => {
    const [from, to] = [udp(), udp()]
    const msg = message('x')
    msg.msg_name = nameOf(to)
    msg.msg_namelen = size
    expect(sendmsg(from, msg, 0)).toBe(1)
    expect(recv(to, Buffer.alloc(1), 1, 0)).toBe(1)
  })
  it('takes pointers that memset cleared for NULL', () => {
    const [a, b] = pair(SOCK_DGRAM)
    const msg = message('x')
    msg.msg_name = nameOf(udp())
    msg.msg_namelen = size
    memset(msg, 0, sizeof(msg))
    expect(msg.msg_name).toBeNull()
    expect(sendmsg(a, msg, 0)).toBe(0)
    expect(recv(b, Buffer.alloc(1), 1, 0)).toBe(0)
  })
  it('fails as the kernel says', () => {
    const [a] = pair()
    expect(sendmsg(-1, message('x'), 0)).toFailWith(EBADF)
    expect(sendmsg(a, null, 0)).toFailWith(EFAULT)
    const many = message('x')
    many.msg_iovlen = 1025
    expect(sendmsg(a, many, 0)).toFailWith(EMSGSIZE)
    const nowhere = message('x')
    ;(nowhere.msg_iov as StructArray<iovec>)[0]!.iov_base = null
    expect(sendmsg(a, nowhere, 0)).toFailWith(EFAULT)
    expect(sendmsg(a, withControl(message('x'), 64, SCM_RIGHTS, Int32Array.of(-1)), 0)).toFailWith(EBADF)
    expect(sendmsg(a, withControl(message('x'), 64, 99, Int32Array.of(0)), 0)).toFailWith(EINVAL)
    const named = message('x')
    named.msg_name = new sockaddr_un()
    named.msg_namelen = sizeof(sockaddr_un)
    expect(sendmsg(a, named, 0)).toFailWith(EISCONN)
  })
  it('refuses every length past the end of its memory, with nothing sent', () => {
    const [a, b] = pair()
    const iov = message('abc')
    ;(iov.msg_iov as StructArray<iovec>)[0]!.iov_len = 5
    expect(() => sendmsg(a, iov, 0)).toThrow(/iov\[0\]\.iov_len/)
    const count = message('abc')
    count.msg_iovlen = 2
    expect(() => sendmsg(a, count, 0)).toThrow(RangeError)
    const name = message('abc')
    name.msg_name = nameOf(udp())
    name.msg_namelen = size + 1
    expect(() => sendmsg(a, name, 0)).toThrow(/msg_namelen/)
    const control = withControl(message('abc'), 16)
    control.msg_controllen = 17
    expect(() => sendmsg(a, control, 0)).toThrow(/msg_controllen/)
    expect(recv(b, Buffer.alloc(4), 4, MSG_DONTWAIT)).toFailWith(EAGAIN)
  })
  it('refuses what is no memory', () => {
    const [a] = pair()
    const msg = message('x')
    ;(msg.msg_iov as StructArray<iovec>)[0]!.iov_base = 5 as never
    expect(() => sendmsg(a, msg, 0)).toThrow(TypeError)
    msg.msg_iov = {} as never
    expect(() => sendmsg(a, msg, 0)).toThrow(TypeError)
    expect(() => sendmsg(a, Buffer.alloc(56) as never, 0)).toThrow(TypeError)
    const detached = Buffer.from(new ArrayBuffer(8))
    const gone = message(detached)
    structuredClone(detached.buffer, { transfer: [detached.buffer] })
    expect(() => sendmsg(a, gone, 0)).toThrow(RangeError)
  })
})

describe('control data', () => {
  it('of a level that may hold addresses is refused', () => {
    const [a] = pair(SOCK_DGRAM)
    // RDS_CMSG_RDMA_ARGS has addresses that the kernel writes to.
    for (const level of [276, -1, 9999]) {
      const msg = withControl(message('x'), 256, 1, Buffer.alloc(64))
      CMSG_FIRSTHDR(msg)!.cmsg_level = level
      expect(() => sendmsg(a, msg, 0)).toThrow(/libposix\/unsafe/)
      const second = withControl(message('x'), 256, SCM_RIGHTS, Int32Array.of(a))
      second.msg_controllen = 256
      const next = CMSG_NXTHDR(second, CMSG_FIRSTHDR(second)!)!
      Object.assign(next, { cmsg_level: level, cmsg_type: 1, cmsg_len: CMSG_LEN(8) })
      expect(() => sendmsg(a, second, 0)).toThrow(RangeError)
      const many = array(mmsghdr, 1)
      assign(many[0]!.msg_hdr, msg)
      expect(() => sendmmsg(a, many, 1, 0)).toThrow(RangeError)
    }
  })

  it('that is cut short is the kernel’s to refuse', () => {
    const [a] = pair(SOCK_DGRAM)
    for (const length of [0, 15, 257, 2 ** 53]) {
      const msg = withControl(message('x'), 256, SCM_RIGHTS, Int32Array.of(a))
      CMSG_FIRSTHDR(msg)!.cmsg_len = length
      expect(sendmsg(a, msg, 0)).toFailWith(EINVAL)
    }
  })
})

describe('recvmsg', () => {
  it('fills the pieces one after the other, and tells the sender', () => {
    const [from, to] = [udp(), udp()]
    sendto(from, 'headbody', 8, 0, nameOf(to), size)
    const [head, body] = [Buffer.alloc(4), Buffer.alloc(8)]
    const msg = message(head, body)
    const name = new sockaddr_in()
    msg.msg_name = name
    msg.msg_namelen = size
    expect(recvmsg(to, msg, 0)).toBe(8)
    expect(head.toString()).toBe('head')
    expect(body.toString('latin1', 0, 4)).toBe('body')
    expect(msg.msg_namelen).toBe(size)
    expect(name.sin_port).toBe(nameOf(from).sin_port)
    expect(msg.msg_flags).toBe(0)
  })
  it('tells of a datagram that was cut', () => {
    const [a, b] = pair(SOCK_DGRAM)
    send(a, 'datagram', 8, 0)
    const msg = message(Buffer.alloc(4))
    expect(recvmsg(b, msg, 0)).toBe(4)
    expect(msg.msg_flags & MSG_TRUNC).toBe(MSG_TRUNC)
  })
  it('tells of control data that were cut', () => {
    const [a, b] = pair()
    expect(sendmsg(a, withControl(message('x'), 64, SCM_RIGHTS, Int32Array.of(0)), 0)).toBe(1)
    const msg = withControl(message(Buffer.alloc(1)), 8)
    expect(recvmsg(b, msg, 0)).toBe(1)
    expect(msg.msg_flags & MSG_CTRUNC).toBe(MSG_CTRUNC)
  })
  it('fails as the kernel says, and stores nothing then', () => {
    const [, b] = pair()
    const msg = withControl(message(Buffer.alloc(1)), 64)
    msg.msg_flags = 77
    expect(recvmsg(b, msg, MSG_DONTWAIT)).toFailWith(EAGAIN)
    expect([msg.msg_flags, msg.msg_controllen]).toEqual([77, 64])
    expect(recvmsg(-1, msg, 0)).toFailWith(EBADF)
    expect(recvmsg(b, null, 0)).toFailWith(EFAULT)
  })
  it('refuses a string to write to', () => {
    const [a, b] = pair()
    send(a, 'x', 1, 0)
    expect(() => recvmsg(b, message('abc'), 0)).toThrow(TypeError)
  })
  it('gives IP_PKTINFO and IP_TTL, whose lengths differ', () => {
    const [from, to] = [udp(), udp()]
    setOption(to, IPPROTO_IP, IP_PKTINFO, 1)
    setOption(to, IPPROTO_IP, IP_RECVTTL, 1)
    setOption(from, IPPROTO_IP, IP_TTL, 7)
    sendto(from, 'x', 1, 0, nameOf(to), size)
    const msg = withControl(message(Buffer.alloc(1)), 128)
    expect(recvmsg(to, msg, 0)).toBe(1)
    const found = new Map<number, ReturnType<typeof CMSG_DATA>>()
    for (let cmsg = CMSG_FIRSTHDR(msg); cmsg !== null; cmsg = CMSG_NXTHDR(msg, cmsg)) {
      expect(cmsg.cmsg_level).toBe(IPPROTO_IP)
      found.set(cmsg.cmsg_type, CMSG_DATA(cmsg))
    }
    expect([...found.keys()].sort()).toEqual([IP_TTL, IP_PKTINFO].sort())
    expect(found.get(IP_TTL)!.readInt32LE()).toBe(7)
    const info = new in_pktinfo(found.get(IP_PKTINFO)!)
    expect(info.ipi_ifindex).toBe(1)
    expect(info.ipi_addr.s_addr & 0xff).toBe(IN_LOOPBACKNET)
  })
  it('takes an error off the queue with MSG_ERRQUEUE', () => {
    // Both are bound before one goes, so that the other does not get its port.
    const [s, gone] = [udp(), udp()]
    const address = nameOf(gone)
    shut(gone)
    setOption(s, IPPROTO_IP, IP_RECVERR, 1)
    connect(s, address, size)
    send(s, 'lost', 4, 0)
    told(s, POLLERR)
    const data = Buffer.alloc(8)
    const msg = withControl(message(data), 128)
    expect(recvmsg(s, msg, MSG_ERRQUEUE)).toBe(4)
    expect(data.toString('latin1', 0, 4)).toBe('lost')
    expect(msg.msg_flags & MSG_ERRQUEUE).toBe(MSG_ERRQUEUE)
    const cmsg = CMSG_FIRSTHDR(msg)!
    expect([cmsg.cmsg_level, cmsg.cmsg_type]).toEqual([IPPROTO_IP, IP_RECVERR])
    expect(CMSG_DATA(cmsg).readUInt32LE()).toBe(ECONNREFUSED)
    expect(recvmsg(s, msg, MSG_ERRQUEUE)).toFailWith(EAGAIN)
  })
})

describe('SCM_RIGHTS', () => {
  it('passes several descriptors', () => {
    const [a, b] = pair()
    const fds = new Int32Array(2)
    pipe(fds)
    for (const fd of fds) own(fd)
    expect(sendmsg(a, withControl(message('x'), CMSG_SPACE(8), SCM_RIGHTS, fds), 0)).toBe(1)
    const msg = withControl(message(Buffer.alloc(1)), CMSG_SPACE(8))
    expect(recvmsg(b, msg, 0)).toBe(1)
    const cmsg = CMSG_FIRSTHDR(msg)!
    expect([cmsg.cmsg_level, cmsg.cmsg_type, cmsg.cmsg_len]).toEqual([SOL_SOCKET, SCM_RIGHTS, CMSG_LEN(8)])
    const got = new Int32Array(2)
    memcpy(got, CMSG_DATA(cmsg), 8)
    for (const fd of got) own(fd)
    expect(write(got[1]!, 'through', 7)).toBe(7)
    const buf = Buffer.alloc(8)
    expect(read(fds[0]!, buf, 8)).toBe(7)
    expect(CMSG_NXTHDR(msg, cmsg)).toBeNull()
  })
  it('passes one to another process', async () => {
    const [a, b] = pair()
    const fds = new Int32Array(2)
    pipe(fds)
    for (const fd of fds) own(fd)
    const child = spawn(node, [programFile('receives-descriptor')], {
      stdio: ['ignore', 'inherit', 'inherit', b],
      timeout: 20_000 * patience,
    })
    expect(sendmsg(a, withControl(message('x'), 64, SCM_RIGHTS, fds.subarray(1)), 0)).toBeGreaterThan(0)
    const [status] = await once(child, 'exit')
    expect(status).toBe(0)
    const buf = Buffer.alloc(32)
    expect(read(fds[0]!, buf, 32)).toBe(14)
    expect(buf.toString('latin1', 0, 14)).toBe('from the child')
  })
})

describe('SCM_CREDENTIALS', () => {
  it('tells who sent, and lets nobody but root lie', () => {
    const [a, b] = pair(SOCK_DGRAM)
    setOption(b, SOL_SOCKET, SO_PASSCRED, 1)
    const mine = new ucred()
    mine.pid = getpid()
    mine.uid = getuid()
    mine.gid = getgid()
    expect(sendmsg(a, withControl(message('x'), CMSG_SPACE(sizeof(ucred)), SCM_CREDENTIALS, mine), 0)).toBe(1)
    const msg = withControl(message(Buffer.alloc(1)), 64)
    expect(recvmsg(b, msg, 0)).toBe(1)
    const cmsg = CMSG_FIRSTHDR(msg)!
    expect(cmsg.cmsg_type).toBe(SCM_CREDENTIALS)
    const told = new ucred(CMSG_DATA(cmsg))
    expect([told.pid, told.uid, told.gid]).toEqual([getpid(), getuid(), getgid()])
    const isRoot = getuid() === 0
    mine.uid = isRoot ? 65534 : 0
    const lie = sendmsg(a, withControl(message('x'), 64, SCM_CREDENTIALS, mine), 0)
    if (isRoot) expect(lie).toBe(1)
    else expect(lie).toFailWith(EPERM)
  })
})

describe('sendmmsg', () => {
  it('sends several and stores their lengths', () => {
    const [a, b] = pair(SOCK_DGRAM)
    const msgs = array(mmsghdr, 3)
    const texts = ['one', 'three', '']
    texts.forEach((text, i) => {
      msgs[i]!.msg_hdr.msg_iov = vector(text)
      msgs[i]!.msg_hdr.msg_iovlen = 1
    })
    expect(sendmmsg(a, msgs, 3, 0)).toBe(3)
    expect(msgs.map(m => m.msg_len)).toEqual([3, 5, 0])
    const buf = Buffer.alloc(8)
    expect(texts.map(() => recv(b, buf, 8, 0))).toEqual([3, 5, 0])
  })
  it('fails as the kernel says', () => {
    expect(sendmmsg(-1, array(mmsghdr, 1), 1, 0)).toFailWith(EBADF)
    expect(sendmmsg(pair()[0], null, 1, 0)).toFailWith(EFAULT)
  })
  it('refuses a count past the end', () => {
    expect(() => sendmmsg(pair()[0], array(mmsghdr, 2), 3, 0)).toThrow(RangeError)
    expect(() => sendmmsg(pair()[0], array(mmsghdr, 2), -1, 0)).toThrow(RangeError)
  })
})

describe('recvmmsg', () => {
  function rooms(count: number): ReturnType<typeof array<mmsghdr>> {
    const msgs = array(mmsghdr, count)
    for (const { msg_hdr } of msgs) {
      msg_hdr.msg_iov = vector(Buffer.alloc(4))
      msg_hdr.msg_iovlen = 1
      msg_hdr.msg_name = new sockaddr_in()
      msg_hdr.msg_namelen = size
    }
    return msgs
  }
  it('receives several, with their senders and flags', () => {
    const [from, to] = [udp(), udp()]
    for (const text of ['a', 'bcd', 'too long']) sendto(from, text, text.length, 0, nameOf(to), size)
    const msgs = rooms(5)
    expect(recvmmsg(to, msgs, 5, MSG_WAITFORONE, null)).toBe(3)
    expect(msgs.map(m => m.msg_len)).toEqual([1, 3, 4, 0, 0])
    expect(msgs.map(m => m.msg_hdr.msg_flags & MSG_TRUNC)).toEqual([0, 0, MSG_TRUNC, 0, 0])
    const sender = msgs[1]!.msg_hdr.msg_name as sockaddr_in
    expect(sender.sin_port).toBe(nameOf(from).sin_port)
  })
  it('takes a count that is too large for the kernel as the kernel does', () => {
    const [from, to] = [udp(), udp()]
    sendto(from, 'a', 1, 0, nameOf(to), size)
    expect(recvmmsg(to, rooms(1024), -1, MSG_DONTWAIT, null)).toBe(1)
  })
  it('asks no proxy that stands for memory', () => {
    let asked = 0
    const trap = new Proxy(
      {},
      {
        getPrototypeOf() {
          asked++
          return null
        },
      },
    ) as Buffer
    for (const member of ['msg_name', 'msg_iov', 'msg_control'] as const) {
      const msg = new msghdr({ msg_iovlen: 1, msg_namelen: 1, msg_controllen: 1 })
      msg[member] = trap as never
      expect(() => recvmsg(pair()[0], msg, MSG_DONTWAIT)).toThrow(TypeError)
    }
    expect(asked).toBe(0)
  })
  it('comes back after the timeout', () => {
    const [from, to] = [udp(), udp()]
    sendto(from, 'a', 1, 0, nameOf(to), size)
    const timeout = new timespec()
    expect(recvmmsg(to, rooms(1), 1, 0, timeout)).toBe(1)
  })
  it('fails as the kernel says', () => {
    expect(recvmmsg(-1, rooms(1), 1, 0, null)).toFailWith(EBADF)
    expect(recvmmsg(udp(), rooms(1), 1, MSG_DONTWAIT, null)).toFailWith(EAGAIN)
    const timeout = new timespec()
    timeout.tv_nsec = 2_000_000_000
    expect(recvmmsg(udp(), rooms(1), 1, 0, timeout)).toFailWith(EINVAL)
  })
})

describe('CMSG_ALIGN', () => {
  it('rounds up to a size_t', () => {
    expect([0, 1, 8, 9].map(CMSG_ALIGN)).toEqual([0, 8, 8, 16])
  })
})

describe.each([
  ['CMSG_LEN', CMSG_LEN, [16, 20, 24, 29]],
  ['CMSG_SPACE', CMSG_SPACE, [16, 24, 24, 32]],
])('%s', (_name, call, values) => {
  it('adds the header', () => {
    expect([0, 4, 8, 13].map(call)).toEqual(values)
  })
})

describe('CMSG_FIRSTHDR', () => {
  it('gives null without room for a header', () => {
    expect(CMSG_FIRSTHDR(new msghdr())).toBeNull()
    expect(CMSG_FIRSTHDR(withControl(new msghdr(), 15))).toBeNull()
    const short = withControl(new msghdr(), 64)
    short.msg_controllen = 15
    expect(CMSG_FIRSTHDR(short)).toBeNull()
    short.msg_controllen = 0xffff_ffff
    expect(CMSG_FIRSTHDR(short)).toBeInstanceOf(cmsghdr)
  })
})

describe('CMSG_NXTHDR', () => {
  it('builds several, one behind the other', () => {
    const msg = withControl(new msghdr(), CMSG_SPACE(4) + CMSG_SPACE(1))
    const first = CMSG_FIRSTHDR(msg)!
    first.cmsg_len = CMSG_LEN(4)
    const second = CMSG_NXTHDR(msg, first)!
    expect(second.byteOffset - first.byteOffset).toBe(CMSG_SPACE(4))
    second.cmsg_len = CMSG_LEN(1)
    expect(CMSG_NXTHDR(msg, second)).toBeNull()
  })
  it('never leaves the control buffer, whatever its bytes say', () => {
    const whole = Buffer.alloc(256, 0xaa)
    const control = whole.subarray(64, 64 + 48)
    const msg = new msghdr()
    msg.msg_control = control
    msg.msg_controllen = 48
    const lengths = [
      0,
      1,
      15,
      16,
      17,
      24,
      31,
      32,
      33,
      47,
      48,
      49,
      2 ** 31,
      2 ** 32,
      2 ** 53,
      2 ** 63,
      2 ** 64 - 2048,
      2 ** 64,
    ]
    for (const length of lengths) {
      control.fill(0)
      let steps = 0
      const first = CMSG_FIRSTHDR(msg)!
      first.cmsg_len = length
      for (let cmsg: cmsghdr | null = first; cmsg !== null; cmsg = CMSG_NXTHDR(msg, cmsg)) {
        expect(cmsg.byteOffset).toBeGreaterThanOrEqual(control.byteOffset)
        expect(cmsg.byteOffset + cmsg.byteLength).toBeLessThanOrEqual(control.byteOffset + 48)
        const data = CMSG_DATA(cmsg)
        expect(data.byteOffset + data.byteLength).toBe(control.byteOffset + 48)
        steps++
        expect(steps).toBeLessThan(4)
      }
    }
  })
  it('refuses a header from elsewhere', () => {
    expect(() => CMSG_NXTHDR(withControl(new msghdr(), 64), new cmsghdr())).toThrow(RangeError)
  })
})

describe('CMSG_DATA', () => {
  it('is what lies behind the header', () => {
    const bytes = Buffer.from('0123456789abcdefDATA')
    expect(CMSG_DATA(new cmsghdr(bytes)).toString()).toBe('DATA')
    expect(CMSG_DATA(new cmsghdr())).toHaveLength(0)
  })
})
