// A server and a client over TCP, and a pipe: two writes become one read.
import { sizeof } from 'libposix'
import { htonl, INADDR_LOOPBACK, sockaddr_in } from 'libposix/arpa/inet.h'
import { POLLRDHUP, poll, pollfd } from 'libposix/poll.h'
import { FD_SET, fd_set, select } from 'libposix/sys/select.h'
import {
  AF_INET,
  accept,
  bind,
  connect,
  getsockname,
  listen,
  SHUT_WR,
  SOCK_STREAM,
  shutdown,
  socket,
} from 'libposix/sys/socket.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, close, fork, pipe, read, write } from 'libposix/unistd.h'

const buffer = Buffer.alloc(100)
const turn = new Int32Array(2)
pipe(turn)
const [done, tell] = turn as unknown as [number, number]

const server = socket(AF_INET, SOCK_STREAM, 0)
const address = new sockaddr_in({ sin_family: AF_INET, sin_addr: htonl(INADDR_LOOPBACK) })
const length = Uint32Array.of(sizeof(address))
bind(server, address, sizeof(address))
listen(server, 5)
getsockname(server, address, length)
const child = fork()
if (child === 0) {
  close(done)
  const client = socket(AF_INET, SOCK_STREAM, 0)
  connect(client, address, sizeof(address))
  write(client, 'one', 3)
  write(client, 'two', 3)
  shutdown(client, SHUT_WR)
  write(tell, '!', 1)
  read(client, buffer, 100)
  _exit(0)
}
close(tell)
const socket_ = accept(server, null, null)
read(done, buffer, 1)
// What was sent has come when its end has.
poll(new pollfd({ fd: socket_, events: POLLRDHUP }), 1, -1)
const ready = new fd_set()
FD_SET(socket_, ready)
FD_SET(server, ready)
select(Math.max(socket_, server) + 1, ready, null, null, null)
read(socket_, buffer, 100)
read(socket_, buffer, 100)
close(socket_)
waitpid(child, null, 0)
