import koffi from 'koffi'

const libc = koffi.load('libc.so.6')
const socket = libc.func('int socket(int domain, int type, int protocol)')
const bind = libc.func('int bind(int fd, const void *addr, unsigned int len)')
const listen = libc.func('int listen(int fd, int backlog)')
const getsockname = libc.func('int getsockname(int fd, void *addr, void *len)')
const setsockopt = libc.func('int setsockopt(int fd, int level, int name, const void *value, unsigned int len)')
const accept = libc.func('int accept(int fd, void *addr, void *len)')
const select = libc.func('int select(int nfds, void *reads, void *writes, void *excepts, void *timeout)')
const recv = libc.func('long recv(int fd, void *buf, size_t size, int flags)')
const send = libc.func('long send(int fd, const void *buf, size_t size, int flags)')
const close = libc.func('int close(int fd)')

// x86-64's numbers: an FFI does not read C's headers.
const [PF_INET, SOCK_STREAM, SOMAXCONN, IPPROTO_TCP, TCP_NODELAY] = [2, 1, 4096, 6, 1]
const FD_SETSIZE = 1024
const BUF_SIZE = 65536

const buf = Buffer.alloc(BUF_SIZE)
const yes = Buffer.from(Int32Array.of(1).buffer)
const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
const addr = Buffer.alloc(16)
addr.writeUInt16LE(PF_INET, 0)
bind(serv_sock, addr, 16)
listen(serv_sock, SOMAXCONN)
getsockname(serv_sock, addr, Buffer.from(Uint32Array.of(16).buffer))
console.log(addr.readUInt16BE(2))

const reads = new Int32Array(FD_SETSIZE / 32)
const temps = new Int32Array(FD_SETSIZE / 32)
let fd_max: number = serv_sock
reads[serv_sock >> 5]! |= 1 << (serv_sock & 31)
while (true) {
  temps.set(reads)
  if (select(fd_max + 1, temps, null, null, null) === -1) break
  for (let fd = 0; fd <= fd_max; fd++) {
    if ((temps[fd >> 5]! & (1 << (fd & 31))) === 0) continue
    if (fd === serv_sock) {
      const clnt_sock = accept(serv_sock, null, null)
      setsockopt(clnt_sock, IPPROTO_TCP, TCP_NODELAY, yes, 4)
      reads[clnt_sock >> 5]! |= 1 << (clnt_sock & 31)
      if (clnt_sock > fd_max) fd_max = clnt_sock
      continue
    }
    const n = Number(recv(fd, buf, BUF_SIZE, 0))
    if (n <= 0) {
      reads[fd >> 5]! &= ~(1 << (fd & 31))
      close(fd)
    } else {
      send(fd, buf, n, 0)
    }
  }
}
