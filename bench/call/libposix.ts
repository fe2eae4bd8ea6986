import { errno } from 'libposix/errno.h'
import { addrinfo, freeaddrinfo, getaddrinfo } from 'libposix/netdb.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { AF_INET, SOCK_STREAM } from 'libposix/sys/socket.h'
import { close, getppid, read, write } from 'libposix/unistd.h'
import { report } from './measure.ts'

const buf = Buffer.alloc(64)
const hints = new addrinfo()
hints.ai_family = AF_INET
hints.ai_socktype = SOCK_STREAM
let sink = 0

await report({
  numbers() {
    sink = (sink + getppid()) | 0
  },
  buffer() {
    sink = (sink + write(4, buf, 64)) | 0
    sink = (sink + read(3, buf, 64)) | 0
  },
  failure() {
    if (close(999) === -1) sink = (sink + errno) | 0
  },
  getaddrinfo() {
    const res: [addrinfo | null] = [null]
    if (getaddrinfo('127.0.0.1', null, hints, res) !== 0) return
    sink = (sink + new sockaddr_in(res[0]!.ai_addr!).sin_addr.s_addr) | 0
    freeaddrinfo(res[0])
  },
})
