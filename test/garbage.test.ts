// The loops of the servers leave the garbage collector nothing to do. The smallest thing that V8 can make takes 12 bytes, so less than 8 a turn is
// none a turn; what its compiler makes while it is at it is spread over all of them.
import { describe, expect, it } from 'vitest'
import { node } from './support/node.ts'

const turns = 50_000

/** Bytes of heap for each turn of `loop`, which runs `turns` times, once it has been compiled. */
async function bytesPerTurn(loop: string): Promise<number> {
  const program = `
    import { array, assign, sizeof } from 'libposix'
    import { ntohs } from 'libposix/arpa/inet.h'
    import { sockaddr_in } from 'libposix/netinet/in.h'
    import { POLLIN, poll, pollfd } from 'libposix/poll.h'
    import { EPOLL_CTL_ADD, EPOLLIN, epoll_create1, epoll_ctl, epoll_event, epoll_wait } from 'libposix/sys/epoll.h'
    import { FD_ISSET, FD_SET, fd_set, select, timeval } from 'libposix/sys/select.h'
    import { AF_INET, AF_UNIX, bind, getsockname, recvfrom, sendto, SOCK_DGRAM, SOCK_STREAM, socket, socketpair } from 'libposix/sys/socket.h'
    import { read, write } from 'libposix/unistd.h'
    const pair = new Int32Array(2)
    socketpair(AF_UNIX, SOCK_STREAM, 0, pair)
    const [a, b] = pair
    const buf = Buffer.alloc(64)
    const expect = (value, wanted) => { if (value !== wanted) throw new Error(value + ' instead of ' + wanted) }
    const echo = fd => { expect(read(fd, buf, 64), 64); expect(write(b, buf, 64), 64) }
    expect(write(b, buf, 64), 64)
    ${loop}
    turn(${turns})
    turn(${turns})
    await null
    gc()
    const before = process.memoryUsage().heapUsed
    turn(${turns})
    console.log((process.memoryUsage().heapUsed - before) / ${turns})
  `
  const { stdout, stderr } = await node(program, {
    flags: ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'],
  })
  expect(stderr).toBe('')
  return Number(stdout)
}

describe('a loop leaves no garbage', () => {
  it.each([
    [
      'select',
      `const reads = new fd_set(), temps = new fd_set(), timeout = new timeval()
       FD_SET(a, reads)
       function turn(count) {
         for (let i = 0; i < count; i++) {
           assign(temps, reads)
           timeout.tv_sec = 5
           timeout.tv_usec = 0
           expect(select(a + 1, temps, null, null, timeout), 1)
           for (let fd = 0; fd <= a; fd++) if (FD_ISSET(fd, temps)) echo(fd)
         }
       }`,
    ],
    [
      'epoll_wait',
      `const epfd = epoll_create1(0), event = new epoll_event(), events = array(epoll_event, 8)
       event.events = EPOLLIN
       event.data.fd = a
       epoll_ctl(epfd, EPOLL_CTL_ADD, a, event)
       function turn(count) {
         for (let i = 0; i < count; i++) {
           const ready = epoll_wait(epfd, events, 8, 5000)
           for (let j = 0; j < ready; j++) if (events[j].events & EPOLLIN) echo(events[j].data.fd)
         }
       }`,
    ],
    [
      'poll',
      `const fds = array(pollfd, 1)
       fds[0].fd = a
       fds[0].events = POLLIN
       function turn(count) {
         for (let i = 0; i < count; i++) {
           expect(poll(fds, 1, 5000), 1)
           if (fds[0].revents & POLLIN) echo(fds[0].fd)
         }
       }`,
    ],
    [
      'recvfrom',
      `const sock = socket(AF_INET, SOCK_DGRAM, 0), addr = new sockaddr_in(), from = new sockaddr_in(), len = new Uint32Array(1)
       addr.sin_family = AF_INET
       bind(sock, addr, sizeof(addr))
       len[0] = sizeof(addr)
       getsockname(sock, addr, len)
       function turn(count) {
         for (let i = 0; i < count; i++) {
           expect(sendto(sock, buf, 64, 0, addr, sizeof(addr)), 64)
           len[0] = sizeof(from)
           expect(recvfrom(sock, buf, 64, 0, from, len), 64)
           expect(ntohs(from.sin_port), ntohs(addr.sin_port))
         }
       }`,
    ],
    ['a failing read', `function turn(count) { for (let i = 0; i < count; i++) expect(read(-1, buf, 64), -1) }`],
  ])('%s', async (_name, loop) => {
    expect(await bytesPerTurn(loop)).toBeLessThan(8)
  })
})
