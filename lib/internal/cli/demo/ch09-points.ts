// What chapter 9 says about options, done with sockets of this process.
import { EADDRINUSE, ENOPROTOOPT, errno } from '../../../errno.ts'
import { tcp_info } from '../../../linux/tcp.ts'
import { IPPROTO_TCP, sockaddr_in } from '../../../netinet/in.ts'
import { TCP_INFO, TCP_NODELAY, TCP_QUICKACK } from '../../../netinet/tcp.ts'
import {
  AF_INET,
  accept,
  bind,
  connect,
  getsockopt,
  listen,
  MSG_WAITALL,
  recv,
  SO_RCVBUF,
  SO_REUSEADDR,
  SO_SNDBUF,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  socket,
} from '../../../sys/socket.ts'
import { close, write } from '../../../unistd.ts'
import { connection, loopback, option, patience, portOf, setOption } from './sockets.ts'
import type { Stage } from './stage.ts'

export async function points(stage: Stage): Promise<void> {
  type(stage)
  sizes(stage)
  nagle(stage)
}

function type(stage: Stage): void {
  const fd = socket(AF_INET, SOCK_STREAM, 0)
  const result = setOption(fd, SOL_SOCKET, SO_TYPE, SOCK_DGRAM)
  const refused = result === -1 && errno === ENOPROTOOPT
  stage.say(`SO_TYPE can be read, and not set: setsockopt() gives ${result} with ENOPROTOOPT`)
  stage.check(refused && option(fd, SOL_SOCKET, SO_TYPE) === SOCK_STREAM, 'it could be set')
  close(fd)
}

function sizes(stage: Stage): void {
  const fresh = socket(AF_INET, SOCK_STREAM, 0)
  const [send, receive] = [SO_SNDBUF, SO_RCVBUF].map(name => option(fresh, SOL_SOCKET, name))
  close(fresh)
  stage.say(`buffers of a new socket: ${send} bytes to send from, ${receive} to receive into`)
  const asked = [3072, 1, 1_000_000_000]
  for (const wish of asked) {
    const fd = socket(AF_INET, SOCK_STREAM, 0)
    const results = [SO_SNDBUF, SO_RCVBUF].map(name => setOption(fd, SOL_SOCKET, name, wish))
    const [sndbuf, rcvbuf] = [SO_SNDBUF, SO_RCVBUF].map(name => option(fd, SOL_SOCKET, name)) as [number, number]
    close(fd)
    const why =
      wish === 3072 ? 'Linux doubles' : wish === 1 ? 'there is a least size' : 'net.core.wmem_max and rmem_max, doubled'
    stage.say(`  asked for ${wish}: SO_SNDBUF is ${sndbuf}, SO_RCVBUF ${rcvbuf} (${why})`)
    stage.check(results.join() === '0,0', 'setsockopt() failed')
    if (wish === 3072) stage.check(sndbuf === 2 * wish && rcvbuf === 2 * wish, 'the sizes were not doubled')
  }
  stage.say("  the book's own run showed sizes of its kernel; the rule that a size is a wish stands")
}

function segments(fd: number): number {
  const info = new tcp_info()
  getsockopt(fd, IPPROTO_TCP, TCP_INFO, info, Uint32Array.of(info.byteLength))
  return info.tcpi_data_segs_out
}

/** Five letters, each written alone, behind a byte that is not acknowledged yet: the segments they made, and the milliseconds they took. */
function five(noDelay: number, attempts = 10): { count: number; time: number } {
  const { client, server } = connection()
  patience(server, 5000)
  setOption(client, IPPROTO_TCP, TCP_NODELAY, noDelay)
  // A receiver that puts its acknowledgements off, as one does that is about to answer.
  setOption(server, IPPROTO_TCP, TCP_QUICKACK, 0)
  const start = performance.now()
  write(client, '!', 1)
  const before = segments(client)
  for (const letter of 'Nagle') write(client, letter, 1)
  const written = performance.now() - start
  recv(server, Buffer.alloc(6), 6, MSG_WAITALL)
  const time = performance.now() - start
  const count = segments(client) - before
  close(client)
  close(server)
  // Linux puts an acknowledgement off for 40 ms. A machine too busy to write five letters in that time measures something else.
  if (written > 20 && attempts > 1) return five(noDelay, attempts - 1)
  return { count, time }
}

function nagle(stage: Stage): void {
  const fd = socket(AF_INET, SOCK_STREAM, 0)
  const initial = option(fd, IPPROTO_TCP, TCP_NODELAY)
  close(fd)
  stage.say(`TCP_NODELAY is ${initial} in a new socket: Nagle's algorithm is on`)
  const [off, on] = [five(0), five(1)]
  stage.say('"Nagle" written in five letters while one byte is not acknowledged (TCP_INFO counts the segments):')
  stage.say(
    `  Nagle on:     ${off.count} segment${off.count === 1 ? '' : 's'}, all there after ${off.time.toFixed(1)} ms`,
  )
  stage.say(`  TCP_NODELAY:  ${on.count} segments, all there after ${on.time.toFixed(1)} ms`)
  stage.check(initial === 0 && off.count === 1 && on.count === 5, 'the segments are not as the book says')
}

/** A socket, and what bind() says to it. */
function attempt(port: number, reuse: number): { fd: number; result: number; inUse: boolean } {
  const fd = socket(AF_INET, SOCK_STREAM, 0)
  const address = loopback(port)
  setOption(fd, SOL_SOCKET, SO_REUSEADDR, reuse)
  const result = bind(fd, address, address.byteLength)
  return { fd, result, inUse: result === -1 && errno === EADDRINUSE }
}

/** `port` is in TIME-WAIT, and the server that left it so had no SO_REUSEADDR. */
export function without(stage: Stage, port: number): void {
  const { fd, result, inUse } = attempt(port, 1)
  close(fd)
  stage.say(`Linux asks both sides: SO_REUSEADDR now, after a server that had it not, gives ${result} with EADDRINUSE`)
  stage.check(inUse, 'the port was to be had')
}

/** The same with a server that has it from the start. */
export function cure(stage: Stage): void {
  const listener = attempt(0, 1)
  const port = portOf(listener.fd)
  listen(listener.fd, 1)
  const client = socket(AF_INET, SOCK_STREAM, 0)
  connect(client, loopback(port), sockaddr_in.size)
  const server = accept(listener.fd, null, null)
  const early = attempt(port, 1)
  for (const fd of [early.fd, listener.fd, server]) close(fd)

  stage.say(`a server with SO_REUSEADDR switched on, port ${port}; it closes first:`)
  for (const state of ['FIN-WAIT-2', 'TIME-WAIT']) {
    if (state === 'TIME-WAIT') close(client)
    const [off, on] = [attempt(port, 0), attempt(port, 1)]
    stage.say(`  ${state}: bind() gives ${off.result} with EADDRINUSE; with SO_REUSEADDR ${on.result}`)
    stage.check(off.inUse && on.result === 0, 'SO_REUSEADDR made no difference')
    for (const { fd } of [off, on]) close(fd)
  }
  stage.say(`  while it still listened: ${early.result} with EADDRINUSE, for all SO_REUSEADDR`)
  stage.check(early.inUse, 'two could have the port')
}
