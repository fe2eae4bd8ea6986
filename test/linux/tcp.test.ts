import { sizeof } from 'libposix'
import { htonl, INADDR_LOOPBACK, sockaddr_in } from 'libposix/arpa/inet.h'
import { tcp_info } from 'libposix/linux/tcp.h'
import { IPPROTO_TCP } from 'libposix/netinet/in.h'
import { TCP_ESTABLISHED, TCP_INFO, TCP_NODELAY } from 'libposix/netinet/tcp.h'
import {
  AF_INET,
  accept,
  bind,
  connect,
  getsockname,
  getsockopt,
  listen,
  MSG_WAITALL,
  recv,
  SOCK_STREAM,
  setsockopt,
  socket,
} from 'libposix/sys/socket.h'
import { close, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'

describe('tcp_info', () => {
  it('counts the segments and bytes of a connection', () => {
    const address = new sockaddr_in()
    address.sin_family = AF_INET
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK)
    const listener = socket(AF_INET, SOCK_STREAM, 0)
    expect(bind(listener, address, sizeof(address))).toBe(0)
    expect(getsockname(listener, address, Uint32Array.of(sizeof(address)))).toBe(0)
    expect(listen(listener, 1)).toBe(0)
    const client = socket(AF_INET, SOCK_STREAM, 0)
    expect(connect(client, address, sizeof(address))).toBe(0)
    const server = accept(listener, null, null)
    expect(setsockopt(client, IPPROTO_TCP, TCP_NODELAY, Int32Array.of(1), 4)).toBe(0)
    for (const text of ['a', 'b', 'c']) expect(write(client, text, 1)).toBe(1)
    expect(recv(server, Buffer.alloc(3), 3, MSG_WAITALL)).toBe(3)

    const info = new tcp_info()
    const length = Uint32Array.of(sizeof(info))
    expect(getsockopt(client, IPPROTO_TCP, TCP_INFO, info, length)).toBe(0)
    expect(length[0]).toBeGreaterThan(140)
    expect(info.tcpi_state).toBe(TCP_ESTABLISHED)
    expect(info.tcpi_data_segs_out).toBe(3)
    expect(info.tcpi_segs_out).toBeGreaterThanOrEqual(5)
    expect(getsockopt(server, IPPROTO_TCP, TCP_INFO, info, length)).toBe(0)
    expect(info.tcpi_data_segs_in).toBe(3)
    expect(info.tcpi_bytes_received).toBe(3)
    for (const fd of [listener, client, server]) close(fd)
  })
})
