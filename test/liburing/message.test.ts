import { sizeof } from 'libposix'
import { EINVAL, ENOTSOCK } from 'libposix/errno.h'
import {
  IORING_CQE_BUFFER_SHIFT,
  IORING_CQE_F_NOTIF,
  IOSQE_BUFFER_SELECT,
  io_uring_buf_ring_add,
  io_uring_buf_ring_advance,
  io_uring_prep_recvmsg,
  io_uring_prep_recvmsg_multishot,
  io_uring_prep_sendmsg,
  io_uring_prep_sendmsg_zc,
  io_uring_recvmsg_cmsg_firsthdr,
  io_uring_recvmsg_cmsg_nexthdr,
  io_uring_recvmsg_name,
  io_uring_recvmsg_out,
  io_uring_recvmsg_payload,
  io_uring_recvmsg_payload_length,
  io_uring_recvmsg_validate,
  io_uring_setup_buf_ring,
  io_uring_sqe_set_buf_group,
  io_uring_sqe_set_flags,
  io_uring_submit,
} from 'libposix/liburing.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { epoll_create1 } from 'libposix/sys/epoll.h'
import {
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  CMSG_SPACE,
  msghdr,
  recv,
  SCM_RIGHTS,
  SO_TIMESTAMP,
  SOL_SOCKET,
  sendto,
} from 'libposix/sys/socket.h'
import { iovec } from 'libposix/sys/uio.h'
import { close, pipe } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { complete, needsRing, result, ringOf, sqeOf } from '../support/ring.ts'
import { connection, nameOf, own, pair, setOption, udp } from '../support/sockets.ts'

needsRing()

/** A message of one piece. */
function message(data: Buffer, more: object = {}): msghdr {
  return new msghdr({ msg_iov: new iovec({ iov_base: data, iov_len: data.length }), msg_iovlen: 1, ...more })
}

describe('io_uring_prep_sendmsg', () => {
  it('sends to an address', () => {
    const [from, to, got] = [udp(), udp(), Buffer.alloc(16)]
    const msg = message(Buffer.from('a message'), { msg_name: nameOf(to), msg_namelen: sizeof(sockaddr_in) })
    expect(result(ringOf(), sqe => io_uring_prep_sendmsg(sqe, from, msg, 0))).toBe(9)
    expect(recv(to, got, 16, 0)).toBe(9)
    expect(got.toString('latin1', 0, 9)).toBe('a message')
  })

  it('fails as the kernel says', () => {
    const fd = own(epoll_create1(0))
    expect(result(ringOf(), sqe => io_uring_prep_sendmsg(sqe, fd, message(Buffer.alloc(1)), 0))).toBe(-ENOTSOCK)
  })

  it('refuses control data of which it does not know what they hold, and what is past the end', () => {
    const control = Buffer.alloc(CMSG_SPACE(4))
    const msg = message(Buffer.alloc(1), { msg_control: control, msg_controllen: control.length })
    const cmsg = CMSG_FIRSTHDR(msg)!
    Object.assign(cmsg, { cmsg_len: CMSG_LEN(4), cmsg_level: 276, cmsg_type: 1 })
    const ring = ringOf()
    expect(() => io_uring_prep_sendmsg(sqeOf(ring), -1, msg, 0)).toThrow(/may hold addresses/)
    msg.msg_controllen = control.length + 1
    expect(() => io_uring_prep_sendmsg(sqeOf(ring), -1, msg, 0)).toThrow(RangeError)
    const short = message(Buffer.alloc(1), { msg_name: new sockaddr_in(), msg_namelen: 17 })
    expect(() => io_uring_prep_sendmsg(sqeOf(ring), -1, short, 0)).toThrow(RangeError)
    expect(() => io_uring_prep_sendmsg(sqeOf(ring), -1, null as never, 0)).toThrow(TypeError)
  })
})

describe('io_uring_prep_sendmsg_zc', () => {
  it('tells when the memory is free', () => {
    const [ring, [a, b]] = [ringOf(), connection()]
    io_uring_prep_sendmsg_zc(sqeOf(ring), a, message(Buffer.from('no copy')), 0)
    io_uring_submit(ring)
    expect(recv(b, Buffer.alloc(8), 8, 0)).toBe(7)
    const [sent, free] = complete(ring, 2)
    expect([sent!.res, free!.flags & IORING_CQE_F_NOTIF]).toEqual([7, IORING_CQE_F_NOTIF])
  })
})

describe('io_uring_prep_recvmsg', () => {
  it('receives, with the address', () => {
    const [ring, from, to, data] = [ringOf(), udp(), udp(), Buffer.alloc(16)]
    const name = new sockaddr_in()
    const msg = message(data, { msg_name: name, msg_namelen: 16 })
    io_uring_prep_recvmsg(sqeOf(ring), to, msg, 0)
    io_uring_submit(ring)
    sendto(from, 'datagram', 8, 0, nameOf(to), sizeof(sockaddr_in))
    expect(complete(ring, 1)).toMatchObject([{ res: 8 }])
    expect([data.toString('latin1', 0, 8), name.sin_port, msg.msg_namelen, msg.msg_flags]).toEqual([
      'datagram',
      nameOf(from).sin_port,
      16,
      0,
    ])
  })

  it('receives a descriptor', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    const fds = new Int32Array(2)
    pipe(fds)
    own(fds[0]!)
    const [out, got] = [0, 1].map(() => {
      const control = Buffer.alloc(CMSG_SPACE(4))
      return message(Buffer.from('x'), { msg_control: control, msg_controllen: control.length })
    }) as [msghdr, msghdr]
    const cmsg = CMSG_FIRSTHDR(out)!
    Object.assign(cmsg, { cmsg_len: CMSG_LEN(4), cmsg_level: SOL_SOCKET, cmsg_type: SCM_RIGHTS })
    CMSG_DATA(cmsg).set(new Uint8Array(Int32Array.of(fds[1]!).buffer))
    expect(result(ring, sqe => io_uring_prep_sendmsg(sqe, a, out, 0))).toBe(1)
    close(fds[1]!)
    expect(result(ring, sqe => io_uring_prep_recvmsg(sqe, b, got, 0))).toBe(1)
    const data = CMSG_DATA(CMSG_FIRSTHDR(got)!)
    own(new DataView(data.buffer, data.byteOffset).getInt32(0, true))
  })
})

/** Has a group of buffers, and one datagram received into it. */
function receiveOne() {
  const [ring, from, to] = [ringOf(), udp(), udp()]
  setOption(to, SOL_SOCKET, SO_TIMESTAMP, 1)
  const memory = Buffer.from(new SharedArrayBuffer(1024))
  const br = io_uring_setup_buf_ring(ring, 1, 1, 0, new Int32Array(1))!
  io_uring_buf_ring_add(br, memory, 1024, 0, 0, 0)
  io_uring_buf_ring_advance(br, 1)
  const msgh = new msghdr({ msg_namelen: sizeof(sockaddr_in), msg_controllen: CMSG_SPACE(16) })
  const sqe = sqeOf(ring)
  io_uring_prep_recvmsg_multishot(sqe, to, msgh, 0)
  io_uring_sqe_set_flags(sqe, IOSQE_BUFFER_SELECT)
  io_uring_sqe_set_buf_group(sqe, 1)
  io_uring_submit(ring)
  sendto(from, 'datagram', 8, 0, nameOf(to), sizeof(sockaddr_in))
  const [done] = complete(ring, 1)
  expect(done!.flags >>> IORING_CQE_BUFFER_SHIFT).toBe(0)
  return { memory, res: done!.res, msgh, from }
}

describe('io_uring_prep_recvmsg_multishot', () => {
  it('needs a group of buffers', () => {
    expect(result(ringOf(), sqe => io_uring_prep_recvmsg_multishot(sqe, udp(), new msghdr(), 0))).toBe(-EINVAL)
  })
})

describe('io_uring_recvmsg_validate', () => {
  it('finds the message, or nothing', () => {
    const { memory, res, msgh } = receiveOne()
    expect(io_uring_recvmsg_validate(memory, res, msgh)).toMatchObject({ namelen: 16, payloadlen: 8 })
    expect(io_uring_recvmsg_validate(memory, 15, msgh)).toBeNull()
    expect(io_uring_recvmsg_validate(memory, -1, msgh)).toBeNull()
    expect(() => io_uring_recvmsg_validate(memory, 2000, msgh)).toThrow(RangeError)
  })
})

describe('io_uring_recvmsg_name', () => {
  it('is the address', () => {
    const { memory, res, msgh, from } = receiveOne()
    const o = io_uring_recvmsg_validate(memory, res, msgh)!
    expect(new sockaddr_in(io_uring_recvmsg_name(o)).sin_port).toBe(nameOf(from).sin_port)
  })
})

describe('io_uring_recvmsg_payload', () => {
  it('is the data', () => {
    const { memory, res, msgh } = receiveOne()
    const o = io_uring_recvmsg_validate(memory, res, msgh)!
    expect(Buffer.from(io_uring_recvmsg_payload(o, msgh)).toString('latin1')).toBe('datagram')
    expect(io_uring_recvmsg_payload(new io_uring_recvmsg_out(), msgh).length).toBe(0)
  })
})

describe('io_uring_recvmsg_payload_length', () => {
  it('is how much of it is there', () => {
    const { memory, res, msgh } = receiveOne()
    const o = io_uring_recvmsg_validate(memory, res, msgh)!
    expect(io_uring_recvmsg_payload_length(o, res, msgh)).toBe(8)
  })
})

describe('io_uring_recvmsg_cmsg_firsthdr', () => {
  it('is the control data', () => {
    const { memory, res, msgh } = receiveOne()
    const o = io_uring_recvmsg_validate(memory, res, msgh)!
    expect(io_uring_recvmsg_cmsg_firsthdr(o, msgh)).toMatchObject({ cmsg_level: SOL_SOCKET })
  })
})

describe('io_uring_recvmsg_cmsg_nexthdr', () => {
  it('is what comes after it', () => {
    const { memory, res, msgh } = receiveOne()
    const o = io_uring_recvmsg_validate(memory, res, msgh)!
    const first = io_uring_recvmsg_cmsg_firsthdr(o, msgh)!
    expect(io_uring_recvmsg_cmsg_nexthdr(o, msgh, first)).toBeNull()
  })
})
