import koffi from 'koffi'

const libc = koffi.load('libc.so.6')
const socket = libc.func('int socket(int domain, int type, int protocol)')
const bind = libc.func('int bind(int fd, const void *addr, unsigned int len)')
const getsockname = libc.func('int getsockname(int fd, void *addr, void *len)')
const recvfrom = libc.func('long recvfrom(int fd, void *buf, size_t size, int flags, void *addr, void *len)')
const sendto = libc.func('long sendto(int fd, const void *buf, size_t size, int flags, const void *addr, uint32_t len)')

// x86-64's numbers: an FFI does not read C's headers.
const [PF_INET, SOCK_DGRAM] = [2, 2]
const BUF_SIZE = 65536

const buf = Buffer.alloc(BUF_SIZE)
const addr = Buffer.alloc(16)
const len = new Uint32Array(1)
const sock = socket(PF_INET, SOCK_DGRAM, 0)
addr.writeUInt16LE(PF_INET, 0)
bind(sock, addr, 16)
len[0] = 16
getsockname(sock, addr, len)
console.log(addr.readUInt16BE(2))

while (true) {
  len[0] = 16
  const n = recvfrom(sock, buf, BUF_SIZE, 0, addr, len)
  sendto(sock, buf, n, 0, addr, len[0])
}
