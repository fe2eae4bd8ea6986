import { sizeof, start } from 'libposix'
import { ntohs, sockaddr_in } from 'libposix/arpa/inet.h'
import { AF_INET, bind, getsockname, PF_INET, recvfrom, SOCK_DGRAM, sendto, socket } from 'libposix/sys/socket.h'
import { write } from 'libposix/unistd.h'

const BUF_SIZE = 65536

function main(): never {
  const buf = Buffer.alloc(BUF_SIZE)
  const sock = socket(PF_INET, SOCK_DGRAM, 0)
  const addr = new sockaddr_in()
  const from = new sockaddr_in()
  const size = sizeof(addr)
  const len = Uint32Array.of(size)
  addr.sin_family = AF_INET
  bind(sock, addr, size)
  getsockname(sock, addr, len)
  write(1, `${ntohs(addr.sin_port)}\n`, 6)

  while (true) {
    len[0] = size
    const n = recvfrom(sock, buf, BUF_SIZE, 0, from, len)
    sendto(sock, buf, n, 0, from, len[0])
  }
}

start(main)
