import { sizeof } from 'libposix'
import { watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { AF_UNIX, bind, MSG_DONTWAIT, recvfrom, SOCK_DGRAM, sendto, socket } from 'libposix/sys/socket.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { write } from 'libposix/unistd.h'

const BUF_SIZE = 65536

const buf = Buffer.alloc(BUF_SIZE)
const sock = socket(AF_UNIX, SOCK_DGRAM, 0)
const addr = new sockaddr_un({ sun_family: AF_UNIX, sun_path: process.argv[2]! })
const from = new sockaddr_un()
const size = sizeof(addr)
const len = new Uint32Array(1)
bind(sock, addr, size)

let count = 0
watch(sock, POLLIN, () => {
  while (true) {
    len[0] = size
    const n = recvfrom(sock, buf, BUF_SIZE, MSG_DONTWAIT, from, len)
    if (n === -1) break
    if (n > 1) count++
    else sendto(sock, buf, buf.write(`${count}`), 0, from, len[0])
  }
})
write(1, '0\n', 2)
