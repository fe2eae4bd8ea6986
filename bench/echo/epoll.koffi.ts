import koffi from 'koffi'

const libc = koffi.load('libc.so.6')
const socket = libc.func('int socket(int domain, int type, int protocol)')
const bind = libc.func('int bind(int fd, const void *addr, unsigned int len)')
const listen = libc.func('int listen(int fd, int backlog)')
const getsockname = libc.func('int getsockname(int fd, void *addr, void *len)')
const setsockopt = libc.func('int setsockopt(int fd, int level, int name, const void *value, unsigned int len)')
const accept = libc.func('int accept(int fd, void *addr, void *len)')
const epoll_create1 = libc.func('int epoll_create1(int flags)')
const epoll_ctl = libc.func('int epoll_ctl(int epfd, int op, int fd, void *event)')
const epoll_wait = libc.func('int epoll_wait(int epfd, void *events, int maxevents, int timeout)')
const recv = libc.func('long recv(int fd, void *buf, size_t size, int flags)')
const send = libc.func('long send(int fd, const void *buf, size_t size, int flags)')
const close = libc.func('int close(int fd)')

// x86-64's numbers: an FFI does not read C's headers.
const [PF_INET, SOCK_STREAM, SOMAXCONN, IPPROTO_TCP, TCP_NODELAY] = [2, 1, 4096, 6, 1]
const [EPOLL_CTL_ADD, EPOLL_CTL_DEL, EPOLLIN, EPOLL_EVENT] = [1, 2, 1, 12]
const BUF_SIZE = 65536
const EPOLL_SIZE = 256

const buf = Buffer.alloc(BUF_SIZE)
const yes = Buffer.from(Int32Array.of(1).buffer)
const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
const addr = Buffer.alloc(16)
addr.writeUInt16LE(PF_INET, 0)
bind(serv_sock, addr, 16)
listen(serv_sock, SOMAXCONN)
getsockname(serv_sock, addr, Buffer.from(Uint32Array.of(16).buffer))
console.log(addr.readUInt16BE(2))

const ep_events = Buffer.alloc(EPOLL_SIZE * EPOLL_EVENT)
const fds = new DataView(ep_events.buffer, ep_events.byteOffset)
const epfd = epoll_create1(0)
const event = Buffer.alloc(EPOLL_EVENT)
event.writeUInt32LE(EPOLLIN, 0)
event.writeInt32LE(serv_sock, 4)
epoll_ctl(epfd, EPOLL_CTL_ADD, serv_sock, event)
while (true) {
  const event_cnt = epoll_wait(epfd, ep_events, EPOLL_SIZE, -1)
  if (event_cnt === -1) break
  for (let i = 0; i < event_cnt; i++) {
    const fd = fds.getInt32(i * EPOLL_EVENT + 4, true)
    if (fd === serv_sock) {
      const clnt_sock = accept(serv_sock, null, null)
      setsockopt(clnt_sock, IPPROTO_TCP, TCP_NODELAY, yes, 4)
      event.writeInt32LE(clnt_sock, 4)
      epoll_ctl(epfd, EPOLL_CTL_ADD, clnt_sock, event)
      continue
    }
    const n = Number(recv(fd, buf, BUF_SIZE, 0))
    if (n <= 0) {
      epoll_ctl(epfd, EPOLL_CTL_DEL, fd, null)
      close(fd)
    } else {
      send(fd, buf, n, 0)
    }
  }
}
