import koffi from 'koffi'
import { report } from './measure.ts'

const libc = koffi.load('libc.so.6')
const getppid = libc.func('int getppid()')
const read = libc.func('long read(int fd, void *buf, size_t count)')
const write = libc.func('long write(int fd, const void *buf, size_t count)')
const close = libc.func('int close(int fd)')
koffi.struct('addrinfo', {
  ai_flags: 'int',
  ai_family: 'int',
  ai_socktype: 'int',
  ai_protocol: 'int',
  ai_addrlen: 'uint32_t',
  ai_addr: 'void *',
  ai_canonname: 'void *',
  ai_next: 'void *',
})
const getaddrinfo = libc.func(
  'int getaddrinfo(const char *node, const char *service, const addrinfo *hints, _Out_ addrinfo **res)',
)
const freeaddrinfo = libc.func('void freeaddrinfo(addrinfo *res)')
// x86-64's numbers: an FFI does not read C's headers.
const [AF_INET, SOCK_STREAM] = [2, 1]
const hints = { ai_family: AF_INET, ai_socktype: SOCK_STREAM }
const buf = Buffer.alloc(64)
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
    if (close(999) === -1) sink = (sink + koffi.errno()) | 0
  },
  getaddrinfo() {
    const res = [null]
    if (getaddrinfo('127.0.0.1', null, hints, res) !== 0) return
    sink = (sink + koffi.decode(koffi.decode(res[0], 'addrinfo').ai_addr, 4, 'uint32_t')) | 0
    freeaddrinfo(res[0])
  },
})
