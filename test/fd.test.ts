// Descriptors of Node's own sockets, and ours handed to Node: the recipes of README.md.
import dgram from 'node:dgram'
import { once } from 'node:events'
import net from 'node:net'
import { fdOf, sizeof } from 'libposix'
import { sockaddr_in } from 'libposix/arpa/inet.h'
import { EBADF, errno } from 'libposix/errno.h'
import { F_GETFD, F_SETFL, fcntl } from 'libposix/fcntl.h'
import { IP_TTL, IPPROTO_IP, IPPROTO_TCP } from 'libposix/netinet/in.h'
import { TCP_KEEPIDLE, TCP_NODELAY } from 'libposix/netinet/tcp.h'
import { accept, connect, SO_KEEPALIVE, SO_RCVBUF, SO_REUSEADDR, SO_TYPE, SOL_SOCKET } from 'libposix/sys/socket.h'
import { close, dup, read, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { connection, listener, nameOf, option, own, setOption, tcp } from './support/sockets.ts'

async function nodePair(): Promise<[net.Socket, net.Socket, net.Server]> {
  const server = net.createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = net.connect((server.address() as net.AddressInfo).port, '127.0.0.1')
  const [[accepted]] = await Promise.all([once(server, 'connection'), once(client, 'connect')])
  return [client, accepted, server]
}

function isOpen(fd: number): boolean {
  return fcntl(fd, F_GETFD) !== -1
}

describe('the descriptor of a socket of Node', () => {
  it('takes options of a net.Socket', async () => {
    const [client, accepted, server] = await nodePair()
    const fd = fdOf(client)
    expect(fd).toBeGreaterThan(2)
    expect(setOption(fd, SOL_SOCKET, SO_KEEPALIVE, 1)).toBe(0)
    expect(setOption(fd, IPPROTO_TCP, TCP_KEEPIDLE, 77)).toBe(0)
    expect(option(fd, IPPROTO_TCP, TCP_KEEPIDLE)).toBe(77)
    client.setNoDelay(true)
    expect(option(fd, IPPROTO_TCP, TCP_NODELAY)).toBe(1)
    expect(fdOf(accepted)).not.toBe(fd)
    client.destroy()
    accepted.destroy()
    server.close()
    await once(server, 'close')
    expect(fdOf(client)).toFailWith(EBADF)
    expect(fdOf(server)).toFailWith(EBADF)
  })
  it('takes options of a net.Server', async () => {
    const server = net.createServer()
    expect(fdOf(server)).toFailWith(EBADF)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    expect(option(fdOf(server), SOL_SOCKET, SO_REUSEADDR)).toBe(1)
    expect(setOption(fdOf(server), SOL_SOCKET, SO_RCVBUF, 8192)).toBe(0)
    server.close()
    await once(server, 'close')
  })
  it('takes options of a dgram.Socket, without a warning', async () => {
    const warnings: Error[] = []
    const listen = (warning: Error): unknown => warnings.push(warning)
    process.on('warning', listen)
    const socket = dgram.createSocket('udp4')
    expect(fdOf(socket)).toFailWith(EBADF)
    socket.bind(0, '127.0.0.1')
    await once(socket, 'listening')
    const fd = fdOf(socket)
    expect(setOption(fd, IPPROTO_IP, IP_TTL, 5)).toBe(0)
    expect(option(fd, IPPROTO_IP, IP_TTL)).toBe(5)
    socket.close()
    await once(socket, 'close')
    expect(fdOf(socket)).toFailWith(EBADF)
    process.off('warning', listen)
    expect(warnings).toEqual([])
  })
  it('refuses anything else', () => {
    for (const wrong of [null, undefined, 3, {}, { _handle: { fd: 0 } }])
      expect(() => fdOf(wrong as never)).toThrow(TypeError)
  })
  it('outlives the socket when it is duplicated', async () => {
    const [client, accepted, server] = await nodePair()
    const copy = own(dup(fdOf(client)))
    client.destroy()
    await once(client, 'close')
    accepted.write('still here')
    // Node's descriptors do not block.
    const buf = Buffer.alloc(16)
    let n = read(copy, buf, 16)
    while (n === -1) {
      await new Promise(resolve => setImmediate(resolve))
      n = read(copy, buf, 16)
    }
    expect(buf.toString('latin1', 0, n)).toBe('still here')
    accepted.destroy()
    server.close()
  })
})

describe('a descriptor of ours in Node', () => {
  it('becomes a net.Socket, which then closes it', async () => {
    const [ours, peer] = connection()
    const fd = dup(ours)
    const socket = new net.Socket({ fd, readable: true, writable: true })
    expect(fdOf(socket)).toBe(fd)
    write(peer, 'to Node', 7)
    const [data] = await once(socket, 'data')
    expect(String(data)).toBe('to Node')
    socket.write('from Node')
    const buf = Buffer.alloc(16)
    expect(read(peer, buf, 16)).toBe(9)
    socket.destroy()
    await once(socket, 'close')
    expect(isOpen(fd)).toBe(false)
    expect(isOpen(ours)).toBe(true)
  })
  it('becomes a net.Server, and accepts here again behind it', async () => {
    const ours = listener()
    const server = net.createServer(socket => socket.end('from Node'))
    server.listen({ fd: dup(ours) })
    await once(server, 'listening')
    const client = net.connect({ port: Buffer.from(nameOf(ours)).readUInt16BE(2), host: '127.0.0.1' })
    const [data] = await once(client, 'data')
    expect(String(data)).toBe('from Node')
    await once(client, 'close')
    server.close()
    await once(server, 'close')
    expect(option(ours, SOL_SOCKET, SO_TYPE)).toBe(1)
    // What Node set on the shared description stays.
    fcntl(ours, F_SETFL, 0)
    expect(connect(tcp(), nameOf(ours), sizeof(sockaddr_in))).toBe(0)
    own(accept(ours, null, null))
  })
  it('is closed once', async () => {
    const [ours] = connection()
    const fd = dup(ours)
    const socket = new net.Socket({ fd })
    socket.destroy()
    await once(socket, 'close')
    expect(close(fd)).toFailWith(EBADF)
    expect(errno).toBe(EBADF)
  })
})
