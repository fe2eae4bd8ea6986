// Options of newer kernels than glibc's headers know.
import { readFileSync } from 'node:fs'
import { cast, sizeof } from 'libposix'
import { htonl, ntohs } from 'libposix/arpa/inet.h'
import { ENOPROTOOPT, errno } from 'libposix/errno.h'
import { INADDR_LOOPBACK, IP_LOCAL_PORT_RANGE, IPPROTO_IP, sockaddr_in } from 'libposix/netinet/in.h'
import {
  AF_INET,
  bind,
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_SPACE,
  getsockname,
  getsockopt,
  msghdr,
  recvmsg,
  SCM_PIDFD,
  SO_PASSPIDFD,
  SO_PEERPIDFD,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  setsockopt,
  socket,
} from 'libposix/sys/socket.h'
import { iovec } from 'libposix/sys/uio.h'
import { close, getpid } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { pair } from '../../support/sockets.ts'

/** A newer kernel's option: its answer, or ENOPROTOOPT from a kernel that does not know it. */
function orUnknown(result: number, known: () => void): void {
  if (result === -1) expect(errno).toBe(ENOPROTOOPT)
  else known()
}

describe('SO_PEERPIDFD', () => {
  it('opens a pidfd of the process at the other end', () => {
    const fd = new Int32Array(1)
    const result = getsockopt(pair()[0], SOL_SOCKET, SO_PEERPIDFD, fd, Uint32Array.of(4))
    orUnknown(result, () => {
      expect(readFileSync(`/proc/self/fdinfo/${fd[0]}`, 'utf8')).toContain(`Pid:\t${getpid()}\n`)
      expect(close(fd[0]!)).toBe(0)
    })
  })
})

describe('SO_PASSPIDFD', () => {
  it('brings a pidfd of the sender with each message', () => {
    const [a, b] = pair()
    orUnknown(setsockopt(b, SOL_SOCKET, SO_PASSPIDFD, Int32Array.of(1), 4), () => {
      expect(send(a, 'x', 1, 0)).toBe(1)
      const control = Buffer.alloc(CMSG_SPACE(4))
      const iov = new iovec({ iov_base: Buffer.alloc(1), iov_len: 1 })
      const msg = new msghdr({ msg_iov: iov, msg_iovlen: 1, msg_control: control, msg_controllen: control.length })
      expect(recvmsg(b, msg, 0)).toBe(1)
      const header = CMSG_FIRSTHDR(msg)!
      expect([header.cmsg_level, header.cmsg_type]).toEqual([SOL_SOCKET, SCM_PIDFD])
      const fd = cast(Int32Array, CMSG_DATA(header))[0]!
      expect(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8')).toContain(`Pid:\t${getpid()}\n`)
      expect(close(fd)).toBe(0)
    })
  })
})

describe('setsockopt with IP_LOCAL_PORT_RANGE', () => {
  it('keeps the kernel’s choice of a port within it', () => {
    const fd = socket(AF_INET, SOCK_STREAM, 0)
    orUnknown(setsockopt(fd, IPPROTO_IP, IP_LOCAL_PORT_RANGE, Uint32Array.of((40_099 << 16) | 40_000), 4), () => {
      const address = new sockaddr_in({ sin_family: AF_INET, sin_addr: { s_addr: htonl(INADDR_LOOPBACK) } })
      expect(bind(fd, address, sizeof(address))).toBe(0)
      expect(getsockname(fd, address, Uint32Array.of(sizeof(address)))).toBe(0)
      expect(ntohs(address.sin_port)).toBeGreaterThanOrEqual(40_000)
      expect(ntohs(address.sin_port)).toBeLessThanOrEqual(40_099)
    })
    close(fd)
  })
})
